import { clean } from './clean.js';
import type { Finding } from './finding.js';

/** What was found in one file. */
export interface FileFindings {
  readonly file: string;
  readonly findings: readonly Finding[];
}

export const FORMATS = ['text', 'json', 'github'] as const;
export type Format = (typeof FORMATS)[number];

/** Findings for people, for programs, or for annotations in GitHub's pull requests. */
export function formatFindings(all: readonly FileFindings[], format: Format): string {
  const located = all.flatMap(({ file, findings }) =>
    findings.map((finding) => ({ file, ...finding })),
  );
  if (format === 'json') return `${JSON.stringify(located, undefined, 2)}\n`;
  const toLine = format === 'github' ? toAnnotation : toText;
  return located.map((finding) => `${toLine(finding)}\n`).join('');
}

type Located = Finding & { readonly file: string };

function toText({ file, line, column, severity, rule, path, message, advice }: Located): string {
  return `${file}:${line}:${column} ${severity} ${path || '/'} ${oneLine(message)}. ${advice} (${rule})`;
}

function toAnnotation({ file, line, column, severity, rule, ...finding }: Located): string {
  const properties = Object.entries({ file, line, col: column, title: `versus-elements: ${rule}` })
    .map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
    .join(',');
  const { path, message, advice } = finding;
  return `::${severity} ${properties}::${escapeData(`${path || '/'}: ${message}. ${advice}`)}`;
}

/** On one line, and without control characters, which a terminal would obey. */
const oneLine = (text: string): string => clean(text).replaceAll(/\s+/g, ' ');

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
