/**
 * Why a dataset can't be shown.
 *
 * - `network`: there was no answer, or none that this page may read (CORS).
 * - `http`: the server answered with an error, such as 404.
 * - `timeout`: nothing arrived for 15 seconds.
 * - `size`: it is over 5 MB.
 * - `syntax`: it is not UTF-8, or not JSON.
 * - `schema`: it is JSON, but not a comparison.
 */
export type DatasetErrorCode = 'network' | 'http' | 'timeout' | 'syntax' | 'schema' | 'size';

/** A dataset that can't be loaded or is not valid. The message says what to mend, and where. */
export class DatasetError extends Error {
  override readonly name = 'DatasetError';
  /** What kind of failure it is. */
  readonly code: DatasetErrorCode;
  /** JSON Pointer (RFC 6901) to the place in the data, for `schema`; else empty. */
  readonly path: string;

  constructor(code: DatasetErrorCode, message: string, path = '') {
    super(message);
    this.code = code;
    this.path = path;
  }
}

/** Takes a problem and the JSON Pointer of its place. */
export type Report = (path: string, message: string) => void;

/** @param path - JSON Pointer (RFC 6901) to the nearest place that exists in the data. */
export function refuse(path: string, message: string): never {
  throw new DatasetError('schema', `${path || 'the dataset'}: ${message}`, path);
}
