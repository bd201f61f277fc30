/** Starts tasks in order, so many at a time and no more. */
export class Queue {
  readonly #lanes: Promise<unknown>[];
  #next = 0;

  constructor(lanes: number) {
    this.#lanes = Array.from({ length: lanes }, () => Promise.resolve());
  }

  add<T>(task: () => Promise<T>): Promise<T> {
    const lane = this.#next++ % this.#lanes.length;
    const result = (this.#lanes[lane] ?? Promise.resolve()).then(task);
    this.#lanes[lane] = result.catch(() => undefined);
    return result;
  }
}
