import { toLocale } from '../localization/format.js';
import { findUpwards } from './flat-tree.js';

/**
 * The locale of a dataset's `lang`, or else of the nearest `lang` around the element. A dataset
 * without a region takes that of a page in the same language, whose readers read its dates and
 * numbers.
 */
export function localeOf(lang: string | undefined, element: Element | undefined): string {
  const tag = findUpwards(element, (node) => node.hasAttribute('lang'))?.getAttribute('lang');
  const page = tag ? toLocale(tag) : undefined;
  if (lang === undefined) return page ?? toLocale(undefined);
  const own = toLocale(lang);
  return page && isRegionOf(own, page) ? page : own;
}

/** Whether another locale is the same language and script in a different region. */
function isRegionOf(locale: string, other: string): boolean {
  const [own, page] = [new Intl.Locale(locale), new Intl.Locale(other)];
  if (own.region || !page.region || own.language !== page.language) return false;
  // Last, as the first `maximize()` takes milliseconds, in which the engine loads its data.
  const [ownLikely, pageLikely] = [own.maximize(), page.maximize()];
  return ownLikely.script === pageLikely.script && ownLikely.region !== pageLikely.region;
}
