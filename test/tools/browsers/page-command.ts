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

/** What a test in the browser can ask of the process that drives the browser. */
export type PageCommand =
  | ({ readonly name: 'viewport' } & Size)
  | { readonly name: 'media'; readonly media: Media }
  /** Pressed one after another, let go in reverse. */
  | { readonly name: 'keys'; readonly keys: readonly KeyInput[] }
  | { readonly name: 'pointer'; readonly steps: readonly PointerStep[] }
  /** By the browser's own find bar; answers whether there is one. Letters, digits and spaces. */
  | { readonly name: 'find'; readonly text: string }
  /** Chromium and Firefox: frees what nothing holds. */
  | { readonly name: 'collect-garbage' }
  /** Chromium alone. */
  | { readonly name: 'protocol'; readonly method: ProtocolMethod; readonly parameters: object }
  /** Chromium alone: of the element that the page keeps under `ACCESSIBILITY_TREE_ROOT`. */
  | { readonly name: 'accessibility-tree' }
  /**
   * Firefox, by the class of the element to begin with; WebKit, of the elements that the page keeps
   * under `ELEMENTS_WITH_ROLES`.
   */
  | { readonly name: 'roles'; readonly rootClass: string }
  /** The page as printed on A4, as text: Chromium and Firefox. */
  | { readonly name: 'printed-text' }
  /** Viewport, pointer and media as at the start of a file. */
  | { readonly name: 'reset' };

/** Never bare: the test runner takes `undefined` for a command that nobody knows. */
export interface PageAnswer {
  readonly value?: unknown;
  readonly error?: string;
}

/** Carries out the commands for the page of one session. */
export type PageControl = (command: PageCommand) => Promise<unknown>;

export const START_VIEWPORT: Size = { width: 800, height: 600 };

export const ACCESSIBILITY_TREE_ROOT = 'elementOfAccessibilityTree';

export const ELEMENTS_WITH_ROLES = 'elementsWithRoles';
