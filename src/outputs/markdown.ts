import type {
  FootnoteDefinition,
  Nodes,
  PhrasingContent,
  RootContent,
  TableCell,
  TableRow,
} from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { Comparison } from '../dataset/types.js';
import { clean, oneLine } from './clean.js';
import type { Block, DocumentOptions, DocumentSource, Phrase, TableBlock } from './document.js';
import { documentOf } from './to-document.js';

const LOWEST_HEADING = 6;

/** A checked comparison as GitHub-flavoured Markdown, with its sources as footnotes. */
export function toMarkdownText(comparison: Comparison, options: DocumentOptions = {}): string {
  const { blocks, sources } = documentOf(comparison, options);
  const root: Nodes = {
    type: 'root',
    children: [...blocks.flatMap(blockNodes), ...sources.map(footnote)],
  };
  return toMarkdown(root, {
    bullet: '-',
    emphasis: '_',
    extensions: [gfmToMarkdown({ tablePipeAlign: false })],
  });
}

function blockNodes(block: Block): RootContent[] {
  switch (block.kind) {
    case 'heading': {
      const depth = Math.min(block.level + 1, LOWEST_HEADING) as 1 | 2 | 3 | 4 | 5 | 6;
      return [{ type: 'heading', depth, children: phrasing(block.content) }];
    }
    case 'paragraph':
      return [{ type: 'paragraph', children: phrasing(block.content) }];
    case 'list':
      return [
        {
          type: 'list',
          spread: false,
          children: block.items.map(({ content }) => ({
            type: 'listItem',
            children: [{ type: 'paragraph', children: phrasing(content) }],
          })),
        },
      ];
    case 'code':
      return codeNodes(block.name, block.language, block.code);
    case 'table':
      return [tableNode(block)];
  }
}

function codeNodes(name: string, language: string, code: string): RootContent[] {
  const lang = oneLine(language).trim() || null;
  const block: RootContent = { type: 'code', lang, value: clean(code) };
  return name.trim() ? [{ type: 'paragraph', children: [inlineCode(name)] }, block] : [block];
}

function tableNode({ columns, groups }: TableBlock): RootContent {
  const toRow = (...phrases: Phrase[]): TableRow => row(phrases.map(phrasing));
  return {
    type: 'table',
    children: [
      toRow([], ...columns),
      ...groups.flatMap(({ name, rows }) => [
        ...(name ? [row([strong(name), ...columns.map(() => [])])] : []),
        ...rows.map(({ header, cells }) =>
          toRow(header.content, ...cells.map(({ content }) => content)),
        ),
      ]),
    ],
  };
}

function row(cells: PhrasingContent[][]): TableRow {
  return {
    type: 'tableRow',
    children: cells.map((children): TableCell => ({ type: 'tableCell', children })),
  };
}

function footnote({ number, content }: DocumentSource): FootnoteDefinition {
  return {
    type: 'footnoteDefinition',
    identifier: `${number}`,
    children: [{ type: 'paragraph', children: phrasing(content) }],
  };
}

function phrasing(phrase: Phrase): PhrasingContent[] {
  return phrase.flatMap((part): PhrasingContent[] => {
    if (typeof part === 'string') return [{ type: 'text', value: oneLine(part) }];
    switch (part.kind) {
      case 'code':
        return [inlineCode(part.text)];
      case 'strong':
        return strong(part.content);
      case 'link':
        return [{ type: 'link', url: clean(part.url), children: phrasing(part.content) }];
      case 'note':
        return [{ type: 'emphasis', children: phrasing(part.content) }];
      case 'numbers':
        return part.numbers.map((number) => ({
          type: 'footnoteReference',
          identifier: `${number}`,
        }));
    }
  });
}

function strong(phrase: Phrase): PhrasingContent[] {
  return [{ type: 'strong', children: phrasing(phrase) }];
}

function inlineCode(code: string): PhrasingContent {
  return { type: 'inlineCode', value: oneLine(code) };
}
