import 'axe-core/axe.min.js';
import { oneEvent } from '@open-wc/testing';
import type axeCore from 'axe-core';
import { framesOf } from './rendered.js';

const SHOWN_PLACES = 5;

function describe({ id, help, nodes }: axeCore.Result): string {
  const places = nodes
    .slice(0, SHOWN_PLACES)
    .map(({ target, failureSummary }) => `  ${target.flat().join(' » ')}\n  ${failureSummary}`);
  return [`${id}: ${help} (${nodes.length} times)`, ...places].join('\n');
}

/** Axe looks at the page that it is loaded into: one in a frame gets its own. */
async function axeIn(page: Document): Promise<typeof axeCore> {
  const { defaultView } = page;
  if (!defaultView) throw new Error('The page is gone.');
  if (!Reflect.has(defaultView, 'axe')) {
    const script = page.createElement('script');
    script.src = '/node_modules/axe-core/axe.min.js';
    const isLoaded = oneEvent(script, 'load');
    page.head.append(script);
    await isLoaded;
  }
  return Reflect.get(defaultView, 'axe') as typeof axeCore;
}

/**
 * Fails with all that axe finds in elements and in the shadow roots below them. They have to be on a
 * page, and are given the time to measure themselves: what overflows is known a frame later.
 */
export async function expectAccessible(
  elements: Element | [Element, ...Element[]],
  rules: axeCore.RuleObject = {},
): Promise<void> {
  await framesOf();
  const include = [elements].flat();
  const axe = await axeIn(include[0]?.ownerDocument ?? document);
  // What axe would load beforehand serves rules for sound and video alone.
  const { violations } = await axe.run(
    { include },
    {
      resultTypes: ['violations'],
      preload: false,
      // Axe leaves out the size of what a reader has to hit, unless it is asked.
      rules: { 'target-size': { enabled: true }, ...rules },
    },
  );
  if (violations.length === 0) return;
  throw new Error(`axe finds ${violations.length}:\n\n${violations.map(describe).join('\n\n')}`);
}
