/** Whatever else the page does, an idle task waits no longer, in milliseconds. */
const LONGEST_WAIT = 500;
/** WebKit has no idle callback: long enough to let a frame pass, in milliseconds. */
const SHORT_WAIT = 20;

/** Runs a task when the browser is idle, unless it is cancelled by the function that it returns. */
export function whenIdle(task: () => void): () => void {
  if ('requestIdleCallback' in window) {
    const handle = requestIdleCallback(task, { timeout: LONGEST_WAIT });
    return () => {
      cancelIdleCallback(handle);
    };
  }
  const timer = setTimeout(task, SHORT_WAIT);
  return () => {
    clearTimeout(timer);
  };
}
