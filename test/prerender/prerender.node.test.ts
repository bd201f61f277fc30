import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { checkComparison } from '../../src/dataset/check-comparison.js';
import type { Comparison } from '../../src/dataset/types.js';
import { toLocale } from '../../src/localization/format.js';
import { wordsFor } from '../../src/localization/words.js';
import { prerender } from '../../src/prerender/prerender.js';
import { styleText } from '../../src/prerender/styles.js';
import { factsOf, normalized } from '../outputs/facts.js';
import { validComparison } from '../tools/generators/dataset-arbitrary.js';
import { GENERATED } from '../tools/runner/environment.js';

/** What is there to be used, or says again what stands beside it. */
const CONTROLS = [
  'style',
  'caption',
  'summary',
  '.toolbar',
  '.section-links',
  '.tablist',
  '.popover',
  '.samples',
  '[part=copy]',
  '[role=status]',
  '.quiet',
  '.sources',
  '[data-of-few]',
  // By the clock.
  '.age',
].join();

const { DOMParser } = new JSDOM().window;

function parse(html: string): DocumentFragment {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const template = page.querySelector('template');
  assert.ok(template);
  return template.content;
}

function expectFacts(comparison: Comparison, root: DocumentFragment): void {
  const { texts, sources } = factsOf(comparison, true);
  const words = wordsFor(toLocale(comparison.lang), comparison.words);
  const numberOf = (item: Element) => Number(item.getAttribute('value'));
  const listed = [...root.querySelectorAll('.sources li')].sort(
    (a, b) => numberOf(a) - numberOf(b),
  );
  assert.equal(normalized(listed.map(({ textContent }) => textContent)), normalized(sources));
  // A sample's label is its summary.
  for (const summary of root.querySelectorAll('.sample > summary')) {
    summary.replaceWith(summary.textContent);
  }
  for (const control of root.querySelectorAll(CONTROLS)) control.remove();
  for (const mark of root.querySelectorAll('.claim')) {
    const [text] = mark.childNodes;
    if (!text?.textContent) continue;
    const numbers = text.textContent.trim();
    if (numbers === '[?]') text.textContent = words.unsourced;
    else if (numbers === '[*]') text.textContent = '';
    else if (numbers.startsWith('['))
      text.textContent = `${[...new Set(numbers.split(/[[\], ]+/))].join('][').slice(1)}]`;
  }
  assert.equal(normalized([root.textContent]), normalized(texts));
}

const files = readdirSync('data').filter((file) => !file.includes('schema'));

describe('a prerendered comparison', () => {
  for (const file of files) {
    const comparison = checkComparison(JSON.parse(readFileSync(`data/${file}`, 'utf8')));
    const html = prerender(comparison);

    test(`says all of ${file}, once, in order`, () => {
      expectFacts(comparison, parse(html));
    });

    test(`has one style and no script, comment or blank line: ${file}`, () => {
      assert.equal(html.match(/<style>/g)?.length, 1);
      assert.doesNotMatch(html, /<script|<!--|\n\s*\n| style=/);
      assert.ok(html.includes(`<style>${styleText}</style>`));
      const root = parse(html);
      assert.deepEqual([...root.querySelectorAll('*')].filter(isCustom).map(nameOf), []);
      const ids = [...root.querySelectorAll('[id]')].map(({ id }) => id);
      assert.equal(new Set(ids).size, ids.length);
    });

    test(`labels every panel for whom nothing can be chosen: ${file}`, () => {
      const panels = [...parse(html).querySelectorAll('[data-panel]')];
      const { alternatives, criteria, samples = [] } = comparison;
      const tabs = criteria.filter(({ details }) => details).length;
      assert.equal(panels.length, (tabs > 1 ? tabs : 0) + samples.length * alternatives.length);
      for (const panel of panels) assert.ok(panel.querySelector('.print-only')?.textContent.trim());
    });
  }

  test('says all of generated datasets, once, in order', () => {
    fc.assert(
      fc.property(validComparison, (comparison) => {
        const html = prerender(comparison);
        assert.doesNotMatch(html, /\n\s*\n/);
        expectFacts(comparison, parse(html));
      }),
      { numRuns: GENERATED },
    );
  });
});

const nameOf = ({ localName }: Element): string => localName;
const isCustom = (element: Element): boolean => nameOf(element).includes('-');
