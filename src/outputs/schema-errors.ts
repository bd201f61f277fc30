import { checkSchema } from '../dataset/check-schema.js';
import * as schema from '../dataset/schema.js';
import type { Problem } from './finding.js';
import { MISSING_FIELD, referenceProblems } from './reference-problems.js';

/** What the widget refuses in the data of a dataset. */
export function schemaErrors(data: unknown): Problem[] {
  const problems: Problem[] = [];
  const report = (path: string, message: string): void => {
    problems.push({ path, rule: 'schema', message, advice: schemaAdvice(message) });
  };
  checkSchema(data, schema.comparison, report);
  referenceProblems(data, problems).forEach(({ path, message }) => {
    report(path, message);
  });
  return problems;
}

/** The messages say what is expected; this says what to do about it. */
function schemaAdvice(message: string): string {
  const [, field] = MISSING_FIELD.exec(message) ?? [];
  if (field) return `Add ${field.replace(' or ', ', or ')}.`;
  if (message.startsWith('expected one of the ids')) {
    return 'Use one of these ids, or add an entry with this one.';
  }
  if (message.startsWith('expected a unique id')) return 'Give it an id that nothing else has.';
  if (message.startsWith('expected an id other than')) return 'Remove one of the two.';
  if (message.startsWith('expected "min"')) return 'Swap the two numbers, or correct one.';
  const [, expected] = /^expected (.*), found /s.exec(message) ?? [];
  return `Write ${expected ?? 'what is expected'} here.`;
}
