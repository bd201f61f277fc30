import { expect } from '@open-wc/testing';
import { findAll } from '../tools/helpers/find.js';
import { openFrame } from '../tools/helpers/frame.js';
import { waitUntil } from '../tools/helpers/wait.js';

const FALLBACK = 'The author’s own text is shown instead.';

const FAILED = 'This comparison could not be loaded.';

/** What each element on the page tells readers. */
const messages: Readonly<Record<string, string>> = {
  missing: `${FAILED} Try again`,
  'cut-off': FAILED,
  html: FAILED,
  'wrong-schema': FAILED,
  'unknown-alternative': FAILED,
  'empty-file': FAILED,
  empty: 'No data',
  escaped: FAILED,
  prettified: FAILED,
  stringified: FAILED,
};

const textOf = (element: Element) => element.textContent.replaceAll(/\s+/g, ' ').trim();

describe('the demo’s page of failures', () => {
  it('reports them, or shows the author’s fallback', async () => {
    const page = await openFrame('/demo/failures.html');
    const elements = [
      ...page.document.querySelectorAll('versus-comparison, versus-table, versus-code'),
    ];
    expect(elements).to.have.length(2 * Object.keys(messages).length);
    // Elements far from the window render when the browser is idle.
    await waitUntil(
      () => elements.every((element) => element.matches(':state(ready), :state(error)')),
      'not all have said what is wrong',
    );

    for (const element of elements) {
      const id = element.id.replace('-with-fallback', '');
      const says = messages[id];
      if (!says) throw new Error(`No test says what #${id} is to show.`);
      const [message, ...others] = findAll(element, '[part=message]');
      const fallback = element.querySelector('p');
      expect(others, element.id).to.be.empty;
      if (element.id === id) {
        expect(message && textOf(message), id).to.equal(says);
        expect(fallback, id).to.be.null;
      } else {
        expect(message, element.id).to.be.undefined;
        expect(fallback?.textContent, element.id).to.equal(FALLBACK);
        expect(fallback?.checkVisibility(), element.id).to.be.true;
      }
    }
  });
});
