import { own } from '../dataset/own.js';
import { table, type Name } from './words-table.js';

/** The widget's own words. `{…}` is filled in. */
export type Words = Readonly<Record<Name | 'copy', string>>;

const [names = [], english = [], ...others] = table.split('\n').map((line) => line.split('|'));

/** The words of a language, else in English, replaced one by one. Unknown names are ignored. */
export function wordsFor(
  locale: string,
  replacements: Readonly<Record<string, string>> = {},
): Words {
  const [wanted] = locale.split('-');
  const texts = others.find(([language]) => language === wanted) ?? english;
  const words = Object.fromEntries(
    names.map((name, index) => [name, complete(texts[index], english[index])]),
  ) as Record<Name, string>;
  const [copy = ''] = words.copyCode.split(' {');
  return { copy, ...words, ...replacements };
}

function complete(word = '', original = ''): string {
  const places = word.includes('{') ? [] : (original.match(/\{\w+\}/g) ?? []);
  const text = `${word} ${places.join(', ')}`.trim();
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Chooses the form of a word for a number of things. */
export function pluralize(template: string, count: number, locale: string): string {
  return template.replace(/[^\s{}]+\/\S+/, (word) => {
    const forms = word.split('/');
    const category = new Intl.PluralRules(locale).select(count);
    const form = forms.at(['one', 'two', 'few', 'many'].indexOf(category));
    return form ?? forms.at(-1) ?? '';
  });
}

/** Fills the places of a template; one that nothing is known for stays as it is. */
export function fill(
  template: string,
  values: Readonly<Record<string, string>>,
  encode = (text: string): string => text,
): string {
  return template.replaceAll(/\{(\w+)\}/g, (place, name: string) => {
    const value = own(values, name);
    return value === undefined ? place : encode(value);
  });
}
