import { fixtureCleanup } from '@open-wc/testing';

/**
 * To be called in the last suite of a file: from then on the browser is never idle for what waits.
 */
export function neverIdle(): void {
  const stubs = { requestIdleCallback: () => 1, cancelIdleCallback: () => undefined };
  const originals = Object.keys(stubs).map((name) => [name, Reflect.get(window, name)] as const);

  beforeEach(() => {
    Object.assign(window, stubs);
  });

  afterEach(() => {
    // What waits gives up while it still can.
    fixtureCleanup();
    for (const [name, original] of originals) {
      // WebKit has no such functions.
      if (original) Reflect.set(window, name, original);
      else Reflect.deleteProperty(window, name);
    }
  });
}
