import type { comparison, definitions, evidence } from './schema.js';

/** What an editor shows for a part of a dataset and for each of its fields. */
export interface Description<Field extends string = string> {
  readonly description: string;
  readonly fields: Readonly<Record<Field, string>>;
}

type Definitions = typeof definitions & { readonly Comparison: typeof comparison };

type FieldOf<Definition> = Definition extends { readonly properties: infer Properties }
  ? keyof Properties & string
  : never;

const evidenceFields: Readonly<Record<keyof typeof evidence, string>> = {
  source:
    'Where the claim comes from: a key of `sources`, a URL, a title and URL, or a list of these.',
  asOf: 'When it was true: a year, a month or a day (2026, 2026-06, 2026-06-25).',
  version: 'The version for which it is true.',
  opinion: 'Whether it is a judgement, which is shown as such.',
};

/**
 * What an editor shows to the author of a dataset. The descriptions are not part of the schema, so
 * that the built module doesn't contain them. One that is missing or left over is a type error.
 */
export const descriptions: {
  readonly [Name in keyof Definitions]: Description<FieldOf<Definitions[Name]>>;
} = {
  Comparison: {
    description: 'A comparison of 2 to 50 alternatives, shown by versus-elements.',
    fields: {
      $schema: 'The address of this schema, so that your editor completes and checks the dataset.',
      id: 'Identifies the dataset in links: #ID/CRITERION.',
      lang: 'The language of the texts and of the widget’s own words, as a BCP 47 tag. Default: the page’s.',
      title: 'The heading, such as “Django vs Flask”.',
      question: 'The question that the comparison answers.',
      introduction: 'Text before the table, either alone or with its evidence.',
      updated: 'When the comparison as a whole was last checked.',
      sources: 'Sources that claims cite by key, so that each is described only once.',
      alternatives: 'What is compared, in the order in which it is shown.',
      columns:
        'The ids of at least two alternatives that the table shows initially, in this order. Default: the first six.',
      criteria: 'The aspects that are compared, each as a table row, as a tab, or as both.',
      samples: 'Code that does the same thing with each alternative.',
      verdict: 'The answer to the question.',
      corrections:
        'Where readers report mistakes: a URL in which {id}, {label}, {alternative}, {value} and {url} are filled in.',
      words: 'Replacements for the widget’s own words.',
    },
  },
  Alternative: {
    description: 'One of the things that are compared.',
    fields: {
      id: 'The key of its values, details and code; also used in links.',
      name: 'The name that is shown everywhere.',
      tagline: 'What it is, in a few words.',
      homepage: 'The address of its website.',
      version: 'The version that the comparison describes.',
      logo: 'The address of a small image, shown before the name at the height of a line.',
      links: 'Further links, such as its repository.',
      overview: 'An introduction to it, either alone or with its evidence.',
      features: 'What it offers.',
      advantages: 'Reasons to choose it.',
    },
  },
  Link: {
    description: 'A link about an alternative.',
    fields: {
      title: 'The text of the link.',
      url: 'The address of the link.',
    },
  },
  Criterion: {
    description: 'An aspect that is compared: a row with values, a tab with details, or both.',
    fields: {
      id: 'Identifies it in links.',
      label: 'The header of its row and the label of its tab.',
      description: 'What it means, or how it was measured.',
      group: 'Adjacent rows with the same group share a header row.',
      opinion: 'Whether all of it is a judgement, which is shown as such.',
      better: 'Whether higher or lower numbers are better; the best one is marked.',
      values:
        'A short answer for each alternative, shown as a table row. A missing answer reads “No data”.',
      details:
        'A long answer for each alternative, shown as a tab. A missing answer reads “No data”.',
      takeaway: 'The conclusion, in a sentence.',
    },
  },
  Scalar: {
    description: 'An answer: a string, a number, true (Yes), false (No) or null (No data).',
    fields: {},
  },
  Range: {
    description: 'A range of numbers. One end may be missing, which reads “At least” or “At most”.',
    fields: {
      min: 'The lowest number.',
      max: 'The highest number.',
    },
  },
  DetailedValue: {
    description: 'A short answer with what goes with it: a unit, a mark, a note, its evidence.',
    fields: {
      value:
        'The answer itself: a string, a number, true, false, null, a list of strings, or a range.',
      unit: 'Follows the number or the amount of money, as in “per month”.',
      currency: 'Makes the number an amount of money: an ISO 4217 currency code such as USD.',
      note: 'An explanation of the answer, shown in small type.',
      mark: 'The symbol of the answer, and its word if the value is missing.',
      status: 'Its maturity: experimental, beta, planned or deprecated.',
      since: 'The version that introduced it.',
      best: 'Whether it is the best answer of the row, in the author’s judgement.',
      ...evidenceFields,
    },
  },
  Value: {
    description: 'A short answer, either alone or with what goes with it.',
    fields: {},
  },
  DetailedClaim: {
    description: 'A statement with its evidence.',
    fields: {
      text: 'The statement. `code`, **strong** and [label](https://…) are markup; a blank line starts a new paragraph.',
      ...evidenceFields,
    },
  },
  Claim: {
    description: 'A statement, either alone or with its evidence.',
    fields: {},
  },
  Source: {
    description: 'Where a claim comes from: a key of `sources`, a URL, or a title and URL.',
    fields: {},
  },
  TitledSource: {
    description: 'Where a claim comes from.',
    fields: {
      title: 'The text of the link.',
      url: 'The address of the link.',
      asOf: 'When it was read, which also dates the claims that cite it and have no date of their own.',
    },
  },
  Sample: {
    description: 'A task, solved with each alternative.',
    fields: {
      id: 'Identifies it in links.',
      label: 'The task, as a heading.',
      description: 'What the code has to do.',
      criterion: 'The id of the criterion that it illustrates, whose tab links to it.',
      code: 'The solution for each alternative.',
    },
  },
  SampleSide: {
    description: 'The solution with one alternative.',
    fields: {
      description: 'What readers should know about the solution.',
      files: 'Its files, in the order in which to read them.',
      ran: 'The record of a run of the code, written by the run and not by hand.',
    },
  },
  SampleFile: {
    description: 'A file of a sample.',
    fields: {
      name: 'The name of the file, such as “app.py”.',
      language: 'The language to highlight it in. Code in an unknown language stays plain.',
      code: 'The source code, exactly as it is copied: a string or a list of lines.',
    },
  },
  SampleRun: {
    description: 'The record of a run of the code.',
    fields: {
      on: 'What it ran on, such as “Django 5.2”.',
      asOf: 'When it ran.',
      digest: 'A hash of the code that ran, so that a record of different code is found out.',
    },
  },
  Verdict: {
    description: 'The answer to the question.',
    fields: {
      summary: 'The answer, in a sentence.',
      choose:
        'For each alternative, the cases in which to choose it; each completes “Choose X if”.',
    },
  },
  WordReplacements: {
    description: 'Replacements for the widget’s own words. {name} is a placeholder.',
    fields: {
      yes: '“Yes”: the value true.',
      no: '“No”: the value false.',
      noData:
        '“No data”: in place of a cell, a panel or an element for which the dataset has nothing.',
      best: '“Best”: beside the best answer of a row.',
      partial: '“Partial”: a value with the mark partial and no text of its own.',
      unknown: '“Unknown”: a value with the mark unknown and no text of its own.',
      notApplicable: '“Not applicable”: a value with that mark and no text of its own.',
      experimental: '“Experimental”: beside a value with that status.',
      beta: '“Beta”: beside a value with that status.',
      planned: '“Planned”: beside a value with that status.',
      deprecated: '“Deprecated”: beside a value with that status.',
      since: '“Since {version}”: beside a value, the version that introduced it.',
      atLeast: '“At least {value}”: a range without an upper end.',
      atMost: '“At most {value}”: a range without a lower end.',
      opinion: '“Opinion”: beside a claim that is a judgement.',
      criteria: '“In detail”: heading of the section with a tab for each criterion.',
      samples: '“In code”: heading of the section with code, and the label of links to it.',
      verdict: '“Verdict”: heading of the section that answers the question.',
      features: '“Key features”: heading of the list of an alternative’s features.',
      advantages: '“Advantages”: heading of the list of an alternative’s advantages.',
      chooseIf: '“Choose {alternative} if”: heading of the cases in which to choose it.',
      differencesOnly:
        '“Differences only”: the button that hides the rows in which the alternatives agree.',
      rowsShown:
        '“{shown} of {all} rows shown”: the status after that. A string, or a form for each plural category, which depends on the number of all rows.',
      columns: '“Columns”: the name of the list in which a reader chooses the columns.',
      columnsShown:
        '“{shown} of {all} shown”: the button that opens that list. Plural forms as in rowsShown.',
      copy: '“Copy”: the visible label of the button that copies a file.',
      copyCode:
        '“Copy {alternative} code: {file}”: the accessible name of that button, which has to contain the text of copy.',
      copied: '“Copied”: the status after the code has been copied.',
      copyFailed:
        '“Copy failed; the code is selected.”: the status after the clipboard has refused it.',
      ranOn: '“Ran on {versions}, {date}”: below a code sample that has been run.',
      source: '“Source”: the name of the mark of a claim with one source; its number follows.',
      sources: '“Sources”: the same for several, and the title of the list of sources.',
      unsourced:
        '“No source”: the name of the mark of a claim that should name a source but doesn’t.',
      asOf: '“As of {date}”: when a claim was true, or when the comparison was last checked.',
      linkToClaim: '“Link to this”: the link to a single claim.',
      report: '“Report a mistake”: the link to the address in corrections.',
      claim: '“{label}, {alternative}”: the name of a claim.',
      labelled: '“{label}:”: a label before what it labels.',
    },
  },
  PluralForms: {
    description: 'A form for each plural category of the language (CLDR).',
    fields: {
      zero: 'For the category zero.',
      one: 'For the category one.',
      two: 'For the category two.',
      few: 'For the category few.',
      many: 'For the category many.',
      other: 'For all other categories.',
    },
  },
};
