import { toLocale } from '../localization/format.js';
import { findUpwards } from './flat-tree.js';

/**
 * The locale of a dataset's `lang`, else of the nearest `lang` around the element. A dataset that
 * names no region has that of a page in its language: it is the page's readers who read its dates
 * and numbers.
 */
export function localeOf(lang: string | undefined, element: Element | undefined): string {
  const tag = findUpwards(element, (node) => node.hasAttribute('lang'))?.getAttribute('lang');
  const page = tag ? toLocale(tag) : undefined;
  if (lang === undefined) return page ?? toLocale(undefined);
  const own = toLocale(lang);
  return page && isRegionOf(own, page) ? page : own;
}

/** Whether another locale is the same language, in the same script, of a region of its own. */
function isRegionOf(locale: string, other: string): boolean {
  const [own, page] = [new Intl.Locale(locale), new Intl.Locale(other)];
  if (own.region || !page.region || own.language !== page.language) return false;
  // Asked last: the first time, an engine takes milliseconds to load its likely subtags.
  const [ownLikely, pageLikely] = [own.maximize(), page.maximize()];
  return ownLikely.script === pageLikely.script && ownLikely.region !== pageLikely.region;
}
