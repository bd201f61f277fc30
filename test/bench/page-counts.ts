import type { Browser, CDPSession } from 'puppeteer-core';
import { ColdPage } from './cold-page.js';

/** What a page has done, counted and not timed, so that the same page does the same each time. */
export interface PageCounts {
  /** Frames that the main thread has made. */
  readonly frames: number;
  readonly styleRecalculations: number;
  readonly layouts: number;
  /** Calls from the browser into the page's scripts: listeners, observers, frames, idle time, reactions. */
  readonly callbacks: number;
  /** Templates and other markup of scripts; the page's own is parsed as it arrives. */
  readonly parsedMarkup: number;
}

interface TraceEvent {
  readonly name?: string;
  /** `X` is a whole task, with its duration. */
  readonly ph?: string;
  readonly pid?: number;
  readonly tid?: number;
  readonly ts?: number;
  readonly args?: {
    readonly beginData?: { readonly frame?: string };
    readonly data?: { readonly url?: string };
  };
}

const NAMES: Readonly<Record<keyof PageCounts, string>> = {
  frames: 'Layerize',
  styleRecalculations: 'UpdateLayoutTree',
  layouts: 'Layout',
  callbacks: 'FunctionCall',
  parsedMarkup: 'ParseHTML',
};

/** What this bench evaluates in the page has no such address. */
const isCallback = ({ name, args }: TraceEvent): boolean =>
  name === NAMES.callbacks && args?.data?.url?.startsWith('http') === true;

/** What a script parses stands in no frame yet. */
const isMarkupOfScript = ({ name, args }: TraceEvent): boolean =>
  name === NAMES.parsedMarkup && args?.beginData?.frame === '';

const START = 'bench-start';
const END = 'bench-end';

/**
 * Counts what the page does while it is being acted on. The action ends when the page rests; with
 * it the page may go to another address, from whose start is counted then.
 */
export async function countInPage(
  session: CDPSession,
  act: () => Promise<void>,
): Promise<PageCounts> {
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }: { value: TraceEvent[] }) => {
    events.push(...value);
  });
  await session.send('Tracing.start', {
    traceConfig: { includedCategories: ['devtools.timeline', 'blink.user_timing'] },
  });
  await mark(session, START);
  await act();
  await mark(session, END);
  const completed = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await completed;
  return countEvents(events);
}

/** What a page does from the navigation to it until it rests, in a profile of its own. */
export function countLoad(browser: Browser, url: string): Promise<PageCounts> {
  return ColdPage.use(browser, (cold) =>
    countInPage(cold.session, async () => {
      await cold.page.goto(url, { waitUntil: 'load' });
      await cold.settle();
    }),
  );
}

async function mark(session: CDPSession, name: string): Promise<void> {
  await session.send('Runtime.evaluate', { expression: `performance.mark('${name}')` });
}

function countEvents(events: readonly TraceEvent[]): PageCounts {
  const end = events.findLast(({ name }) => name === END);
  if (!end)
    throw new Error('This browser’s trace has no marks of the page: its names have changed.');
  const ofPage = events.filter(({ pid, tid }) => pid === end.pid && tid === end.tid);
  const starts = ofPage.filter(({ name }) => name === START || name === 'navigationStart');
  const start = Math.max(...starts.map(({ ts = 0 }) => ts));
  const during = ofPage.filter(({ ph, ts = 0 }) => ph === 'X' && ts >= start);
  const count = (part: keyof PageCounts) =>
    during.filter(({ name }) => name === NAMES[part]).length;
  return {
    frames: count('frames'),
    styleRecalculations: count('styleRecalculations'),
    layouts: count('layouts'),
    callbacks: during.filter(isCallback).length,
    parsedMarkup: during.filter(isMarkupOfScript).length,
  };
}
