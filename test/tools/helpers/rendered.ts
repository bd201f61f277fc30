import { waitUntil } from './wait.js';

/** Elements of the library on a page, parts of a comparison not among them. */
export const WIDGETS = 'versus-comparison, versus-table, versus-criteria, versus-code';

/** A hundred widgets come one after another while the browser is idle, which a busy machine is not. */
const LONG_WAIT = 25_000;
/** WebKit gives no frames to what is out of view. */
const LONG_FRAME = 100;

/** Waits until all widgets of a page show their data. */
export async function untilShown(page: Document = document): Promise<void> {
  const isShown = (element: Element) => element.matches(':state(ready)');
  await waitUntil(() => [...page.querySelectorAll(WIDGETS)].every(isShown), 'not all are shown', {
    timeout: LONG_WAIT,
  });
}

/** Waits until an element shows the dataset that it was given last, laid out. */
export async function untilReady(element: Element): Promise<void> {
  await untilState(element, 'ready');
  await framesOf();
}

/** Waits until an element shows that its dataset can’t be had. */
export async function untilFailed(element: Element): Promise<void> {
  await untilState(element, 'error');
}

async function untilState(element: Element, state: string): Promise<void> {
  // Until then it is still in the state before.
  if ('updateComplete' in element) await element.updateComplete;
  await waitUntil(() => element.matches(`:state(${state})`), `it is not ${state}`, {
    timeout: LONG_WAIT,
  });
}

/** Two frames: what is measured in the first stands in the second. */
export async function framesOf(page: Window = window): Promise<void> {
  for (let count = 0; count < 2; count += 1) {
    await new Promise((resolve) => {
      page.requestAnimationFrame(resolve);
      setTimeout(resolve, LONG_FRAME);
    });
  }
}
