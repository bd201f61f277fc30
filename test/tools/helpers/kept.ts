import { expect } from '@open-wc/testing';
import type { FrameWindow } from './frame.js';

/** What a page has refused, thrown or said, if it has `test/pages/keep.js` in it. */
export interface Kept {
  readonly violations: string[];
  readonly errors: string[];
  readonly said: string[];
}

export const keptBy = (page: FrameWindow) => Reflect.get(page, 'kept') as Kept;

export function expectQuiet(page: FrameWindow): void {
  expect(keptBy(page)).to.deep.equal({ violations: [], errors: [], said: [] });
}
