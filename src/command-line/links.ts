import { setTimeout as wait } from 'node:timers/promises';
import type { Comparison } from '../dataset/types.js';
import { addressesIn } from '../outputs/addresses.js';
import type { Problem } from '../outputs/finding.js';
import { reasonOf } from './failure.js';

const INTERVAL = 1000;
const TIMEOUT = 15_000;
/** Some servers only answer GET requests. */
const GET_INSTEAD = [400, 403, 404, 405, 501];

/** What is wrong with an address, if anything. */
type Answer = string | undefined;

/**
 * The addresses in a dataset that don't respond. Hosts are asked in parallel, but each at most once
 * a second.
 */
export async function deadLinks(
  comparison: Comparison,
  base: string | undefined,
  onProgress: (done: number, all: number) => void,
): Promise<Problem[]> {
  const placed = addressesIn(comparison).flatMap(({ path, url }) => {
    const address = absolute(url, base);
    // `corrections` is a template, not an address until it is filled in.
    return address && path !== '/corrections' ? [{ path, address }] : [];
  });
  const addresses = [...new Set(placed.map(({ address }) => address))];
  const hosts = new Set(addresses.map(hostOf));
  const answers = new Map<string, Answer>();
  await Promise.all(
    [...hosts].map(async (host) => {
      const pace = createPace();
      for (const address of addresses.filter((each) => hostOf(each) === host)) {
        answers.set(address, await ask(address, pace));
        onProgress(answers.size, addresses.length);
      }
    }),
  );
  return placed.flatMap(({ path, address }) => {
    const answer = answers.get(address);
    if (answer === undefined) return [];
    const message = `${address} ${answer}`;
    const advice = 'Find out where it has moved, or use another source.';
    return [{ path, rule: 'dead-link', message, advice }];
  });
}

const hostOf = (address: string): string => new URL(address).host;

function absolute(url: string, base: string | undefined): string | undefined {
  if (!URL.canParse(url, base)) return undefined;
  const parsed = new URL(url, base);
  parsed.hash = '';
  return /^https?:$/.test(parsed.protocol) ? parsed.href : undefined;
}

/** Waits until the next request may be made. */
function createPace(): () => Promise<void> {
  let next = 0;
  return async () => {
    const delay = next - Date.now();
    if (delay > 0) await wait(delay);
    next = Date.now() + INTERVAL;
  };
}

async function ask(address: string, pace: () => Promise<void>): Promise<Answer> {
  const request = async (method: 'HEAD' | 'GET'): Promise<number> => {
    await pace();
    const response = await fetch(address, { method, signal: AbortSignal.timeout(TIMEOUT) });
    await response.body?.cancel();
    return response.status;
  };
  try {
    const first = await request('HEAD');
    const status = GET_INSTEAD.includes(first) ? await request('GET') : first;
    return status < 400 ? undefined : `responds with ${status}`;
  } catch (error) {
    return `doesn’t respond (${reasonOf(error)})`;
  }
}
