import 'versus-elements';
import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import type { VersusComparison } from 'versus-elements';
import { deepText } from '../tools/helpers/find.js';
import { hear } from '../tools/helpers/heard.js';
import { countOf, faultUrl, untilAsked, untilBrokenOff } from '../tools/helpers/network.js';
import { shortenSilence } from '../tools/helpers/silence.js';
import { waitUntil } from '../tools/helpers/wait.js';

const heard = hear();

async function place(...urls: string[]): Promise<VersusComparison[]> {
  const parent = await fixture(
    html`<div>${urls.map((url) => html`<versus-comparison src=${url}></versus-comparison>`)}</div>`,
  );
  return [...parent.querySelectorAll('versus-comparison')];
}

const areAll = (elements: Element[], state: string) =>
  elements.every((element) => element.matches(`:state(${state})`));

async function untilAll(elements: Element[], state: string): Promise<void> {
  await waitUntil(() => areAll(elements, state), `not all are ${state}`);
}

describe('elements with the same address', () => {
  it('share one request, however the address is written', async () => {
    const url = faultUrl('dataset', { delay: '200' });
    const elements = await place(url, new URL(url, document.baseURI).href, `/x/..${url}`);
    await untilAll(elements, 'ready');
    await waitUntil(() => heard.loads.length === 3);
    expect(await countOf(url)).to.deep.equal({ requests: 1, brokenOff: 0 });
    expect(new Set(heard.loads.map(({ comparison }) => comparison))).to.have.length(1);
  });

  it('get what has arrived for an earlier one, even if that one is gone', async () => {
    const url = faultUrl('dataset');
    const [first] = await place(url);
    await untilAll([first as Element], 'ready');
    first?.remove();
    const later = await place(url);
    await untilAll(later, 'ready');
    expect(await countOf(url)).to.deep.equal({ requests: 1, brokenOff: 0 });
  });

  it('all report its failure, each once, and request it again later', async () => {
    const url = faultUrl('fails-once');
    const elements = await place(url, url);
    await untilAll(elements, 'error');
    await nextFrame();
    expect(heard.errors.map(({ target }) => target)).to.have.members(elements);
    expect(heard.console).to.have.length(2);

    const later = await place(url);
    await untilAll(later, 'ready');
    expect(await countOf(url)).to.deep.equal({ requests: 2, brokenOff: 0 });
    expect(areAll(elements, 'error'), 'what has failed stays as it was').to.be.true;
  });

  it('abort the request when the last of them is disconnected', async () => {
    const url = faultUrl('silent');
    const [first, second] = await place(url, url);
    await untilAsked(url);
    first?.remove();
    // An aborted request would have ended before this one.
    const other = await place(faultUrl('dataset'));
    await untilAll(other, 'ready');
    expect((await countOf(url)).brokenOff, 'one still waits').to.equal(0);
    if (second) second.src = faultUrl('dataset');
    await untilBrokenOff(url);
    expect(await countOf(url)).to.deep.equal({ requests: 1, brokenOff: 1 });
    expect(heard.errors.length, 'errors').to.equal(0);
    expect(heard.console).to.be.empty;
  });

  it('request it again after it was aborted, without an error', async () => {
    const url = faultUrl('dataset', { delay: '300' });
    const [first] = await place(url);
    await untilAsked(url);
    first?.remove();
    const later = await place(url);
    await untilAll(later, 'ready');
    expect(heard.errors.length, 'errors').to.equal(0);
    expect(await countOf(url)).to.deep.equal({ requests: 2, brokenOff: 1 });
  });

  it('keep waiting while one of them is moved about', async () => {
    const url = faultUrl('dataset', { delay: '300' });
    const [first, second] = await place(url, url);
    await untilAsked(url);
    for (let move = 0; move < 5; move += 1) {
      first?.parentElement?.append(first);
      await nextFrame();
    }
    await untilAll([first as Element, second as Element], 'ready');
    expect(heard.errors.length, 'errors').to.equal(0);
    expect(await countOf(url)).to.deep.equal({ requests: 1, brokenOff: 0 });
  });
});

describe('a slow response', () => {
  shortenSilence(1000);

  it('may take longer than the timeout, as long as data keep coming', async () => {
    const url = faultUrl('slow', { id: 'slow'.repeat(120) });
    const start = performance.now();
    const elements = await place(url);
    await untilAll(elements, 'ready');
    expect(performance.now() - start).to.be.greaterThan(2000);
    expect(deepText(elements[0] as Element)).to.contain('Café slowslow');
    expect(heard.errors.length, 'errors').to.equal(0);
  });

  it('that falls silent is aborted, and its connection closed', async () => {
    const url = faultUrl('stalled');
    const elements = await place(url);
    await untilAll(elements, 'error');
    await untilBrokenOff(url);
    expect(heard.errors.map(({ code }) => code)).to.deep.equal(['timeout']);
  });
});

describe('a response over 5 MB', () => {
  it('is not read to its end', async () => {
    const url = faultUrl('too-big-endless');
    const elements = await place(url);
    await untilAll(elements, 'error');
    await untilBrokenOff(url);
    expect(heard.errors.map(({ code }) => code)).to.deep.equal(['size']);
  });

  it('is refused, even if over by a byte; one of 5 MB is not', async () => {
    const [atLimit] = await place(faultUrl('sized', { bytes: '5000000' }));
    await untilAll([atLimit as Element], 'ready');
    const [over] = await place(faultUrl('sized', { bytes: '5000001' }));
    await untilAll([over as Element], 'error');
    expect(heard.errors.map(({ code }) => code)).to.deep.equal(['size']);
  });
});
