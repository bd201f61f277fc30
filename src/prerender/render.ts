import '../define.js';
import { render as renderOnServer } from '@lit-labs/ssr/lib/render.js';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { html } from 'lit';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import type { Comparison } from '../dataset/types.js';
import { clean } from '../outputs/clean.js';
import {
  childrenOf,
  create,
  type Element,
  elementsIn,
  type Parent,
  remove,
  replace,
  tidy,
} from './tree.js';

export interface RenderOptions {
  /** What the dataset's relative addresses are resolved against. */
  readonly base?: string | undefined;
  /** The ids of the columns, if not the initial ones. */
  readonly columns?: string | undefined;
}

/**
 * The content of a comparison's shadow root, from the element's own templates. Its parts become
 * plain elements with the content of their shadow roots: one style sheet is then enough, and no
 * part is upgraded before the comparison has replaced it.
 */
export function renderRoot(comparison: Comparison, { base, columns }: RenderOptions = {}): Parent {
  const result = renderOnServer(
    html`<versus-comparison
      .comparison=${comparison}
      .columns=${columns}
      .src=${base}
    ></versus-comparison>`,
  );
  const page = parseFragment(clean(collectResultSync(result)));
  const [root, ...others] = childrenOf(page).map(contentOf);
  if (!root || others.length > 0) throw new Error('One comparison is rendered at a time.');
  for (const part of elementsIn(root).filter(({ tagName }) => tagName.includes('-'))) {
    replace(part, create('div', {}, contentOf(part).childNodes));
  }
  tidy(root);
  return root;
}

/** The content of an element's shadow root, without its styles. Nested shadow roots stay. */
function contentOf(element: Element): Parent {
  const [template] = childrenOf(element);
  if (!template || !isTemplate(template)) throw new Error('An element has no shadow root.');
  for (const style of childrenOf(template.content).filter(({ tagName }) => tagName === 'style')) {
    remove(style);
  }
  return template.content;
}

function isTemplate(element: Element): element is DefaultTreeAdapterTypes.Template {
  return element.nodeName === 'template';
}
