/** A median with its quartiles. */
export interface Summary {
  readonly median: number;
  readonly lower: number;
  readonly upper: number;
}

export function summarize(values: readonly number[]): Summary {
  const ordered = [...values].sort((a, b) => a - b);
  return {
    median: quantile(ordered, 0.5),
    lower: quantile(ordered, 0.25),
    upper: quantile(ordered, 0.75),
  };
}

export function median(values: readonly number[]): number {
  return summarize(values).median;
}

/** Between two values it is interpolated. */
function quantile(ordered: readonly number[], share: number): number {
  const position = (ordered.length - 1) * share;
  const below = ordered[Math.floor(position)];
  const above = ordered[Math.ceil(position)];
  if (below === undefined || above === undefined) throw new Error('There is nothing to summarize.');
  return below + (above - below) * (position - Math.floor(position));
}
