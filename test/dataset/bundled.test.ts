import { expect } from '@open-wc/testing';
import { datasetCalled } from '../tools/fixtures/comparisons.js';
import { deepText } from '../tools/helpers/find.js';
import { openFrame } from '../tools/helpers/frame.js';
import { untilShown } from '../tools/helpers/rendered.js';

const ID = '"id":"django-vs-flask"';
const inline = `<script type="application/json">${JSON.stringify(datasetCalled('Mine'))}</script>`;

interface Seen {
  readonly text: string;
  /** How often the page has parsed the bundled dataset. */
  readonly parsed: number;
}

/** Opens a page that starts counting before its module loads. */
async function see(content: string): Promise<Seen> {
  const script = `
    window.parsed = [];
    const { parse } = JSON;
    JSON.parse = (text, ...more) => {
      window.parsed.push(text);
      return parse(text, ...more);
    };`;
  const html = `<!doctype html>
    <html lang="en">
      <title>What is parsed</title>
      <base href="${location.origin}/" />
      <script>${script}</script>
      <script type="module" src="/dist/versus-elements.js"></script>
      ${content}
    </html>`;
  const page = await openFrame(URL.createObjectURL(new Blob([html], { type: 'text/html' })));
  await untilShown(page.document);
  const texts = Reflect.get(page, 'parsed') as readonly string[];
  return {
    text: deepText(page.document.body),
    parsed: texts.filter((text) => text.includes(ID)).length,
  };
}

describe('the bundled dataset', () => {
  it('is not even parsed on a page that shows data of its own', async () => {
    const { text, parsed } = await see(`<versus-comparison>${inline}</versus-comparison>`);
    expect(text).to.contain('Mine').and.not.contain('Django');
    expect(parsed).to.equal(0);
  });

  it('is parsed once on a page that shows it twice', async () => {
    const { text, parsed } = await see('<versus-table></versus-table><versus-code></versus-code>');
    expect(text).to.contain('Django');
    expect(parsed).to.equal(1);
  });
});
