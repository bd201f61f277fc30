import type { Comparison } from '../dataset/types.js';
import { parseFragment } from './fragment.js';
import { bringIntoView, scrollToTarget } from './target.js';
import { hurryAll } from '../page/when-near.js';

/** An element that links lead into. What they lead to bears its path as `data-link`. */
export interface LinkHost extends HTMLElement {
  readonly renderRoot: ParentNode;
  readonly updateComplete: Promise<boolean>;
  /** The dataset, once it is there. */
  readonly linkable: Comparison | undefined;
  /** The element that this one is a part of. */
  readonly owner: Element | undefined;
  /** The elements that are a part of this one, if it is made of such. */
  readonly parts: readonly LinkHost[] | undefined;
  requestUpdate(): void;
}

/** The elements on the page, with the dataset that each shows. */
const hosts = new Map<LinkHost, Comparison | undefined>();
/** How many elements of a tag show a dataset. */
const counts = new Map<string, number>();
/** A reader who follows a link of a widget means this widget, even if another would answer first. */
let preferred: Element | undefined;
/** The one that the address has led into. */
let speaker: Element | undefined;
let lastHash: string | undefined;
let listening: AbortController | undefined;

/** Takes part in links until `leave`. */
export function join(host: LinkHost): void {
  if (!hosts.size) startListening();
  hosts.set(host, undefined);
}

export function leave(host: LinkHost): void {
  count(host, -1);
  hosts.delete(host);
  if (!hosts.size) listening?.abort();
}

/** An element shows a dataset: links may lead to it now, and the address may mean it. */
export function announce(host: LinkHost, comparison: Comparison): void {
  // Its parts are to know of each other when they are rendered, and not to be rendered twice.
  for (const each of [...(host.parts ?? []), host]) enlist(each, comparison);
  const found = find(location.hash);
  if (found?.host !== host || isReaderWriting()) return;
  // The address is followed once, also where all is rendered anew; a tab may come after its row.
  if (speakerOf(host) !== speaker || found.target.role !== newest?.role) void reveal(found);
}

/** A page's autofocus is not the reader's. */
const isReaderWriting = (): boolean | undefined =>
  navigator.userActivation.hasBeenActive &&
  document.activeElement?.matches('input, textarea, select, [contenteditable]');

/** Says which dataset an element shows, if any. */
export function enlist(host: LinkHost, comparison: Comparison | undefined): void {
  if (hosts.get(host) === comparison) return;
  count(host, -1);
  hosts.set(host, comparison);
  count(host, 1);
}

/**
 * The first of its kind and the last make a difference to elements that could link to it. One that
 * is made of parts leaves both to them.
 */
function count(host: LinkHost, change: 1 | -1): void {
  const comparison = hosts.get(host);
  if (!comparison || host.parts) return;
  const { id } = comparison;
  const key = `${host.localName} ${id}`;
  const after = (counts.get(key) ?? 0) + change;
  counts.set(key, after);
  if (Math.max(after, after - change) > 1) return;
  for (const [other, shown] of hosts) {
    if (other !== host && !other.parts && shown?.id === id) other.requestUpdate();
  }
}

/** Whether an element of this tag that shows the comparison is on the page. */
export function isOnPage(tag: string, { id }: Comparison): boolean {
  return Boolean(counts.get(`${tag} ${id}`));
}

function startListening(): void {
  listening = new AbortController();
  const openCurrent = () => {
    open(location.hash);
  };
  addEventListener('hashchange', openCurrent, listening);
  addEventListener('popstate', openCurrent, listening);
  // Not every engine tells of a link that leads to where the reader is already.
  addEventListener(
    'click',
    ({ target }) => {
      if (target instanceof Element && target.closest('a')?.href === location.href) openCurrent();
    },
    listening,
  );
  lastHash = location.hash;
  // A router's pushState fires neither; its replaceState with the same fragment means nothing.
  (window as { navigation?: EventTarget }).navigation?.addEventListener(
    'currententrychange',
    () => {
      if (location.hash !== lastHash) openCurrent();
    },
    listening,
  );
}

/** Follows a link: the reader's click in a host, or a changed address, which the click may be. */
export function open(hash: string, host?: LinkHost): void {
  if (host || hash !== lastHash) preferred = host && speakerOf(host);
  lastHash = hash;
  speaker = undefined;
  hurryAll();
  const found = find(hash);
  if (found) void reveal(found);
}

interface Found {
  readonly host: LinkHost;
  readonly target: HTMLElement;
}

/** What a link means, in the first element in document order that shows it. */
function find(hash: string): Found | undefined {
  const fragment = parseFragment(hash);
  if (!fragment) return undefined;
  const { id, path } = fragment;
  const candidates = [...hosts.keys()]
    .filter((host) => [host.id, host.owner?.id, hosts.get(host)?.id].includes(id))
    .sort(inDocumentOrder)
    .sort((a, b) => Number(speakerOf(b) === preferred) - Number(speakerOf(a) === preferred));
  // A tab goes before a row, wherever it is, a detail before a cell, and an id before a section.
  for (const selector of [
    `[role=tab][data-link="${path}"]`,
    `[data-link="${path}"]`,
    `[data-link="${path}/value"]`,
    `[data-section="${path}"]`,
  ]) {
    for (const host of candidates) {
      const target = host.renderRoot.querySelector<HTMLElement>(selector);
      if (target) return { host, target };
    }
  }
  return undefined;
}

/** The parts of an element speak through it, and stand where it stands. */
const speakerOf = (host: LinkHost): Element => host.owner ?? host;

function inDocumentOrder(a: LinkHost, b: LinkHost): number {
  const position = speakerOf(a).compareDocumentPosition(speakerOf(b));
  return position & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : position;
}

let newest: HTMLElement | undefined;

/** Opens what hides the target in the way in which find-in-page does it. */
async function reveal({ host, target }: Found): Promise<void> {
  newest = target;
  speaker = speakerOf(host);
  // What the element itself recalls comes first, so that the link has the last word.
  await host.updateComplete;
  const panel = target.getAttribute('aria-controls');
  const shown = panel ? host.renderRoot.querySelector(`#${panel}`) : target;
  shown?.closest('[hidden]')?.dispatchEvent(new Event('beforematch', { bubbles: true }));
  await host.updateComplete;
  // A row may have waited for the rest of its table while its tab has come.
  if (newest !== target) return;
  bringIntoView(target);
  if (document.readyState === 'complete') return;
  // What stands above may grow until then: a style sheet may come after the module.
  const { scrollY } = window;
  addEventListener(
    'load',
    () => {
      if (newest === target && window.scrollY === scrollY) scrollToTarget(target);
    },
    { once: true },
  );
}
