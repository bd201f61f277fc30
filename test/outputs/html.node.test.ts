import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { HtmlValidate } from 'html-validate';
import { JSDOM } from 'jsdom';
import type { Comparison } from '../../src/dataset/types.js';
import { toHtmlText } from '../../src/outputs/html.js';
import { validComparison } from '../tools/generators/dataset-arbitrary.js';
import { GENERATED } from '../tools/runner/environment.js';
import { published } from './datasets.js';
import { factsOf, normalized } from './facts.js';

const { DOMParser } = new JSDOM().window;

function parse(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

function expectFacts(comparison: Comparison, page: Document): void {
  const { texts, sources } = factsOf(comparison);
  const listed = [...page.querySelectorAll('article > ol > li')];
  assert.equal(normalized(listed.map(({ textContent }) => textContent)), normalized(sources));
  listed[0]?.parentElement?.previousElementSibling?.remove();
  listed[0]?.parentElement?.remove();
  assert.equal(normalized([page.body.textContent]), normalized(texts));
}

const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: {
    // It is a part of a page.
    'heading-level': 'off',
    'valid-id': ['error', { relaxed: true }],
    // Long titles, and what the dataset says, are the writer's.
    'long-title': 'off',
    'text-content': 'off',
    'no-trailing-whitespace': 'off',
    'tel-non-breaking': 'off',
    'no-raw-characters': ['error', { relaxed: true }],
    // Its text may be empty in a generated dataset.
    'empty-heading': 'off',
  },
});

async function expectValid(html: string): Promise<void> {
  const { results } = await validator.validateString(html);
  const problems = results
    .flatMap(({ messages }) => messages)
    .map(({ line, message, ruleId }) => `${line}: ${message} (${ruleId})`);
  assert.deepEqual(problems, []);
}

describe('the HTML of a comparison', () => {
  for (const comparison of published) {
    const html = toHtmlText(comparison);

    test(`says all of ${comparison.id}, once, in order`, () => {
      expectFacts(comparison, parse(html));
    });

    test(`is valid for ${comparison.id}`, async () => {
      await expectValid(html);
    });

    test(`has places for the links of ${comparison.id}`, () => {
      const page = parse(html);
      const { criteria, samples = [], alternatives, id } = comparison;
      const paths = [
        ...criteria.map((criterion) => criterion.id),
        ...criteria.flatMap((criterion) =>
          alternatives.flatMap((alternative) => {
            const path = `${criterion.id}/${alternative.id}`;
            return criterion.values ? [path, `${path}/value`] : [path];
          }),
        ),
        ...samples.flatMap((sample) => [
          sample.id,
          ...alternatives.map((alternative) => `${sample.id}/${alternative.id}`),
        ]),
        ...alternatives.flatMap((alternative) =>
          (['features', 'advantages'] as const).flatMap((list) =>
            (alternative[list] ?? []).map((_, index) => `${alternative.id}/${list}/${index + 1}`),
          ),
        ),
        ...['header', 'table', 'overview'],
        ...(criteria.some(({ details }) => details) ? ['criteria'] : []),
        ...(samples.length > 0 ? ['code'] : []),
        'verdict',
      ];
      assert.deepEqual(
        paths.filter((path) => page.getElementById(`${id}/${path}`) === null),
        [],
      );
      const dead = [...page.querySelectorAll('a[href^="#"]')].filter(
        (link) => page.getElementById(link.getAttribute('href')?.slice(1) ?? '') === null,
      );
      assert.deepEqual(dead, []);
    });
  }

  test('gives a section no place that a criterion has', () => {
    const [comparison] = published;
    assert.ok(comparison);
    const [first, ...others] = comparison.criteria;
    assert.ok(first);
    const { details, ...row } = first;
    assert.equal(details, undefined);
    const criteria = [{ ...row, id: 'verdict' }, ...others];
    const page = parse(toHtmlText({ ...comparison, criteria }));
    assert.equal(page.getElementById(`${comparison.id}/verdict`)?.localName, 'th');
    assert.equal(page.querySelectorAll(`[id="${comparison.id}/verdict"]`).length, 1);
  });

  test('keeps code as it is, without a blank line in the HTML', () => {
    const [comparison] = published;
    assert.ok(comparison);
    const html = toHtmlText(comparison);
    assert.doesNotMatch(html, /\n\s*\n/);
    const shown = [...parse(html).querySelectorAll('pre')].map(({ textContent }) => textContent);
    const files = (comparison.samples ?? []).flatMap(({ code }) =>
      comparison.alternatives.flatMap(({ id }) => code[id]?.files ?? []),
    );
    assert.ok(shown.some((code) => code.includes('\n\n')));
    assert.deepEqual(
      shown,
      files.map(({ code }) => [code].flat().join('\n')),
    );
  });

  test('has no script, no style, nothing that loads, and no link that is none', () => {
    fc.assert(
      fc.property(validComparison, (comparison) => {
        const page = parse(toHtmlText(comparison));
        const names = [...page.body.querySelectorAll('*')].map(({ localName }) => localName);
        assert.deepEqual(
          names.filter((name) => /^(script|style|img|iframe|object|svg|math)$/.test(name)),
          [],
        );
        for (const link of page.querySelectorAll('a')) {
          assert.doesNotMatch(link.href, /^(javascript|data):/i);
        }
      }),
      { numRuns: GENERATED },
    );
  });

  test('says all of generated datasets, once, in order', () => {
    fc.assert(
      fc.property(validComparison, (comparison) => {
        const html = toHtmlText(comparison);
        assert.doesNotMatch(html, /\n\s*\n/);
        expectFacts(comparison, parse(html));
      }),
      { numRuns: GENERATED },
    );
  });

  test('is valid for generated datasets', async () => {
    await fc.assert(
      fc.asyncProperty(validComparison, async (comparison) => {
        await expectValid(toHtmlText(comparison));
      }),
      { numRuns: GENERATED / 5 },
    );
  });

  test('resolves relative addresses against the dataset’s own, and leaves them otherwise', () => {
    const [comparison] = published;
    assert.ok(comparison);
    const linked = { ...comparison, introduction: 'See [this](../this).' };
    const address = (base?: string) =>
      parse(toHtmlText(linked, { base })).querySelector('p a')?.getAttribute('href');
    assert.equal(address(), '../this');
    assert.equal(address('https://example.org/data/a.json'), 'https://example.org/this');
  });
});
