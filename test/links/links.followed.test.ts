import { expect, fixture, html } from '@open-wc/testing';
import type { VersusComparison } from 'versus-elements';
import 'versus-elements';
import { expectAccessible } from '../tools/browser/accessible.js';
import { drinks, focused, place, read, tabNamed } from '../tools/browser/choices.js';
import { click } from '../tools/browser/page.js';
import { find, findAll, framesOf } from '../tools/browser/rendered.js';

const ADDRESS = location.pathname + location.search;

afterEach(() => {
  history.replaceState(null, '', ADDRESS);
  scrollTo(0, 0);
});

async function settled(): Promise<void> {
  for (let frame = 0; frame < 3; frame += 1) await framesOf();
}

/** A page in which a link has led to the tab Taste, and the reader has gone on to Plant. */
async function followed(): Promise<VersusComparison> {
  const element = await place('versus-comparison');
  location.hash = 'drinks/taste';
  await settled();
  expect(element.criterion).to.equal('taste');
  const plant = tabNamed(find(element, 'versus-criteria'), 'Plant');
  plant.focus();
  plant.click();
  await settled();
  scrollTo(0, 0);
  return element;
}

function expectLeftAlone(element: VersusComparison): void {
  expect(element.criterion).to.equal('plant');
  expect(scrollY).to.equal(0);
}

describe('a link that has been followed is not followed again', () => {
  it('when the same comparison is set anew, as a framework does it', async () => {
    const element = await followed();
    element.comparison = drinks();
    await settled();
    expectLeftAlone(element);
    expect(read(focused() ?? element)).to.equal('Plant');
    await expectAccessible(element);
  });

  it('when the element is moved', async () => {
    const element = await followed();
    const other = await fixture(html`<div></div>`);
    other.append(element);
    await settled();
    expectLeftAlone(element);
  });

  it('when the sections change their order', async () => {
    const element = await followed();
    element.sections = 'verdict code criteria table';
    await settled();
    expectLeftAlone(element);
  });

  it('but when the same link is clicked again', async () => {
    const link = await fixture<HTMLElement>(html`<a href="#drinks/taste">On taste</a>`);
    const element = await followed();
    link.click();
    await settled();
    expect(element.criterion).to.equal('taste');
    expect(read(focused() ?? element)).to.equal('Taste');
  });
});

describe('a link on load', () => {
  it('takes nobody away from what they write', async () => {
    const field = await fixture<HTMLElement>(html`<input aria-label="Comment" />`);
    await click(field);
    history.replaceState(null, '', `${ADDRESS}#drinks/taste`);
    const element = await place('versus-comparison');
    await settled();
    expect(focused() === field, 'the field has the focus').to.be.true;
    expect(scrollY).to.equal(0);
    await expectAccessible(element);
  });
});

describe('the mark of a link', () => {
  it('goes with what it marks, where something else stands in its place', async () => {
    const element = await place('versus-table');
    location.hash = 'drinks/hot/tea/value';
    await settled();
    expect(findAll(element, '[data-target]')).to.have.length(1);
    element.comparison = drinks({ id: 'other-drinks' });
    await settled();
    expect(findAll(element, '[data-target]')).to.have.length(0);
  });
});
