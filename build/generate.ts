/**
 * `npm run generate` writes what follows from other files: the published JSON Schema and the
 * TypeScript types (src/dataset/schema.ts), and what `Intl` makes of the bundled dataset
 * (data/django-vs-flask.json). With `--check` it writes nothing and fails if one of them is stale.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { compile } from 'json-schema-to-typescript';
import { format, resolveConfig } from 'prettier';
import { bundled } from '../src/dataset/bundled.js';
import { formatAll } from './format-all.js';
import { publishedSchema } from './published-schema.js';

const types = await compile(publishedSchema, 'Comparison', {
  additionalProperties: false,
  bannerComment: '// Generated from schema.ts by `npm run generate`.',
  ignoreMinAndMaxItems: true,
  format: false,
});

const outputs = {
  'data/comparison.schema.json': JSON.stringify(publishedSchema),
  'src/dataset/types.ts': types.replaceAll(
    /\{\s*\[k: string\]: ([^;}]+?);?\s*\}/g,
    'Record<string, $1>',
  ),
  'src/localization/formatted.ts': `
    // Generated from the bundled dataset by \`npm run generate\`.

    /**
     * What \`Intl\` makes of the bundled dataset's numbers, dates and ages. Creating its formatters
     * takes a fifth of the main-thread time in which the comparison is shown.
     */
    export const formatted: Readonly<Record<string, string>> = ${JSON.stringify(formatAll(bundled))};`,
};

for (const [path, source] of Object.entries(outputs)) {
  const text = await format(source, { ...(await resolveConfig(path)), filepath: path });
  if (!process.argv.includes('--check')) {
    await writeFile(path, text);
  } else if ((await readFile(path, 'utf8')) !== text) {
    console.error(`${path} is stale: run "npm run generate" and commit what it writes.`);
    process.exitCode = 1;
  }
}
