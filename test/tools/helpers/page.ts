/**
 * What a test in the browser can do as its reader would: size, media, keys, pointer, paper.
 * After each test that used one of these, the page is again as at the start of its file.
 */
import { executeServerCommand } from '@web/test-runner-commands';
import type { KeyInput } from 'puppeteer-core';
import type { Engine } from '../browsers/find-browser.js';
import type {
  Media,
  PageCommand,
  PageCommands,
  ProtocolMethod,
  Size,
} from '../browsers/page-command.js';
import {
  ACCESSIBILITY_TREE_ROOT,
  ELEMENTS_WITH_ROLES,
  START_VIEWPORT,
} from '../browsers/page-command.js';
import type { Target } from '../server/product.js';
import { elementsWithRoles } from './flat-tree.js';
import { waitUntil } from './wait.js';

interface Point {
  readonly x: number;
  readonly y: number;
}

const { engine: engineName, target: targetName, generated } = document.documentElement.dataset;

/** The engine that runs the tests. */
export const engine: Engine =
  engineName === 'firefox' || engineName === 'webkit' ? engineName : 'chromium';

/** What `versus-elements` stands for in this run: the sources, or the built module. */
export const target: Target = targetName === 'dist' ? 'dist' : 'src';

/** How many generated datasets a test goes through. */
export const GENERATED = Number(generated);

let isChanged = false;

async function ask<Name extends keyof PageCommands>(
  name: Name,
  ...given: PageCommands[Name]
): Promise<unknown> {
  isChanged = true;
  const command: PageCommand<Name> = { name, given };
  return (await executeServerCommand<{ value?: unknown }, typeof command>('page', command)).value;
}

function until(isDone: () => boolean, what: string): Promise<void> {
  return waitUntil(isDone, `${engine} did not change ${what}`, { interval: 5 });
}

function has({ width, height }: Size): boolean {
  return innerWidth === width && innerHeight === height;
}

function matches(media: Media): boolean {
  const queries = [
    media.type ?? 'screen',
    `(prefers-color-scheme: ${media.colorScheme ?? 'light'})`,
    `(prefers-reduced-motion: ${media.reducedMotion ?? 'no-preference'})`,
    `(forced-colors: ${media.forcedColors ?? 'none'})`,
    `(prefers-contrast: ${media.contrast ?? 'no-preference'})`,
  ];
  return queries.every((query) => matchMedia(query).matches);
}

afterEach(async () => {
  if (!isChanged) return;
  await ask('reset');
  await until(() => has(START_VIEWPORT) && matches({}), 'back to what it was');
  isChanged = false;
});

/** Resolves once the page has that size. */
export async function setViewport(width: number, height = START_VIEWPORT.height): Promise<void> {
  await ask('viewport', { width, height });
  await until(() => has({ width, height }), `its size to ${width} by ${height}`);
}

/** Resolves once the media queries match. Media that are left out are as usual again. */
export async function emulateMedia(media: Media): Promise<void> {
  await ask('media', media);
  await until(() => matches(media), `its media to ${JSON.stringify(media)}`);
}

/** Presses keys together: `press('Tab')`, `press('Shift', 'Tab')`. */
export async function press(...keys: KeyInput[]): Promise<void> {
  await ask('keys', ...keys);
}

function middleOf(place: Element | Point): Point {
  if (!(place instanceof Element)) return place;
  const { left, top, width, height } = place.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}

/** Clicks the middle of an element, which must be in view, or a place in the viewport. */
export async function click(place: Element | Point): Promise<void> {
  await ask('pointer', { type: 'move', ...middleOf(place) }, { type: 'down' }, { type: 'up' });
}

export async function hover(place: Element | Point): Promise<void> {
  await ask('pointer', { type: 'move', ...middleOf(place) });
}

/** Selects by hand what stands between two places. */
export async function drag(from: Element | Point, to: Element | Point): Promise<void> {
  await ask(
    'pointer',
    { type: 'move', ...middleOf(from) },
    { type: 'down' },
    { type: 'move', ...middleOf(to) },
    { type: 'up' },
  );
}

/**
 * Looks for a text (letters, digits and spaces) as a reader does, by the browser's own find bar; says
 * whether there is one. The page follows a little later.
 */
export async function findInPage(text: string): Promise<boolean> {
  return (await ask('find', text)) === true;
}

/** Frees what nothing holds; not in WebKit. */
export async function collectGarbage(): Promise<void> {
  await ask('collect-garbage');
}

/** Calls the Chrome DevTools Protocol; Chromium alone. */
export function protocol(method: ProtocolMethod, parameters: object = {}): Promise<unknown> {
  return ask('protocol', method, parameters);
}

/** The text of the page as printed on A4, a form feed after each sheet; not in WebKit. */
export async function printedText(): Promise<string> {
  return String(await ask('printed-text'));
}

/** What a screen reader is given of an element, as indented text; Chromium alone. */
export async function accessibilityTree(element: Element): Promise<string> {
  Reflect.set(globalThis, ACCESSIBILITY_TREE_ROOT, element);
  return String(await ask('accessibility-tree'));
}

let rootCount = 0;

/**
 * What a screen reader is given of an element and of all below it: role and name, one node a line;
 * Firefox and WebKit.
 */
export async function roles(element: Element): Promise<string> {
  rootCount += 1;
  const rootClass = `root-of-roles-${rootCount}`;
  element.classList.add(rootClass);
  Reflect.set(globalThis, ELEMENTS_WITH_ROLES, elementsWithRoles(element));
  try {
    return String(await ask('roles', rootClass));
  } finally {
    element.classList.remove(rootClass);
  }
}
