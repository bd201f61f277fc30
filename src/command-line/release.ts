import type { Release } from '../outputs/snippet.js';

/** Filled in by the build. */
declare const VERSION: string;
declare const INTEGRITY: string;

/** The module that belongs to this version. */
export function ownRelease(): Release {
  return { version: VERSION, integrity: INTEGRITY };
}

/** The schema of this minor version, including its patches. */
export function schemaAddress(): string {
  const [major = '', minor = ''] = VERSION.split('.');
  return `https://cdn.jsdelivr.net/npm/versus-elements@${major}.${minor}/data/comparison.schema.json`;
}
