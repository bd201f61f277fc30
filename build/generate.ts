/**
 * `npm run generate` writes the files that are derived from others: the JSON Schema and the
 * TypeScript types from src/dataset/schema.ts, the bundled dataset and its formatted numbers and
 * dates from data/django-vs-flask.json, the custom elements manifest from the elements' JSDoc, and
 * the README's tables from the manifest. With `--check` it writes nothing, and fails if any of them
 * is stale.
 */
import { readFile } from 'node:fs/promises';
import { compile } from 'json-schema-to-typescript';
import djangoVsFlask from '../data/django-vs-flask.json' with { type: 'json' };
import { defineComparison } from '../src/dataset/define-comparison.js';
import { formatAll } from './format-all.js';
import { createManifest } from './manifest.js';
import { replaceMarked } from './marked.js';
import { publishedSchema } from './published-schema.js';
import { referenceTables } from './reference.js';
import { writeOrCheck } from './write-or-check.js';

const types = await compile(publishedSchema, 'Comparison', {
  additionalProperties: false,
  bannerComment: '// Generated from schema.ts by `npm run generate`.',
  ignoreMinAndMaxItems: true,
  format: false,
});

const manifest = await createManifest();
const readme = Object.entries(referenceTables(manifest)).reduce(
  (text, [name, table]) => replaceMarked(text, name, table),
  await readFile('README.md', 'utf8'),
);

await writeOrCheck('npm run generate', {
  'data/comparison.schema.json': JSON.stringify(publishedSchema),
  'src/dataset/types.ts': types.replaceAll(
    /\{\s*\[k: string\]: ([^;}]+?);?\s*\}/g,
    'Record<string, $1>',
  ),
  'src/dataset/bundled-json.ts': `
    // Generated from data/django-vs-flask.json by \`npm run generate\`.

    /** A string, so that a page that doesn't show the bundled dataset needn't parse it. */
    export const bundledJson = ${JSON.stringify(JSON.stringify(djangoVsFlask))};`,
  'src/localization/formatted.ts': `
    // Generated from the bundled dataset by \`npm run generate\`.

    /**
     * The bundled dataset's numbers, dates and ages as \`Intl\` formats them. Creating formatters
     * would take a fifth of the main-thread time that it takes to show the comparison.
     */
    export const formatted: Readonly<Record<string, string>> = ${JSON.stringify(formatAll(defineComparison(djangoVsFlask)))};`,
  'custom-elements.json': JSON.stringify(manifest),
  'README.md': readme,
});
