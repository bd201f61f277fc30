import { parse } from 'csv-parse/sync';
import type { Table } from '../outputs/table/table.js';

/**
 * The separator is whichever of these the first row has most of: spreadsheets use semicolons where
 * the comma is the decimal sign.
 */
const SEPARATORS = [',', ';', '\t'];

/** @throws if it isn't valid CSV. */
export function readCsvTable(csv: string): Table {
  const [firstRow = ''] = csv.split(/[\r\n]/, 1);
  const countOf = (separator: string): number => firstRow.split(separator).length;
  const [delimiter = ','] = SEPARATORS.toSorted((a, b) => countOf(b) - countOf(a));
  const rows: string[][] = parse(csv, {
    delimiter,
    bom: true,
    trim: true,
    relaxColumnCount: true,
    skipEmptyLines: true,
  });
  return rows.map((row) => row.map((text) => ({ text })));
}
