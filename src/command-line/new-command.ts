import type { Comparison } from '../dataset/types.js';
import { startFrom, startOf, TableError } from '../outputs/start.js';
import { readMarkdownTable, type Table } from '../outputs/table.js';
import { textOf } from './check-command.js';
import { readCsvTable } from './csv-table.js';
import { Failure } from './failure.js';
import { nameOf, readInput } from './inputs.js';
import { schemaAddress } from './release.js';

/** A small dataset to begin with, or one that has what a table says. */
export async function newComparison(from: string | undefined): Promise<Comparison> {
  if (from === undefined) return startOf(schemaAddress(), new Date().toISOString().slice(0, 10));
  const table = await readTable(await nameOf(from));
  try {
    return startFrom(table, schemaAddress());
  } catch (error) {
    throw error instanceof TableError ? new Failure(`${from}: ${error.message}`) : error;
  }
}

async function readTable(name: string): Promise<Table> {
  const text = textOf(await readInput(name));
  if (text === undefined) throw new Failure(`${name} is not UTF-8. Save it in this encoding.`);
  if (/\.csv$/i.test(name)) return readCsv(name, text);
  const table = readMarkdownTable(text);
  if (!table) throw new Failure(`${name} has no Markdown table, and does not end in .csv.`);
  return table;
}

function readCsv(name: string, text: string): Table {
  try {
    return readCsvTable(text);
  } catch (error) {
    throw new Failure(`${name} is no CSV. ${String(error)}`);
  }
}
