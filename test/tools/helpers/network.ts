import type { Count } from '../server/faults.js';
import { waitUntil } from './wait.js';

const run = Date.now();
let urls = 0;

/** A URL of the faults' server that nobody has asked for before: see test/tools/server/faults.ts. */
export function faultUrl(name: string, parameters: Record<string, string> = {}): string {
  urls += 1;
  return `/faults/${name}?${String(new URLSearchParams({ test: `${run}-${urls}`, ...parameters }))}`;
}

/** How often exactly this URL was asked for, and how many of the answers were broken off. */
export async function countOf(url: string): Promise<Count> {
  const response = await fetch(`/faults/count?of=${encodeURIComponent(url)}`);
  return (await response.json()) as Count;
}

export async function untilAsked(url: string): Promise<void> {
  await waitUntil(async () => (await countOf(url)).requests > 0, 'no request');
}

export async function untilBrokenOff(url: string): Promise<void> {
  await waitUntil(async () => (await countOf(url)).brokenOff > 0, 'no end');
}
