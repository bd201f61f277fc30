import { expect } from '@open-wc/testing';
import { find } from '../tools/helpers/find.js';
import { type FrameWindow, openPage } from '../tools/helpers/frame.js';
import { chooseSecond, expectToGoOn, selectedIndexIn } from '../tools/helpers/going-on.js';
import { framesOf, untilShown } from '../tools/helpers/rendered.js';

/** A widget in which the reader has chosen the second tab. */
async function open(): Promise<{ page: FrameWindow; widget: HTMLElement }> {
  const page = await openPage('/test/pages/empty.html', 800, 600);
  page.document.body.innerHTML =
    '<main><versus-comparison></versus-comparison></main><aside></aside>';
  await untilShown(page.document);
  const widget = find(page.document, 'versus-comparison');
  await chooseSecond(page, widget);
  return { page, widget };
}

describe('the widget keeps its choice', () => {
  it('when a script moves it', async () => {
    const { page, widget } = await open();
    find(page.document, 'aside').append(widget);
    await framesOf(page);
    expect(selectedIndexIn(widget)).to.equal(1);
    await expectToGoOn(page, widget);
  });

  it('and its focus, when moveBefore moves it', async () => {
    const { page, widget } = await open();
    const aside = find(page.document, 'aside');
    if (Reflect.has(aside, 'moveBefore')) {
      aside.moveBefore(widget, null);
      expect(widget.shadowRoot?.activeElement?.localName).to.equal('versus-criteria');
    } else {
      // What pages fall back to where there is no moveBefore.
      aside.insertBefore(widget, null);
    }
    await framesOf(page);
    expect(selectedIndexIn(widget)).to.equal(1);
    await expectToGoOn(page, widget);
  });

  it('when it is removed for a while and put back', async () => {
    const { page, widget } = await open();
    const main = find(page.document, 'main');
    widget.remove();
    await framesOf(page);
    main.append(widget);
    await framesOf(page);
    expect(selectedIndexIn(widget)).to.equal(1);
    await expectToGoOn(page, widget);
  });

  it('when a router changes the address', async () => {
    const { page, widget } = await open();
    page.history.pushState(null, '', '/test/pages/another-address');
    page.history.replaceState(null, '', '/test/pages/empty.html');
    await framesOf(page);
    expect(selectedIndexIn(widget)).to.equal(1);
    await expectToGoOn(page, widget);
  });

  it('when another document adopts it', async () => {
    const { page, widget } = await open();
    const other = await openPage('/test/pages/empty.html', 800, 600);
    other.document.body.append(widget);
    await framesOf(other);
    expect(selectedIndexIn(widget)).to.equal(1);
    find(page.document, 'main').append(widget);
    await expectToGoOn(page, widget);
  });
});
