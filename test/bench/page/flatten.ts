import { tokenize } from '../../../src/highlighter/tokenize.js';

/** Stands in each id for what tells one copy on a page from the next. */
export const COPY = '-copy-';

const idAttributes = ['id', 'for', 'aria-controls', 'aria-labelledby', 'aria-describedby'];
const targetAttributes = ['popovertarget', 'commandfor'];

/** The markup of what an element renders, as an author without custom elements would write it. */
export function flatten(element: Element): string {
  const container = document.createElement('div');
  container.append(flattenNode(element));
  return container.innerHTML;
}

function flattenNode(node: Node): Node {
  if (node instanceof Text) return flattenText(node);
  if (!(node instanceof Element)) return document.createDocumentFragment();
  if (node.shadowRoot) return flattenHost(node, node.shadowRoot);
  const copy = node.cloneNode(false);
  if (!(copy instanceof Element)) throw new Error('The copy of an element is one.');
  markIds(copy);
  const language = node.getAttribute('data-language');
  if (language === null) copy.append(...[...node.childNodes].map(flattenNode));
  else copy.append(...highlighted(node.textContent, language));
  return copy;
}

function flattenHost({ localName }: Element, { childNodes }: ShadowRoot): Element {
  const container = document.createElement('div');
  container.className = `versus ${localName}`;
  container.append(...[...childNodes].map(flattenNode));
  return container;
}

/** Outside of code, nobody keeps the white space of a template. */
function flattenText(text: Text): Text {
  const isCode = text.parentElement?.closest('pre');
  return new Text(isCode ? text.data : text.data.replaceAll(/\s+/g, ' '));
}

/** Code as a highlighter leaves it at build time: an element for each token. */
function highlighted(code: string, language: string): Node[] {
  const nodes: Node[] = [];
  let end = 0;
  for (const token of tokenize(code, language)) {
    nodes.push(new Text(code.slice(end, token.start)));
    const span = document.createElement('span');
    span.className = `token-${token.kind}`;
    span.textContent = code.slice(token.start, token.end);
    nodes.push(span);
    end = token.end;
  }
  return [...nodes, new Text(code.slice(end))];
}

function markIds(element: Element): void {
  for (const name of [...idAttributes, ...targetAttributes]) {
    const ids = element.getAttribute(name);
    if (ids)
      element.setAttribute(
        name,
        ids.replaceAll(/\S+/g, (id) => COPY + id),
      );
  }
  const href = element.getAttribute('href');
  if (href?.startsWith('#')) element.setAttribute('href', `#${COPY}${href.slice(1)}`);
}
