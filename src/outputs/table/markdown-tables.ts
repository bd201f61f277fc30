import type { Nodes, PhrasingContent, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import type { Cell, Table } from './table.js';

/** All tables of a Markdown text. */
export function readMarkdownTables(markdown: string): Table[] {
  // A single tilde means "about".
  const extensions = [gfm({ singleTilde: false })];
  const root = fromMarkdown(markdown, { extensions, mdastExtensions: [gfmFromMarkdown()] });
  const reader = new CellReader(root);
  return nodesIn(root).flatMap((node) =>
    node.type === 'table'
      ? [node.children.map((row) => row.children.map((cell) => reader.read(cell.children)))]
      : [],
  );
}

function nodesIn(node: Nodes): Nodes[] {
  return [node, ...('children' in node ? node.children.flatMap(nodesIn) : [])];
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Keeps markup that `Text` has too; of any other, only its text. */
class CellReader {
  readonly #addresses = new Map<string, string>();
  readonly #footnotes = new Map<string, string>();

  constructor(root: Root) {
    const nodes = nodesIn(root);
    for (const node of nodes) {
      if (node.type === 'definition') this.#addresses.set(node.identifier, node.url);
    }
    for (const node of nodes) {
      if (node.type === 'footnoteDefinition') {
        const paragraphs = nodesIn(node).filter((child) => child.type === 'paragraph');
        const texts = paragraphs.map(({ children }) => this.#textOf(children));
        this.#footnotes.set(node.identifier, texts.join('\n\n'));
      }
    }
  }

  read(content: readonly PhrasingContent[]): Cell {
    const notes = content
      .flatMap(nodesIn)
      .flatMap((node) =>
        node.type === 'footnoteReference' ? (this.#footnotes.get(node.identifier) ?? []) : [],
      );
    const text = this.#textOf(content);
    return notes.length > 0 ? { text, note: notes.join('\n\n') } : { text };
  }

  #textOf(content: readonly PhrasingContent[], isLinked = false): string {
    let isRaised = false;
    const links: string[] = [];
    return content
      .map((node) => {
        if (node.type === 'text') return isRaised ? raised(node.value) : node.value;
        if (node.type !== 'html') return this.#markup(node, isLinked);
        const [, end, name] = /^<(\/?)([a-z]+)/i.exec(node.value) ?? [];
        switch (name?.toLowerCase()) {
          case 'sup':
            isRaised = !end;
            return '';
          case 'a':
            if (!end) links.push(attribute(node.value, 'href'));
            return end ? `](${escaped(links.pop() ?? '')})` : '[';
          case 'br':
            return '\n';
          case 'img':
            return attribute(node.value, 'alt');
          default:
            return '';
        }
      })
      .join('');
  }

  #markup(node: PhrasingContent, isLinked: boolean): string {
    switch (node.type) {
      case 'inlineCode':
        return node.value.includes('`') ? node.value : `\`${node.value}\``;
      case 'strong':
        return `**${this.#textOf(node.children, isLinked)}**`;
      case 'emphasis':
        return this.#textOf(node.children, isLinked);
      case 'delete':
        return `~~${this.#textOf(node.children, isLinked)}~~`;
      case 'link':
        return this.#link(node.children, node.url);
      case 'linkReference':
        return this.#link(node.children, this.#addresses.get(node.identifier) ?? '');
      case 'image':
        return image(node.alt, node.url, isLinked);
      case 'imageReference':
        return image(node.alt, this.#addresses.get(node.identifier) ?? '', isLinked);
      case 'break':
        return '\n';
      default:
        return '';
    }
  }

  #link(children: readonly PhrasingContent[], url: string): string {
    return `[${this.#textOf(children, true).trim() || url}](${escaped(url)})`;
  }
}

/** An image without alternative text becomes a link, as only its address leads to it. */
function image(alt: string | null | undefined, url: string, isLinked: boolean): string {
  return alt?.trim() || (isLinked ? '' : `[${url}](${escaped(url)})`);
}

function raised(text: string): string {
  return text.replaceAll(/\d/g, (digit) => SUPERSCRIPTS.charAt(Number(digit)));
}

function attribute(tag: string, name: string): string {
  const [, , value = ''] = new RegExp(`\\s${name}\\s*=\\s*(["'])(.*?)\\1`, 'is').exec(tag) ?? [];
  return value;
}

/** In `Text`, an address ends with white space or a parenthesis. */
function escaped(url: string): string {
  return url.replaceAll(/[\s()]/g, (character) => `%${character.charCodeAt(0).toString(16)}`);
}
