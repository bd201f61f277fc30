/** How long a task waits at most, on a page that is never idle, in milliseconds. */
const MAX_WAIT = 500;
/** Lets a frame pass in WebKit, which has no `requestIdleCallback`, in milliseconds. */
const SHORT_WAIT = 20;

/** Runs a task when the browser is idle. Returns a function that cancels it. */
export function whenIdle(task: () => void): () => void {
  if ('requestIdleCallback' in window) {
    const handle = requestIdleCallback(task, { timeout: MAX_WAIT });
    return () => {
      cancelIdleCallback(handle);
    };
  }
  const timer = setTimeout(task, SHORT_WAIT);
  return () => {
    clearTimeout(timer);
  };
}
