import { type Read, readThenWrite } from './read-then-write.js';
import { viewOf } from './view-of.js';

/** One per window, shared by all elements, so that they are measured together. */
const observers = new WeakMap<Window, ResizeObserver>();
const reads = new WeakMap<Element, Read>();

/**
 * Reads and writes when an element gets its first size, and whenever that changes: in the same
 * frame, after layout and before paint. An element has only one reader, but several elements can
 * share one, which is then called once per frame.
 *
 * @returns a function that stops it.
 */
export function observeSize(element: Element, read: Read): () => void {
  const view = viewOf(element);
  const observer = observers.get(view) ?? new view.ResizeObserver(onResize);
  observers.set(view, observer);
  reads.set(element, read);
  observer.observe(element);
  return () => {
    observer.unobserve(element);
  };
}

const onResize: ResizeObserverCallback = (entries) => {
  readThenWrite(new Set(entries.flatMap(({ target }) => reads.get(target) ?? [])));
};
