/**
 * Writes what follows from src/dataset/schema.ts: the published JSON Schema and the TypeScript types.
 * With `--check` it writes nothing and fails if one of them is stale.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { compile, type JSONSchema } from 'json-schema-to-typescript';
import { format, resolveConfig } from 'prettier';
import { comparison, definitions, type Schema } from '../src/dataset/schema.js';
import { descriptions } from '../src/dataset/schema-descriptions.js';

const names = new Map<Schema, string>(
  Object.entries(definitions).map(([name, schema]) => [schema, name]),
);

function describe(owner: string, field: string): string {
  const text = descriptions[owner]?.[field] ?? descriptions['Evidence']?.[field];
  if (!text)
    throw new Error(`src/dataset/schema-descriptions.ts: ${owner} has no text for "${field}"`);
  return text;
}

/** The schema of one place: a reference where the place has a name of its own. */
function place(schema: Schema, owner: string): JSONSchema {
  const name = names.get(schema);
  return name ? { $ref: `#/$defs/${name}` } : expand(schema, owner);
}

/**
 * A pattern that lists words is published as an enumeration, which an editor completes; another
 * one with what an editor says where it is not met.
 */
function publish(pattern = '', expected = ''): JSONSchema {
  const [, words] = /^\^\(([\w|]+)\)\$$/.exec(pattern) ?? [];
  if (words) return { enum: words.split('|') };
  return pattern ? { pattern, patternErrorMessage: `Expected ${expected}.` } : {};
}

function expand(schema: Schema, owner: string): JSONSchema {
  const { properties, items, additionalProperties, anyOf, required, pattern, expected, ...rest } =
    schema;
  return {
    ...rest,
    ...publish(pattern, expected),
    ...(required?.length && { required: [...required] }),
    ...(properties && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([field, value]) => [
          field,
          { description: describe(owner, field), ...place(value, owner) },
        ]),
      ),
    }),
    ...(items && { items: place(items, owner) }),
    ...(additionalProperties && { additionalProperties: place(additionalProperties, owner) }),
    ...(anyOf && { anyOf: anyOf.map((branch) => place(branch, owner)) }),
  };
}

const schema: JSONSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Comparison',
  description: describe('Comparison', ''),
  ...expand(comparison, 'Comparison'),
  $defs: Object.fromEntries(
    Object.entries(definitions).map(([name, definition]) => [
      name,
      { description: describe(name, ''), ...expand(definition, name) },
    ]),
  ),
};

const types = await compile(schema, 'Comparison', {
  additionalProperties: false,
  bannerComment: '// Generated from schema.ts by `npm run schema`.',
  ignoreMinAndMaxItems: true,
  format: false,
});

const outputs = {
  'data/comparison.schema.json': JSON.stringify(schema),
  'src/dataset/types.ts': types.replaceAll(
    /\{\s*\[k: string\]: ([^;}]+?);?\s*\}/g,
    'Record<string, $1>',
  ),
};

for (const [path, source] of Object.entries(outputs)) {
  const text = await format(source, { ...(await resolveConfig(path)), filepath: path });
  if (!process.argv.includes('--check')) {
    await writeFile(path, text);
  } else if ((await readFile(path, 'utf8')) !== text) {
    console.error(`${path} is stale: run "npm run schema" and commit what it writes.`);
    process.exitCode = 1;
  }
}
