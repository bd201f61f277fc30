import 'versus-elements';
import { expect, fixture, html } from '@open-wc/testing';
import { find, findAll } from '../tools/helpers/find.js';
import { openFrame, openPage } from '../tools/helpers/frame.js';
import { faultUrl } from '../tools/helpers/network.js';
import { accessibilityTree, engine, printedText } from '../tools/helpers/page.js';
import { framesOf, untilShown } from '../tools/helpers/rendered.js';

/** A page in which no script runs, but that can be inspected from here. */
async function openWithoutScript(address: string): Promise<Document> {
  const frame = await fixture<HTMLIFrameElement>(
    html`<iframe sandbox="allow-same-origin" title="A page" width="600" height="400"></iframe>`,
  );
  const isLoaded = new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
  });
  frame.src = address;
  await isLoaded;
  if (!frame.contentDocument) throw new Error('The frame is gone.');
  return frame.contentDocument;
}

describe('without JavaScript', () => {
  for (const [name, text] of [
    ['index.html', 'Built-in ORM'],
    ['no-script.html', 'Take Django if accounts'],
    ['jpa-vs-jdbc.html', 'the Jakarta Persistence specification'],
    ['parts.html', 'The code samples need JavaScript.'],
  ] as const) {
    it(`the author’s fallback is shown on ${name}`, async () => {
      const page = await openWithoutScript(`/demo/${name}`);
      const fallbacks = [...page.querySelectorAll('versus-comparison, versus-table, versus-code')];
      const [fallback] = fallbacks.filter(({ textContent }) =>
        textContent.replaceAll(/\s+/g, ' ').includes(text),
      );
      const [first] = fallback?.children ?? [];
      expect(first?.checkVisibility()).to.be.true;
      expect(first?.getBoundingClientRect().height).to.be.greaterThan(10);
      expect(fallback?.shadowRoot).to.be.null;
    });
  }
});

describe('with JavaScript', () => {
  it('the widget replaces the fallback once the module is loaded', async () => {
    const page = await openPage('/demo/index.html');
    const widget = find(page.document, 'versus-comparison');
    for (const child of widget.children) expect(child.checkVisibility()).to.be.false;
    expect(findAll(widget, 'slot').length).to.equal(0);
  });

  it('the fallback stays if the module is missing', async () => {
    const text = await (await fetch('/demo/index.html')).text();
    const address = new URL(faultUrl('404'), location.href).href;
    const missing = text.replace('../dist/versus-elements.js', address);
    expect(missing).to.contain(address);
    const blob = URL.createObjectURL(new Blob([missing], { type: 'text/html' }));
    const { document } = await openFrame(blob);
    const table = document.querySelector('versus-comparison table');
    expect(table?.checkVisibility()).to.be.true;
  });
});

describe('fallback and widget', () => {
  it('are never both exposed: on screen, to a screen reader, in print', async () => {
    const widget = await fixture<HTMLElement>(
      html`<versus-comparison><p>Stands in for the widget.</p></versus-comparison>`,
    );
    await untilShown();
    await framesOf();
    expect(widget.querySelector('p')?.checkVisibility()).to.be.false;
    if (engine === 'chromium') {
      const tree = await accessibilityTree(document.body);
      expect(tree).to.contain('Framework type').and.not.contain('Stands in for the widget.');
    }
    // WebKitGTK can't print to a file.
    if (engine !== 'webkit') {
      const paper = await printedText();
      expect(paper).to.contain('Framework type').and.not.contain('Stands in for the widget.');
    }
  });

  it('a failure only shows the fallback', async () => {
    const widget = await fixture<HTMLElement>(
      html`<versus-comparison src="data:,"><p>Stands in for the widget.</p></versus-comparison>`,
    );
    await untilFailed(widget);
    expect(widget.querySelector('p')?.checkVisibility()).to.be.true;
    expect(findAll(widget, '[part=message]').length).to.equal(0);
  });
});

async function untilFailed(widget: HTMLElement): Promise<void> {
  const { error } = console;
  console.error = () => undefined;
  while (!widget.matches(':state(error)')) await framesOf();
  console.error = error;
}
