import { readFileSync } from 'node:fs';
import { checkComparison } from '../../src/dataset/check-comparison.js';
import type { Comparison } from '../../src/dataset/types.js';

const files = ['django-vs-flask', 'jpa-vs-jdbc', 'wordpress-vs-strapi'];

/** The datasets of the repository. */
export const published: Comparison[] = files.map((name) =>
  checkComparison(JSON.parse(readFileSync(`data/${name}.json`, 'utf8'))),
);
