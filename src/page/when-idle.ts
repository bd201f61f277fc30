/** The longest that a task waits on a page that is never idle, in milliseconds. */
const LONGEST_WAIT = 500;
/** Lets a frame pass in WebKit, which has no idle callback, in milliseconds. */
const SHORT_WAIT = 20;

/** Runs a task when the browser is idle. The function that it returns cancels the task. */
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
