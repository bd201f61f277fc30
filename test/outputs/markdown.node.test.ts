import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import type { Comparison } from '../../src/dataset/types.js';
import { toMarkdownText } from '../../src/outputs/markdown.js';
import { validComparison } from '../tools/generators/dataset-arbitrary.js';
import { GENERATED } from '../tools/runner/environment.js';
import { published } from './datasets.js';
import { factsOf, normalized } from './facts.js';

function parse(markdown: string): Root {
  return fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
}

/** The texts of a node, with a footnote's number in brackets. */
function textsOf(node: Nodes): string[] {
  if (node.type === 'footnoteReference') return [`[${node.identifier}]`];
  if ('children' in node) return node.children.flatMap(textsOf);
  assert.notEqual(node.type, 'html');
  return 'value' in node ? [node.value] : [];
}

function expectFacts(comparison: Comparison, { children }: Root): void {
  const { texts, sources } = factsOf(comparison);
  const isNote = (node: Nodes) => node.type === 'footnoteDefinition';
  assert.equal(
    normalized(children.filter((node) => !isNote(node)).flatMap(textsOf)),
    normalized(texts),
  );
  assert.deepEqual(
    children.filter(isNote).map((node) => normalized(textsOf(node))),
    sources.map((source) => normalized([source])),
  );
}

describe('the Markdown of a comparison', () => {
  for (const comparison of published) {
    test(`says all of ${comparison.id}, once, in order`, () => {
      expectFacts(comparison, parse(toMarkdownText(comparison)));
    });

    test(`is a table, code and footnotes for ${comparison.id}`, () => {
      const { children } = parse(toMarkdownText(comparison));
      const [table, ...others] = children.filter((node) => node.type === 'table');
      assert.deepEqual(others, []);
      const rows = comparison.criteria.filter(({ values }) => values);
      const groups = new Set(rows.flatMap(({ group }) => group ?? []));
      assert.equal(table?.children.length, 1 + rows.length + groups.size);
      const code = children.flatMap((node) => (node.type === 'code' ? node.value : []));
      const files = (comparison.samples ?? []).flatMap(({ code }) =>
        comparison.alternatives.flatMap(({ id }) => code[id]?.files ?? []),
      );
      assert.deepEqual(
        code,
        files.map(({ code }) => [code].flat().join('\n')),
      );
    });
  }

  test('says all of generated datasets, once, in order', () => {
    fc.assert(
      fc.property(validComparison, (comparison) => {
        expectFacts(comparison, parse(toMarkdownText(comparison)));
      }),
      { numRuns: GENERATED },
    );
  });
});
