import assert from 'node:assert/strict';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { describe, test } from 'node:test';
import published from '../../data/comparison.schema.json' with { type: 'json' };
import type { WordReplacements } from '../../src/dataset/types.js';
import { toLocale } from '../../src/localization/format.js';
import { translations } from '../../src/localization/translations.js';
import {
  fill,
  type PluralForms,
  type Translation,
  wordsFor,
} from '../../src/localization/words.js';
import { describeLanguage } from './sentences.js';

const LANGUAGES = 'src/localization/languages';
const SNAPSHOT = 'test/localization/sentences.snapshot.txt';
const UPDATE = 'UPDATE_SNAPSHOTS=1 npm test -- --files test/localization/words.node.test.ts';

/** More rows than a table has. The next integers with other plural forms are whole millions. */
const NUMBERS = Array.from({ length: 1000 }, (_, number) => number);

const english = Object.entries<string | PluralForms>({ ...wordsOf('en') });
const places = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([place]) => place).sort();

function wordsOf(key: string): Translation {
  const words = translations.get(key);
  assert.ok(words, `${key} is not in translations.ts`);
  return words;
}

/** A tag that selects a translation: Portuguese without a region means that of Brazil. */
const tagOf = (key: string) => (key === 'pt' ? 'pt-PT' : key);

/** A word's text or forms, by plural category. */
function formsOf(word: string | PluralForms): [category: string, text: string][] {
  return typeof word === 'string' ? [['other', word]] : Object.entries(word);
}

test('each language file is registered', async () => {
  const files = await readdir(LANGUAGES);
  assert.deepEqual(files.sort(), [...translations.keys()].map((key) => `${key}.ts`).sort());
});

for (const [key, translation] of translations) {
  const tag = tagOf(key);
  const words = Object.entries<string | PluralForms>({ ...translation });
  const texts = words.flatMap(([name, word]) =>
    formsOf(word).map(([category, text]) => ({ name, category, text })),
  );
  const rules = new Intl.PluralRules(tag);
  const numbersOf = (category: string) =>
    NUMBERS.filter((number) => rules.select(number) === category);

  describe(`the words of ${key}`, () => {
    test('are complete, in the order of the English ones', () => {
      assert.deepEqual(Object.keys(translation), Object.keys(wordsOf('en')));
    });

    test('have the placeholders of the English ones', () => {
      for (const { name, category, text } of texts) {
        const [, original = ''] = english.find(([known]) => known === name) ?? [];
        const [, sentence = ''] = formsOf(original).at(-1) ?? [];
        const isForOneNumber = numbersOf(category).length === 1;
        const expected = places(sentence);
        const found = places(text);
        // "Of two rows" may be a single word.
        if (isForOneNumber && !found.includes('{all}')) found.push('{all}');
        assert.deepEqual(found.sort(), expected, `${name} ${category}`);
      }
    });

    test('have a form for each number of rows, and none that is never used', () => {
      const { pluralCategories } = rules.resolvedOptions();
      for (const [name, word] of words) {
        if (typeof word === 'string') continue;
        const categories = Object.keys(word);
        const needed = pluralCategories.filter((category) => numbersOf(category).length > 0);
        assert.deepEqual(
          needed.filter((category) => !categories.includes(category)),
          [],
          `${name} lacks`,
        );
        assert.deepEqual(
          categories.filter((category) => !pluralCategories.some((known) => known === category)),
          [],
          `${name} has`,
        );
      }
    });

    test('begin with a capital, and use typographic punctuation', () => {
      for (const { name, text } of texts) {
        assert.equal(text[0], text[0]?.toLocaleUpperCase(tag), name);
        assert.match(text, /^\S(.*\S)?$/, name);
        assert.doesNotMatch(text, / {2}|\.\.\.|['"]| [:;!?…]/, name);
      }
    });

    test('name the copy button with what it shows', () => {
      const [name, label] = [translation.copyCode, translation.copy].map((text) =>
        text.toLocaleLowerCase(tag),
      );
      assert.ok(label && name?.includes(label), `${name} does not contain ${label}`);
    });

    test(`are chosen for the tag ${tag}`, () => {
      assert.equal(wordsFor(tag).loading, translation.loading);
    });
  });
}

test('the sentences of all languages are those that somebody has reviewed', async () => {
  const seen = `${[...translations.keys()].map((key) => describeLanguage(tagOf(key))).join('\n\n')}\n`;
  if (process.env['UPDATE_SNAPSHOTS']) await writeFile(SNAPSHOT, seen);
  const known = await readFile(SNAPSHOT, 'utf8');
  const lost = known.split('\n').filter((line) => !seen.split('\n').includes(line));
  const added = seen.split('\n').filter((line) => !known.split('\n').includes(line));
  assert.ok(
    seen === known,
    [
      `${SNAPSHOT} is stale:`,
      ...lost.map((line) => `- ${line}`),
      ...added.map((line) => `+ ${line}`),
      `If a reader should see the new ones, run: ${UPDATE}`,
    ].join('\n'),
  );
});

describe('a language is chosen by', () => {
  const choices: [tag: string, key: string][] = [
    ['de-AT', 'de'],
    ['de_DE', 'de'],
    ['de_DE_formal', 'de'],
    ['EN-gb', 'en'],
    ['he', 'he'],
    ['iw', 'he'],
    ['pt', 'pt-BR'],
    ['pt-BR', 'pt-BR'],
    ['pt_BR', 'pt-BR'],
    ['pt-PT', 'pt'],
    ['pt-AO', 'pt'],
    ['zh', 'zh'],
    ['zh-CN', 'zh'],
    ['zh-SG', 'zh'],
    ['zh-Hans-TW', 'zh'],
    ['zh-Hant', 'zh-Hant'],
    ['zh-Hant-CN', 'zh-Hant'],
    ['zh-TW', 'zh-Hant'],
    ['zh_TW', 'zh-Hant'],
    ['zh-HK', 'zh-Hant'],
    ['zh-MO', 'zh-Hant'],
    ['ar-EG-u-nu-latn', 'ar'],
    ['cs', 'en'],
    ['und', 'en'],
    ['constructor', 'en'],
    ['nothing at all', 'en'],
    ['', 'en'],
  ];
  for (const [tag, key] of choices) {
    test(`the tag “${tag}”: ${key}`, () => {
      const { loading } = wordsFor(toLocale(tag));
      assert.equal(loading, wordsOf(key).loading);
    });
  }
});

describe('words are replaced', () => {
  test('one by one, and unknown ones ignored', () => {
    const words = wordsFor(
      'de',
      JSON.parse(
        '{ "yes": "Jawohl", "copy": "Kopie", "other": "x", "__proto__": "y", "a": {} }',
      ) as WordReplacements,
    );
    assert.deepEqual([words.yes, words.no, words.copy], ['Jawohl', 'Nein', 'Kopie']);
    assert.equal(words.copyCode, 'Code für {alternative} kopieren: {file}');
    assert.deepEqual(Object.keys(words), Object.keys(wordsFor('de')));
  });

  test('by nothing if a property is undefined', () => {
    const absent = { yes: undefined, rowsShown: undefined } as object;
    assert.equal(wordsFor('de', absent).yes, 'Ja');
    assert.equal(wordsFor('de', absent).rowsShown(1), wordsFor('de').rowsShown(1));
  });

  test('by one text for all numbers', () => {
    const { rowsShown } = wordsFor('ru', { rowsShown: '{shown}/{all}' });
    assert.deepEqual([1, 2, 5].map(rowsShown), Array(3).fill('{shown}/{all}'));
  });

  test('by a form for each plural category, or else by "other"', () => {
    const { rowsShown } = wordsFor('ru', { rowsShown: { one: 'один', few: 'два', other: '…' } });
    assert.deepEqual([1, 2, 5, 11, 21, 22].map(rowsShown), [
      'один',
      'два',
      '…',
      '…',
      'один',
      'два',
    ]);
  });

  test('for a single source as well, if only the word for several is', () => {
    assert.equal(wordsFor('cs', { sources: 'Zdroje' }).source, 'Zdroje');
    assert.equal(wordsFor('cs', { sources: 'Zdroje', source: 'Zdroj' }).source, 'Zdroj');
    assert.equal(wordsFor('cs').source, 'Source');
  });
});

test('the plural form follows the language of the words', () => {
  // In Latvian, 21 takes the same form as 1.
  assert.equal(new Intl.PluralRules('lv').select(21), 'one');
  assert.equal(wordsFor('lv').rowsShown(21), '{shown} of {all} rows shown');
  assert.equal(wordsFor('lv', { rowsShown: { one: '1', other: '2' } }).rowsShown(21), '1');
});

test('the published schema lists the words of a dataset with their English texts', () => {
  const { properties } = published.$defs.WordReplacements;
  // These are shown without a dataset, so none can replace them.
  const listed = english.filter(([name]) => !['loading', 'failed', 'retry'].includes(name));
  assert.deepEqual(
    Object.keys(properties),
    listed.map(([name]) => name),
  );
  const descriptions = new Map(Object.entries(properties));
  for (const [name, word] of listed) {
    const [, text = ''] = formsOf(word).at(-1) ?? [];
    assert.ok(descriptions.get(name)?.description.startsWith(`“${text}”`), name);
  }
});

test('unknown placeholders stay, and values are not templates', () => {
  assert.equal(fill('{a} {b} {toString}', { a: '{b}', b: '2' }), '{b} 2 {toString}');
});
