import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Readability } from '@mozilla/readability';
import createDOMPurify from 'dompurify';
import { JSDOM } from 'jsdom';
import sanitizeHtml from 'sanitize-html';
import type { Comparison } from '../../src/dataset/types.js';
import { toHtmlText } from '../../src/outputs/html.js';
import { toSnippetText } from '../../src/outputs/snippet.js';
import { prerender } from '../../src/prerender/prerender.js';
import { published } from './datasets.js';
import { factsOf, normalized } from './facts.js';

const RELEASE = { version: '0.1.0', integrity: 'sha384-abc' };

function post(content: string): string {
  const text = 'A paragraph of the author’s, with commas, as long as they tend to be in a post. ';
  return `<!doctype html>
<html lang="en">
<head><title>What to use – A blog</title></head>
<body>
<header><nav><a href="/">Blog</a> <a href="/about">About</a></nav></header>
<main><article><h1>What to use</h1><p id="before">${text.repeat(5)}</p>
${content}
<p id="after">${text.repeat(5)}</p></article></main>
<footer><p>All rights reserved.</p></footer>
</body>
</html>`;
}

/** What a reader mode shows of a page, between the author’s own paragraphs. */
function readerText(page: string): string {
  const { window } = new JSDOM(page, { url: 'https://example.org/post' });
  const article = new Readability(window.document).parse();
  const { document } = new JSDOM(article?.content ?? '').window;
  for (const id of ['before', 'after']) document.getElementById(id)?.remove();
  return normalized([document.body.textContent]);
}

function sanitizedText(html: string): string {
  return normalized([new JSDOM(html).window.document.body.textContent]);
}

const purifier = createDOMPurify(new JSDOM('').window);

/** Where the links lead to, in the page or elsewhere. */
function targetsIn(html: string): string[] {
  const { document } = new JSDOM(html).window;
  return [...document.querySelectorAll('a[href]')].map((link) => {
    const href = link.getAttribute('href') ?? '';
    const isHere = href.startsWith('#');
    if (isHere) assert.ok(document.getElementById(decodeURIComponent(href.slice(1))), href);
    return href;
  });
}

function textOf(comparison: Comparison): string {
  const { texts, sources } = factsOf(comparison);
  const { words } = comparison;
  const title = sources.length > 0 ? [words?.sources ?? 'Sources'] : [];
  return normalized([...texts, ...title, ...sources]);
}

/** Ids that reader modes take for those of a page’s surroundings, in place of the first ones. */
function withSuspiciousIds(comparison: Comparison): Comparison {
  const names = [
    'community',
    'sidebar',
    'footer',
    'comments',
    'social',
    'related',
    'menu',
    'share',
  ];
  const ids = new Map(
    [...comparison.criteria, ...(comparison.samples ?? [])].map(({ id }, index) => [
      id,
      names[index] ?? `sidebar-${index}`,
    ]),
  );
  const idOf = (id: string) => ids.get(id) ?? id;
  return {
    ...comparison,
    id: 'share-of-the-header',
    criteria: comparison.criteria.map((each) => ({ ...each, id: idOf(each.id) })),
    samples: (comparison.samples ?? []).map((each) => ({
      ...each,
      id: idOf(each.id),
      ...(each.criterion !== undefined && { criterion: idOf(each.criterion) }),
    })),
  };
}

for (const comparison of published) {
  describe(`of ${comparison.id}, all is kept, once and in order,`, () => {
    test('in a reader mode, of the HTML', () => {
      assert.equal(readerText(post(toHtmlText(comparison))), textOf(comparison));
    });

    test('in a reader mode, of the snippet', () => {
      assert.equal(readerText(post(toSnippetText(comparison, RELEASE))), textOf(comparison));
    });

    test('in a reader mode, of the prerendered snippet', () => {
      const snippet = toSnippetText(comparison, RELEASE, {}, prerender);
      assert.equal(readerText(post(snippet)), textOf(comparison));
    });

    test('in a reader mode, whatever the ids are', () => {
      const suspicious = withSuspiciousIds(comparison);
      assert.equal(readerText(post(toHtmlText(suspicious))), textOf(suspicious));
    });

    const outputs = {
      HTML: toHtmlText(comparison),
      snippet: toSnippetText(comparison, RELEASE),
      'prerendered snippet': toSnippetText(comparison, RELEASE, {}, prerender),
    };
    for (const [name, html] of Object.entries(outputs)) {
      test(`by DOMPurify, of the ${name}`, () => {
        const purified = purifier.sanitize(html);
        assert.equal(sanitizedText(purified), textOf(comparison));
        assert.deepEqual(targetsIn(purified), targetsIn(outputs.HTML));
      });
    }

    // It knows no templates, and would keep a prerendered snippet twice.
    for (const name of ['HTML', 'snippet'] as const) {
      test(`by sanitize-html, of the ${name}`, () => {
        assert.equal(sanitizedText(sanitizeHtml(outputs[name])), textOf(comparison));
      });
    }
  });
}
