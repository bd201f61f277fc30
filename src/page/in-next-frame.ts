type Write = () => void;

const readers: (() => Write | undefined)[] = [];

/**
 * Reads styles and layout in the next frame, and writes what follows from them: first all reads
 * of the page's widgets, then all writes, so that the page is laid out once.
 */
export function inNextFrame(read: () => Write | undefined): void {
  if (readers.push(read) > 1) return;
  requestAnimationFrame(() => {
    for (const write of readers.splice(0).map((reader) => reader())) write?.();
  });
}
