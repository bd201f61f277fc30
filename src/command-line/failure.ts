/** Why the program can't do what it was asked to do. It then exits with status 2. */
export class Failure extends Error {
  override readonly name = 'Failure';
}

/**
 * The message of a Node.js error, without the call that failed and its path, which may be that of a
 * temporary file. The error of `fetch` only says that it failed; its cause says why.
 */
export function reasonOf(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  if (!(cause instanceof Error)) return String(cause);
  const [reason = ''] = cause.message.split(/, \w+(?: '|$)/);
  // Some have a code instead of a message.
  return reason || ('code' in cause ? String(cause.code) : cause.name);
}
