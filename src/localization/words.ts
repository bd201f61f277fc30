import { own } from '../dataset/own.js';
import type { WordReplacements } from '../dataset/types.js';
import { en } from './languages/en.js';
import { translations } from './translations.js';

/**
 * The widget's own words, in the language of one dataset. `{name}` is a placeholder. A word that
 * depends on a number is a function of that number.
 */
export interface Words {
  /** The value `true`, in a cell. */
  readonly yes: string;
  /** The value `false`, in a cell. */
  readonly no: string;
  /** In place of a cell, a panel or an element for which the dataset has nothing. */
  readonly noData: string;
  /** Beside the best answer of a row. */
  readonly best: string;
  /** A cell with this mark and no text of its own: something between yes and no. */
  readonly partial: string;
  /** Likewise: nobody knows. */
  readonly unknown: string;
  /** Likewise: the question doesn't apply. */
  readonly notApplicable: string;
  /** Beside an answer: its status. */
  readonly experimental: string;
  /** Likewise. */
  readonly beta: string;
  /** Likewise. */
  readonly planned: string;
  /** Likewise. */
  readonly deprecated: string;
  /** Beside an answer: the `{version}` that introduced it. */
  readonly since: string;
  /** A range without an upper end: its lowest `{value}`. */
  readonly atLeast: string;
  /** A range without a lower end: its highest `{value}`. */
  readonly atMost: string;
  /** Beside a claim that is a judgement. */
  readonly opinion: string;
  /** Heading of the section with a tab for each criterion, and the name of the tab list. */
  readonly criteria: string;
  /** Heading of the section with code, and the label of the links to it in a criterion's tab. */
  readonly samples: string;
  /** Heading of the last section, which answers the comparison's question. */
  readonly verdict: string;
  /** Heading of the list of an alternative's features. */
  readonly features: string;
  /** Heading of the list of an alternative's advantages. */
  readonly advantages: string;
  /** Heading of a list of reasons to choose an `{alternative}`, each of which completes it. */
  readonly chooseIf: string;
  /** The toggle button that hides the rows in which the alternatives agree. */
  readonly differencesOnly: string;
  /** The status after that: `{shown}` of `{all}` rows. The latter decides on the plural form. */
  readonly rowsShown: (all: number) => string;
  /** The name of the list in which the reader chooses the table's columns. */
  readonly columns: string;
  /**
   * The button that opens that list: `{shown}` of `{all}` alternatives. The latter decides on the
   * plural form.
   */
  readonly columnsShown: (all: number) => string;
  /** The visible label of the button that copies a file. */
  readonly copy: string;
  /**
   * The accessible name of that button, with the `{file}` and its `{alternative}`. It contains the
   * text of `copy`: speech input activates a button by its visible label (WCAG 2.5.3).
   */
  readonly copyCode: string;
  /** The status after the code has been copied, shown briefly. */
  readonly copied: string;
  /** The status after the clipboard has refused the code, which is selected instead. */
  readonly copyFailed: string;
  /** Below a code sample that has been run: the `{versions}` it ran on, and the `{date}`. */
  readonly ranOn: string;
  /** Accessible name of the mark of a claim with one source; the source's number follows. */
  readonly source: string;
  /** The same for several sources; also the title of the list of sources and of the popover. */
  readonly sources: string;
  /** Accessible name of the mark of a claim that should name a source but doesn't. */
  readonly unsourced: string;
  /** The `{date}` on which a claim was true, or the comparison was last checked. */
  readonly asOf: string;
  /** The link to a single claim, and the accessible name of a mark that offers nothing else. */
  readonly linkToClaim: string;
  /** The link for reporting a mistake in a claim. */
  readonly report: string;
  /** The name of a claim: the criterion's `{label}` and the `{alternative}`. */
  readonly claim: string;
  /** A `{label}` before what it labels, with the language's colon. */
  readonly labelled: string;
  /** Shown while the dataset loads; without one, the page's language applies. */
  readonly loading: string;
  /** Shown if the dataset can't be loaded or is invalid. */
  readonly failed: string;
  /** The button that requests the dataset again, where that could help. */
  readonly retry: string;
}

/** A form for each plural category of the language; `other` replaces those that are left out. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & {
  readonly other: string;
};

/** The words as a language's file defines them. A string instead of forms fits every number. */
export type Translation = {
  readonly [Name in keyof Words]: Words[Name] extends string ? string : string | PluralForms;
};

/** Likely subtags (CLDR) complete a tag: "zh-TW" has the script Hant, and "pt" the region BR. */
function translationFor(locale: string): Translation {
  const { language } = new Intl.Locale(locale);
  const hasVariants = [...translations.keys()].some((tag) => tag.startsWith(`${language}-`));
  // Only then `maximize()`: its first call takes milliseconds, as the engine loads its data.
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
 * The words of a language, or else English ones, with a dataset's replacements. Unknown names are
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
  // English words that stand in for another language take English plural forms.
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

/** Fills in the placeholders of a template; those without a value stay as they are. */
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
