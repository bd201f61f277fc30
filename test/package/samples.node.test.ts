import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { BUNDLED, readDatasets, sidesOf } from '../samples/datasets.js';
import { digestOf, textOf } from '../samples/digest.js';
import { replaceMember } from '../samples/json-member.js';
import { findPlan, findUnusedPlans } from '../samples/manifest.js';
import { compareRecords } from '../samples/record.js';

const datasets = await readDatasets();
const sides = datasets.flatMap(({ comparison }) =>
  sidesOf(comparison).map((side) => ({
    ...side,
    dataset: comparison.id,
    title: `${comparison.id}, ${side.sample.id}, ${side.name}`,
  })),
);

describe('the datasets’ samples', () => {
  it('exist for each alternative in the bundled dataset', () => {
    const bundled = datasets.find(({ comparison }) => comparison.id === BUNDLED)?.comparison;
    assert.ok(bundled?.samples?.length);
    for (const { id, code } of bundled.samples) {
      for (const alternative of bundled.alternatives) {
        assert.ok(Object.hasOwn(code, alternative.id), `${id} has nothing for ${alternative.name}`);
      }
    }
  });

  it('are all covered by a run or, outside of the bundled dataset, exempted', () => {
    for (const { dataset, sample, alternative, title } of sides) {
      const plan = findPlan(dataset, sample.id, alternative);
      assert.ok(plan, `${title}: nothing runs it`);
      assert.ok('on' in plan || dataset !== BUNDLED, `${title}: bundled, but excepted`);
    }
    assert.deepEqual(findUnusedPlans(datasets.map(({ comparison }) => comparison)), []);
  });

  it('fit on a phone', () => {
    for (const { code, title } of sides) {
      for (const file of code.files ?? []) {
        for (const line of textOf(file).split('\n')) {
          assert.ok(line.length <= 80, `${title}, ${file.name}: longer than 80: ${line}`);
          assert.doesNotMatch(line, /\t|\s$/, `${title}, ${file.name}: ${JSON.stringify(line)}`);
        }
      }
    }
  });
});

describe('the record of a run', () => {
  it('exists for each bundled sample and alternative, and with each digest', () => {
    for (const { dataset, code, title } of sides) {
      if (dataset === BUNDLED) assert.ok(code.ran, `${title}: no record`);
      if (code.ran) assert.ok(code.ran.on.length > 0 && code.ran.digest, `${title}: half a record`);
    }
  });

  it('is of the code in the dataset', () => {
    const stale = sides.filter(
      ({ code }) => code.ran && code.ran.digest !== digestOf(code.files ?? []),
    );
    assert.deepEqual(
      stale.map(({ title }) => title),
      [],
      'the code has changed: npm run samples -- --record',
    );
  });

  it('is never of code that can’t run as it is shown', () => {
    for (const { dataset, sample, alternative, code, title } of sides) {
      const plan = findPlan(dataset, sample.id, alternative);
      const canRun = plan !== undefined && 'on' in plan && !plan.rename;
      assert.ok(canRun || code.ran === undefined, `${title}: it is said to have run`);
    }
  });

  const record = { on: ['Django 6.1.1', 'Django 5.2.18'], asOf: '2026-11-22', digest: 'a' };

  it('holds when only a patch release or the day differs', () => {
    const seen = { ...record, on: ['Django 6.1.2', 'Django 5.2.18'], asOf: '2026-12-01' };
    assert.equal(compareRecords(record, seen), undefined);
  });

  it('holds with any JDK', () => {
    const [one, other] = ['Java 17.0.15', 'Java 21'].map((name) => ({ ...record, on: [name] }));
    assert.ok(one && other);
    assert.equal(compareRecords(one, other), undefined);
  });

  it('does not hold when it is missing, or the code or a release differs', () => {
    assert.match(compareRecords(undefined, record) ?? '', /no record/);
    assert.match(compareRecords(record, { ...record, digest: 'b' }) ?? '', /code has changed/);
    const other = { ...record, on: ['Django 6.2', 'Django 5.2.18'] };
    assert.match(compareRecords(record, other) ?? '', /this run saw Django 6\.2, Django 5\.2/);
  });
});

describe('digestOf', () => {
  it('tells names, code and the border between files apart', () => {
    const digest = (...files: [name: string, code: string | string[]][]): string =>
      digestOf(files.map(([name, code]) => ({ name, language: 'python', code })));
    const digests = [
      digest(['a.py', 'x']),
      digest(['b.py', 'x']),
      digest(['a.py', 'y']),
      digest(['a.py', 'x'], ['b.py', '']),
      digest(['a.py', 'xb.py']),
    ];
    assert.equal(new Set(digests).size, digests.length);
    assert.equal(digest(['a.py', ['x', 'y']]), digest(['a.py', 'x\ny']));
    assert.match(digest(['a.py', 'x']), /^[0-9a-f]{6}$/);
  });
});

describe('replaceMember', () => {
  it('replaces the outermost member and leaves the rest as it is', () => {
    const json = '{ "a": {"list": [1]},\n  "text": "\\"list\\": {[",  "list": [{"b": 2}] }\n';
    assert.equal(
      replaceMember(json, 'list', []),
      '{ "a": {"list": [1]},\n  "text": "\\"list\\": {[",  "list": []}\n',
    );
    assert.throws(() => replaceMember(json, 'b', []), /no member "b"/);
  });
});
