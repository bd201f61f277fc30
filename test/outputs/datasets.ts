import { readdirSync, readFileSync } from 'node:fs';
import { checkComparison } from '../../src/dataset/check-comparison.js';
import type { Comparison } from '../../src/dataset/types.js';

const files = readdirSync('data').filter((name) => !name.endsWith('.schema.json'));

/** The datasets of the repository. */
export const published: Comparison[] = files.map((name) =>
  checkComparison(JSON.parse(readFileSync(`data/${name}`, 'utf8'))),
);
