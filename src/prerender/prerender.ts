import { serialize } from 'parse5';
import type { Comparison } from '../dataset/types.js';
import { columnOptions } from '../elements/table/columns.js';
import type { DocumentOptions } from '../outputs/document.js';
import { addColumns } from './columns.js';
import { renderRoot } from './render.js';
import { styleText } from './styles.js';
import { toRadioButtons } from './tabs.js';
import {
  attribute,
  type Element,
  elementsIn,
  type Parent,
  remove,
  setAttribute,
  withClass,
} from './tree.js';

/**
 * A checked comparison as the declarative shadow root of its element: painted before any script, and
 * complete without.
 */
export function prerender(comparison: Comparison, { base }: DocumentOptions = {}): string {
  const root = renderRoot(comparison, { base });
  const first = columnOptions(comparison).initial.split(' ');
  const rest = comparison.alternatives.filter(({ id }) => !first.includes(id));
  if (rest.length > 0) {
    const columns = [...first, ...rest.map(({ id }) => id)].join(' ');
    addColumns(root, renderRoot(comparison, { base, columns }));
  }
  listSourcesOnce(root);
  toRadioButtons(root);
  keepLast(withId('evidence', root));
  for (const element of elementsIn(root)) prepare(element);
  const content = withoutBlankLines(serialize(root).trim());
  return `<template shadowrootmode="open">\n<style>${styleText}</style>\n${content}\n</template>`;
}

/** Keeps each source in the first list that has it, and in no other. */
function listSourcesOnce(root: Parent): void {
  withClass('all-sources', root).forEach(remove);
  const listed = new Set<string | undefined>();
  for (const list of withClass('sources', root)) {
    for (const item of elementsIn(list).filter(({ tagName }) => tagName === 'li')) {
      const number = attribute(item, 'value');
      if (listed.has(number)) remove(item);
      listed.add(number);
    }
  }
}

function prepare(element: Element): void {
  const { tagName } = element;
  // It does nothing without a script.
  if (tagName === 'input' && attribute(element, 'type') === 'checkbox') {
    setAttribute(element, 'disabled', '');
  }
  const name = attribute(element, 'data-scroller');
  if (!name) return;
  // It may overflow, and then has to be reachable with the keyboard.
  setAttribute(element, 'tabindex', '0');
  setAttribute(element, 'role', 'group');
  setAttribute(element, 'aria-label', name);
}

function keepLast(elements: readonly Element[]): void {
  elements.slice(0, -1).forEach(remove);
}

function withId(id: string, root: Parent): Element[] {
  return elementsIn(root).filter((element) => attribute(element, 'id') === id);
}

/** Writes a line break before an empty line as a character reference. */
function withoutBlankLines(html: string): string {
  return html.replaceAll(/\n(?=[^\S\n]*\n)/g, '&#10;');
}
