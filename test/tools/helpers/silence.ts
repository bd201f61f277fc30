/** How long a response may send nothing: what the elements promise, and say when it is over. */
export const SILENCE_SECONDS = 15;

/**
 * To be called in a suite: what waits for just that long waits for less, so that nobody has to
 * wait for it. Other timers stay as they are.
 */
export function shortenSilence(milliseconds: number): void {
  const { setTimeout: original } = globalThis;

  beforeEach(() => {
    Reflect.set(globalThis, 'setTimeout', (run: TimerHandler, delay?: number) =>
      original(run as () => void, delay === SILENCE_SECONDS * 1000 ? milliseconds : delay),
    );
  });

  afterEach(() => {
    Reflect.set(globalThis, 'setTimeout', original);
  });
}
