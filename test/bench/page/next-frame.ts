/** The first task after a frame's own, so that style, layout and paint of that frame are done. */
export async function frameDone(): Promise<void> {
  await new Promise<MessageEvent>((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = resolve;
    port2.postMessage(undefined);
  });
}

/** The next frame's rendering is about to begin. */
export async function frameBegun(): Promise<void> {
  await new Promise((resolve) => requestAnimationFrame(resolve));
}
