// Generated from schema.ts by `npm run generate`.

/**
 * Where a claim comes from: a key of `sources`, a URL, or a title and URL.
 */
export type Source = string | TitledSource;
/**
 * A statement, either alone or with its evidence.
 */
export type Claim = string | DetailedClaim;
/**
 * A short answer, either alone or with what goes with it.
 */
export type Value = string | number | boolean | null | DetailedValue;

/**
 * A comparison of 2 to 50 alternatives, shown by versus-elements.
 */
export interface Comparison {
  /**
   * Identifies the dataset in links: #ID/CRITERION.
   */
  id: string;
  /**
   * The heading, such as “Django vs Flask”.
   */
  title: string;
  /**
   * What is compared, in the order in which it is shown.
   *
   * @minItems 2
   * @maxItems 50
   */
  alternatives: Alternative[];
  /**
   * The aspects that are compared, each as a table row, as a tab, or as both.
   *
   * @minItems 1
   */
  criteria: Criterion[];
  /**
   * The address of this schema, so that your editor completes and checks the dataset.
   */
  $schema?: string;
  /**
   * The language of the texts and of the widget’s own words, as a BCP 47 tag. Default: the page’s.
   */
  lang?: string;
  /**
   * The question that the comparison answers.
   */
  question?: string;
  /**
   * A statement, either alone or with its evidence.
   */
  introduction?: string | DetailedClaim;
  /**
   * When the comparison as a whole was last checked.
   */
  updated?: string;
  /**
   * Sources that claims cite by key, so that each is described only once.
   */
  sources?: Record<string, TitledSource>;
  /**
   * The ids of at least two alternatives that the table shows initially, in this order. Default: the first six.
   *
   * @minItems 2
   */
  columns?: string[];
  /**
   * Code that does the same thing with each alternative.
   */
  samples?: Sample[];
  verdict?: Verdict;
  /**
   * Where readers report mistakes: a URL in which {id}, {label}, {alternative}, {value} and {url} are filled in.
   */
  corrections?: string;
  words?: WordReplacements;
}
/**
 * One of the things that are compared.
 */
export interface Alternative {
  /**
   * The key of its values, details and code; also used in links.
   */
  id: string;
  /**
   * The name that is shown everywhere.
   */
  name: string;
  /**
   * What it is, in a few words.
   */
  tagline?: string;
  /**
   * The address of its website.
   */
  homepage?: string;
  /**
   * The version that the comparison describes.
   */
  version?: string;
  /**
   * The address of a small image, shown before the name at the height of a line.
   */
  logo?: string;
  /**
   * Further links, such as its repository.
   */
  links?: Link[];
  /**
   * An introduction to it, either alone or with its evidence.
   */
  overview?: string | DetailedClaim;
  /**
   * What it offers.
   */
  features?: Claim[];
  /**
   * Reasons to choose it.
   */
  advantages?: Claim[];
}
/**
 * A link about an alternative.
 */
export interface Link {
  /**
   * The text of the link.
   */
  title: string;
  /**
   * The address of the link.
   */
  url: string;
}
/**
 * A statement with its evidence.
 */
export interface DetailedClaim {
  /**
   * The statement. `code`, **strong** and [label](https://…) are markup; a blank line starts a new paragraph.
   */
  text: string;
  /**
   * Where the claim comes from: a key of `sources`, a URL, a title and URL, or a list of these.
   */
  source?: string | TitledSource | Source[];
  /**
   * When it was true: a year, a month or a day (2026, 2026-06, 2026-06-25).
   */
  asOf?: string;
  /**
   * The version for which it is true.
   */
  version?: string;
  /**
   * Whether it is a judgement, which is shown as such.
   */
  opinion?: boolean;
}
/**
 * Where a claim comes from.
 */
export interface TitledSource {
  /**
   * The text of the link.
   */
  title: string;
  /**
   * The address of the link.
   */
  url: string;
  /**
   * When it was read, which also dates the claims that cite it and have no date of their own.
   */
  asOf?: string;
}
/**
 * An aspect that is compared: a row with values, a tab with details, or both.
 */
export interface Criterion {
  /**
   * Identifies it in links.
   */
  id: string;
  /**
   * The header of its row and the label of its tab.
   */
  label: string;
  /**
   * A statement, either alone or with its evidence.
   */
  description?: string | DetailedClaim;
  /**
   * Adjacent rows with the same group share a header row.
   */
  group?: string;
  /**
   * Whether all of it is a judgement, which is shown as such.
   */
  opinion?: boolean;
  /**
   * Whether higher or lower numbers are better; the best one is marked.
   */
  better?: 'higher' | 'lower';
  /**
   * A short answer for each alternative, shown as a table row. A missing answer reads “No data”.
   */
  values?: Record<string, Value>;
  /**
   * A long answer for each alternative, shown as a tab. A missing answer reads “No data”.
   */
  details?: Record<string, Claim>;
  /**
   * A statement, either alone or with its evidence.
   */
  takeaway?: string | DetailedClaim;
}
/**
 * A short answer with what goes with it: a unit, a mark, a note, its evidence.
 */
export interface DetailedValue {
  /**
   * The answer itself: a string, a number, true, false, null, a list of strings, or a range.
   */
  value?: string | number | boolean | null | string[] | Range;
  /**
   * Follows the number or the amount of money, as in “per month”.
   */
  unit?: string;
  /**
   * Makes the number an amount of money: an ISO 4217 currency code such as USD.
   */
  currency?: string;
  /**
   * An explanation of the answer, shown in small type.
   */
  note?: string;
  /**
   * The symbol of the answer, and its word if the value is missing.
   */
  mark?: 'yes' | 'partial' | 'no' | 'unknown' | 'not-applicable';
  /**
   * Its maturity: experimental, beta, planned or deprecated.
   */
  status?: 'experimental' | 'beta' | 'planned' | 'deprecated';
  /**
   * The version that introduced it.
   */
  since?: string;
  /**
   * Whether it is the best answer of the row, in the author’s judgement.
   */
  best?: boolean;
  /**
   * Where the claim comes from: a key of `sources`, a URL, a title and URL, or a list of these.
   */
  source?: string | TitledSource | Source[];
  /**
   * When it was true: a year, a month or a day (2026, 2026-06, 2026-06-25).
   */
  asOf?: string;
  /**
   * The version for which it is true.
   */
  version?: string;
  /**
   * Whether it is a judgement, which is shown as such.
   */
  opinion?: boolean;
}
/**
 * A range of numbers. One end may be missing, which reads “At least” or “At most”.
 */
export interface Range {
  /**
   * The lowest number.
   */
  min?: number;
  /**
   * The highest number.
   */
  max?: number;
}
/**
 * A task, solved with each alternative.
 */
export interface Sample {
  /**
   * Identifies it in links.
   */
  id: string;
  /**
   * The task, as a heading.
   */
  label: string;
  /**
   * The solution for each alternative.
   */
  code: Record<string, SampleSide>;
  /**
   * A statement, either alone or with its evidence.
   */
  description?: string | DetailedClaim;
  /**
   * The id of the criterion that it illustrates, whose tab links to it.
   */
  criterion?: string;
}
/**
 * The solution with one alternative.
 */
export interface SampleSide {
  /**
   * A statement, either alone or with its evidence.
   */
  description?: string | DetailedClaim;
  /**
   * Its files, in the order in which to read them.
   */
  files?: SampleFile[];
  ran?: SampleRun;
}
/**
 * A file of a sample.
 */
export interface SampleFile {
  /**
   * The name of the file, such as “app.py”.
   */
  name: string;
  /**
   * The language to highlight it in. Code in an unknown language stays plain.
   */
  language: string;
  /**
   * The source code, exactly as it is copied: a string or a list of lines.
   */
  code: string | string[];
}
/**
 * The record of a run of the code, written by the run and not by hand.
 */
export interface SampleRun {
  /**
   * What it ran on, such as “Django 5.2”.
   */
  on: string[];
  /**
   * When it ran.
   */
  asOf: string;
  /**
   * A hash of the code that ran, so that a record of different code is found out.
   */
  digest?: string;
}
/**
 * The answer to the question.
 */
export interface Verdict {
  /**
   * A statement, either alone or with its evidence.
   */
  summary: string | DetailedClaim;
  /**
   * For each alternative, the cases in which to choose it; each completes “Choose X if”.
   */
  choose?: Record<string, Claim[]>;
}
/**
 * Replacements for the widget’s own words.
 */
export interface WordReplacements {
  /**
   * “Yes”: the value true.
   */
  yes?: string;
  /**
   * “No”: the value false.
   */
  no?: string;
  /**
   * “No data”: in place of a cell, a panel or an element for which the dataset has nothing.
   */
  noData?: string;
  /**
   * “Best”: beside the best answer of a row.
   */
  best?: string;
  /**
   * “Partial”: a value with the mark partial and no text of its own.
   */
  partial?: string;
  /**
   * “Unknown”: a value with the mark unknown and no text of its own.
   */
  unknown?: string;
  /**
   * “Not applicable”: a value with that mark and no text of its own.
   */
  notApplicable?: string;
  /**
   * “Experimental”: beside a value with that status.
   */
  experimental?: string;
  /**
   * “Beta”: beside a value with that status.
   */
  beta?: string;
  /**
   * “Planned”: beside a value with that status.
   */
  planned?: string;
  /**
   * “Deprecated”: beside a value with that status.
   */
  deprecated?: string;
  /**
   * “Since {version}”: beside a value, the version that introduced it.
   */
  since?: string;
  /**
   * “At least {value}”: a range without an upper end.
   */
  atLeast?: string;
  /**
   * “At most {value}”: a range without a lower end.
   */
  atMost?: string;
  /**
   * “Opinion”: beside a claim that is a judgement.
   */
  opinion?: string;
  /**
   * “In detail”: heading of the section with a tab for each criterion.
   */
  criteria?: string;
  /**
   * “In code”: heading of the section with code, and the label of links to it.
   */
  samples?: string;
  /**
   * “Verdict”: heading of the section that answers the question.
   */
  verdict?: string;
  /**
   * “Key features”: heading of the list of an alternative’s features.
   */
  features?: string;
  /**
   * “Advantages”: heading of the list of an alternative’s advantages.
   */
  advantages?: string;
  /**
   * “Choose {alternative} if”: heading of the cases in which to choose it.
   */
  chooseIf?: string;
  /**
   * “Differences only”: the button that hides the rows in which the alternatives agree.
   */
  differencesOnly?: string;
  /**
   * “{shown} of {all} rows shown”: the status after that. A string, or a form for each plural category, which depends on the number of all rows.
   */
  rowsShown?: string | PluralForms;
  /**
   * “Columns”: the name of the list in which a reader chooses the columns.
   */
  columns?: string;
  /**
   * “{shown} of {all} shown”: the button that opens that list. Plural forms as in rowsShown.
   */
  columnsShown?: string | PluralForms;
  /**
   * “Copy”: the visible label of the button that copies a file.
   */
  copy?: string;
  /**
   * “Copy {alternative} code: {file}”: the accessible name of that button, which has to contain the text of copy.
   */
  copyCode?: string;
  /**
   * “Copied”: the status after the code has been copied.
   */
  copied?: string;
  /**
   * “Copy failed; the code is selected.”: the status after the clipboard has refused it.
   */
  copyFailed?: string;
  /**
   * “Ran on {versions}, {date}”: below a code sample that has been run.
   */
  ranOn?: string;
  /**
   * “Source”: the name of the mark of a claim with one source; its number follows.
   */
  source?: string;
  /**
   * “Sources”: the same for several, and the title of the list of sources.
   */
  sources?: string;
  /**
   * “No source”: the name of the mark of a claim that should name a source but doesn’t.
   */
  unsourced?: string;
  /**
   * “As of {date}”: when a claim was true, or when the comparison was last checked.
   */
  asOf?: string;
  /**
   * “Link to this”: the link to a single claim.
   */
  linkToClaim?: string;
  /**
   * “Report a mistake”: the link to the address in corrections.
   */
  report?: string;
  /**
   * “{label}, {alternative}”: the name of a claim.
   */
  claim?: string;
  /**
   * “{label}:”: a label before what it labels.
   */
  labelled?: string;
}
/**
 * A form for each plural category of the language (CLDR).
 */
export interface PluralForms {
  /**
   * For all other categories.
   */
  other: string;
  /**
   * For the category zero.
   */
  zero?: string;
  /**
   * For the category one.
   */
  one?: string;
  /**
   * For the category two.
   */
  two?: string;
  /**
   * For the category few.
   */
  few?: string;
  /**
   * For the category many.
   */
  many?: string;
}
