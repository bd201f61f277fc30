import 'versus-elements';
import { expect, fixture, html } from '@open-wc/testing';
import type { VersusComparison } from 'versus-elements';
import { drinksWithTabs } from '../tools/fixtures/drinks.js';
import { expectAccessible } from '../tools/helpers/accessible.js';
import { place, tabNamed } from '../tools/helpers/choices.js';
import { find, findAll, focused, textOf } from '../tools/helpers/find.js';
import { click } from '../tools/helpers/page.js';
import { framesOf } from '../tools/helpers/rendered.js';
import { waitUntil } from '../tools/helpers/wait.js';

const ADDRESS = location.pathname + location.search;

afterEach(() => {
  history.replaceState(null, '', ADDRESS);
  scrollTo(0, 0);
});

async function settled(): Promise<void> {
  for (let frame = 0; frame < 3; frame += 1) await framesOf();
}

/** A page where a link has led to the tab Taste, and the reader has moved on to Plant. */
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
  it('when the same comparison is set again, as frameworks do', async () => {
    const element = await followed();
    element.comparison = drinksWithTabs();
    await settled();
    expectLeftAlone(element);
    expect(textOf(focused() ?? element)).to.equal('Plant');
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
    expect(textOf(focused() ?? element)).to.equal('Taste');
  });
});

/** A component of the page with a field in its shadow root, as in many design systems. */
class PageField extends HTMLElement {
  connectedCallback(): void {
    const field = document.createElement('input');
    field.ariaLabel = 'Comment';
    this.attachShadow({ mode: 'open' }).append(field);
  }
}

/** The same, one shadow root deeper. */
class PageForm extends HTMLElement {
  connectedCallback(): void {
    this.attachShadow({ mode: 'open' }).append(new PageField());
  }
}

customElements.define('page-field', PageField);
customElements.define('page-form', PageForm);

/** What readers write in. `focused` finds the part of the element that gets the focus. */
const fields = {
  'a field': html`<input aria-label="Comment" />`,
  'a text area': html`<textarea aria-label="Comment"></textarea>`,
  'what is editable': html`<p contenteditable="plaintext-only" aria-label="Comment" role="textbox">
    A comment
  </p>`,
  'a part of what is editable': html`<div contenteditable aria-label="Comment" role="textbox">
    <p>A comment</p>
  </div>`,
  'a field of another component': html`<page-field></page-field>`,
  'a field of a component in a component': html`<page-form></page-form>`,
};

describe('a link on load doesn’t take the focus from a reader who is writing in', () => {
  for (const [name, template] of Object.entries(fields)) {
    it(name, async () => {
      const field = await fixture<HTMLElement>(template);
      await click(field);
      const writing = focused();
      expect(writing, 'the field has the focus').not.to.equal(document.body);
      history.replaceState(null, '', `${ADDRESS}#drinks/taste`);
      const element = await place('versus-comparison');
      await settled();
      expect(focused() === writing, 'it still has it').to.be.true;
      expect(scrollY).to.equal(0);
      await expectAccessible(element);
    });
  }

  it('a frame', async () => {
    const frame = await fixture<HTMLIFrameElement>(
      html`<iframe title="An editor" srcdoc="<body contenteditable>A comment"></iframe>`,
    );
    await waitUntil(() => frame.contentDocument?.querySelector('[contenteditable]'), 'no editor');
    await click(frame);
    expect(focused() === frame, 'the frame has the focus').to.be.true;
    history.replaceState(null, '', `${ADDRESS}#drinks/taste`);
    await place('versus-comparison');
    await settled();
    expect(focused() === frame, 'it still has it').to.be.true;
  });

  it('but from a button it does, and leads to the best target that is rendered', async () => {
    const button = await fixture<HTMLElement>(html`<button type="button">Show</button>`);
    await click(button);
    history.replaceState(null, '', `${ADDRESS}#drinks/taste/tea`);
    const element = await place('versus-comparison');
    await settled();
    // The cell in the table renders before the detail in the tab.
    expect(element.criterion).to.equal('taste');
    expect(textOf(focused() ?? element)).to.contain('It depends on the leaf.');
    expect(findAll(element, '[data-target]')).to.have.length(1);
  });
});

describe('the mark of a link', () => {
  it('is removed when something else takes the place of what it marks', async () => {
    const element = await place('versus-table');
    location.hash = 'drinks/hot/tea/value';
    await settled();
    expect(findAll(element, '[data-target]')).to.have.length(1);
    element.comparison = drinksWithTabs({ id: 'other-drinks' });
    await settled();
    expect(findAll(element, '[data-target]')).to.have.length(0);
  });
});
