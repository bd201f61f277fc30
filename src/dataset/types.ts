// Generated from schema.ts by `npm run generate`.

/**
 * Where a claim stands: a key of `sources`, a URL, or a title and URL.
 */
export type Source = string | TitledSource;
/**
 * A statement, alone or with its evidence.
 */
export type Claim = string | DetailedClaim;
/**
 * A short answer, alone or with what belongs to it.
 */
export type Value = string | number | boolean | null | DetailedValue;

/**
 * A comparison of 2 to 50 alternatives, shown by versus-elements.
 */
export interface Comparison {
  /**
   * Names the dataset in links: #ID/CRITERION.
   */
  id: string;
  /**
   * The heading, as in “Django vs Flask”.
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
   * What is compared by: rows of the table, tabs, or both.
   *
   * @minItems 1
   */
  criteria: Criterion[];
  /**
   * The address of this schema, so that an editor completes and checks the dataset.
   */
  $schema?: string;
  /**
   * BCP 47 tag of the language of the texts and of the widget’s own words. Default: the page’s.
   */
  lang?: string;
  /**
   * The question that the comparison answers.
   */
  question?: string;
  /**
   * A statement, alone or with its evidence.
   */
  introduction?: string | DetailedClaim;
  /**
   * When the comparison was last checked as a whole.
   */
  updated?: string;
  /**
   * Sources that claims cite by their key, so that each is described once.
   */
  sources?: Record<string, TitledSource>;
  /**
   * The ids of the alternatives that the table shows at first, in this order: at least two. Default: the first six.
   *
   * @minItems 2
   */
  columns?: string[];
  /**
   * Code that does the same with each alternative.
   */
  samples?: Sample[];
  verdict?: Verdict;
  /**
   * Where a reader reports a mistake: a URL in which {id}, {label}, {alternative}, {value} and {url} are filled in.
   */
  corrections?: string;
  words?: WordReplacements;
}
/**
 * One of the things that are compared.
 */
export interface Alternative {
  /**
   * Keys its values, details and code; a part of links.
   */
  id: string;
  /**
   * As it is written everywhere.
   */
  name: string;
  /**
   * What it is, in a few words.
   */
  tagline?: string;
  /**
   * Its own site.
   */
  homepage?: string;
  /**
   * The version that is described.
   */
  version?: string;
  /**
   * The address of a small picture, shown before its name at the height of a line.
   */
  logo?: string;
  /**
   * Other places about it, such as its repository.
   */
  links?: Link[];
  /**
   * Text that introduces it, alone or with its evidence.
   */
  overview?: string | DetailedClaim;
  /**
   * What it offers.
   */
  features?: Claim[];
  /**
   * What speaks for it.
   */
  advantages?: Claim[];
}
/**
 * A place about an alternative.
 */
export interface Link {
  /**
   * What the reader sees of it.
   */
  title: string;
  /**
   * Its address.
   */
  url: string;
}
/**
 * A statement with its evidence.
 */
export interface DetailedClaim {
  /**
   * The statement. `code`, **strong** and [label](https://…) are markup; a blank line starts a paragraph.
   */
  text: string;
  /**
   * Where the claim stands: a key of `sources`, a URL, a title and URL, or a list of them.
   */
  source?: string | TitledSource | Source[];
  /**
   * When it was so: a year, month or day (2026, 2026-06, 2026-06-25).
   */
  asOf?: string;
  /**
   * The version that it holds for.
   */
  version?: string;
  /**
   * A judgement, shown as one.
   */
  opinion?: boolean;
}
/**
 * Where a claim stands.
 */
export interface TitledSource {
  /**
   * What the reader sees of it.
   */
  title: string;
  /**
   * Its address.
   */
  url: string;
  /**
   * When it was read: the date of the claims that cite it and give none.
   */
  asOf?: string;
}
/**
 * What the alternatives are compared by: a row with values, a tab with details, or both.
 */
export interface Criterion {
  /**
   * Names it in links.
   */
  id: string;
  /**
   * The header of its row and the name of its tab.
   */
  label: string;
  /**
   * A statement, alone or with its evidence.
   */
  description?: string | DetailedClaim;
  /**
   * Neighbouring rows with the same group share a header row.
   */
  group?: string;
  /**
   * All of it is a judgement, and is shown as one.
   */
  opinion?: boolean;
  /**
   * Which number is the better one; the best one is marked.
   */
  better?: 'higher' | 'lower';
  /**
   * A short answer for each alternative: a row of the table. A missing one reads “No data”.
   */
  values?: Record<string, Value>;
  /**
   * A long answer for each alternative: a tab. A missing one reads “No data”.
   */
  details?: Record<string, Claim>;
  /**
   * A statement, alone or with its evidence.
   */
  takeaway?: string | DetailedClaim;
}
/**
 * A short answer with what belongs to it: a unit, a sign, a note, its evidence.
 */
export interface DetailedValue {
  /**
   * The answer itself: one of the above, a list of texts, or a range of numbers.
   */
  value?: string | number | boolean | null | string[] | Range;
  /**
   * Follows the number, or the amount of money: “per month”.
   */
  unit?: string;
  /**
   * Makes the number an amount of money: the code of a currency (ISO 4217).
   */
  currency?: string;
  /**
   * Text that explains the answer, smaller.
   */
  note?: string;
  /**
   * The sign of the answer, and its word where it has no text of its own.
   */
  mark?: 'yes' | 'partial' | 'no' | 'unknown' | 'not-applicable';
  /**
   * How far it is: experimental, beta, planned or deprecated.
   */
  status?: 'experimental' | 'beta' | 'planned' | 'deprecated';
  /**
   * The version that brought it.
   */
  since?: string;
  /**
   * The best answer of the row, by the author’s judgement.
   */
  best?: boolean;
  /**
   * Where the claim stands: a key of `sources`, a URL, a title and URL, or a list of them.
   */
  source?: string | TitledSource | Source[];
  /**
   * When it was so: a year, month or day (2026, 2026-06, 2026-06-25).
   */
  asOf?: string;
  /**
   * The version that it holds for.
   */
  version?: string;
  /**
   * A judgement, shown as one.
   */
  opinion?: boolean;
}
/**
 * Numbers from one to another; one of the two may be missing: “at least”, “at most”.
 */
export interface Range {
  /**
   * The lowest.
   */
  min?: number;
  /**
   * The highest.
   */
  max?: number;
}
/**
 * A task, solved with each alternative.
 */
export interface Sample {
  /**
   * Names it in links.
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
   * A statement, alone or with its evidence.
   */
  description?: string | DetailedClaim;
  /**
   * The id of the criterion that it illustrates; its tab links here.
   */
  criterion?: string;
}
/**
 * The solution with one alternative.
 */
export interface SampleSide {
  /**
   * A statement, alone or with its evidence.
   */
  description?: string | DetailedClaim;
  /**
   * Its files, in the order in which they are read.
   */
  files?: SampleFile[];
  ran?: SampleRun;
}
/**
 * A file of a sample.
 */
export interface SampleFile {
  /**
   * Its name, as in “app.py”.
   */
  name: string;
  /**
   * The language that colours it. One that is not known stays plain.
   */
  language: string;
  /**
   * Its source, exactly as it is copied: a string or a list of lines.
   */
  code: string | string[];
}
/**
 * What a run of the code saw. Written by the run, not by hand.
 */
export interface SampleRun {
  /**
   * What it ran on, as in “Django 5.2”.
   */
  on: string[];
  /**
   * When it ran.
   */
  asOf: string;
  /**
   * Of the code that ran, so that a record of other code shows.
   */
  digest?: string;
}
/**
 * The answer.
 */
export interface Verdict {
  /**
   * A statement, alone or with its evidence.
   */
  summary: string | DetailedClaim;
  /**
   * For each alternative, what speaks for choosing it: completes “Choose X if”.
   */
  choose?: Record<string, Claim[]>;
}
/**
 * The widget’s own words, replaced one by one.
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
   * “No data”: a cell, a panel or an element that the dataset has nothing for.
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
   * “Since {version}”: beside a value that a version has brought.
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
   * “In detail”: heading of the section that has a tab for each criterion.
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
   * “Differences only”: the button that hides the rows that agree.
   */
  differencesOnly?: string;
  /**
   * “{shown} of {all} rows shown”: the status after that. A text for all numbers, or a form for each plural category; the number of all rows chooses.
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
   * “Copy {alternative} code: {file}”: the name of that button; it contains the text of copy.
   */
  copyCode?: string;
  /**
   * “Copied”: the status after the code has been copied.
   */
  copied?: string;
  /**
   * “Copy failed; the code is selected.”: the status after the clipboard refused it.
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
   * “No source”: the mark of a claim that should name a source, and names none.
   */
  unsourced?: string;
  /**
   * “As of {date}”: when a claim held, or the comparison was last checked.
   */
  asOf?: string;
  /**
   * “Link to this”: the link to a single claim.
   */
  linkToClaim?: string;
  /**
   * “Report a mistake”: the link that corrections leads to.
   */
  report?: string;
  /**
   * “{label}, {alternative}”: which claim is meant.
   */
  claim?: string;
  /**
   * “{label}:”: a label in front of what it labels.
   */
  labelled?: string;
}
/**
 * A text for each plural category of the language (CLDR).
 */
export interface PluralForms {
  /**
   * For all other numbers.
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
