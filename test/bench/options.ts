import { parseArgs } from 'node:util';

export const sectionNames = ['comparison', 'small', 'switch', 'rows', 'many'] as const;
export type SectionName = (typeof sectionNames)[number];

export interface Options {
  readonly only: readonly SectionName[];
  /** Measured rounds of every section; without it each has its own number. */
  readonly rounds: number | undefined;
  /** Fail when the comparison costs more than its limit. */
  readonly check: boolean;
  /** A built module to measure instead of the sources. */
  readonly module: string | undefined;
}

export function readOptions(words: string[]): Options {
  const { values } = parseArgs({
    args: words,
    options: {
      only: { type: 'string' },
      rounds: { type: 'string' },
      check: { type: 'boolean', default: false },
      module: { type: 'string' },
    },
  });
  return {
    only: values.only === undefined ? sectionNames : values.only.split(',').map(toSectionName),
    rounds: values.rounds === undefined ? undefined : toCount(values.rounds),
    check: values.check,
    module: values.module,
  };
}

function toSectionName(word: string): SectionName {
  const name = sectionNames.find((candidate) => candidate === word);
  if (name) return name;
  throw new Error(`--only names ${word}; it can be ${sectionNames.join(', ')}, parted by commas.`);
}

function toCount(word: string): number {
  const count = Number(word);
  if (Number.isInteger(count) && count > 0) return count;
  throw new Error(`--rounds is ${word}; it takes a whole number from 1.`);
}
