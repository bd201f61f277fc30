import { fixture, html } from '@open-wc/testing';

export type FrameWindow = Window & typeof globalThis;

/** A page of its own in a frame, once it is loaded; it goes with the test. */
export async function openFrame(address: string): Promise<FrameWindow> {
  const frame = await fixture<HTMLIFrameElement>(
    html`<iframe title="A page" width="600" height="400"></iframe>`,
  );
  const isLoaded = new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
  });
  frame.src = address;
  await isLoaded;
  if (!frame.contentWindow) throw new Error('The frame is gone.');
  return frame.contentWindow as FrameWindow;
}
