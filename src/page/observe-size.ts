import { readThenWrite, type Read } from './read-then-write.js';
import { viewOf } from './view-of.js';

/** One for all elements of a window, so that they are measured together. */
const observers = new WeakMap<Window, ResizeObserver>();
const reads = new WeakMap<Element, Read>();

/**
 * Reads and writes when an element gets its first size and whenever that changes: in the same
 * frame, when the layout is known and nothing is painted yet. An element has one reader; several
 * can share theirs, which reads once a frame then.
 *
 * @returns what ends it.
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
