import type { Comparison } from '../dataset/types.js';
import { starterComparison } from '../outputs/starter-comparison.js';
import { comparisonFromTable, TableError } from '../outputs/table/from-table.js';
import { readMarkdownTables } from '../outputs/table/markdown-tables.js';
import type { Table } from '../outputs/table/table.js';
import { readCsvTable } from './csv-table.js';
import { Failure, reasonOf } from './failure.js';
import { nameOf, readInput, textOf } from './inputs.js';
import { schemaAddress } from './release.js';

/** A small dataset to start from, or one made from a table. */
export async function newComparison(from: string | undefined): Promise<Comparison> {
  if (from === undefined) {
    const today = new Date().toISOString().slice(0, 10);
    return starterComparison(schemaAddress(), today);
  }
  const table = await readTable(await nameOf(from));
  try {
    return comparisonFromTable(table, schemaAddress());
  } catch (error) {
    throw error instanceof TableError ? new Failure(`${from}: ${error.message}`) : error;
  }
}

async function readTable(name: string): Promise<Table> {
  const text = textOf(await readInput(name));
  if (text === undefined) throw new Failure(`${name} is not UTF-8. Save it as UTF-8.`);
  if (/\.[ct]sv$/i.test(name)) return readCsv(name, text);
  const [table, ...others] = readMarkdownTables(text);
  if (!table) {
    throw new Failure(`${name} contains no Markdown table, and isn’t a .csv or .tsv file.`);
  }
  if (others.length > 0) {
    process.stderr.write(
      `${name} contains ${others.length + 1} tables, and only the first one is used. ` +
        'Move another one to a file of its own to use that.\n',
    );
  }
  return table;
}

function readCsv(name: string, text: string): Table {
  try {
    return readCsvTable(text);
  } catch (error) {
    throw new Failure(`${name} is not valid CSV: ${reasonOf(error)}.`);
  }
}
