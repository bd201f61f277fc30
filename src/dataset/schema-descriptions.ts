import type { comparison, definitions, evidence } from './schema.js';

/** What an editor shows for a part of a dataset, and for each of its fields. */
export interface Description<Field extends string = string> {
  readonly description: string;
  readonly fields: Readonly<Record<Field, string>>;
}

type Definitions = typeof definitions & { readonly Comparison: typeof comparison };

type FieldOf<Definition> = Definition extends { readonly properties: infer Properties }
  ? keyof Properties & string
  : never;

const evidenceFields: Readonly<Record<keyof typeof evidence, string>> = {
  source: 'Where the claim stands: a key of `sources`, a URL, a title and URL, or a list of them.',
  asOf: 'When it was so: a year, month or day (2026, 2026-06, 2026-06-25).',
  version: 'The version that it holds for.',
  opinion: 'A judgement, shown as one.',
};

/**
 * What an editor shows while a dataset is written. It stands beside the schema and not in it, so
 * that the built module is free of it; a description that is missing or left over is a type error.
 */
export const descriptions: {
  readonly [Name in keyof Definitions]: Description<FieldOf<Definitions[Name]>>;
} = {
  Comparison: {
    description: 'A comparison of 2 to 50 alternatives, shown by versus-elements.',
    fields: {
      $schema: 'The address of this schema, so that an editor completes and checks the dataset.',
      id: 'Names the dataset in links: #ID/CRITERION.',
      lang: 'BCP 47 tag of the language of the texts and of the widget’s own words. Default: the page’s.',
      title: 'The heading, as in “Django vs Flask”.',
      question: 'The question that the comparison answers.',
      introduction: 'Text before the table, alone or with its evidence.',
      updated: 'When the comparison was last checked as a whole.',
      sources: 'Sources that claims cite by their key, so that each is described once.',
      alternatives: 'What is compared, in the order in which it is shown.',
      columns:
        'The ids of the alternatives that the table shows at first, in this order: at least two. Default: the first six.',
      criteria: 'What is compared by: rows of the table, tabs, or both.',
      samples: 'Code that does the same with each alternative.',
      verdict: 'The answer.',
      corrections:
        'Where a reader reports a mistake: a URL in which {id}, {label}, {alternative}, {value} and {url} are filled in.',
      words: 'The widget’s own words, replaced one by one.',
    },
  },
  Alternative: {
    description: 'One of the things that are compared.',
    fields: {
      id: 'Keys its values, details and code; a part of links.',
      name: 'As it is written everywhere.',
      tagline: 'What it is, in a few words.',
      homepage: 'Its own site.',
      version: 'The version that is described.',
      logo: 'The address of a small picture, shown before its name at the height of a line.',
      links: 'Other places about it, such as its repository.',
      overview: 'Text that introduces it, alone or with its evidence.',
      features: 'What it offers.',
      advantages: 'What speaks for it.',
    },
  },
  Link: {
    description: 'A place about an alternative.',
    fields: {
      title: 'What the reader sees of it.',
      url: 'Its address.',
    },
  },
  Criterion: {
    description:
      'What the alternatives are compared by: a row with values, a tab with details, or both.',
    fields: {
      id: 'Names it in links.',
      label: 'The header of its row and the name of its tab.',
      description: 'What is meant by it, or how it was measured.',
      group: 'Neighbouring rows with the same group share a header row.',
      opinion: 'All of it is a judgement, and is shown as one.',
      better: 'Which number is the better one; the best one is marked.',
      values:
        'A short answer for each alternative: a row of the table. A missing one reads “No data”.',
      details: 'A long answer for each alternative: a tab. A missing one reads “No data”.',
      takeaway: 'What follows from it, in a sentence.',
    },
  },
  Scalar: {
    description: 'An answer: text, a number, true (Yes), false (No) or null (no data).',
    fields: {},
  },
  Range: {
    description:
      'Numbers from one to another; one of the two may be missing: “at least”, “at most”.',
    fields: {
      min: 'The lowest.',
      max: 'The highest.',
    },
  },
  DetailedValue: {
    description: 'A short answer with what belongs to it: a unit, a sign, a note, its evidence.',
    fields: {
      value: 'The answer itself: one of the above, a list of texts, or a range of numbers.',
      unit: 'Follows the number, or the amount of money: “per month”.',
      currency: 'Makes the number an amount of money: the code of a currency (ISO 4217).',
      note: 'Text that explains the answer, smaller.',
      mark: 'The sign of the answer, and its word where it has no text of its own.',
      status: 'How far it is: experimental, beta, planned or deprecated.',
      since: 'The version that brought it.',
      best: 'The best answer of the row, by the author’s judgement.',
      ...evidenceFields,
    },
  },
  Value: {
    description: 'A short answer, alone or with what belongs to it.',
    fields: {},
  },
  DetailedClaim: {
    description: 'A statement with its evidence.',
    fields: {
      text: 'The statement. `code`, **strong** and [label](https://…) are markup; a blank line starts a paragraph.',
      ...evidenceFields,
    },
  },
  Claim: {
    description: 'A statement, alone or with its evidence.',
    fields: {},
  },
  Source: {
    description: 'Where a claim stands: a key of `sources`, a URL, or a title and URL.',
    fields: {},
  },
  TitledSource: {
    description: 'Where a claim stands.',
    fields: {
      title: 'What the reader sees of it.',
      url: 'Its address.',
      asOf: 'When it was read: the date of the claims that cite it and give none.',
    },
  },
  Sample: {
    description: 'A task, solved with each alternative.',
    fields: {
      id: 'Names it in links.',
      label: 'The task, as a heading.',
      description: 'What the code has to do.',
      criterion: 'The id of the criterion that it illustrates; its tab links here.',
      code: 'The solution for each alternative.',
    },
  },
  SampleSide: {
    description: 'The solution with one alternative.',
    fields: {
      description: 'What there is to say about it.',
      files: 'Its files, in the order in which they are read.',
      ran: 'What a run of the code saw. Written by the run, not by hand.',
    },
  },
  SampleFile: {
    description: 'A file of a sample.',
    fields: {
      name: 'Its name, as in “app.py”.',
      language: 'The language that colours it. One that is not known stays plain.',
      code: 'Its source, exactly as it is copied: a string or a list of lines.',
    },
  },
  SampleRun: {
    description: 'What a run of the code saw.',
    fields: {
      on: 'What it ran on, as in “Django 5.2”.',
      asOf: 'When it ran.',
      digest: 'Of the code that ran, so that a record of other code shows.',
    },
  },
  Verdict: {
    description: 'The answer to the question.',
    fields: {
      summary: 'The answer in a sentence.',
      choose: 'For each alternative, what speaks for choosing it: completes “Choose X if”.',
    },
  },
  WordReplacements: {
    description:
      'The widget’s own words, replaced one by one. {name} is a place that is filled in.',
    fields: {
      yes: '“Yes”: the value true.',
      no: '“No”: the value false.',
      noData: '“No data”: a cell, a panel or an element that the dataset has nothing for.',
      best: '“Best”: beside the best answer of a row.',
      partial: '“Partial”: a value with the mark partial and no text of its own.',
      unknown: '“Unknown”: a value with the mark unknown and no text of its own.',
      notApplicable: '“Not applicable”: a value with that mark and no text of its own.',
      experimental: '“Experimental”: beside a value with that status.',
      beta: '“Beta”: beside a value with that status.',
      planned: '“Planned”: beside a value with that status.',
      deprecated: '“Deprecated”: beside a value with that status.',
      since: '“Since {version}”: beside a value that a version has brought.',
      atLeast: '“At least {value}”: a range without an upper end.',
      atMost: '“At most {value}”: a range without a lower end.',
      opinion: '“Opinion”: beside a claim that is a judgement.',
      criteria: '“In detail”: heading of the section that has a tab for each criterion.',
      samples: '“In code”: heading of the section with code, and the label of links to it.',
      verdict: '“Verdict”: heading of the section that answers the question.',
      features: '“Key features”: heading of the list of an alternative’s features.',
      advantages: '“Advantages”: heading of the list of an alternative’s advantages.',
      chooseIf: '“Choose {alternative} if”: heading of the cases in which to choose it.',
      differencesOnly: '“Differences only”: the button that hides the rows that agree.',
      rowsShown:
        '“{shown} of {all} rows shown”: the status after that. A text for all numbers, or a form for each plural category; the number of all rows chooses.',
      columns: '“Columns”: the name of the list in which a reader chooses the columns.',
      columnsShown:
        '“{shown} of {all} shown”: the button that opens that list. Plural forms as in rowsShown.',
      copy: '“Copy”: the visible label of the button that copies a file.',
      copyCode:
        '“Copy {alternative} code: {file}”: the name of that button; it contains the text of copy.',
      copied: '“Copied”: the status after the code has been copied.',
      copyFailed:
        '“Copy failed; the code is selected.”: the status after the clipboard refused it.',
      ranOn: '“Ran on {versions}, {date}”: below a code sample that has been run.',
      source: '“Source”: the name of the mark of a claim with one source; its number follows.',
      sources: '“Sources”: the same for several, and the title of the list of sources.',
      unsourced: '“No source”: the mark of a claim that should name a source, and names none.',
      asOf: '“As of {date}”: when a claim held, or the comparison was last checked.',
      linkToClaim: '“Link to this”: the link to a single claim.',
      report: '“Report a mistake”: the link that corrections leads to.',
      claim: '“{label}, {alternative}”: which claim is meant.',
      labelled: '“{label}:”: a label in front of what it labels.',
    },
  },
  PluralForms: {
    description: 'A text for each plural category of the language (CLDR).',
    fields: {
      zero: 'For the category zero.',
      one: 'For the category one.',
      two: 'For the category two.',
      few: 'For the category few.',
      many: 'For the category many.',
      other: 'For all other numbers.',
    },
  },
};
