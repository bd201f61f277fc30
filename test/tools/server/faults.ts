/**
 * A dataset's server with the faults that a network has, below /faults/: see the list. Each takes
 * `?id=` (of the dataset, to tell answers apart), `?delay=` (milliseconds), and any other
 * parameter, which makes a URL of its own. `/faults/count?of=/faults/…` answers how often exactly
 * this URL was asked for, and how many of the answers were broken off.
 */
import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import { PassThrough, Readable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import type { TestRunnerCoreConfig } from '@web/test-runner';
import getPort from 'get-port';
import { datasetOfSize } from './faults-dataset.js';

type Middleware = NonNullable<TestRunnerCoreConfig['middleware']>[number];
type Context = Parameters<Middleware>[0];

type Body = string | Buffer | Iterable<string> | AsyncIterable<string>;

/**
 * What is sent instead of the dataset's JSON, without its length unless that is set. The URL was
 * asked for that often, this time included.
 */
type Fault = (context: Context, json: string, requests: number) => Body | Promise<Body>;

const TOO_MANY_BYTES = 6 * 1024 * 1024;
const DRIP_INTERVAL = 100;

export interface Count {
  requests: number;
  brokenOff: number;
}

const counts = new Map<string, Count>();

/** The first half, announced as all of it; then nothing more. */
function sendHalf(context: Context, json: string): Body {
  context.length = json.length;
  const body = new PassThrough({ encoding: 'utf8' });
  body.write(json.slice(0, json.length / 2));
  return body;
}

async function* drip(json: string): AsyncGenerator<string> {
  for (const part of json.match(/.{1,40}/gsu) ?? []) {
    await wait(DRIP_INTERVAL);
    yield part;
  }
}

function* endless(): Generator<string> {
  for (;;) yield ' '.repeat(64 * 1024);
}

function fail(context: Context, status: number): Body {
  context.status = status;
  context.type = 'text/plain';
  return `Status ${status}`;
}

function redirect(context: Context, address: string): Body {
  context.redirect(address);
  return '';
}

/** Sends the browser to another port, and so to another origin. */
const redirectToPort = (context: Context, port: number): Body =>
  redirect(context, `http://localhost:${port}/`);

const faults: Readonly<Record<string, Fault>> = {
  dataset: (_, json) => json,
  /** To another folder. */
  redirect: (context) => redirect(context, `/faults/dataset/moved/here.json${context.search}`),
  'fails-once': (context, json, requests) => (requests === 1 ? fail(context, 503) : json),

  404: (context) => fail(context, 404),
  500: (context) => fail(context, 500),

  refused: async (context) => redirectToPort(context, await getPort()),
  /** An origin that does not allow this one. */
  cors: async (context, json) => {
    const port = await getPort();
    const server = createServer((_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' }).end(json);
      server.close();
    });
    await once(server.unref().listen(port), 'listening');
    return redirectToPort(context, port);
  },
  reset: (context, json) => {
    setTimeout(() => context.res.destroy(), DRIP_INTERVAL);
    return sendHalf(context, json);
  },
  /** Not one byte. */
  silent: () => new PassThrough(),
  stalled: sendHalf,
  /** A little at a time: slow, and never silent for long. */
  slow: (_, json) => drip(json),

  'wrong-type': (context, json) => {
    context.type = 'text/plain';
    return json;
  },
  /** Not `gzip`: WebKitGTK takes a body that is not compressed for plain text. */
  'wrong-encoding': (context, json) => {
    context.set('content-encoding', 'br');
    return json;
  },
  'latin-1': (context, json) => {
    context.type = 'application/json; charset=iso-8859-1';
    return Buffer.from(json, 'latin1');
  },
  'too-big': (context) => {
    const body = datasetOfSize('too-big', TOO_MANY_BYTES);
    context.length = Buffer.byteLength(body);
    return body;
  },
  'too-big-unannounced': () => datasetOfSize('too-big', TOO_MANY_BYTES),
  /** It would go on for ever. */
  'too-big-endless': endless,
  /** Exactly `?bytes=` long. */
  sized: ({ URL }, json) =>
    json + ' '.repeat(Number(URL.searchParams.get('bytes')) - Buffer.byteLength(json)),
  'cut-off': (_, json) => json.slice(0, json.length / 2),
  'not-json': (_, json) => json.replace('":', '" is '),
  html: (context) => {
    context.type = 'text/html';
    return '<!doctype html><title>Welcome</title><p>Please sign in.';
  },
  empty: () => '',
  'wrong-schema': (_, json) => json.replace('"criteria":[', '"criteria":[7,'),
};

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

  const { searchParams } = context.URL;
  if (name === 'count') {
    context.body = counts.get(searchParams.get('of') ?? '') ?? { requests: 0, brokenOff: 0 };
    return;
  }
  const fault = Object.hasOwn(faults, name) ? faults[name] : undefined;
  if (!fault) throw new Error(`No fault is called ${name}: see test/tools/server/faults.ts.`);

  // Until then it would pass for a file that is missing.
  context.status = 200;
  context.set('access-control-allow-origin', '*');
  context.set('content-type', 'application/json');
  const requests = count(context.url, context.res);
  await wait(Number(searchParams.get('delay') ?? 0));
  const json = datasetOfSize(searchParams.get('id') ?? 'served', 0);
  context.body = Readable.from(await fault(context, json, requests));
};
