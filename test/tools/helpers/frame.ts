import { fixture, html, oneEvent } from '@open-wc/testing';
import { framesOf, untilShown } from './rendered.js';

export type FrameWindow = Window & typeof globalThis;

/** A page of its own in a frame, once it is loaded; it goes with the test. */
export async function openFrame(address: string, width = 600, height = 400): Promise<FrameWindow> {
  const frame = await fixture<HTMLIFrameElement>(
    html`<iframe title="A page" width=${width} height=${height}></iframe>`,
  );
  const isLoaded = oneEvent(frame, 'load');
  frame.src = address;
  await isLoaded;
  if (!frame.contentWindow) throw new Error('The frame is gone.');
  return frame.contentWindow as FrameWindow;
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
