import { release } from './released.js';

/** Knows no code samples. */
export const [VersusComparison, VersusTable, VersusCriteria] = release(
  'versus-comparison',
  'versus-table',
  'versus-criteria',
);
