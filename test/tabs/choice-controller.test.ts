import 'versus-elements';
import { expect, fixture, html } from '@open-wc/testing';
import { VersusChangedEvent, VersusChangeEvent } from 'versus-elements';
import { drinksWithTabs } from '../tools/fixtures/drinks.js';
import { expectAccessible } from '../tools/helpers/accessible.js';
import {
  clickInView,
  hearChoices,
  inShort,
  place,
  selectedIn,
  shownPanels,
  tabNamed,
} from '../tools/helpers/choices.js';
import { find, findAll, focused } from '../tools/helpers/find.js';
import { press } from '../tools/helpers/page.js';
import { framesOf } from '../tools/helpers/rendered.js';

const heard = hearChoices();

describe('which criterion is selected', () => {
  it('is the first with details, unless the author says otherwise', async () => {
    const criteria = drinksWithTabs().criteria.toReversed();
    const element = await place('versus-criteria', { comparison: drinksWithTabs({ criteria }) });
    expect(element.criterion).to.equal('taste');
    expect(selectedIn(element)).to.deep.equal(['Taste']);
  });

  it('is that of the attribute, and follows it', async () => {
    const element = await fixture<HTMLElementTagNameMap['versus-criteria']>(
      html`<versus-criteria
        criterion="caffeine"
        .comparison=${drinksWithTabs()}
      ></versus-criteria>`,
    );
    expect(element.criterion).to.equal('caffeine');
    expect(selectedIn(element)).to.deep.equal(['Caffeine']);
    element.setAttribute('criterion', 'taste');
    await framesOf();
    expect(selectedIn(element)).to.deep.equal(['Taste']);
    element.removeAttribute('criterion');
    await framesOf();
    expect(selectedIn(element)).to.deep.equal(['Plant']);
    expect(heard.map(inShort)).to.be.empty;
    await expectAccessible(element);
  });

  it('is what the property is set to, before and after there is data', async () => {
    const element = await place('versus-criteria', { comparison: null, criterion: 'taste' });
    expect(element.criterion).to.equal('taste');
    element.comparison = drinksWithTabs();
    await framesOf();
    expect(selectedIn(element)).to.deep.equal(['Taste']);
    element.criterion = 'caffeine';
    expect(element.criterion, 'at once').to.equal('caffeine');
    await framesOf();
    expect(selectedIn(element)).to.deep.equal(['Caffeine']);
    for (const absent of ['hot', 'nothing', 'constructor', '', null, undefined]) {
      element.criterion = absent;
      expect(element.criterion, String(absent)).to.equal('plant');
      await framesOf();
      expect(selectedIn(element), String(absent)).to.deep.equal(['Plant']);
      expect(shownPanels(element), String(absent)).to.have.length(1);
    }
    expect(heard.map(inShort)).to.be.empty;
  });

  it('is never written to the attribute', async () => {
    const element = await place('versus-comparison');
    tabNamed(find(element, 'versus-criteria'), 'Taste').click();
    tabNamed(find(element, 'versus-code'), 'Coffee').click();
    element.criterion = 'caffeine';
    await framesOf();
    expect(element.getAttributeNames()).to.deep.equal([]);
  });

  it('stays if another dataset has it too, and otherwise is the first again', async () => {
    const element = await place('versus-criteria');
    tabNamed(element, 'Taste').click();
    element.comparison = drinksWithTabs({ id: 'other' });
    await framesOf();
    expect(element.criterion).to.equal('taste');
    element.comparison = drinksWithTabs({
      criteria: drinksWithTabs().criteria.filter(({ id }) => id !== 'taste'),
    });
    await framesOf();
    expect(element.criterion).to.equal('plant');
    expect(selectedIn(element)).to.deep.equal(['Plant']);
    await expectAccessible(element);
  });

  it('of a comparison is that of its tabs, and vice versa', async () => {
    const element = await place('versus-comparison', { criterion: 'taste', alternative: 'coffee' });
    const criteria = find(element, 'versus-criteria');
    const code = find(element, 'versus-code');
    expect(selectedIn(criteria)).to.deep.equal(['Taste']);
    expect(selectedIn(code)).to.deep.equal(['Coffee', 'Coffee']);
    await clickInView(tabNamed(criteria, 'Caffeine'));
    await framesOf();
    expect(element.criterion).to.equal('caffeine');
    element.headingLevel = 3;
    await framesOf();
    expect(selectedIn(criteria), 'still the reader’s').to.deep.equal(['Caffeine']);
    element.criterion = 'plant';
    element.alternative = 'tea';
    expect([element.criterion, element.alternative], 'at once').to.deep.equal(['plant', 'tea']);
    await framesOf();
    expect(selectedIn(criteria)).to.deep.equal(['Plant']);
    expect(selectedIn(code)).to.deep.equal(['Tea', 'Tea']);
    element.criterion = 'nothing';
    element.alternative = 'nothing';
    await framesOf();
    expect([element.criterion, element.alternative]).to.deep.equal(['plant', 'tea']);
    await expectAccessible(element);
  });

  it('of a comparison is that of its attributes, and follows them', async () => {
    const element = await fixture<HTMLElementTagNameMap['versus-comparison']>(
      html`<versus-comparison
        criterion="taste"
        alternative="coffee"
        .comparison=${drinksWithTabs()}
      ></versus-comparison>`,
    );
    await element.updateComplete;
    const expectChoice = async (criterion: string, alternative: string) => {
      const ids = [criterion, alternative].map((name) => name.toLowerCase());
      expect([element.criterion, element.alternative], 'at once').to.deep.equal(ids);
      await framesOf();
      expect([element.criterion, element.alternative], 'later').to.deep.equal(ids);
      expect(selectedIn(find(element, 'versus-criteria'))).to.deep.equal([criterion]);
      expect(selectedIn(find(element, 'versus-code'))).to.deep.equal([alternative, alternative]);
    };
    await expectChoice('Taste', 'Coffee');
    element.setAttribute('criterion', 'caffeine');
    element.setAttribute('alternative', 'tea');
    await expectChoice('Caffeine', 'Tea');
    element.setAttribute('alternative', 'coffee');
    await expectChoice('Caffeine', 'Coffee');
    element.removeAttribute('criterion');
    element.removeAttribute('alternative');
    await expectChoice('Plant', 'Tea');
    element.setAttribute('criterion', 'nothing');
    element.setAttribute('alternative', 'constructor');
    await expectChoice('Plant', 'Tea');
    expect(heard.map(inShort)).to.be.empty;
    await expectAccessible(element);
  });
});

describe('which alternative of the samples is shown', () => {
  it('is the first, unless the attribute says otherwise, and follows it', async () => {
    const element = await fixture<HTMLElementTagNameMap['versus-code']>(
      html`<versus-code alternative="coffee" .comparison=${drinksWithTabs()}></versus-code>`,
    );
    const expectSide = async (name: string) => {
      expect(element.alternative, 'at once').to.equal(name.toLowerCase());
      await framesOf();
      expect(selectedIn(element)).to.deep.equal([name, name]);
    };
    await expectSide('Coffee');
    element.setAttribute('alternative', 'tea');
    await expectSide('Tea');
    element.setAttribute('alternative', 'coffee');
    await expectSide('Coffee');
    element.removeAttribute('alternative');
    await expectSide('Tea');
    element.setAttribute('alternative', 'nothing');
    await expectSide('Tea');
    expect(heard.map(inShort)).to.be.empty;
    await expectAccessible(element);
  });
});

describe('a click or a key', () => {
  for (const tag of ['versus-criteria', 'versus-comparison'] as const) {
    it(`on a tab of <${tag}> fires versus-change before and versus-changed after`, async () => {
      const element = await place(tag);
      const seen: unknown[] = [];
      for (const type of ['versus-change', 'versus-changed'] as const) {
        element.addEventListener(type, () => seen.push(type, element.criterion));
      }
      await clickInView(tabNamed(element, 'Caffeine'));
      await framesOf();
      expect(seen).to.deep.equal(['versus-change', 'plant', 'versus-changed', 'caffeine']);
      await press('ArrowRight');
      await framesOf();
      expect(heard.map(inShort)).to.deep.equal([
        'change criterion plant caffeine',
        'changed criterion plant caffeine',
        'change criterion caffeine taste',
        'changed criterion caffeine taste',
      ]);
      for (const event of heard) {
        const isBefore = event.type === 'versus-change';
        expect(event.target).to.equal(element);
        expect(event).to.be.instanceOf(isBefore ? VersusChangeEvent : VersusChangedEvent);
        expect([event.bubbles, event.composed, event.cancelable]).to.deep.equal([
          true,
          true,
          isBefore,
        ]);
      }
    });
  }

  it('on an alternative of a sample fires the same, once for all samples', async () => {
    const element = await place('versus-code');
    await clickInView(tabNamed(element, 'Coffee'));
    await framesOf();
    expect(selectedIn(element)).to.deep.equal(['Coffee', 'Coffee']);
    expect(element.alternative).to.equal('coffee');
    expect(heard.map(inShort)).to.deep.equal([
      'change alternative tea coffee',
      'changed alternative tea coffee',
    ]);
    await expectAccessible(element);
  });

  it('on the tab that is selected already fires nothing', async () => {
    const element = await place('versus-criteria');
    await clickInView(tabNamed(element, 'Plant'));
    await press('Home');
    expect(heard.map(inShort)).to.be.empty;
  });

  it('changes nothing if a listener cancels versus-change', async () => {
    const element = await place('versus-comparison');
    const refuse = (event: Event) => {
      event.preventDefault();
    };
    document.body.addEventListener('versus-change', refuse, { once: true });
    const criteria = find(element, 'versus-criteria');
    await clickInView(tabNamed(criteria, 'Caffeine'));
    await framesOf();
    expect(heard.map(inShort)).to.deep.equal(['change criterion plant caffeine']);
    expect(element.criterion).to.equal('plant');
    expect(selectedIn(criteria)).to.deep.equal(['Plant']);
    await expectAccessible(element);

    await clickInView(tabNamed(criteria, 'Caffeine'));
    await framesOf();
    expect(selectedIn(criteria)).to.deep.equal(['Caffeine']);
  });

  it('can be cancelled by keyboard too: the focus moves, but not the selection', async () => {
    const element = await place('versus-criteria');
    element.addEventListener('versus-change', (event) => {
      event.preventDefault();
    });
    tabNamed(element, 'Plant').focus();
    await press('ArrowRight');
    await framesOf();
    expect(selectedIn(element)).to.deep.equal(['Plant']);
    expect(focused()).to.equal(tabNamed(element, 'Caffeine'));
    await press('ArrowRight');
    expect(focused(), 'and the keys go on from there').to.equal(tabNamed(element, 'Taste'));
    await expectAccessible(element);
  });

  it('a listener that assigns a choice of its own has the last word', async () => {
    const element = await place('versus-criteria');
    element.addEventListener('versus-changed', () => {
      element.criterion = 'taste';
    });
    await clickInView(tabNamed(element, 'Caffeine'));
    await framesOf();
    expect(element.criterion).to.equal('taste');
    expect(selectedIn(element)).to.deep.equal(['Taste']);
    expect(heard.map(inShort)).to.deep.equal([
      'change criterion plant caffeine',
      'changed criterion plant caffeine',
    ]);
  });

  it('a listener finds the choice rendered, and can set anything', async () => {
    localStorage.setItem('versus-elements:sync:answered', 'coffee');
    const element = document.createElement('versus-code');
    const shown: string[][] = [];
    element.addEventListener('versus-changed', () => {
      shown.push(selectedIn(element));
      element.theme = 'dark';
    });
    const parent = await fixture(html`<div></div>`);
    parent.append(Object.assign(element, { comparison: drinksWithTabs(), sync: 'answered' }));
    await framesOf();
    localStorage.clear();
    expect(shown).to.deep.equal([['Coffee', 'Coffee']]);
    expect(findAll(element, '[data-theme=dark]')).to.have.length(1);
    await expectAccessible(element);
  });
});
