const { Date: real } = globalThis;

/** To be called in a suite: during its tests the reader's clock stands still there. */
export function stopClock(time: string): void {
  class Stopped extends real {
    constructor(...values: readonly [] | readonly [string | number | Date]) {
      super(values[0] ?? time);
    }

    static override now(): number {
      return real.parse(time);
    }
  }

  beforeEach(() => {
    globalThis.Date = Stopped as DateConstructor;
  });

  afterEach(() => {
    globalThis.Date = real;
  });
}
