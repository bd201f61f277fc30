import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { fill, pluralize, wordsFor } from '../../src/localization/words.js';
import { toLocale } from '../../src/localization/format.js';

const languages = 'en de fr es pt it nl pl ru uk ar he hi ja ko zh'.split(' ');
const english = wordsFor('en');
const places = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([place]) => place).sort();

describe('the words of', () => {
  for (const language of languages) {
    const words = wordsFor(language);

    test(`${language} are all there, each with the places of the English one`, () => {
      assert.deepEqual(Object.keys(words), Object.keys(english));
      for (const [name, word] of Object.entries(words)) {
        const original = english[name as keyof typeof english];
        assert.match(word, /^\S(.*\S)?$/, name);
        assert.deepEqual(places(word), places(original), name);
        assert.doesNotMatch(fill(word, { file: '' }), /[|#]|undefined/, name);
      }
    });

    test(`${language} say something besides their places, but for what a sample ran on`, () => {
      for (const [name, word] of Object.entries({ ...words, ranOn: english.ranOn })) {
        assert.notEqual(word, (word.match(/\{\w+\}/g) ?? []).join(', '), name);
      }
    });

    test(`${language} are its own, and begin with a capital`, () => {
      const others = languages
        .filter((other) => other !== language)
        .map((other) => wordsFor(other));
      assert.ok(
        others.every(({ loading, noData }) => loading + noData !== words.loading + words.noData),
      );
      for (const word of Object.values(words)) assert.equal(word[0], word[0]?.toUpperCase());
    });

    test(`${language} name the copy button with the word that it shows`, () => {
      assert.ok(words.copyCode.startsWith(words.copy));
      assert.doesNotMatch(words.copy, /[{:]/);
    });
  }
});

describe('a language is chosen by', () => {
  const choices: [tag: string, yes: string][] = [
    ['de-AT', 'Ja'],
    ['pt-BR', 'Sim'],
    ['zh-Hant-TW', '是'],
    ['he', 'כן'],
    ['iw', 'כן'],
    ['EN-gb', 'Yes'],
    ['cs', 'Yes'],
    ['nothing at all', 'Yes'],
    ['', 'Yes'],
  ];
  for (const [tag, yes] of choices) {
    test(`the tag “${tag}”: ${yes}`, () => {
      assert.equal(wordsFor(toLocale(tag)).yes, yes);
    });
  }
});

test('words are replaced one by one, and others ignored', () => {
  const words = wordsFor('de', { yes: 'Jawohl', copy: 'Kopie', other: 'x' });
  assert.deepEqual([words.yes, words.no, words.copy], ['Jawohl', 'Nein', 'Kopie']);
  assert.equal(words.copyCode, 'Kopieren {alternative}, {file}');
});

describe('the form for a number', () => {
  const forms: [locale: string, template: string, byNumber: Record<number, string>][] = [
    ['en', english.rowsShown, { 0: 'rows', 1: 'row', 2: 'rows', 21: 'rows' }],
    ['fr', 'ligne/lignes', { 0: 'ligne', 1: 'ligne', 2: 'lignes' }],
    [
      'pl',
      'wiersz/wiersze/wiersze/wierszy',
      { 1: 'wiersz', 2: 'wiersze', 5: 'wierszy', 21: 'wierszy' },
    ],
    ['ru', 'строка/строки/строки/строк', { 1: 'строка', 2: 'строки', 5: 'строк', 21: 'строка' }],
    ['uk', 'рядок/рядки/рядки/рядків', { 1: 'рядок', 3: 'рядки', 11: 'рядків', 31: 'рядок' }],
    ['ar', 'صف/صفان/صفوف/صفًا/صف', { 1: 'صف', 2: 'صفان', 5: 'صفوف', 11: 'صفًا', 100: 'صف' }],
    ['he', 'שורה/שתי_שורות/שורות', { 1: 'שורה', 2: 'שתי_שורות', 3: 'שורות' }],
    ['ja', '行', { 1: '行', 2: '行' }],
  ];
  for (const [locale, template, byNumber] of forms) {
    for (const [number, form] of Object.entries(byNumber)) {
      test(`${number} in ${locale} is ${form}`, () => {
        const text = pluralize(template, Number(number), locale);
        assert.ok(text.split(' ').includes(form), text);
        assert.ok(!text.includes('/'), text);
      });
    }
  }

  test('is not looked for where the places stand', () => {
    assert.equal(pluralize('{shown}/{all}', 1, 'zh'), '{shown}/{all}');
  });
});

test('places that nothing is known for stay, and values are not templates', () => {
  assert.equal(fill('{a} {b} {toString}', { a: '{b}', b: '2' }), '{b} 2 {toString}');
});
