import 'versus-elements';
import { expect, fixture, html } from '@open-wc/testing';
import { drinksWithTabs } from '../tools/fixtures/drinks.js';
import { expectAccessible } from '../tools/helpers/accessible.js';
import { openSamples, selectedIn, tabNamed } from '../tools/helpers/choices.js';
import { find } from '../tools/helpers/find.js';
import { click, press } from '../tools/helpers/page.js';
import { framesOf } from '../tools/helpers/rendered.js';

const TOLERANCE = 1;
const FRAMES = 6;
let sync = 0;

/** Two elements with the same sync name, above each other, on a page long enough to scroll. */
async function twoSynced(style = ''): Promise<{ all: Element; above: Element; below: Element }> {
  sync += 1;
  const name = `held-${sync}`;
  const all = await fixture(html`
    <div style=${style} tabindex="0" role="group" aria-label="All">
      <p style="block-size: 700px">A long text above.</p>
      <versus-code sync=${name} .comparison=${drinksWithTabs()}></versus-code>
      <p id="note">A note.</p>
      <versus-code sync=${name} .comparison=${drinksWithTabs()}></versus-code>
      <p style="block-size: 2000px">A long text below.</p>
    </div>
  `);
  const [above, below] = all.querySelectorAll('versus-code');
  if (!above || !below) throw new Error('There are not two.');
  await framesOf();
  await openSamples(above);
  await openSamples(below);
  return { all, above, below };
}

const topOf = (element: Element) => element.getBoundingClientRect().top;

/** Calls back at the end of each frame, until it is stopped. */
function onEachFrame(look: () => unknown): () => void {
  const probe = document.createElement('div');
  probe.style.position = 'fixed';
  document.body.append(probe);
  // A ResizeObserver runs after the animation frame callbacks, before paint.
  const observer = new ResizeObserver(look);
  observer.observe(probe);
  let frame = requestAnimationFrame(function change() {
    probe.style.inlineSize = `${(probe.clientWidth % 2) + 1}px`;
    frame = requestAnimationFrame(change);
  });
  return () => {
    cancelAnimationFrame(frame);
    observer.disconnect();
    probe.remove();
  };
}

/** Does something, and checks the position of an element in every frame from then on. */
async function expectToStay(element: Element, act: () => unknown): Promise<void> {
  const before = topOf(element);
  const tops: number[] = [];
  const stop = onEachFrame(() => tops.push(topOf(element)));
  await act();
  for (let frame = 0; frame < FRAMES; frame += 1) await framesOf();
  stop();
  expect(tops.length, 'frames').to.be.greaterThan(FRAMES);
  for (const top of tops) expect(top, tops.join(' ')).to.be.closeTo(before, TOLERANCE);
}

describe('a control that is used keeps its place', () => {
  it('when an element above it with the same name gets longer or shorter', async () => {
    const { above, below } = await twoSynced();
    const coffee = tabNamed(below, 'Coffee');
    coffee.scrollIntoView({ block: 'center' });
    const { height } = above.getBoundingClientRect();
    await expectToStay(coffee, () => click(coffee));
    expect(selectedIn(above)).to.deep.equal(['Coffee', 'Coffee']);
    expect(above.getBoundingClientRect().height, 'longer above').to.be.greaterThan(height + 100);
    const tea = tabNamed(below, 'Tea');
    await expectToStay(tea, () => click(tea));
    expect(above.getBoundingClientRect().height).to.equal(height);
    await expectAccessible(below);
  });

  it('by keyboard as well', async () => {
    const { below } = await twoSynced();
    const tea = tabNamed(below, 'Tea');
    tea.scrollIntoView({ block: 'center' });
    tea.focus({ preventScroll: true });
    await expectToStay(tabNamed(below, 'Coffee'), () => press('ArrowRight'));
    await expectToStay(tea, () => press('Home'));
  });

  it('if it is the second toggle of an element, and the first sample changes its height', async () => {
    const { below } = await twoSynced();
    const second = [...(below.shadowRoot?.querySelectorAll<HTMLElement>('[role=tab]') ?? [])].at(
      -1,
    );
    second?.scrollIntoView({ block: 'center' });
    await expectToStay(second as Element, () => click(second as Element));
    expect(selectedIn(below)).to.deep.equal(['Coffee', 'Coffee']);
  });

  it('when the page changes something above it in response', async () => {
    const { all, below } = await twoSynced();
    all.addEventListener(
      'versus-changed',
      () => {
        const note = find(all, '#note');
        note.style.blockSize = note.style.blockSize ? '' : '333px';
      },
      { once: true },
    );
    const coffee = tabNamed(below, 'Coffee');
    coffee.scrollIntoView({ block: 'center' });
    await expectToStay(coffee, () => click(coffee));
    expect(find(all, '#note').clientHeight).to.equal(333);
  });

  it('when what is between it and the top of the window gets shorter by as much', async () => {
    const { all, above, below } = await twoSynced();
    const note = find(all, '#note');
    note.style.blockSize = '60px';
    const between = document.createElement('div');
    between.style.blockSize = '460px';
    note.after(between);
    const coffee = tabNamed(below, 'Coffee');
    const tea = tabNamed(below, 'Tea');
    coffee.click();
    await framesOf();
    const longer = above.getBoundingClientRect().height;
    tea.click();
    await framesOf();
    const growth = longer - above.getBoundingClientRect().height;
    expect(growth).to.be.within(100, 460);
    all.addEventListener('versus-changed', () => {
      between.style.blockSize = `${460 - growth}px`;
    });
    // Scroll anchoring would keep the note in place, which extends beyond the top of the window.
    scrollBy(0, note.getBoundingClientRect().top + 50);
    await framesOf();
    expect(coffee.getBoundingClientRect().bottom).to.be.within(0, innerHeight);
    await expectToStay(coffee, () => click(coffee));
    expect(selectedIn(above)).to.deep.equal(['Coffee', 'Coffee']);
  });

  it('in a scroll container, and the page doesn’t scroll', async () => {
    const { all, below } = await twoSynced('block-size: 400px; overflow: auto');
    const coffee = tabNamed(below, 'Coffee');
    coffee.scrollIntoView({ block: 'center' });
    const [before, inside] = [scrollY, all.scrollTop];
    await expectToStay(coffee, () => click(coffee));
    expect(scrollY).to.equal(before);
    expect(all.scrollTop).to.be.greaterThan(inside + 100);
  });

  it('even if the page has disabled scroll anchoring', async () => {
    const { below } = await twoSynced();
    document.documentElement.style.overflowAnchor = 'none';
    try {
      const coffee = tabNamed(below, 'Coffee');
      coffee.scrollIntoView({ block: 'center' });
      await expectToStay(coffee, () => click(coffee));
    } finally {
      document.documentElement.style.removeProperty('overflow-anchor');
    }
  });

  it('when a criterion is switched in a comparison whose table follows', async () => {
    const whole = await fixture(
      html`<div>
        <versus-comparison
          sections="code criteria table"
          .comparison=${drinksWithTabs()}
        ></versus-comparison>
        <p style="block-size: 2000px">A long text.</p>
      </div>`,
    );
    await framesOf();
    const taste = tabNamed(find(whole, 'versus-criteria'), 'Taste');
    taste.scrollIntoView({ block: 'center' });
    await expectToStay(taste, () => click(taste));
    expect(selectedIn(find(whole, 'versus-criteria'))).to.deep.equal(['Taste']);
  });

  for (const [name, style] of [
    ['a dialog', ''],
    ['a panel that is fixed to the window', 'position: fixed; inset: auto 0 0'],
  ] as const) {
    it(`in ${name}, and the page behind it doesn’t scroll`, async () => {
      const page = await fixture(html`
        <div>
          <p style="block-size: 3000px">A long text behind.</p>
          <dialog style=${style}>
            <versus-criteria .comparison=${drinksWithTabs()}></versus-criteria>
          </dialog>
        </div>
      `);
      const dialog = page.querySelector('dialog');
      if (style) dialog?.show();
      else dialog?.showModal();
      await framesOf();
      scrollTo(0, 300);
      await framesOf();
      tabNamed(page, 'Taste').click();
      for (let frame = 0; frame < FRAMES; frame += 1) await framesOf();
      expect(selectedIn(page)).to.deep.equal(['Taste']);
      expect(scrollY).to.equal(300);
      dialog?.close();
    });
  }

  it('on a page whose body seems to scroll, but the window does', async () => {
    const { documentElement: root, body } = document;
    root.style.cssText = body.style.cssText = 'block-size: 100%';
    body.style.overflowX = 'hidden';
    try {
      const { below } = await twoSynced();
      const coffee = tabNamed(below, 'Coffee');
      coffee.scrollIntoView({ block: 'center' });
      await expectToStay(coffee, () => click(coffee));
    } finally {
      root.style.cssText = body.style.cssText = '';
    }
  });
});
