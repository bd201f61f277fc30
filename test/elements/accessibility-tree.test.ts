import 'versus-elements';
import { aTimeout } from '@open-wc/testing';
import type { Comparison } from 'versus-elements';
import { drinks } from '../tools/fixtures/drinks.js';
import { treeOfTable } from '../tools/fixtures/drinks-tree.js';
import { place } from '../tools/helpers/choices.js';
import { hear } from '../tools/helpers/heard.js';
import { framesOf } from '../tools/helpers/rendered.js';
import { expectTree } from '../tools/helpers/roles.js';

/** Ignores what failures log to the console. */
hear();

describe('what a screen reader is given', () => {
  it('of a comparison', async () => {
    await expectTree(
      await place('versus-comparison', { comparison: drinks }),
      `
      heading "Tea vs Coffee" level=2
      paragraph
        text "Which one?"
      paragraph
        text "Both."
      list
        listitem level=1
          link "In detail"
        listitem level=1
          link "In code"
        listitem level=1
          link "Verdict"
${treeOfTable('caffeine', 'hot', 'milk')}
      group
        DisclosureTriangle "Sources" expanded=false
      heading "Tea" level=3
      heading "Advantages" level=4
      list
        listitem level=1
          ListMarker "• "
          text "Cheap"
          button "Opinion: Advantages, Tea" expanded=false
            text "Opinion"
      heading "Coffee" level=3
      paragraph
        link "example.org"
      heading "In detail" level=3
      tablist "In detail"
        tab "Caffeine" selected=true
        tab "Taste"
      tabpanel "Caffeine"
        heading "Tea" level=4
        paragraph
          text "A little."
          button "No source: Caffeine, Tea" expanded=false
            text "[?]"
        heading "Coffee" level=4
        paragraph
          text "A lot."
          button "No source: Caffeine, Coffee" expanded=false
            text "[?]"
        paragraph
          text "In code:"
          link "Brew it"
      heading "In code" level=3
      group
        DisclosureTriangle "Brew it" expanded=true
          heading "Brew it" level=4
        tablist "Brew it"
          tab "Tea" selected=true
          tab "Coffee"
        tabpanel "Tea"
          figure
            Figcaption
              text "tea.sh"
              status
              button "Copy Tea code: tea.sh"
                text "Copy"
            code
              text "brew tea"
      heading "Verdict" level=3
      heading "Choose Tea if" level=4
      list
        listitem level=1
          ListMarker "• "
          text "you have time"`,
    );
  });

  it('while the dataset loads: after a moment, that it does', async () => {
    const element = await place('versus-comparison', { comparison: null });
    await expectTree(element, '');
    await aTimeout(600);
    await expectTree(
      element,
      `
      status
        text "Loading…"`,
    );
  });

  it('of an element with nothing to show', async () => {
    await expectTree(
      await place('versus-comparison', {
        comparison: { ...drinks, samples: [] },
        sections: 'code',
      }),
      `
      paragraph
        text "No data"`,
    );
  });

  it('of a failure', async () => {
    await expectTree(
      await place('versus-comparison', { comparison: { id: 'x' } as Comparison }),
      `
      alert
        paragraph
          text "This comparison could not be loaded."`,
    );
  });

  it('of the author’s fallback in place of a failure', async () => {
    const element = await place('versus-comparison', { comparison: { id: 'x' } as Comparison });
    element.append(Object.assign(document.createElement('p'), { textContent: 'Tea, of course.' }));
    element.requestUpdate();
    await framesOf();
    await expectTree(
      element,
      `
      paragraph
        text "Tea, of course."`,
    );
  });
});
