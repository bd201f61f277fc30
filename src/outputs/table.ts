import type { Nodes, PhrasingContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';

/** Rows of cells, of which the first has the headers. */
export type Table = readonly (readonly string[])[];

/** The first table in a Markdown text, if any. */
export function readMarkdownTable(markdown: string): Table | undefined {
  const { children } = fromMarkdown(markdown, {
    extensions: [gfmTable()],
    mdastExtensions: [gfmTableFromMarkdown()],
  });
  const table = children.find((node) => node.type === 'table');
  return table?.children.map((row) =>
    row.children.map((cell) => cell.children.map(toText).join('')),
  );
}

/** Keeps the markup that datasets know as well, and the text of any other. */
function toText(node: PhrasingContent): string {
  switch (node.type) {
    case 'inlineCode':
      return `\`${node.value}\``;
    case 'strong':
      return `**${node.children.map(toText).join('')}**`;
    case 'link':
      return `[${node.children.map(toText).join('')}](${node.url})`;
    case 'break':
      return ' ';
    case 'html':
      return node.value.startsWith('<br') ? ' ' : '';
    case 'image':
      return node.alt ?? '';
    default:
      return plainText(node);
  }
}

function plainText(node: Nodes): string {
  if ('children' in node) return node.children.map(plainText).join('');
  return 'value' in node ? node.value : '';
}
