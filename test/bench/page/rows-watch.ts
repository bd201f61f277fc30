import { frameBegun, frameDone } from './next-frame.js';

/** When a table's rows were painted, in milliseconds since the navigation. */
export interface RowsPainted {
  readonly firstScreenful: number;
  readonly all: number;
  /** The longest task after the first screenful; 0 if none was long enough to be reported. */
  readonly longestTaskAfter: number;
}

/** Watches from the start of a page how its table fills. */
export class RowsWatch {
  readonly #longTasks: PerformanceEntry[] = [];
  readonly #painted: Promise<[firstScreenful: number, all: number]>;

  constructor(firstScreenful: number, all: number) {
    new PerformanceObserver((list) => this.#longTasks.push(...list.getEntries())).observe({
      type: 'longtask',
      buffered: true,
    });
    this.#painted = Promise.all([frameWith(firstScreenful), frameWith(all)]);
  }

  async result(): Promise<RowsPainted> {
    const [firstScreenful, all] = await this.#painted;
    const after = this.#longTasks.filter(({ startTime }) => startTime >= firstScreenful);
    const longestTaskAfter = Math.max(0, ...after.map(({ duration }) => duration));
    return { firstScreenful, all, longestTaskAfter };
  }
}

/** When the frame was done in which the table first had so many rows. */
async function frameWith(rows: number): Promise<number> {
  do await frameBegun();
  while (
    // The first row is the header.
    !findTable()?.rows[rows]
  );
  await frameDone();
  return performance.now();
}

/** Looked for in each frame, so that it must cost no more the more rows there are. */
function findTable(): HTMLTableElement | null | undefined {
  const root = document.querySelector('versus-table')?.shadowRoot ?? document;
  return root.querySelector('table');
}
