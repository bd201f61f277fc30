/** What build tools import: `versus-elements/node`. */
export { DatasetError, type DatasetErrorCode } from '../dataset/dataset-error.js';
export type * from '../dataset/types.js';
export { check, type CheckOptions } from '../outputs/check.js';
export type { Finding } from '../outputs/finding.js';
