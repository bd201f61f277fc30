import { summarize } from './statistics.js';

export function printTitle(title: string, ...notes: string[]): void {
  console.log(['', title, ...notes].join('\n'));
}

/** What follows from a table. */
export function printLine(text: string): void {
  console.log(`  ${text}`);
}

/** Columns as wide as they need; the first is text, the others are figures. */
export function printTable(rows: readonly (readonly string[])[]): void {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  for (const row of rows) {
    const cells = row.map((cell, column) =>
      column ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
    );
    console.log(`  ${cells.join('   ')}`.trimEnd());
  }
}

/** A median with its quartiles. */
export function formatSpread(values: readonly number[]): string {
  const { median, lower, upper } = summarize(values);
  return `${formatTime(median)} (${formatTime(lower)}–${formatTime(upper)})`;
}

/** Milliseconds. */
export function formatTime(time: number): string {
  return time.toFixed(Math.abs(time) < 100 ? 1 : 0);
}

export function formatRatio(ratio: number): string {
  return `${ratio.toFixed(2)}×`;
}

/** Whether a figure is within a bound. */
export function verdict(figure: number, bound: number): string {
  return figure <= bound ? 'met' : 'missed';
}
