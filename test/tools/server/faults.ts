/**
 * A dataset's server with the faults that a network has, below /faults/: see the list. Each takes
 * `?id=` (of the dataset, to tell answers apart), `?delay=` (milliseconds), and any other
 * parameter, which makes a URL of its own. `/faults/count?of=/faults/…` answers how often exactly
 * this URL was asked for, and how many of the answers were broken off.
 */
import { createServer } from 'node:http';
import type { ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import type { TestRunnerCoreConfig } from '@web/test-runner';
import getPort from 'get-port';
import { datasetOfSize } from './faults-dataset.js';

type Middleware = NonNullable<TestRunnerCoreConfig['middleware']>[number];

interface Exchange {
  readonly response: ServerResponse;
  readonly url: URL;
  /** The answer without a fault. */
  readonly json: string;
  /** How often this URL was asked for, this time included. */
  readonly requests: number;
}

type Fault = (exchange: Exchange) => unknown;

const TOO_MANY_BYTES = 6 * 1024 * 1024;
const DRIP_INTERVAL = 100;

export interface Count {
  requests: number;
  brokenOff: number;
}

const counts = new Map<string, Count>();

function send({ response }: Exchange, body: string | Buffer, type = 'application/json'): void {
  response.writeHead(200, { 'content-type': type }).end(body);
}

/** The first half, announced as all of it. */
function sendHalf({ response, json }: Exchange): void {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': json.length });
  response.write(json.slice(0, json.length / 2));
}

function fail({ response }: Exchange, status: number): void {
  response.writeHead(status, { 'content-type': 'text/plain' }).end(`Status ${status}`);
}

function redirect({ response }: Exchange, location: string): void {
  response.writeHead(302, { location }).end();
}

/** Sends the browser to another port, and so to another origin. */
function redirectToPort(exchange: Exchange, port: number): void {
  redirect(exchange, `http://localhost:${port}/`);
}

const faults: Readonly<Record<string, Fault>> = {
  dataset: (exchange) => {
    send(exchange, exchange.json);
  },
  /** To another folder. */
  redirect: (exchange) => {
    redirect(exchange, `/faults/dataset/moved/here.json${exchange.url.search}`);
  },
  'fails-once': (exchange) => {
    if (exchange.requests === 1) fail(exchange, 503);
    else send(exchange, exchange.json);
  },

  404: (exchange) => {
    fail(exchange, 404);
  },
  500: (exchange) => {
    fail(exchange, 500);
  },

  refused: async (exchange) => {
    redirectToPort(exchange, await getPort());
  },
  /** An origin that does not allow this one. */
  cors: async (exchange) => {
    const port = await getPort();
    const server = createServer((_, response) => {
      send({ ...exchange, response }, exchange.json);
      server.close();
    });
    server.unref().listen(port, () => {
      redirectToPort(exchange, port);
    });
  },
  reset: (exchange) => {
    sendHalf(exchange);
    setTimeout(() => exchange.response.destroy(), DRIP_INTERVAL);
  },
  /** Not one byte. */
  silent: () => undefined,
  /** Half of it, then nothing more. */
  stalled: sendHalf,
  /** A little at a time: slow, and never silent for long. */
  slow: ({ response, json }) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    const parts = json.match(/.{1,40}/gsu) ?? [];
    const timer = setInterval(() => {
      const part = parts.shift();
      if (part === undefined) response.end();
      else response.write(part);
    }, DRIP_INTERVAL);
    response.once('close', () => {
      clearInterval(timer);
    });
  },

  'wrong-type': (exchange) => {
    send(exchange, exchange.json, 'text/plain');
  },
  /** Not `gzip`: WebKitGTK takes a body that is not compressed for plain text. */
  'wrong-encoding': ({ response, json }) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'br' });
    response.end(json);
  },
  'latin-1': (exchange) => {
    send(exchange, Buffer.from(exchange.json, 'latin1'), 'application/json; charset=iso-8859-1');
  },
  'too-big': (exchange) => {
    const body = datasetOfSize('too-big', TOO_MANY_BYTES);
    exchange.response.setHeader('content-length', Buffer.byteLength(body));
    send(exchange, body);
  },
  'too-big-unannounced': (exchange) => {
    send(exchange, datasetOfSize('too-big', TOO_MANY_BYTES));
  },
  /** It would go on for ever. */
  'too-big-endless': ({ response }) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    Readable.from(endless()).pipe(response);
  },
  /** Exactly `?bytes=` long. */
  sized: (exchange) => {
    const room = Number(exchange.url.searchParams.get('bytes')) - Buffer.byteLength(exchange.json);
    send(exchange, exchange.json + ' '.repeat(room));
  },
  'cut-off': (exchange) => {
    send(exchange, exchange.json.slice(0, exchange.json.length / 2));
  },
  'not-json': (exchange) => {
    send(exchange, exchange.json.replace('":', '" is '));
  },
  html: (exchange) => {
    send(exchange, '<!doctype html><title>Welcome</title><p>Please sign in.', 'text/html');
  },
  empty: (exchange) => {
    send(exchange, '');
  },
  'wrong-schema': (exchange) => {
    send(exchange, exchange.json.replace('"criteria":[', '"criteria":[7,'));
  },
};

function* endless(): Generator<string> {
  for (;;) yield ' '.repeat(64 * 1024);
}

function count(key: string, response: ServerResponse): number {
  const entry = counts.get(key) ?? { requests: 0, brokenOff: 0 };
  counts.set(key, entry);
  response.once('close', () => {
    if (!response.writableFinished) entry.brokenOff += 1;
  });
  return (entry.requests += 1);
}

export const networkFaults: Middleware = async (context, next) => {
  const [, folder, name = ''] = context.path.split('/');
  if (folder !== 'faults') {
    await next();
    return;
  }

  if (name === 'count') {
    const of = context.URL.searchParams.get('of') ?? '';
    context.body = counts.get(of) ?? { requests: 0, brokenOff: 0 };
    return;
  }
  const fault = Object.hasOwn(faults, name) ? faults[name] : undefined;
  if (!fault) throw new Error(`No fault is called ${name}: see test/tools/server/faults.ts.`);

  // The fault answers by itself, or not at all.
  context.respond = false;
  const response = context.res;
  // Until then it would pass for a file that is missing.
  response.statusCode = 200;
  const requests = count(context.url, response);
  response.setHeader('access-control-allow-origin', '*');
  const { searchParams } = context.URL;
  const json = datasetOfSize(searchParams.get('id') ?? 'served', 0);
  setTimeout(
    () => {
      if (!response.destroyed) fault({ response, url: context.URL, json, requests });
    },
    Number(searchParams.get('delay') ?? 0),
  );
};
