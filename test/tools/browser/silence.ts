/** How long a response may send nothing. */
const SILENCE = 15_000;

/**
 * To be called in a suite: what waits for just that long waits for less, so that nobody has to
 * wait for it. Other timers stay as they are.
 */
export function shortenSilence(milliseconds: number): void {
  const { setTimeout: original } = globalThis;

  beforeEach(() => {
    Reflect.set(globalThis, 'setTimeout', (run: TimerHandler, delay?: number) =>
      original(run as () => void, delay === SILENCE ? milliseconds : delay),
    );
  });

  afterEach(() => {
    Reflect.set(globalThis, 'setTimeout', original);
  });
}
