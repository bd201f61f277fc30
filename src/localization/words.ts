import type { WordReplacements } from '../dataset/types.js';
import { own } from '../dataset/own.js';
import { en } from './languages/en.js';
import { translations } from './translations.js';

/**
 * The widget's own words, in the language of one dataset. `{name}` is a place that is filled in. A
 * word that depends on a number is a function of that number.
 */
export interface Words {
  /** The value `true`, in a cell. */
  readonly yes: string;
  /** The value `false`, in a cell. */
  readonly no: string;
  /** A cell, a panel or an element that the dataset has nothing for. */
  readonly noData: string;
  /** Beside the best answer of a row. */
  readonly best: string;
  /** A cell with this mark and no text of its own: something between yes and no. */
  readonly partial: string;
  /** The same: nobody knows. */
  readonly unknown: string;
  /** The same: the question makes no sense there. */
  readonly notApplicable: string;
  /** Beside an answer: how far that is. */
  readonly experimental: string;
  /** The same. */
  readonly beta: string;
  /** The same. */
  readonly planned: string;
  /** The same. */
  readonly deprecated: string;
  /** Beside an answer: the `{version}` that brought it. */
  readonly since: string;
  /** A range that has no upper end: its lowest `{value}`. */
  readonly atLeast: string;
  /** A range that has no lower end: its highest `{value}`. */
  readonly atMost: string;
  /** Beside a claim that is a judgement. */
  readonly opinion: string;
  /** Heading of the section that has a tab for each criterion, and the name of the tab list. */
  readonly criteria: string;
  /** Heading of the section with code, and the label of the links to it in a criterion's tab. */
  readonly samples: string;
  /** Heading of the last section, which answers the comparison's question. */
  readonly verdict: string;
  /** Heading of the list of an alternative's features. */
  readonly features: string;
  /** Heading of the list of an alternative's advantages. */
  readonly advantages: string;
  /** Heading of a list of cases in which to choose an `{alternative}`; each completes it. */
  readonly chooseIf: string;
  /** The toggle button that hides the rows in which the alternatives agree. */
  readonly differencesOnly: string;
  /** The status after that: `{shown}` of `{all}` rows. Its form depends on the number of all. */
  readonly rowsShown: (all: number) => string;
  /** The name of the list in which the reader chooses the columns of the table. */
  readonly columns: string;
  /**
   * The button that opens that list: `{shown}` of `{all}` alternatives. Its form depends on the
   * number of all.
   */
  readonly columnsShown: (all: number) => string;
  /** The visible label of the button that copies a file. */
  readonly copy: string;
  /**
   * The accessible name of that button, with the `{file}` and its `{alternative}`. It contains the
   * text of `copy`: speech input activates a button by its visible label (WCAG 2.5.3).
   */
  readonly copyCode: string;
  /** The status after the code has been copied, shown for a moment. */
  readonly copied: string;
  /** The status after the clipboard refused the code, which has been selected instead. */
  readonly copyFailed: string;
  /** Below a code sample that has been run: the `{versions}` it ran on, and the `{date}`. */
  readonly ranOn: string;
  /** Accessible name of the mark of a claim with one source; the source's number follows. */
  readonly source: string;
  /** The same for several sources; also the title of the list of sources and of the popover. */
  readonly sources: string;
  /** The mark of a claim that should name a source, and names none. */
  readonly unsourced: string;
  /** The `{date}` on which a claim held, or the comparison was last checked. */
  readonly asOf: string;
  /** The link to a single claim, and the accessible name of the mark that has nothing but it. */
  readonly linkToClaim: string;
  /** The link to the place where a reader reports a mistake in a claim. */
  readonly report: string;
  /** Which claim is meant: the criterion's `{label}` and the `{alternative}`. */
  readonly claim: string;
  /** A `{label}` in front of what it labels, with the language's colon. */
  readonly labelled: string;
  /** Shown while the dataset loads. Before there is one, the page's language decides. */
  readonly loading: string;
  /** Shown if the dataset can't be loaded or is not valid. */
  readonly failed: string;
  /** The button that requests the dataset again, where that can help. */
  readonly retry: string;
}

/** A form for each plural category of the language; `other` stands in for those left out. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & {
  readonly other: string;
};

/** The words as a language's file has them. A string instead of forms suits every number. */
export type Translation = {
  readonly [Name in keyof Words]: Words[Name] extends string ? string : string | PluralForms;
};

/** Likely subtags (CLDR) fill in what a tag leaves out: "zh-TW" is in Hant, "pt" is of Brazil. */
function translationFor(locale: string): Translation {
  const { language } = new Intl.Locale(locale);
  const hasVariants = [...translations.keys()].some((tag) => tag.startsWith(`${language}-`));
  // The first time, an engine takes milliseconds to load its likely subtags.
  if (!hasVariants) return translations.get(language) ?? en;
  const { script = '', region = '' } = new Intl.Locale(locale).maximize();
  return (
    translations.get(`${language}-${script}`) ??
    translations.get(`${language}-${region}`) ??
    translations.get(language) ??
    en
  );
}

/**
 * The words of a language, else English ones, with those that a dataset replaces. Unknown names are
 * ignored.
 *
 * @param locale - BCP 47 tag that `Intl` accepts.
 */
export function wordsFor(locale: string, replacements: WordReplacements = {}): Words {
  const translation = translationFor(locale);
  const { columnsShown, rowsShown, source, sources } = replacements;
  const strings = Object.entries(replacements).filter(
    ([name, word]) => typeof word === 'string' && Object.hasOwn(translation, name),
  );
  // English words take English forms, whatever language they stand in for.
  const byDefault = (word: string | PluralForms) =>
    byNumber(word, translation === en ? 'en' : locale);
  const replaced = (word: string | PluralForms) => byNumber(word, locale);
  return {
    ...translation,
    ...Object.fromEntries(strings),
    // A dataset that replaces only the plural would otherwise mix two languages.
    source: source ?? sources ?? translation.source,
    rowsShown: rowsShown === undefined ? byDefault(translation.rowsShown) : replaced(rowsShown),
    columnsShown:
      columnsShown === undefined ? byDefault(translation.columnsShown) : replaced(columnsShown),
  };
}

function byNumber(word: string | PluralForms, locale: string): (count: number) => string {
  if (typeof word === 'string') return () => word;
  return (count) => word[new Intl.PluralRules(locale).select(count)] ?? word.other;
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
