import { toLocale } from '../localization/format.js';
import { findUpwards } from './flat-tree.js';

/** The locale of a dataset's `lang`, else of the nearest `lang` around the element. */
export function localeOf(lang: string | undefined, element: Element | undefined): string {
  const page = findUpwards(element, (node) => node.hasAttribute('lang'))?.getAttribute('lang');
  return toLocale(lang ?? page ?? undefined);
}
