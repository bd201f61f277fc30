import 'versus-elements';
import { expect } from '@open-wc/testing';
import type { Comparison } from 'versus-elements';
import { comparisonBy, datasetCalled, row } from '../tools/fixtures/comparisons.js';
import { sourced } from '../tools/fixtures/sourced.js';
import { expectAccessible } from '../tools/helpers/accessible.js';
import { place, tabsIn } from '../tools/helpers/choices.js';
import { markAt } from '../tools/helpers/claims.js';
import { buttonNamed } from '../tools/helpers/controls.js';
import { deepElements, deepText, find, findAll, textOf } from '../tools/helpers/find.js';
import { framesOf } from '../tools/helpers/rendered.js';
import { cellsOf } from '../tools/helpers/tables.js';
import { waitUntil } from '../tools/helpers/wait.js';

const fontElement = () => document.createElementNS('http://www.w3.org/1999/xhtml', 'font');

/** Does what the translators of Chrome and Edge do: replaces text nodes with `font` elements. */
function translate(element: Element): void {
  const roots = [element, ...deepElements(element)].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  for (const root of roots) {
    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const found: Text[] = [];
    while (texts.nextNode()) {
      const { currentNode } = texts;
      const parent = currentNode.parentElement;
      if (!(currentNode instanceof Text) || !currentNode.data.trim()) continue;
      if (parent?.closest('style, [translate=no], font')) continue;
      found.push(currentNode);
    }
    for (const text of found) {
      const [outer, inner] = [fontElement(), fontElement()];
      inner.textContent = text.data.toUpperCase();
      outer.append(inner);
      text.replaceWith(outer);
    }
  }
}

const opened = (element: Element) => findAll(element, ':popover-open').map(textOf).join();

describe('after page translation has replaced the texts', () => {
  it('a mark shows its own claim, whatever the last one has shown', async () => {
    const element = await place('versus-table', { comparison: sourced });
    const [first, second] = [markAt(element, 'Plant', 'Tea'), markAt(element, 'Plant', 'Coffee')];
    translate(element);
    first.click();
    await framesOf();
    expect(opened(element)).to.match(/^Plant, Tea Camellia A book of plants/);
    translate(element);
    expect(opened(element)).to.match(/^PLANT, TEA CAMELLIA A BOOK OF PLANTS/);
    second.click();
    await framesOf();
    expect(opened(element)).to.equal('Plant, Coffee Coffea coffee.example/ Link to this');
    await expectAccessible(element);
  });

  it('another dataset is shown, each text of it', async () => {
    const detailed = (one: string, other: string): Comparison =>
      comparisonBy(
        ['row', 'line'].map((name) =>
          row(`${one} ${name}`, `${one} value`, 'x', { details: { tea: `${one} detail` } }),
        ),
        {
          id: other,
          title: `${one} title`,
          question: `${one} question?`,
          verdict: { summary: `${one} summary.` },
          alternatives: [
            { id: 'tea', name: `${one} tea`, features: [`${one} feature`] },
            { id: 'coffee', name: `${one} coffee` },
          ],
        },
      );
    const element = await place('versus-comparison', { comparison: detailed('First', 'one') });
    translate(element);
    expect(deepText(element)).to.contain('FIRST VALUE').and.not.contain('First');
    element.comparison = detailed('Second', 'two');
    await element.updateComplete;
    await framesOf();
    expect(deepText(element)).to.not.match(/first/i);
    expect(cellsOf(element, 'Second row')[0]).to.contain('Second value');
    expect(tabsIn(element).map(textOf)).to.deep.equal(['Second row', 'Second line']);
    for (const text of ['title', 'question?', 'summary.', 'tea', 'feature', 'detail']) {
      expect(deepText(element)).to.contain(`Second ${text}`);
    }
    await expectAccessible(element);
  });

  it('but without a translation, the elements stay when another dataset is set', async () => {
    const element = await place('versus-comparison');
    const table = find(element, 'table');
    element.comparison = comparisonBy([row('Other', 'a', 'b')]);
    await element.updateComplete;
    await framesOf();
    expect(find(element, 'table') === table).to.be.true;
  });

  it('the number of rows is that of the rows', async () => {
    const rows = (count: number) =>
      comparisonBy([
        ...['One', 'Two', 'Three'].map((label) => row(label, 1, 1)),
        ...Array.from({ length: count }, (_, index) => row(`Row ${index}`, index, null)),
      ]);
    const element = await place('versus-table', { comparison: rows(3) });
    const status = () => textOf(find(element, '[role=status]'));
    buttonNamed(element, 'Differences only').click();
    await framesOf();
    expect(status()).to.equal('3 of 6 rows shown');
    translate(element);
    element.comparison = rows(5);
    await element.updateComplete;
    expect(status()).to.equal('5 of 8 rows shown');
    buttonNamed(element, /differences only/i).click();
    await framesOf();
    expect(status()).to.equal('');
  });

  it('the notice of a copy is that of the last one', async () => {
    const clipboard = navigator.clipboard as Clipboard | undefined;
    const element = await place('versus-code', { comparison: datasetCalled('copied') });
    // Copying isn't available on pages without https.
    if (!clipboard) return;
    const copy = async (answer: () => Promise<void>, notice: string) => {
      clipboard.writeText = answer;
      buttonNamed(element, 'Copy Tea code: brew.py').click();
      await waitUntil(() => textOf(find(element, 'figcaption [role=status]')) === notice, notice);
      Reflect.deleteProperty(clipboard, 'writeText');
    };
    await copy(() => Promise.resolve(), 'Copied');
    translate(element);
    await copy(() => Promise.reject(new Error('no')), 'Copy failed; the code is selected.');
  });
});
