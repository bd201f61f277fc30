import pWaitFor from 'p-wait-for';

/** In milliseconds. A busy machine needs seconds for what usually comes at once. */
const PATIENCE = 10_000;
const INTERVAL = 10;

/** Waits until something is there or is true, and fails with the message if that never happens. */
export async function waitUntil(
  predicate: () => unknown,
  message = 'it never happens',
  { timeout = PATIENCE, interval = INTERVAL } = {},
): Promise<void> {
  const error = new Error(`Timeout: ${message}`);
  await pWaitFor(async () => Boolean(await predicate()), {
    interval,
    timeout: { milliseconds: timeout, message: error },
  });
}
