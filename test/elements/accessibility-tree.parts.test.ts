import 'versus-elements';
import { drinks } from '../tools/fixtures/drinks.js';
import { treeOfTable } from '../tools/fixtures/drinks-tree.js';
import { place } from '../tools/helpers/choices.js';
import { find } from '../tools/helpers/find.js';
import { framesOf } from '../tools/helpers/rendered.js';
import { expectTree } from '../tools/helpers/roles.js';

const part = (element: Element, tag: string, selector: string) =>
  find(find(element, tag), selector);

async function press(control: HTMLElement): Promise<void> {
  control.click();
  for (let frame = 0; frame < 2; frame += 1) await framesOf();
}

describe('what a screen reader is given', () => {
  it('of a table that shows differences only', async () => {
    const element = await place('versus-comparison', { comparison: drinks });
    await press(part(element, 'versus-table', '[aria-pressed]'));
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

  it('of what a claim rests on', async () => {
    const element = await place('versus-comparison', { comparison: drinks });
    await press(part(element, 'versus-table', '.claim'));
    await expectTree(
      part(element, 'versus-table', '#evidence'),
      `
      dialog "Sources"
        paragraph
          strong
            text "Caffeine, Tea"
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
            text "No source"
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
