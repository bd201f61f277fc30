import { release } from './released.js';

/** Has a fifth tag. */
export const [VersusComparison, VersusTable, VersusCriteria, VersusCode, VersusExtra] = release(
  'versus-comparison',
  'versus-table',
  'versus-criteria',
  'versus-code',
  'versus-extra',
);
