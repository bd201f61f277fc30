import { type FrameWindow, openFrame } from './frame.js';
import { framesOf, untilShown } from './rendered.js';

export const PRERENDERED = 'versus-comparison';

/** A page of test/tools/server/prerendered.ts. */
export async function openPrerendered(
  name: string,
  parameters: Readonly<Record<string, string>> = {},
  width = 800,
): Promise<FrameWindow> {
  const query = String(new URLSearchParams(parameters));
  const page = await openFrame(`/prerendered/${name}?${query}`, width, 600);
  await framesOf(page);
  return page;
}

/** The module comes. */
export async function loadModule(page: FrameWindow): Promise<void> {
  const script = page.document.createElement('script');
  script.type = 'module';
  script.src = '/dist/versus-elements.js';
  page.document.head.append(script);
  await page.customElements.whenDefined(PRERENDERED);
  await framesOf(page);
}

/** The module comes, and the widget with it. */
export async function upgrade(page: FrameWindow): Promise<void> {
  await loadModule(page);
  await untilShown(page.document);
  await framesOf(page);
}

/** Whether a reader sees an element, wherever it is on the page. */
export function isShown(element: Element): boolean {
  return (
    element.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true }) &&
    element.getBoundingClientRect().height > 0
  );
}
