/**
 * Why a dataset can't be shown.
 *
 * - `network`: there was no response, or none that this page may read (CORS).
 * - `http`: the server responded with an error, such as 404.
 * - `timeout`: no data arrived for 15 seconds.
 * - `size`: it is over 5 MB.
 * - `syntax`: it is not UTF-8, or not JSON.
 * - `schema`: it is JSON, but not a valid comparison.
 */
export type DatasetErrorCode = 'network' | 'http' | 'timeout' | 'syntax' | 'schema' | 'size';

/** A dataset can't be loaded or is invalid. The message says what is wrong, and how to fix it. */
export class DatasetError extends Error {
  override readonly name = 'DatasetError';
  /** The kind of failure. */
  readonly code: DatasetErrorCode;
  /** JSON Pointer (RFC 6901) to the place in the data if the code is `schema`, else empty. */
  readonly path: string;

  constructor(code: DatasetErrorCode, message: string, path = '') {
    super(message);
    this.code = code;
    this.path = path;
  }
}

/** Receives the JSON Pointer to a problem, and a description of it. */
export type Report = (path: string, message: string) => void;

/** @param path - JSON Pointer (RFC 6901) to the nearest place that exists in the data. */
export function refuse(path: string, message: string): never {
  throw new DatasetError('schema', `${path || 'the dataset'}: ${message}`, path);
}
