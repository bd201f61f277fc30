export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

export function sum(counts: readonly Counts[]): Counts {
  return {
    passed: counts.reduce((total, { passed }) => total + passed, 0),
    failed: counts.reduce((total, { failed }) => total + failed, 0),
  };
}

export function describeCounts({ passed, failed }: Counts): string {
  return `${passed} passed, ${failed} failed`;
}
