/** Why a dataset can't be shown. */
export type DatasetErrorCode = 'network' | 'http' | 'timeout' | 'syntax' | 'schema' | 'size';

/** A dataset that could not be had or is not valid. The message says what to mend, and where. */
export class DatasetError extends Error {
  override readonly name = 'DatasetError';
  readonly code: DatasetErrorCode;
  /** JSON Pointer (RFC 6901) to the place in the data, for `schema`; else empty. */
  readonly path: string;

  constructor(code: DatasetErrorCode, message: string, path = '') {
    super(message);
    this.code = code;
    this.path = path;
  }
}
