import {
  attribute,
  childrenOf,
  create,
  type Element,
  type Parent,
  replace,
  setAttribute,
  withClass,
} from './tree.js';

/**
 * Turns tabs into radio buttons: they work without a script, and a style sheet can show the panel
 * of the one that is checked.
 */
export function toRadioButtons(root: Parent): void {
  for (const tablist of withClass('tablist', root)) {
    const parent = tablist.parentNode;
    if (!parent || !('tagName' in parent)) continue;
    setAttribute(parent, 'class', `${attribute(parent, 'class') ?? ''} tabs`.trim());
    setAttribute(tablist, 'role', 'radiogroup');
    const tabs = childrenOf(tablist);
    const siblings = childrenOf(parent);
    const panels = siblings.slice(siblings.indexOf(tablist) + 1).slice(0, tabs.length);
    for (const [index, tab] of tabs.entries()) {
      replace(tab, toRadioButton(tab, index + 1));
      const wrapper = panels[index];
      if (wrapper) preparePanel(wrapper, index + 1);
    }
  }
}

function toRadioButton(tab: Element, number: number): Element {
  const id = attribute(tab, 'id') ?? '';
  const isSelected = attribute(tab, 'aria-selected') === 'true';
  const name = id.replace(/-tab-\d+$/, '');
  const input = create('input', { type: 'radio', name, 'data-tab': `${number}` });
  if (isSelected) setAttribute(input, 'checked', '');
  // Last, so that everything else is in the same place as in the live tab.
  const label = create('label', { class: 'tab', id }, [...tab.childNodes, input]);
  for (const same of ['dir', 'part', 'data-label']) setAttribute(label, same, attribute(tab, same));
  return label;
}

function preparePanel(wrapper: Element, number: number): void {
  setAttribute(wrapper, 'data-panel', `${number}`);
  for (const panel of childrenOf(wrapper)) {
    setAttribute(panel, 'role', 'group');
    setAttribute(panel, 'class', 'panel');
  }
}
