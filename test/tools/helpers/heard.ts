import type { VersusErrorEvent, VersusLoadEvent } from 'versus-elements';

/**
 * What was heard of the page's elements since the test began. Expect of how many they are: an event
 * that is printed leads to the whole page.
 */
export interface Heard {
  readonly loads: VersusLoadEvent[];
  readonly errors: VersusErrorEvent[];
  /** What `console.error` was told. It stands nowhere else. */
  readonly console: string[];
}

/** To be called in a suite: listens during each of its tests. */
export function hear(): Heard {
  const heard: Heard = { loads: [], errors: [], console: [] };
  const onLoad = (event: VersusLoadEvent) => heard.loads.push(event);
  const onError = (event: VersusErrorEvent) => heard.errors.push(event);
  const { error } = console;

  beforeEach(() => {
    for (const list of [heard.loads, heard.errors, heard.console]) list.length = 0;
    document.body.addEventListener('versus-load', onLoad);
    document.body.addEventListener('versus-error', onError);
    console.error = (...values: unknown[]) => {
      heard.console.push(values.map(String).join(' '));
    };
  });

  afterEach(() => {
    document.body.removeEventListener('versus-load', onLoad);
    document.body.removeEventListener('versus-error', onError);
    console.error = error;
  });

  return heard;
}
