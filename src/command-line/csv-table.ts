import { parse } from 'csv-parse/sync';
import type { Table } from '../outputs/table.js';

/** @throws if it isn't valid CSV. */
export function readCsvTable(csv: string): Table {
  return parse(csv, { bom: true, trim: true, relaxColumnCount: true, skipEmptyLines: true });
}
