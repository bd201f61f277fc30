import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

type Fields = Record<string, unknown>;

/** A value, detail, feature or advantage, and its place (a JSON Pointer). */
interface Claim {
  path: string;
  content: unknown;
  opinion: boolean;
}

const folder = new URL('../../data/', import.meta.url);
const files = readdirSync(folder).filter(
  (name) => name.endsWith('.json') && !name.endsWith('.schema.json'),
);

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function fieldsOf(value: unknown): Fields {
  return isFields(value) ? value : {};
}

function listOf(value: unknown): Fields[] {
  return Array.isArray(value) ? value.map(fieldsOf) : [];
}

function idsOf(list: Fields[]): string[] {
  return list.map(({ id }) => (typeof id === 'string' ? id : ''));
}

function read(file: string): Fields {
  const parsed: unknown = JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
  return fieldsOf(parsed);
}

function claimsOf(dataset: Fields): Claim[] {
  const claims: Claim[] = [];
  listOf(dataset['alternatives']).forEach((alternative, index) => {
    for (const kind of ['features', 'advantages']) {
      const list: unknown = alternative[kind];
      if (!Array.isArray(list)) continue;
      list.forEach((content: unknown, position) => {
        const path = `/alternatives/${index}/${kind}/${position}`;
        claims.push({ path, content, opinion: false });
      });
    }
  });
  listOf(dataset['criteria']).forEach((criterion, index) => {
    const opinion = criterion['opinion'] === true;
    for (const kind of ['values', 'details']) {
      for (const [id, content] of Object.entries(fieldsOf(criterion[kind]))) {
        claims.push({ path: `/criteria/${index}/${kind}/${id}`, content, opinion });
      }
    }
  });
  return claims;
}

function isNoData(content: unknown): boolean {
  return content === null || (isFields(content) && (content['value'] ?? null) === null);
}

function sourcesOf(content: unknown): unknown[] {
  const source: unknown = fieldsOf(content)['source'];
  if (source === undefined) return [];
  return Array.isArray(source) ? source : [source];
}

/** Whether a source is cited by a key of the dataset's `sources`, or described in place. */
function isFullSource(source: unknown, named: Fields): boolean {
  const { title, url } = fieldsOf(typeof source === 'string' ? named[source] : source);
  return typeof title === 'string' && title !== '' && typeof url === 'string' && url !== '';
}

function unsupported({ path, content, opinion }: Claim, named: Fields): string[] {
  const sources = sourcesOf(content);
  if (!sources.every((source) => isFullSource(source, named)))
    return [`${path}: a source has no title or no url`];
  if (sources.length > 0 || isNoData(content)) return [];
  if (opinion || fieldsOf(content)['opinion'] === true) return [];
  return [`${path}: neither a source nor an opinion`];
}

/** Every string of a dataset except the samples' code, with the name of its field. */
function stringsOf(
  value: unknown,
  path = '',
  field = '',
): { path: string; field: string; text: string }[] {
  if (typeof value === 'string') return [{ path, field, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]: [string, unknown]) =>
    key === 'files' ? [] : stringsOf(part, `${path}/${key}`, Array.isArray(value) ? field : key),
  );
}

function isSecure(url: string): boolean {
  return URL.canParse(url) && new URL(url).protocol === 'https:';
}

function isDate(date: string): boolean {
  if (!/^\d{4}(-\d{2}(-\d{2})?)?$/.test(date)) return false;
  const day = `${date}-01-01`.slice(0, 10);
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}

function repeated(ids: string[]): string[] {
  return ids.filter((id, index) => ids.indexOf(id) !== index);
}

test('the bundled dataset has the rows and tabs that its readers look for', () => {
  const { alternatives, criteria, verdict } = read('django-vs-flask.json');
  const find = (id: string): Fields => fieldsOf(listOf(criteria).find((one) => one['id'] === id));
  const sidesOf = (ids: string, kind: string): string[] =>
    ids.split(' ').map((id) => `${id}: ${Object.keys(fieldsOf(find(id)[kind])).join(', ')}`);
  const both = (ids: string): string[] => ids.split(' ').map((id) => `${id}: django, flask`);

  const rows =
    'framework-type architecture learning-curve scalability database flexibility' +
    ' development-speed community popularity template-engine admin-interface';
  const tabs = 'performance community learning-curve project-size scalability use-cases';
  assert.deepEqual(sidesOf(rows, 'values'), both(rows));
  assert.deepEqual(sidesOf(tabs, 'details'), both(tabs));
  for (const { name, overview, features, advantages } of listOf(alternatives)) {
    assert.ok(overview && features && advantages, `${String(name)} is not described`);
  }
  assert.deepEqual(Object.keys(fieldsOf(fieldsOf(verdict)['choose'])), ['django', 'flask']);
});

for (const file of files) {
  const dataset = read(file);
  const alternatives = listOf(dataset['alternatives']);
  const criteria = listOf(dataset['criteria']);
  const samples = listOf(dataset['samples']);
  const named = fieldsOf(dataset['sources']);

  test(`${file}: every claim has a source or is an opinion`, () => {
    const claims = claimsOf(dataset);
    assert.ok(claims.length > 0);
    assert.deepEqual(
      claims.flatMap((claim) => unsupported(claim, named)),
      [],
    );
  });

  test(`${file}: each source that is named is cited, and described only once`, () => {
    const cited = new Set(
      stringsOf(dataset).flatMap(({ field, text }) => (field === 'source' ? text : [])),
    );
    assert.deepEqual(
      Object.keys(named).filter((key) => !cited.has(key)),
      [],
    );
    const urls = stringsOf(dataset).flatMap(({ path, field, text }) =>
      field === 'url' && !path.includes('/links/') ? text : [],
    );
    assert.deepEqual(repeated(urls), []);
  });

  test(`${file}: a claim that names a source has a date`, () => {
    const undated = claimsOf(dataset).filter(({ content }) => {
      const dates = sourcesOf(content).map(
        (source) => fieldsOf(typeof source === 'string' ? named[source] : source)['asOf'],
      );
      return dates.length > 0 && !fieldsOf(content)['asOf'] && !dates.some(Boolean);
    });
    assert.deepEqual(undated, []);
  });

  test(`${file}: ids are well formed and unique across kinds`, () => {
    const ids = [alternatives, criteria, samples].flatMap(idsOf);
    const malformed = [String(dataset['id']), ...ids].filter(
      (id) => !/^[A-Za-z0-9][A-Za-z0-9-]*$/.test(id),
    );
    assert.deepEqual(malformed, []);
    assert.deepEqual(repeated(ids), []);
    assert.equal(`${String(dataset['id'])}.json`, file);
  });

  test(`${file}: whatever is keyed by alternatives has their ids`, () => {
    const known = idsOf(alternatives);
    const keyed = [
      ...criteria.flatMap(({ values, details }) => [values, details]),
      ...samples.map(({ code }) => code),
      fieldsOf(dataset['verdict'])['choose'],
    ];
    const keys = keyed.flatMap((record) => Object.keys(fieldsOf(record)));
    assert.deepEqual(
      keys.filter((key) => !known.includes(key)),
      [],
    );
  });

  test(`${file}: a sample's criterion is one of the criteria`, () => {
    const known: unknown[] = idsOf(criteria);
    const named = samples.flatMap(({ criterion }) => (criterion === undefined ? [] : [criterion]));
    assert.deepEqual(
      named.filter((id) => !known.includes(id)),
      [],
    );
  });

  test(`${file}: dates are real, and none is later than the dataset`, () => {
    const updated = String(dataset['updated']);
    assert.match(updated, /^\d{4}-\d{2}-\d{2}$/);
    const dates = stringsOf(dataset).filter(({ field }) => ['asOf', 'updated'].includes(field));
    // A run can be repeated, and is then recorded later than anything else in the dataset.
    const isRun = (path: string): boolean => path.endsWith('/ran/asOf');
    const wrong = dates.filter(
      ({ path, text }) => !isDate(text) || (!isRun(path) && text > updated.slice(0, text.length)),
    );
    assert.deepEqual(wrong, []);
  });

  test(`${file}: every address is https`, () => {
    const addresses = stringsOf(dataset).flatMap(({ path, field, text }) => {
      if (['url', 'homepage', 'logo', 'corrections'].includes(field)) return [{ path, url: text }];
      if (field === 'source') return Object.hasOwn(named, text) ? [] : [{ path, url: text }];
      return [...text.matchAll(/\]\(([^)]*)\)/g)].map(([, url = '']) => ({ path, url }));
    });
    assert.deepEqual(
      addresses.filter(({ url }) => !isSecure(url)),
      [],
    );
  });
}
