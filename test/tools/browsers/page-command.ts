import type { CDPSession, KeyInput } from 'puppeteer-core';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** What a page's reader has asked of the system; what is left out is as the browser has it. */
export interface Media {
  readonly type?: 'print' | 'screen';
  readonly colorScheme?: 'light' | 'dark';
  readonly reducedMotion?: 'reduce' | 'no-preference';
  readonly forcedColors?: 'active' | 'none';
  readonly contrast?: 'more' | 'no-preference';
}

export type PointerStep =
  | { readonly type: 'move'; readonly x: number; readonly y: number }
  | { readonly type: 'down' | 'up' };

/** A method of the Chrome DevTools Protocol. */
export type ProtocolMethod = Parameters<CDPSession['send']>[0];

/** What a test in the browser can ask of the process that drives the browser, with its arguments. */
export interface PageCommands {
  viewport: [Size];
  media: [Media];
  /** Pressed one after another, let go in reverse. */
  keys: KeyInput[];
  pointer: PointerStep[];
  /** By the browser's own find bar; answers whether there is one. Letters, digits and spaces. */
  find: [text: string];
  /** Chromium and Firefox: frees what nothing holds. */
  'collect-garbage': [];
  /** Chromium alone. */
  protocol: [method: ProtocolMethod, parameters: object];
  /** Chromium alone: of the element that the page keeps under `ACCESSIBILITY_TREE_ROOT`. */
  'accessibility-tree': [];
  /**
   * Firefox, by the class of the element to begin with; WebKit, of the elements that the page keeps
   * under `ELEMENTS_WITH_ROLES`.
   */
  roles: [rootClass: string];
  /** The page as printed on A4, as text: Chromium and Firefox. */
  'printed-text': [];
  /** Viewport, pointer and media as at the start of a file. */
  reset: [];
}

/** One of them, as it is sent. */
export type PageCommand<Name extends keyof PageCommands = keyof PageCommands> = {
  [Each in Name]: { readonly name: Each; readonly given: PageCommands[Each] };
}[Name];

/** Carries out the commands for the page of one session, as far as its engine has them. */
export type PageControl = {
  readonly [Name in keyof PageCommands]?: (...given: PageCommands[Name]) => unknown;
};

export const START_VIEWPORT: Size = { width: 800, height: 600 };

export const ACCESSIBILITY_TREE_ROOT = 'elementOfAccessibilityTree';

export const ELEMENTS_WITH_ROLES = 'elementsWithRoles';
