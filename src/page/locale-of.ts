import { toLocale } from '../localization/format.js';
import { findUpwards } from './flat-tree.js';

/** The language of the dataset, else of the place where it is shown. */
export function localeOf(lang: string | undefined, element: Element | undefined): string {
  const page = findUpwards(element, (node) => node.hasAttribute('lang'))?.getAttribute('lang');
  return toLocale(lang ?? page ?? undefined);
}
