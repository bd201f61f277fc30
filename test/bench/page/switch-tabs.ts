import { findAll } from './flat-tree.js';
import { frameBegun, frameDone } from './next-frame.js';

export interface Switch {
  /** From the click until the frame is painted that follows it, in milliseconds. */
  readonly painted: number;
  /** Whether later frames looked the same as that one. */
  readonly inOneFrame: boolean;
}

export interface SwitchPlan {
  /** Which of the page's tablists, counted from 0. */
  readonly tablist: number;
  readonly clicks: number;
  /** Without, everything else is done, to know what that costs. */
  readonly isReal: boolean;
}

const PAUSE_MS = 50;
const FRAMES_AFTER = 2;

/** Clicks one tab after another, from the second on. */
export async function switchTabs({ tablist, clicks, isReal }: SwitchPlan): Promise<Switch[]> {
  const list = findAll('[role=tablist]')[tablist];
  if (!list) throw new Error(`There is no tablist number ${tablist}.`);
  list.scrollIntoView({ block: 'center' });
  const tabs = [...list.querySelectorAll<HTMLElement>('[role=tab]')];
  const switches: Switch[] = [];
  for (let click = 1; click <= clicks; click += 1) {
    const tab = tabs[click % tabs.length];
    if (!tab) throw new Error('The tablist has no tabs.');
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    const start = performance.now();
    if (isReal) tab.click();
    await frameBegun();
    await frameDone();
    const painted = performance.now() - start;
    const first = look(list);
    for (let frame = 0; frame <= FRAMES_AFTER; frame += 1) await frameBegun();
    const isSelected = tab.getAttribute('aria-selected') === 'true';
    switches.push({ painted, inOneFrame: first === look(list) && isSelected === isReal });
  }
  return switches;
}

/** How many tabs a tablist has. */
export function countTabs(tablist: number): number {
  return findAll('[role=tablist]')[tablist]?.querySelectorAll('[role=tab]').length ?? 0;
}

/**
 * Where the tabs and the wrappers of the panels are in a tablist's surroundings. Asking for the
 * panels themselves would lay out the hidden ones.
 */
function look(list: Element): string {
  const root = list.getRootNode();
  if (!(root instanceof ShadowRoot)) throw new Error('The tablist stands in no shadow root.');
  const panels = [...root.querySelectorAll('[role=tabpanel]')];
  const wrappers = panels.flatMap(({ parentElement }) => parentElement ?? []);
  const boxes = [...root.querySelectorAll('[role=tab]'), ...wrappers].map((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return [x, y, width, height, element.getAttribute('aria-selected')].join(' ');
  });
  return boxes.join('\n');
}
