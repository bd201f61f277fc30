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

/** To be called in a suite: the events of these types that reach the page in each of its tests. */
export function hearEvents<Type extends keyof HTMLElementEventMap>(
  ...types: Type[]
): HTMLElementEventMap[Type][] {
  const heard: HTMLElementEventMap[Type][] = [];
  const onEvent = (event: HTMLElementEventMap[Type]) => heard.push(event);
  beforeEach(() => {
    heard.length = 0;
    for (const type of types) document.body.addEventListener(type, onEvent);
  });
  afterEach(() => {
    for (const type of types) document.body.removeEventListener(type, onEvent);
  });
  return heard;
}

/** To be called in a suite: listens during each of its tests. */
export function hear(): Heard {
  const told: string[] = [];
  const { error } = console;
  beforeEach(() => {
    told.length = 0;
    console.error = (...values: unknown[]) => {
      told.push(values.map(String).join(' '));
    };
  });
  afterEach(() => {
    console.error = error;
  });
  return { loads: hearEvents('versus-load'), errors: hearEvents('versus-error'), console: told };
}
