import 'axe-core/axe.min.js';
import type axeCore from 'axe-core';

// The script above makes it a global; its types alone come as a module.
declare const axe: typeof axeCore;

const SHOWN_PLACES = 5;
const SHOWN_MARKUP = 160;

function describePlace({ target, html, failureSummary = '' }: axeCore.NodeResult): string {
  const markup = html.replaceAll(/<!--.*?-->|\s+/g, ' ').slice(0, SHOWN_MARKUP);
  const lines = [target.flat().join(' » '), markup, ...failureSummary.split('\n')];
  return lines.map((line) => `  ${line}`).join('\n');
}

function describe({ id, help, nodes }: axeCore.Result): string {
  const more = nodes.length - SHOWN_PLACES;
  return [
    `${id}: ${help}`,
    ...nodes.slice(0, SHOWN_PLACES).map(describePlace),
    ...(more > 0 ? [`  and in ${more} more places`] : []),
  ].join('\n');
}

function nextFrame(): Promise<number> {
  return new Promise((resolve) => requestAnimationFrame(resolve));
}

/**
 * Fails with all that axe finds in an element and in the shadow roots below it. The element has to
 * be on the page, and is given the time to measure itself: what overflows is known a frame later.
 */
export async function expectAccessible(
  element: Element,
  rules: axeCore.RuleObject = {},
): Promise<void> {
  await nextFrame();
  await nextFrame();
  // What axe would load beforehand serves rules for sound and video alone.
  const { violations } = await axe.run(element, {
    resultTypes: ['violations'],
    preload: false,
    // Axe leaves out the size of what a reader has to hit, unless it is asked.
    rules: { 'target-size': { enabled: true }, ...rules },
  });
  if (violations.length === 0) return;
  throw new Error(`axe finds ${violations.length}:\n\n${violations.map(describe).join('\n\n')}`);
}
