import 'versus-elements';
import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import type { Comparison, VersusComparison } from 'versus-elements';
import { deepText, findAll } from '../tools/helpers/find.js';
import { hear } from '../tools/helpers/heard.js';
import { waitUntil } from '../tools/helpers/wait.js';

const heard = hear();
let texts = 0;

/** Markup that would run a script, with a different number each time. */
function markup(): string {
  texts += 1;
  return `<img src="x" onerror="hacked = ${texts}"><b id="b${texts}">bold</b>`;
}

/** A dataset with markup in every field that takes a string. */
function datasetOfMarkup(): Comparison {
  const alternative = (id: string) => ({
    id,
    name: markup(),
    tagline: markup(),
    version: markup(),
    homepage: 'https://example.org/',
    overview: markup(),
    features: [
      markup(),
      { text: markup(), source: { title: markup(), url: `https://${id}.example` } },
    ],
    advantages: [markup()],
  });
  const side = () => ({
    description: markup(),
    files: [{ name: markup(), language: 'html', code: [markup(), markup()] }],
    ran: { on: [markup()], asOf: '2026' },
  });
  return {
    id: 'markup',
    title: markup(),
    question: markup(),
    introduction: `${markup()} **${markup()}** \`${markup()}\` [${markup()}](https://a.example/)`,
    alternatives: [alternative('a'), alternative('b')],
    criteria: [
      {
        id: 'c',
        label: markup(),
        description: markup(),
        values: {
          a: { value: markup(), note: markup(), source: 'https://a.example/<b>' },
          b: { value: 1, unit: markup() },
        },
        details: { a: markup(), b: { text: markup(), version: markup() } },
        takeaway: markup(),
      },
    ],
    samples: [{ id: 's', label: markup(), description: markup(), code: { a: side(), b: side() } }],
    verdict: { summary: markup(), choose: { a: [markup()], b: [markup()] } },
    words: { opinion: markup(), best: markup(), yes: markup(), sources: markup() },
  };
}

function numbersIn(text: string): Set<string> {
  return new Set([...text.matchAll(/hacked = (\d+)/g)].map(([, number = '']) => number));
}

async function show(comparison: Comparison): Promise<VersusComparison> {
  const element = await fixture<VersusComparison>(
    html`<versus-comparison .comparison=${comparison}></versus-comparison>`,
  );
  await waitUntil(() => heard.loads.length > 0);
  await nextFrame();
  return element;
}

describe('HTML in a dataset', () => {
  it('stays text in every field', async () => {
    const comparison = datasetOfMarkup();
    const element = await show(comparison);
    const seen = [deepText(element)];
    for (const mark of findAll(element, '[popovertarget]')) {
      if (mark instanceof HTMLElement) mark.click();
      await nextFrame();
      seen.push(deepText(element), mark.getAttribute('aria-label') ?? '');
    }
    expect(findAll(element, 'img, b, [onerror]')).to.be.empty;
    expect(Reflect.has(globalThis, 'hacked')).to.be.false;
    const shown = numbersIn(seen.join(' '));
    const given = numbersIn(JSON.stringify({ ...comparison, words: {} }));
    expect([...given].filter((number) => !shown.has(number))).to.be.empty;
  });

  it('is not shown in the message of a failure', async () => {
    const element = await fixture<VersusComparison>(html`<versus-comparison></versus-comparison>`);
    const broken = {
      ...datasetOfMarkup(),
      criteria: [{ id: 'c', label: 'C', values: { [markup()]: 1 } }],
    };
    element.comparison = broken;
    await waitUntil(() => heard.errors.length > 0);
    await nextFrame();
    expect(findAll(element, 'img, b')).to.be.empty;
    expect(deepText(element).trim()).to.equal('This comparison could not be loaded.');
    expect(heard.console[0]).to.contain('onerror=');
  });
});

describe('an unsafe address in a dataset', () => {
  for (const url of [
    'javascript:hacked=1',
    'JaVaScRiPt:hacked=1',
    ' javascript:hacked=1',
    'java\nscript:hacked=1',
    'data:text/html,<script>hacked=1</script>',
    'vbscript:hacked',
    'blob:https://a.example/1',
    'file:///etc/passwd',
    'about:blank',
  ]) {
    it(`is not linked anywhere: ${JSON.stringify(url)}`, async () => {
      const text = `See [the label](${url}).`;
      const evidence = { source: [url, { title: 'The title', url }] };
      const element = await show({
        id: 'links',
        title: 'Links',
        introduction: text,
        corrections: `${url}{label}`,
        alternatives: [
          { id: 'a', name: 'A', homepage: url, overview: text, features: [{ text, ...evidence }] },
          { id: 'b', name: 'B', homepage: url, advantages: [text] },
        ],
        criteria: [
          {
            id: 'c',
            label: 'C',
            description: text,
            values: { a: { value: text, note: text, ...evidence } },
            details: { a: { text, ...evidence } },
            takeaway: text,
          },
        ],
        samples: [{ id: 's', label: 'S', description: text, code: { a: { description: text } } }],
        verdict: { summary: text, choose: { a: [text] } },
      });
      for (const mark of findAll(element, '[popovertarget]')) {
        if (mark instanceof HTMLElement) mark.click();
        await nextFrame();
        const links = findAll(element, 'a[href]').map((link) => link.getAttribute('href'));
        expect(links.filter((href) => !href?.startsWith('#links/'))).to.be.empty;
      }
      expect(deepText(element)).to.contain('the label').and.to.contain('The title');
      expect(Reflect.has(globalThis, 'hacked')).to.be.false;
    });
  }
});

describe('ids that every object inherits', () => {
  it('are ids like any other', async () => {
    const inherited = ['constructor', 'hasOwnProperty', 'toString', 'valueOf'];
    const keyed = <T>(entry: (id: string) => T) =>
      Object.fromEntries(inherited.slice(0, 2).map((id) => [id, entry(id)]));
    const [first = '', second = '', third = '', fourth = ''] = inherited;
    const element = await show({
      id: 'isPrototypeOf',
      title: 'Inherited',
      alternatives: [
        { id: first, name: 'First' },
        { id: second, name: 'Second' },
        { id: 'propertyIsEnumerable', name: 'Third' },
      ],
      criteria: [
        { id: third, label: 'Row', values: keyed((id) => `value of ${id}`), details: {} },
        { id: fourth, label: 'Tab', details: keyed((id) => `detail of ${id}`) },
      ],
      samples: [
        {
          id: '__proto__'.replaceAll('_', ''),
          label: 'Sample',
          code: keyed((id) => ({ files: [{ name: 'a', language: id, code: `code of ${id}` }] })),
        },
      ],
      verdict: { summary: 'Both.', choose: keyed((id) => [`reason for ${id}`]) },
    });
    const cells = findAll(element, 'tbody td').map((cell) => cell.textContent.trim());
    expect(cells.map((cell) => cell.replaceAll(/\s+/g, ' '))).to.deep.equal([
      'value of constructor',
      'value of hasOwnProperty',
      'No data',
    ]);
    const text = deepText(element);
    for (const id of [first, second]) {
      for (const what of ['detail of', 'code of', 'reason for'])
        expect(text).to.contain(`${what} ${id}`);
    }
    expect(text).not.to.contain('native code');
    expect(heard.errors.length, 'errors').to.equal(0);

    element.criterion = fourth;
    element.alternative = second;
    await element.updateComplete;
    const selected = findAll(element, '[aria-selected=true]').map((tab) => tab.textContent.trim());
    expect(selected).to.deep.equal(['Tab', 'Second']);
  });
});
