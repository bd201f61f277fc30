import type { JSONSchema } from 'json-schema-to-typescript';
import { comparison, definitions, type Schema } from '../src/dataset/schema.js';
import { type Description, descriptions } from '../src/dataset/schema-descriptions.js';

const names = new Map<Schema, string>(
  Object.entries(definitions).map(([name, schema]) => [schema, name]),
);

/** The schema of one place: a reference if it is one of the definitions. */
function publishPlace(schema: Schema): JSONSchema {
  const name = names.get(schema);
  return name ? { $ref: `#/$defs/${name}` } : publish(schema);
}

function publish(schema: Schema, fields: Description['fields'] = {}): JSONSchema {
  const { pattern, expected, format, enum: choices, ...keywords } = schema;
  const { properties, items, additionalProperties, anyOf, required, ...others } = keywords;
  return {
    ...others,
    ...(choices && { enum: [...choices] }),
    ...(pattern && { pattern: pattern.source }),
    // Shown by VS Code when a value doesn't match the pattern.
    ...(pattern && expected && { patternErrorMessage: `Expected ${expected}.` }),
    ...(required?.length && { required: [...required] }),
    ...(properties && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([field, value]) => [
          field,
          { description: fields[field], ...publishPlace(value) },
        ]),
      ),
    }),
    ...(items && { items: publishPlace(items) }),
    ...(additionalProperties && { additionalProperties: publishPlace(additionalProperties) }),
    ...(anyOf && { anyOf: anyOf.map(publishPlace) }),
  };
}

function define(schema: Schema, { description, fields }: Description): JSONSchema {
  return { description, ...publish(schema, fields) };
}

/** The schema of a dataset as JSON Schema, for editors and other programs. */
export const publishedSchema: JSONSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Comparison',
  ...define(comparison, descriptions.Comparison),
  $defs: Object.fromEntries(
    Object.entries(definitions).map(([name, definition]) => [
      name,
      define(definition, descriptions[name as keyof typeof definitions]),
    ]),
  ),
};
