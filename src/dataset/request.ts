import { checkComparison } from './references.js';
import { DatasetError } from './dataset-error.js';
import type { Comparison } from './types.js';
import { decodeDataset, MAX_BYTES, parseDataset } from './parse.js';

/** A response that sends nothing for this long has failed. */
const SILENCE_SECONDS = 15;

interface Request {
  readonly result: Promise<Comparison>;
  readonly abort: AbortController;
  /** How many wait for it. Those of a result are never all gone, so that it stays. */
  subscribers: number;
}

/** One request for each address: what arrived is kept for the page's life, a failure is not. */
const requests = new Map<string, Request>();

export interface Subscription {
  readonly result: Promise<Comparison>;
  /** To be called once. Gives up what nobody waits for any more. */
  readonly release: () => void;
}

/** Asks for the dataset at an absolute address. The result rejects with a `DatasetError`. */
export function subscribe(url: string): Subscription {
  const request = requests.get(url) ?? start(url);
  request.subscribers += 1;
  return {
    result: request.result,
    release() {
      request.subscribers -= 1;
      if (request.subscribers) return;
      forget(url, request);
      request.abort.abort();
    },
  };
}

function start(url: string): Request {
  const abort = new AbortController();
  const request: Request = { result: load(url, abort), abort, subscribers: 0 };
  requests.set(url, request);
  request.result.then(
    () => {
      request.subscribers = Infinity;
    },
    () => {
      forget(url, request);
    },
  );
  return request;
}

function forget(url: string, request: Request): void {
  if (requests.get(url) === request) requests.delete(url);
}

async function load(url: string, abort: AbortController): Promise<Comparison> {
  try {
    const bytes = await fetchBytes(url, abort);
    return checkComparison(parseDataset(decodeDataset(await bytes.arrayBuffer())));
  } catch (error) {
    const causes: unknown[] = [error, abort.signal.reason];
    // What `fetch` says of a failed connection is nothing that an author can act upon.
    const { code, message, path } =
      causes.find((cause) => cause instanceof DatasetError) ??
      new DatasetError(
        'network',
        'could not be fetched. Check the address, and that it allows this page (CORS)',
      );
    throw new DatasetError(code, `${url}: ${message}`, path);
  }
}

async function fetchBytes(url: string, abort: AbortController): Promise<Blob> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const expectByte = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      abort.abort(new DatasetError('timeout', `no byte for ${SILENCE_SECONDS} s. Try again later`));
    }, SILENCE_SECONDS * 1000);
  };
  try {
    expectByte();
    const { body, ok, status } = await fetch(url, abort);
    if (!ok) throw new DatasetError('http', `the server answered ${status}. Check the address`);
    const chunks: BlobPart[] = [];
    let size = 0;
    for (const reader = body?.getReader(); reader;) {
      expectByte();
      const { done, value } = await reader.read();
      if (done) break;
      chunks.push(value);
      size += value.length;
      if (size > MAX_BYTES) throw new DatasetError('size', 'over 5 MB. Divide it');
    }
    return new Blob(chunks);
  } finally {
    clearTimeout(timer);
    // No byte is wanted any more, also of an answer that is refused.
    abort.abort();
  }
}
