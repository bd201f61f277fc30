import { waitUntil } from '@open-wc/testing';
import { deepElements, type Root } from './deep.js';
import { openFrame, type FrameWindow } from './frame.js';

/** Elements of the library on a page, parts of a comparison not among them. */
export const WIDGETS = 'versus-comparison, versus-table, versus-criteria, versus-code';

/**
 * What a selector finds below an element, in its shadow root and in the shadow roots below.
 * It also works for a page in a frame, whose classes are not those of this page.
 */
export function findAll(root: Root, selector: string): HTMLElement[] {
  return deepElements(root).filter((element): element is HTMLElement => element.matches(selector));
}

/** The first that is found, which must be there. */
export function find(root: Root, selector: string): HTMLElement {
  const [found] = findAll(root, selector);
  if (!found) throw new Error(`There is no ${selector}.`);
  return found;
}

/** A hundred widgets come one after another while the browser is idle, which a busy machine is not. */
const LONG_WAIT = 25_000;

/** Waits until all widgets of a page show their data. */
export async function untilShown(page: Document = document): Promise<void> {
  const isShown = (element: Element) => element.matches(':state(ready)');
  await waitUntil(() => [...page.querySelectorAll(WIDGETS)].every(isShown), 'not all are shown', {
    timeout: LONG_WAIT,
  });
}

/** A page in a frame of that size, its widgets shown. */
export async function openPage(address: string, width = 800, height = 600): Promise<FrameWindow> {
  const page = await openFrame(address);
  resizePage(page, width, height);
  await untilShown(page.document);
  await framesOf(page);
  return page;
}

export function resizePage(page: FrameWindow, width: number, height = 600): void {
  page.frameElement?.setAttribute('width', `${width}`);
  page.frameElement?.setAttribute('height', `${height}`);
}

/** WebKit gives no frames to what is out of view. */
const LONG_FRAME = 100;

/** Two frames: what is measured in the first stands in the second. */
export async function framesOf(page: FrameWindow | Window = window): Promise<void> {
  for (let count = 0; count < 2; count += 1) {
    await new Promise((resolve) => {
      page.requestAnimationFrame(resolve);
      setTimeout(resolve, LONG_FRAME);
    });
  }
}
