import { spawnSync } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import type { KeyInput } from 'puppeteer-core';
import { Key, type WebDriver } from 'selenium-webdriver';
import { requireProgram } from '../browsers/find-program.js';
import type { Media, PageControl, PointerStep, Size } from '../browsers/page-command.js';
import { START_VIEWPORT } from '../browsers/page-command.js';
import { readRoles } from './roles.js';
import { SCREEN_MIDDLE, type WebKitScreen } from './screen.js';

/** A busy machine misses keys for a while. */
const FOCUS_TIMEOUT = 15_000;
const FOCUS_PAUSE = 200;

/** As WebDriver writes it: `ArrowLeft` has a code, `ARROW_LEFT`, and `a` is its own. */
function codeOf(key: KeyInput): string {
  const code: unknown = Reflect.get(Key, key.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase());
  return typeof code === 'string' ? code : key;
}

function pressKeys(driver: WebDriver, keys: readonly KeyInput[]): Promise<void> {
  const actions = driver.actions();
  for (const key of keys) actions.keyDown(codeOf(key));
  for (const key of keys.toReversed()) actions.keyUp(codeOf(key));
  return actions.perform();
}

function movePointer(driver: WebDriver, steps: readonly PointerStep[]): Promise<void> {
  const actions = driver.actions();
  for (const step of steps) {
    if (step.type === 'move') {
      actions.move({ x: Math.round(step.x), y: Math.round(step.y), duration: 0 });
    } else if (step.type === 'down') actions.press();
    else actions.release();
  }
  return actions.perform();
}

function emulateMedia(screen: WebKitScreen, media: Media): void {
  if (media.forcedColors === 'active' || media.type === 'print') {
    throw new Error('WebKitGTK has no forced colours, and no print emulation.');
  }
  const dark = media.colorScheme === 'dark' ? 'Adwaita-dark' : 'Adwaita';
  screen.apply({
    theme: media.contrast === 'more' ? 'HighContrast' : dark,
    animations: media.reducedMotion !== 'reduce',
  });
}

/**
 * There is no window manager: the window that has the screen's pointer has the focus. So its last
 * pixel stays there, where it points at nothing.
 */
async function setViewport(driver: WebDriver, { width, height }: Size): Promise<void> {
  const { x, y } = SCREEN_MIDDLE;
  const rect = { x: x - width + 1, y: y - height + 1, width, height };
  await driver.manage().window().setRect(rect);
}

/** Gives keys to the screen: the driver's reach the page alone, and the find bar is the window's. */
function pressOnScreen({ environment }: WebKitScreen, ...keys: string[]): void {
  const { status } = spawnSync(requireProgram('xdotool', 'xdotool'), ['key', ...keys], {
    env: environment,
  });
  if (status !== 0) throw new Error(`xdotool did not press ${keys.join(' ')}.`);
}

/** Presses a key of the window until the page has the focus, or has lost it. */
async function moveFocus(
  driver: WebDriver,
  screen: WebKitScreen,
  isIntoPage: boolean,
  key: string,
): Promise<void> {
  const end = Date.now() + FOCUS_TIMEOUT;
  do {
    if (Date.now() > end) throw new Error('The find bar did not take the focus, or keeps it.');
    pressOnScreen(screen, key);
    await wait(FOCUS_PAUSE);
  } while ((await driver.executeScript('return document.hasFocus()')) !== isIntoPage);
}

async function findInPage(driver: WebDriver, screen: WebKitScreen, text: string): Promise<boolean> {
  await moveFocus(driver, screen, false, 'ctrl+f');
  const keys = Array.from(text, (character) => (character === ' ' ? 'space' : character));
  pressOnScreen(screen, ...keys, 'Return', 'Escape');
  // The focus is on no part of the window then, or still on the bar.
  await moveFocus(driver, screen, true, 'Tab');
  return true;
}

/** Controls a page of WebKitGTK: by its driver, and by the settings of the screen it stands on. */
export const webkitControl = (driver: WebDriver, screen: WebKitScreen) =>
  ({
    viewport: (size) => setViewport(driver, size),
    media: (media) => {
      emulateMedia(screen, media);
    },
    keys: (...keys) => pressKeys(driver, keys),
    pointer: (...steps) => movePointer(driver, steps),
    roles: () => readRoles(driver),
    find: (text) => findInPage(driver, screen, text),
    reset: async () => {
      screen.apply({});
      await driver.actions().clear();
      await setViewport(driver, START_VIEWPORT);
    },
  }) satisfies PageControl;
