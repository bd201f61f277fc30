import 'versus-elements';
import { expect, fixture, html } from '@open-wc/testing';
import {
  type DatasetErrorCode,
  type VersusComparison,
  VersusErrorEvent,
  VersusLoadEvent,
} from 'versus-elements';
import { expectAccessible } from '../tools/helpers/accessible.js';
import { buttonNamed } from '../tools/helpers/controls.js';
import { deepText, findAll } from '../tools/helpers/find.js';
import { hear } from '../tools/helpers/heard.js';
import { countOf, faultUrl } from '../tools/helpers/network.js';
import { click, press } from '../tools/helpers/page.js';
import { framesOf, untilFailed, untilReady } from '../tools/helpers/rendered.js';
import { shortenSilence, SILENCE_SECONDS } from '../tools/helpers/silence.js';
import { read } from '../tools/helpers/tables.js';
import { waitUntil } from '../tools/helpers/wait.js';

interface Fault {
  readonly name: string;
  readonly code: DatasetErrorCode;
  readonly says: RegExp;
  readonly path?: string;
}

const faults: readonly Fault[] = [
  { name: '404', code: 'http', says: /responded with 404/ },
  { name: '500', code: 'http', says: /responded with 500/ },
  { name: 'refused', code: 'network', says: /could not be fetched/ },
  { name: 'cors', code: 'network', says: /CORS/ },
  { name: 'reset', code: 'network', says: /could not be fetched/ },
  { name: 'wrong-encoding', code: 'network', says: /could not be fetched/ },
  { name: 'too-big', code: 'size', says: /over 5 MB/ },
  { name: 'too-big-unannounced', code: 'size', says: /over 5 MB/ },
  { name: 'latin-1', code: 'syntax', says: /not UTF-8/ },
  { name: 'cut-off', code: 'syntax', says: /not valid JSON/ },
  { name: 'not-json', code: 'syntax', says: /not valid JSON/ },
  { name: 'html', code: 'syntax', says: /HTML/ },
  { name: 'empty', code: 'syntax', says: /is empty/ },
  { name: 'wrong-schema', code: 'schema', says: /\/criteria\/0: expected/, path: '/criteria/0' },
];

/** What readers are told; the reason is for the author. */
const FAILED = 'This comparison could not be loaded.';

const heard = hear();

function comparisonFrom(src: string): Promise<VersusComparison> {
  return fixture(html`<versus-comparison src=${src}></versus-comparison>`);
}

function expectStates(element: VersusComparison, expected: string): void {
  const states = ['loading', 'ready', 'error'];
  expect(states.filter((state) => element.matches(`:state(${state})`))).to.deep.equal([expected]);
}

function itIsOneError({ name, code, says, path = '' }: Fault): void {
  const isTemporary = ['network', 'http', 'timeout'].includes(code);
  const way = isTemporary ? 'with' : 'without';

  it(`is one error, one line in the console, one alert ${way} a way to try again: ${name}`, async () => {
    const url = faultUrl(name);
    const element = await comparisonFrom(url);
    expectStates(element, 'loading');
    await untilFailed(element);
    await framesOf();

    expect(heard.errors.length, 'errors').to.equal(1);
    const [error] = heard.errors;
    expect(error?.target).to.equal(element);
    expect(error?.code).to.equal(code);
    expect(error?.path).to.equal(path);
    expect(error?.src).to.equal(new URL(url, document.baseURI).href);
    expect(error?.message).to.match(says);
    expect(heard.console).to.deep.equal([`<versus-comparison> ${error?.message ?? ''}`]);
    expect(error?.message).to.contain(url);
    expect(heard.loads.length, 'loads').to.equal(0);

    expectStates(element, 'error');
    const [alert, ...others] = findAll(element, '[role=alert]');
    expect(others).to.be.empty;
    expect(alert?.checkVisibility()).to.be.true;
    expect(alert && read(alert)).to.equal(FAILED + (isTemporary ? ' Try again' : ''));
    expect(findAll(element, 'button')).to.have.length(isTemporary ? 1 : 0);
  });
}

describe('a server that falls silent', () => {
  shortenSilence(500);

  for (const name of ['silent', 'stalled']) {
    itIsOneError({ name, code: 'timeout', says: new RegExp(`no data for ${SILENCE_SECONDS} s`) });
  }
});

describe('a dataset that can’t be loaded', () => {
  faults.forEach(itIsOneError);

  it('leaves the author’s fallback, if there is one', async () => {
    const element = await fixture<VersusComparison>(
      html`<versus-comparison src=${faultUrl('500')}><p>Instead</p></versus-comparison>`,
    );
    const fallback = element.querySelector('p');
    expect(fallback?.checkVisibility(), 'while it loads').to.be.true;
    await untilFailed(element);
    await framesOf();
    expect(fallback?.checkVisibility(), 'after the failure').to.be.true;
    expect(findAll(element, '[role=alert]')).to.be.empty;
    expect(heard.errors.length, 'errors').to.equal(1);
    expect(heard.console).to.have.length(1);

    element.src = faultUrl('dataset');
    await untilReady(element);
    expect(fallback?.checkVisibility(), 'beside the widget').to.be.false;
  });

  it('shows a message if there is only white space, a comment, a script or a template', async () => {
    const element = await fixture<VersusComparison>(
      html`<versus-comparison src=${faultUrl('500')}>
        <!-- none -->
        <script type="text/plain">
          none
        </script>
        <template>None</template>
      </versus-comparison>`,
    );
    await untilFailed(element);
    expect(findAll(element, '[role=alert]')).to.have.length(1);
  });

  for (const part of ['versus-table', 'versus-criteria', 'versus-code'] as const) {
    it(`is reported by a part on its own: <${part}>`, async () => {
      const element = document.createElement(part);
      element.src = faultUrl('404');
      (await fixture(html`<div></div>`)).append(element);
      await waitUntil(() => element.matches(':state(error)'));
      await framesOf();
      expect(heard.errors.map(({ target }) => target)).to.deep.equal([element]);
      expect(heard.console).to.have.length(1);
      expect(heard.console[0]).to.match(new RegExp(`^<${part}> `));
    });
  }

  it('can have an invalid address', async () => {
    const element = await comparisonFrom('http://[');
    await untilFailed(element);
    await framesOf();
    expect(heard.errors.map(({ code, src }) => [code, src])).to.deep.equal([
      ['network', 'http://['],
    ]);
    expect(heard.console).to.have.length(1);
    expect(heard.console[0]).to.contain('http://[');
  });

  it('can be read by a screen reader', async () => {
    const element = await comparisonFrom(faultUrl('404'));
    await untilFailed(element);
    await expectAccessible(element);
  });
});

describe('what a page is told', () => {
  for (const [name, type, expected] of [
    ['404', 'versus-error', VersusErrorEvent],
    ['dataset', 'versus-load', VersusLoadEvent],
  ] as const) {
    it(`reaches the document from another shadow root, once: ${type}`, async () => {
      const outer = await fixture<HTMLElement>(html`<div></div>`);
      const element = document.createElement('versus-comparison');
      element.src = faultUrl(name);
      const told: (readonly [Event, EventTarget | null, EventTarget | undefined])[] = [];
      const onEvent = (event: Event) => told.push([event, event.target, event.composedPath()[0]]);
      document.addEventListener(type, onEvent);
      outer.attachShadow({ mode: 'open' }).append(element);
      await waitUntil(() => told.length > 0);
      await framesOf();
      document.removeEventListener(type, onEvent);

      const [[event, target, origin] = [], ...others] = told;
      expect(others).to.be.empty;
      expect(event).to.be.instanceOf(expected);
      expect(event?.type).to.equal(type);
      expect([event?.bubbles, event?.composed, event?.cancelable]).to.deep.equal([
        true,
        true,
        false,
      ]);
      expect(target).to.equal(outer);
      expect(origin).to.equal(element);
    });
  }
});

describe('Try again', () => {
  async function retryByKeyboard(src: string): Promise<VersusComparison> {
    const element = await comparisonFrom(src);
    await untilFailed(element);
    buttonNamed(element, 'Try again').focus();
    await press('Enter');
    return element;
  }

  it('shows the comparison once the server has recovered', async () => {
    const url = faultUrl('fails-once');
    const element = await comparisonFrom(url);
    await untilFailed(element);
    await click(buttonNamed(element, 'Try again'));
    await untilReady(element);
    await waitUntil(() => heard.loads.length > 0);
    await framesOf();
    expect(heard.loads.length, 'loads').to.equal(1);
    expect(heard.errors.length, 'errors').to.equal(1);
    expect(await countOf(url)).to.deep.equal({ requests: 2, brokenOff: 0 });
    expectStates(element, 'ready');
    expect(findAll(element, '[role=alert]')).to.be.empty;
    await expectAccessible(element);
  });

  it('works by keyboard as well', async () => {
    const element = await retryByKeyboard(faultUrl('fails-once'));
    await untilReady(element);
    expect(document.activeElement === element, 'the reader is still here').to.be.true;
    await expectAccessible(element);
  });

  it('keeps the reader at the message if it fails again', async () => {
    const element = await retryByKeyboard(faultUrl('500'));
    await waitUntil(() => heard.errors.length === 2);
    await framesOf();
    await press('Tab');
    const { activeElement } = element.shadowRoot ?? document;
    expect(activeElement?.textContent.trim()).to.equal('Try again');
  });

  it('fails again, and says so again, until the server has recovered', async () => {
    const element = await comparisonFrom(faultUrl('500'));
    await untilFailed(element);
    await click(buttonNamed(element, 'Try again'));
    await waitUntil(() => heard.errors.length === 2);
    await framesOf();
    expect(heard.errors.length, 'errors').to.equal(2);
    expect(heard.console).to.have.length(2);
    expectStates(element, 'error');
    expect(buttonNamed(element, 'Try again').checkVisibility()).to.be.true;
  });
});

describe('an unusual response', () => {
  for (const [name, what] of [
    ['redirect', 'after a redirect'],
    ['wrong-type', 'as plain text'],
    ['slow', 'a little at a time'],
  ] as const) {
    it(`is a dataset like any other: ${what}`, async () => {
      const element = await comparisonFrom(faultUrl(name, { id: name }));
      await untilReady(element);
      await waitUntil(() => heard.loads.length > 0);
      expect(heard.loads.map(({ comparison }) => comparison.id)).to.deep.equal([name]);
      expect(deepText(element)).to.contain(`Café ${name}`);
      expect(heard.console).to.be.empty;
    });
  }
});
