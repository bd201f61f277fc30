import { spawnSync } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import type { KeyInput } from 'puppeteer-core';
import { requireProgram } from '../browsers/find-program.js';
import { START_VIEWPORT } from '../browsers/page-command.js';
import type { Media, PageControl, PointerStep, Size } from '../browsers/page-command.js';
import type { WebKitDriver } from './driver.js';
import { readRoles } from './roles.js';
import { SCREEN_MIDDLE, type WebKitScreen } from './screen.js';

const FOCUS_TIMEOUT = 5_000;
const FOCUS_PAUSE = 200;

/** Key names of the W3C WebDriver specification; any other key is its own character. */
const keyCodes: Partial<Record<KeyInput, string>> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  Meta: '\uE03D',
};

function pressKeys(driver: WebKitDriver, keys: readonly KeyInput[]): Promise<unknown> {
  const values = keys.map((key) => keyCodes[key] ?? key);
  const actions = [
    ...values.map((value) => ({ type: 'keyDown', value })),
    ...values.toReversed().map((value) => ({ type: 'keyUp', value })),
  ];
  return driver.command('POST', '/actions', {
    actions: [{ type: 'key', id: 'keyboard', actions }],
  });
}

function movePointer(driver: WebKitDriver, steps: readonly PointerStep[]): Promise<unknown> {
  const actions = steps.map((step) =>
    step.type === 'move'
      ? { type: 'pointerMove', x: Math.round(step.x), y: Math.round(step.y), duration: 0 }
      : { type: step.type === 'down' ? 'pointerDown' : 'pointerUp', button: 0 },
  );
  return driver.command('POST', '/actions', {
    actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }],
  });
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
function setViewport(driver: WebKitDriver, { width, height }: Size): Promise<unknown> {
  const { x, y } = SCREEN_MIDDLE;
  const place = { x: x - width + 1, y: y - height + 1 };
  return driver.command('POST', '/window/rect', { ...place, width, height });
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
  driver: WebKitDriver,
  screen: WebKitScreen,
  isIntoPage: boolean,
  key: string,
): Promise<void> {
  const script = { script: 'return document.hasFocus()', args: [] };
  const end = Date.now() + FOCUS_TIMEOUT;
  do {
    if (Date.now() > end) throw new Error('The find bar did not take the focus, or keeps it.');
    pressOnScreen(screen, key);
    await wait(FOCUS_PAUSE);
  } while ((await driver.command('POST', '/execute/sync', script)) !== isIntoPage);
}

async function findInPage(
  driver: WebKitDriver,
  screen: WebKitScreen,
  text: string,
): Promise<boolean> {
  await moveFocus(driver, screen, false, 'ctrl+f');
  const keys = Array.from(text, (character) => (character === ' ' ? 'space' : character));
  pressOnScreen(screen, ...keys, 'Return', 'Escape');
  // The focus is on no part of the window then, or still on the bar.
  await moveFocus(driver, screen, true, 'Tab');
  return true;
}

/** Controls a page of WebKitGTK: by its driver, and by the settings of the screen it stands on. */
export function webkitControl(driver: WebKitDriver, screen: WebKitScreen): PageControl {
  return async (command) => {
    switch (command.name) {
      case 'viewport':
        return setViewport(driver, command);
      case 'media':
        emulateMedia(screen, command.media);
        return undefined;
      case 'keys':
        return pressKeys(driver, command.keys);
      case 'pointer':
        return movePointer(driver, command.steps);
      case 'roles':
        return readRoles(driver);
      case 'find':
        return findInPage(driver, screen, command.text);
      case 'reset':
        screen.apply({});
        await driver.command('DELETE', '/actions');
        return setViewport(driver, START_VIEWPORT);
      default:
        throw new Error(`WebKitGTK has no "${command.name}": ask for it in Chromium alone.`);
    }
  };
}
