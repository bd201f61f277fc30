import 'versus-elements';
import { expect } from '@open-wc/testing';
import { drinks } from '../tools/fixtures/drinks.js';
import { treeOfTable } from '../tools/fixtures/drinks-tree.js';
import { expectAccessible } from '../tools/helpers/accessible.js';
import { place } from '../tools/helpers/choices.js';
import { markAt } from '../tools/helpers/claims.js';
import { find } from '../tools/helpers/find.js';
import { accessibilityTree, engine, roles, setViewport } from '../tools/helpers/page.js';
import { framesOf } from '../tools/helpers/rendered.js';
import { expectTree, rolesOf } from '../tools/helpers/roles.js';

const part = (element: Element, tag: string, selector: string) =>
  find(find(element, tag), selector);

async function press(control: HTMLElement): Promise<void> {
  control.click();
  for (let frame = 0; frame < 2; frame += 1) await framesOf();
}

const NARROWER = { 'of a phone': '320px', 'of a phone with large text': '200px' };

/** Everything that an engine exposes; in Firefox, that includes the headers of each cell. */
async function treeOf(table: Element): Promise<string[]> {
  if (engine === 'chromium') return (await accessibilityTree(table)).split('\n');
  if (engine === 'webkit') return rolesOf(table);
  const headers = [...(await roles(table)).matchAll(/^cell .*headers="(.*)"$/gm)];
  return [...(await rolesOf(table)), ...headers.map(([, names = '']) => names)];
}

describe('what a screen reader is given', () => {
  for (const [name, width] of Object.entries(NARROWER)) {
    it(`of a table, the same at the width ${name} as on a desktop`, async () => {
      await setViewport(1280);
      const element = await place('versus-comparison', { comparison: drinks });
      const table = part(element, 'versus-table', 'table');
      const wide = await treeOf(table);
      if (engine === 'firefox')
        expect(wide.slice(-7)).to.deep.equal([
          '',
          'Tea, Caffeine',
          'Coffee, Caffeine',
          'Tea, Hot',
          'Coffee, Hot',
          'Tea, With milk',
          'Coffee, With milk',
        ]);
      element.style.inlineSize = width;
      await framesOf();
      expect(await treeOf(table)).to.deep.equal(wide);
      await expectAccessible(element);
    });
  }

  it('of a table that shows differences only', async () => {
    const element = await place('versus-comparison', { comparison: drinks, differencesOnly: true });
    await expectTree(
      find(element, 'versus-table'),
      `
      status
        text "2 of 3 rows shown"
      button "Differences only" pressed=true
${treeOfTable('caffeine', 'milk')}
      group
        DisclosureTriangle "Sources" expanded=false`,
    );
  });

  it('of the evidence of a claim', async () => {
    const element = await place('versus-comparison', { comparison: drinks });
    await press(markAt(element, 'Caffeine', 'Tea'));
    await expectTree(
      part(element, 'versus-table', '#evidence'),
      `
      dialog "Sources"
        paragraph
          strong
            text "Caffeine, Tea"
        paragraph
          text "40 mg"
        paragraph
          link "A book"
        paragraph
          link "Link to this"`,
    );
  });

  it('of the list of sources', async () => {
    const element = await place('versus-comparison', { comparison: drinks });
    await press(part(element, 'versus-table', 'summary'));
    await expectTree(
      part(element, 'versus-table', 'details'),
      `
      group
        DisclosureTriangle "Sources" expanded=true
        list
          listitem level=1
            ListMarker "1. "
            link "A book"`,
    );
  });

  it('of another tab', async () => {
    const element = await place('versus-comparison', { comparison: drinks });
    await press(part(element, 'versus-criteria', '[role=tab]:nth-of-type(2)'));
    await expectTree(
      find(element, 'versus-criteria'),
      `
      tablist "In detail"
        tab "Caffeine"
        tab "Taste" selected=true
      tabpanel "Taste"
        heading "Tea" level=4
        paragraph
          text "Mild."
          button "No source: Taste, Tea" expanded=false
            text "[?]"
        heading "Coffee" level=4
        paragraph
          text "No data"`,
    );
  });

  it('of another side of the code', async () => {
    const element = await place('versus-comparison', { comparison: drinks });
    await press(part(element, 'versus-code', '[role=tab]:nth-of-type(2)'));
    await expectTree(
      find(element, 'versus-code'),
      `
      group
        DisclosureTriangle "Brew it" expanded=true
          heading "Brew it" level=4
        tablist "Brew it"
          tab "Tea"
          tab "Coffee" selected=true
        tabpanel "Coffee"
          figure
            Figcaption
              text "coffee.sh"
              status
              button "Copy Coffee code: coffee.sh"
                text "Copy"
            code
              text "brew coffee"`,
    );
  });
});
