import { checkComparison } from './check-comparison.js';
import { DatasetError } from './dataset-error.js';
import { decodeDataset, MAX_BYTES, parseDataset } from './parse.js';
import type { Comparison } from './types.js';

/** A response that sends nothing for this long counts as failed. */
const SILENCE_SECONDS = 15;

export interface FetchedDataset {
  readonly comparison: Comparison;
  /** The final URL, after redirects, against which relative links in the dataset are resolved. */
  readonly url: string;
}

export interface Subscription {
  readonly result: Promise<FetchedDataset>;
  /** Call it once. Aborts the request if it has no subscribers left. */
  readonly release: () => void;
}

interface SharedRequest {
  readonly result: Promise<FetchedDataset>;
  readonly controller: AbortController;
  subscribers: number;
  hasArrived: boolean;
}

/** One request per address. A response is kept for the lifetime of the page, a failure isn't. */
const requests = new Map<string, SharedRequest>();

/** Requests the dataset at an absolute address. The result rejects with a `DatasetError`. */
export function subscribe(url: string): Subscription {
  const request = requests.get(url) ?? start(url);
  request.subscribers += 1;
  return {
    result: request.result,
    release() {
      request.subscribers -= 1;
      if (request.subscribers > 0 || request.hasArrived) return;
      forget(url, request);
      request.controller.abort();
    },
  };
}

function start(url: string): SharedRequest {
  const controller = new AbortController();
  const result = load(url, controller);
  const request: SharedRequest = { result, controller, subscribers: 0, hasArrived: false };
  requests.set(url, request);
  result.then(
    () => {
      request.hasArrived = true;
    },
    () => {
      forget(url, request);
    },
  );
  return request;
}

function forget(url: string, request: SharedRequest): void {
  if (requests.get(url) === request) requests.delete(url);
}

async function load(url: string, controller: AbortController): Promise<FetchedDataset> {
  try {
    const response = await fetchWhole(url, controller);
    const text = decodeDataset(await response.bytes.arrayBuffer());
    return { comparison: checkComparison(parseDataset(text)), url: response.url };
  } catch (error) {
    const { code, message, path } = toDatasetError(error, controller.signal);
    throw new DatasetError(code, `${url}: ${message}`, path);
  }
}

function toDatasetError(error: unknown, { reason }: AbortSignal): DatasetError {
  if (error instanceof DatasetError) return error;
  // Engines differ in whether reading an aborted body rejects with the reason.
  if (reason instanceof DatasetError) return reason;
  // The message of a failed `fetch` tells an author nothing to act on.
  return new DatasetError(
    'network',
    'could not be fetched. Check the address, and that the server allows this page (CORS)',
  );
}

/** A response that has been read to its end, with its URL. */
interface WholeResponse {
  readonly bytes: Blob;
  readonly url: string;
}

async function fetchWhole(url: string, controller: AbortController): Promise<WholeResponse> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const expectByte = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      const message = `no data for ${SILENCE_SECONDS} s. Try again later`;
      controller.abort(new DatasetError('timeout', message));
    }, SILENCE_SECONDS * 1000);
  };
  try {
    expectByte();
    const response = await fetch(url, { signal: controller.signal });
    if (!response.ok) {
      const { status } = response;
      throw new DatasetError('http', `the server responded with ${status}. Check the address`);
    }
    const chunks: BlobPart[] = [];
    let size = 0;
    for (const reader = response.body?.getReader(); reader;) {
      expectByte();
      const { done, value } = await reader.read();
      if (done) break;
      chunks.push(value);
      size += value.length;
      if (size > MAX_BYTES) {
        throw new DatasetError('size', 'over 5 MB. Split it into several datasets');
      }
    }
    // A response that was constructed by a script has no URL.
    return { bytes: new Blob(chunks), url: response.url || url };
  } finally {
    clearTimeout(timer);
    // Closes the connection if the response was refused; otherwise it is closed already.
    controller.abort();
  }
}
