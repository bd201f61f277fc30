import { expect } from '@open-wc/testing';
import { cutOffIn } from '../tools/helpers/cut-off.js';
import { find, findAll } from '../tools/helpers/find.js';
import { type FrameWindow, openPage } from '../tools/helpers/frame.js';
import { framesOf } from '../tools/helpers/rendered.js';

/** A page with a theme, or without one. */
async function openIn(theme: string | undefined, width: number): Promise<FrameWindow> {
  const page = await openPage('/test/pages/themes/article.html', width, 800);
  if (theme) {
    const link = find(page.document, 'link');
    const isLoaded = new Promise((resolve) => {
      link.addEventListener('load', resolve, { once: true });
    });
    link.setAttribute('href', `${theme}.css`);
    await isLoaded;
    // What is beside a widget is read when it is connected.
    const widget = widgetOf(page);
    widget.replaceWith(widget.cloneNode(true));
    await framesOf(page);
  }
  return page;
}

const widgetOf = ({ document }: FrameWindow) => find(document, 'versus-comparison');

/** The size of a text, and its line height. */
function textOf(page: FrameWindow, element: Element): string {
  const { fontSize, lineHeight } = page.getComputedStyle(element);
  return [fontSize, lineHeight].map((length) => parseFloat(length).toFixed(1)).join('/');
}

/** What a page's rules for tags could change, apart from what depends on the size of the text. */
const WATCHED = [
  'display float background-color background-image border-top-style border-inline-start-style',
  'text-transform text-align text-decoration-line font-style font-weight list-style-type',
].flatMap((names) => names.split(' '));

function stylesIn(page: FrameWindow): string[] {
  return findAll(widgetOf(page), '*').map((element) => {
    const style = page.getComputedStyle(element);
    const values = WATCHED.map((name) => `${name}: ${style.getPropertyValue(name)}`);
    return `${element.localName}.${element.className} ${values.join('; ')}`;
  });
}

describe('an article in a theme', () => {
  for (const theme of ['blog', 'reset', 'classless']) {
    for (const width of [1280, 360]) {
      it(`"${theme}" gives the widget space and the text style of paragraphs, ${width} px wide`, async () => {
        const page = await openIn(theme, width);
        const widget = widgetOf(page);
        const { previousElementSibling: before, nextElementSibling: after } = widget;
        if (!before || !after) throw new Error('The widget stands alone.');
        const expected = textOf(page, after);
        for (const selector of [
          '[part=introduction] p',
          '.overview li bdi',
          '[role=tabpanel] p[dir]',
          '.sample p[dir]',
        ]) {
          expect(textOf(page, find(widget, selector)), selector).to.equal(expected);
        }
        const [size = ''] = expected.split('/');
        expect(textOf(page, find(widget, 'td bdi'))).to.match(new RegExp(`^${size}/`));

        const { top, bottom } = widget.getBoundingClientRect();
        const gaps = [
          top - before.getBoundingClientRect().bottom,
          after.getBoundingClientRect().top - bottom,
        ];
        for (const gap of gaps) expect(gap).to.be.within(parseFloat(size), parseFloat(size) * 2);
      });

      it(`"${theme}" breaks nothing in it, ${width} px wide`, async () => {
        const page = await openIn(theme, width);
        const { scrollWidth, clientWidth } = page.document.documentElement;
        expect(scrollWidth).to.be.at.most(clientWidth);
        expect(cutOffIn(widgetOf(page))).to.deep.equal([]);
        expect(stylesIn(page)).to.deep.equal(stylesIn(await openIn(undefined, width)));
      });
    }
  }
});
