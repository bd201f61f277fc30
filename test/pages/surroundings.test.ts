import { expect } from '@open-wc/testing';
import { cutOffIn } from '../tools/helpers/cut-off.js';
import { find, findAll } from '../tools/helpers/find.js';
import { type FrameWindow, openPage } from '../tools/helpers/frame.js';
import { framesOf, untilShown } from '../tools/helpers/rendered.js';
import { waitUntil } from '../tools/helpers/wait.js';

const widgetOf = ({ document }: FrameWindow) => find(document, 'versus-comparison');

/** The properties that a page's style sheet is most likely to change. */
const WATCHED = [
  'display float position color background-color font-family font-weight text-transform',
  'margin-top padding-top padding-left border-top-style border-top-color overflow-x white-space text-wrap',
  'text-decoration-line cursor box-sizing outline-style',
].flatMap((names) => names.split(' '));

function stylesIn(page: FrameWindow): string[] {
  const root = widgetOf(page).shadowRoot;
  if (!root) throw new Error('The widget is not there.');
  return findAll(root, '*').map((element) => {
    const style = page.getComputedStyle(element);
    const values = WATCHED.map((name) => `${name}: ${style.getPropertyValue(name)}`);
    return `${element.localName}.${element.className} ${values.join('; ')}`;
  });
}

describe('a page with hostile styles', () => {
  it('changes nothing inside the widget', async () => {
    const page = await openPage('/demo/hostile.html', 1000, 800);
    const sheet = page.document.querySelector<HTMLLinkElement>('link[href="hostile.css"]');
    const scroller = find(find(widgetOf(page), 'versus-table'), '.scroller');
    // Where its headers would stick to the scroller, the table has to be measured to say so.
    const isMeasured = () =>
      scroller.matches('[data-header=free]') ||
      page.getComputedStyle(scroller).overflowY === 'clip';
    await waitUntil(isMeasured, 'the table is not measured');
    const hostile = stylesIn(page);
    expect(
      page.getComputedStyle(page.document.querySelector('p') ?? page.document.body).float,
    ).to.equal('left');
    if (sheet) sheet.disabled = true;
    await framesOf(page);
    expect(hostile).to.deep.equal(stylesIn(page));
  });

  it('leaves it legibly wide, with its table in one piece', async () => {
    const page = await openPage('/demo/hostile.html', 1000, 800);
    const widget = widgetOf(page);
    expect(widget.getBoundingClientRect().width).to.be.greaterThan(400);
    expect(cutOffIn(widget)).to.deep.equal([]);
    expect(page.getComputedStyle(find(find(widget, 'versus-table'), 'table')).display).to.equal(
      'table',
    );
  });
});

const PARENTS = {
  'a float': 'float: left',
  'an inline block': 'display: inline-block',
  'a table cell': 'display: table-cell',
  'a flex item': 'flex: none',
  'a flex item that may shrink': 'min-width: 0',
  'an absolute box': 'position: absolute',
  'a box of its content’s width': 'width: fit-content',
  'a box of its content’s least width': 'width: min-content',
  'a container of its inline size': 'container-type: inline-size; flex: 1',
};

for (const [name, style] of Object.entries(PARENTS)) {
  describe(`in ${name}`, () => {
    for (const width of [320, 1000]) {
      it(`at ${width} px no widget has zero width or is clipped`, async () => {
        const page = await openPage('/test/pages/empty.html', width);
        const { document } = page;
        for (const tag of ['versus-comparison', 'versus-table', 'versus-criteria', 'versus-code']) {
          const line = document.createElement('div');
          line.style.cssText = 'display: flex';
          const isItem = style.includes('flex') || style.startsWith('min-width');
          const box = document.createElement('div');
          box.style.cssText = `max-width: 100%; ${style}`;
          const widget = document.createElement(tag);
          box.append(widget);
          if (isItem) line.append(box);
          document.body.replaceChildren(isItem ? line : box);
          await untilShown(document);
          await framesOf(page);
          const least = style.includes('min-content') ? 60 : Math.min(width - 40, 400);
          expect(widget.getBoundingClientRect().width, tag).to.be.at.least(least);
          if (!style.includes('min-content')) expect(cutOffIn(widget), tag).to.deep.equal([]);
          expect(document.documentElement.scrollWidth, tag).to.be.at.most(width);
        }
      });
    }
  });
}
