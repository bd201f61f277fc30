import { expect, waitUntil } from '@open-wc/testing';
import { deepQuery } from '../tools/browser/deep.js';
import { openFrame } from '../tools/browser/frame.js';

const FALLBACK = 'The author’s own text stands here instead.';

/** What each element of the page says about its fault. */
const messages: Readonly<Record<string, RegExp>> = {
  missing: /answered 404/,
  'cut-off': /not valid JSON/,
  html: /HTML/,
  'wrong-schema': /\/alternatives: expected/,
  'unknown-alternative': /\/criteria\/0\/values\/cofee: expected/,
  'empty-file': /is empty/,
  empty: /No data/,
  escaped: /escaped/,
  prettified: /curly/,
  stringified: /attribute "comparison"/,
};

describe('the demo’s page of failures', () => {
  it('says what is wrong, or shows the author’s own text', async () => {
    const page = await openFrame('/demo/failures.html');
    const elements = [
      ...page.document.querySelectorAll('versus-comparison, versus-table, versus-code'),
    ];
    expect(elements).to.have.length(2 * Object.keys(messages).length);
    // Those that are far from the window come when the browser is idle.
    await waitUntil(
      () => elements.every((element) => element.matches(':state(ready), :state(error)')),
      'not all have said what is wrong',
      { timeout: 10_000 },
    );

    for (const element of elements) {
      const id = element.id.replace('-with-fallback', '');
      const says = messages[id];
      if (!says) throw new Error(`No test says what #${id} is to show.`);
      const [message, ...others] = deepQuery(element, '[part=message]');
      const fallback = element.querySelector('p');
      expect(others, element.id).to.be.empty;
      if (element.id === id) {
        expect(message?.textContent, id).to.match(says);
        expect(fallback, id).to.be.null;
      } else {
        expect(message, element.id).to.be.undefined;
        expect(fallback?.textContent, element.id).to.equal(FALLBACK);
        expect(fallback?.checkVisibility(), element.id).to.be.true;
      }
    }
  });
});
