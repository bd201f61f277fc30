import 'versus-elements';
import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import type { Comparison, VersusComparison } from 'versus-elements';
import { datasetCalled } from '../tools/fixtures/comparisons.js';
import { deepText, findAll } from '../tools/helpers/find.js';
import { openFrame } from '../tools/helpers/frame.js';
import { hear } from '../tools/helpers/heard.js';
import { countOf, faultUrl } from '../tools/helpers/network.js';
import { waitUntil } from '../tools/helpers/wait.js';

const heard = hear();

interface Sources {
  readonly comparison?: Comparison | null;
  readonly src?: string;
  readonly inline?: string;
  readonly attribute?: string;
}

function create({ comparison, src, inline, attribute }: Sources): VersusComparison {
  const element = document.createElement('versus-comparison');
  if (src !== undefined) element.setAttribute('src', src);
  if (attribute !== undefined) element.setAttribute('comparison', attribute);
  if (comparison !== undefined) element.comparison = comparison;
  if (inline !== undefined) {
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = inline;
    element.append(script);
  }
  return element;
}

async function place(sources: Sources): Promise<VersusComparison> {
  const element = create(sources);
  (await fixture(html`<div></div>`)).append(element);
  await element.updateComplete;
  return element;
}

async function untilState(element: Element, state: string): Promise<void> {
  await waitUntil(() => element.matches(`:state(${state})`), `not ${state}`);
  await nextFrame();
}

const loadedIds = () => heard.loads.map(({ comparison }) => comparison.id);
const inline = JSON.stringify(datasetCalled('inline'));

describe('where an element takes its dataset from', () => {
  it('the property takes precedence over src, inline and bundled data', async () => {
    const src = faultUrl('dataset');
    const element = await place({ comparison: datasetCalled('property'), src, inline });
    await untilState(element, 'ready');
    expect(loadedIds()).to.deep.equal(['property']);
    expect((await countOf(src)).requests).to.equal(0);
  });

  it('src takes precedence over inline and bundled data', async () => {
    const element = await place({ src: faultUrl('dataset', { id: 'by-src' }), inline });
    await untilState(element, 'ready');
    expect(loadedIds()).to.deep.equal(['by-src']);
  });

  it('inline data take precedence over bundled data', async () => {
    const element = await place({ inline });
    await untilState(element, 'ready');
    expect(loadedIds()).to.deep.equal(['inline']);
    expect(deepText(element)).to.contain('Dataset inline');
  });

  it('without any it shows Django vs Flask', async () => {
    const element = await place({});
    await untilState(element, 'ready');
    expect(loadedIds()).to.deep.equal(['django-vs-flask']);
  });

  it('a src that fails does not fall through', async () => {
    const element = await place({ src: faultUrl('404'), inline });
    await untilState(element, 'error');
    expect(heard.loads.length, 'loads').to.equal(0);
    expect(heard.errors.map(({ code }) => code)).to.deep.equal(['http']);
  });

  it('an empty src falls through', async () => {
    const element = await place({ src: '', inline });
    await untilState(element, 'ready');
    expect(loadedIds()).to.deep.equal(['inline']);
  });

  it('only a child of its own, and only JSON, is inline data', async () => {
    const element = document.createElement('versus-comparison');
    const parent = document.createElement('p');
    const script = Object.assign(document.createElement('script'), { type: 'application/json' });
    script.textContent = inline;
    parent.append(script);
    const other = Object.assign(document.createElement('script'), { type: 'application/ld+json' });
    other.textContent = inline;
    element.append(parent, other);
    (await fixture(html`<div></div>`)).append(element);
    await untilState(element, 'ready');
    expect(loadedIds()).to.deep.equal(['django-vs-flask']);
  });

  it('null means a dataset that is still to come; undefined means none', async () => {
    const element = await place({ comparison: null, inline });
    await untilState(element, 'loading');
    await nextFrame();
    expect(heard.loads.length, 'loads').to.equal(0);
    expect(findAll(element, '[role=status]')).to.have.length(1);

    element.comparison = datasetCalled('come');
    await untilState(element, 'ready');
    element.comparison = undefined;
    await element.updateComplete;
    await nextFrame();
    expect(loadedIds()).to.deep.equal(['come', 'inline']);

    element.comparison = null;
    await untilState(element, 'loading');
    expect(heard.errors.length, 'errors').to.equal(0);
  });

  it('src is resolved against the document’s base', async () => {
    const base = document.createElement('base');
    base.href = '/faults/';
    document.head.append(base);
    try {
      const element = await place({
        src: faultUrl('dataset', { id: 'based' }).replace('/faults/', ''),
      });
      await untilState(element, 'ready');
      expect(loadedIds()).to.deep.equal(['based']);
    } finally {
      base.remove();
    }
  });
});

/** Longer than the element waits for a property that its attribute announces. */
describe('an attribute "comparison"', () => {
  for (const attribute of ['', ' ', '[object Object]']) {
    it(`with the value ${JSON.stringify(attribute)} announces the property`, async () => {
      const element = await place({ attribute, src: faultUrl('dataset'), inline });
      expect(element.matches(':state(loading)')).to.be.true;
      element.comparison = datasetCalled('come');
      await untilState(element, 'ready');
      expect(loadedIds()).to.deep.equal(['come']);
      expect(heard.errors.length, 'errors').to.equal(0);
    });
  }

  it('is an error if the property doesn’t follow for a while, until it does', async () => {
    const element = await place({ attribute: '[object Object]', inline });
    await waitUntil(() => element.matches(':state(error)'), 'no error');
    await nextFrame();
    expect(heard.errors.map(({ code, path, src }) => [code, path, src])).to.deep.equal([
      ['schema', '', ''],
    ]);
    expect(heard.errors[0]?.message).to.match(/attribute "comparison".*property has not been set/);
    expect(heard.console).to.have.length(1);
    expect(heard.loads.length, 'loads').to.equal(0);

    element.comparison = datasetCalled('come');
    await untilState(element, 'ready');
    expect(loadedIds()).to.deep.equal(['come']);
    expect(heard.errors.length, 'errors').to.equal(1);
  });

  it('with any other value is an error at once, until the property is set', async () => {
    for (const attribute of ['django-vs-flask', '{"id": "a"}', '[object Map]', 'null']) {
      const element = await place({ attribute, inline });
      expect(element.matches(':state(error)'), attribute).to.be.true;
      expect(heard.errors.at(-1)?.message).to.match(/attribute "comparison".*Set the property/);
      element.comparison = datasetCalled('come');
      await untilState(element, 'ready');
    }
    expect(heard.errors.map(({ code, path }) => [code, path])).to.deep.equal(
      Array.from({ length: 4 }, () => ['schema', '']),
    );
    expect(new Set(loadedIds())).to.deep.equal(new Set(['come']));
  });

  it('is ignored if the property is set', async () => {
    for (const attribute of ['[object Object]', 'a text']) {
      const element = await place({ attribute, comparison: datasetCalled('there') });
      await untilState(element, 'ready');
    }
    expect(loadedIds()).to.deep.equal(['there', 'there']);
    expect(heard.console).to.be.empty;
  });

  it('counts when it is added or removed later', async () => {
    const element = await place({});
    await untilState(element, 'ready');
    element.setAttribute('comparison', '[object Object]');
    await untilState(element, 'loading');
    element.setAttribute('comparison', 'a text');
    await untilState(element, 'error');
    element.removeAttribute('comparison');
    await untilState(element, 'ready');
    expect(heard.errors.length, 'errors').to.equal(1);
    expect(loadedIds()).to.deep.equal(['django-vs-flask', 'django-vs-flask']);
  });

  it('of an element that was disconnected waits anew', async () => {
    const element = await place({ attribute: '' });
    const { parentElement } = element;
    element.remove();
    element.comparison = datasetCalled('come');
    parentElement?.append(element);
    await untilState(element, 'ready');
    expect(loadedIds()).to.deep.equal(['come']);
  });

  it('waits as long as the page loads', async () => {
    const page: unknown = await openFrame('/test/dataset/pages/attribute.html');
    const { heard } = page as { heard: string[] };
    expect(heard).to.deep.equal(['late: come while loading']);
    await waitUntil(() => heard.length > 1, 'no error');
    expect(heard.slice(1)).to.deep.equal(['never: schema while complete']);
  });
});

describe('inline data that arrive late', () => {
  function scriptWith(id: string): HTMLScriptElement {
    const script = Object.assign(document.createElement('script'), { type: 'application/json' });
    script.textContent = JSON.stringify(datasetCalled(id));
    return script;
  }

  it('replace the bundled data', async () => {
    const element = await place({});
    await untilState(element, 'ready');
    element.append('Instead', document.createElement('p'));
    await nextFrame();
    element.append(scriptWith('late'));
    await waitUntil(() => loadedIds().length === 2);
    expect(loadedIds()).to.deep.equal(['django-vs-flask', 'late']);
    expect(deepText(element)).to.contain('Dataset late');
  });

  it('are found when the element is reconnected', async () => {
    const element = await place({});
    const { parentElement } = element;
    await untilState(element, 'ready');
    element.remove();
    element.append(scriptWith('late'));
    await nextFrame();
    expect(loadedIds()).to.deep.equal(['django-vs-flask']);
    parentElement?.append(element);
    await waitUntil(() => loadedIds().length === 2);
    expect(loadedIds()).to.deep.equal(['django-vs-flask', 'late']);
  });

  it('are found after the element has been moved', async () => {
    const element = await place({});
    await untilState(element, 'ready');
    element.parentElement?.append(element);
    await element.updateComplete;
    element.append(scriptWith('late'));
    await waitUntil(() => loadedIds().length === 2);
    expect(loadedIds()).to.deep.equal(['django-vs-flask', 'late']);
  });

  it('replace no other data', async () => {
    const inlined = await place({ inline });
    const given = await place({ comparison: datasetCalled('given') });
    const fetched = await place({ src: faultUrl('dataset', { id: 'fetched' }) });
    for (const element of [inlined, given, fetched]) {
      await untilState(element, 'ready');
      element.append(scriptWith('late'));
    }
    await nextFrame();
    await nextFrame();
    expect(loadedIds()).to.have.members(['inline', 'given', 'fetched']);
  });
});

describe('relative addresses in a dataset', () => {
  const related = {
    ...datasetCalled('related'),
    introduction: 'See [the text](text.html).',
    alternatives: [
      { id: 'tea', name: 'Tea', homepage: '../x' },
      {
        id: 'coffee',
        name: 'Coffee',
        homepage: '/y',
        features: [{ text: 'Z', source: 'z?a=1#b' }],
      },
    ],
  };
  const linksOf = (element: Element) =>
    findAll(element, 'a[href]')
      .map((link) => link.getAttribute('href'))
      // Leaves out the widget's own links.
      .filter((href) => !href?.includes(`#${related.id}/`));
  const from = (folder: string) =>
    [`${folder}text.html`, new URL('../x', folder).href, `${location.origin}/y`].toSorted();

  it('are resolved against the address that the dataset came from', async () => {
    const { fetch } = globalThis;
    const asked: unknown[] = [];
    globalThis.fetch = (address) => {
      asked.push(address);
      return Promise.resolve(Response.json(related));
    };
    try {
      const element = await place({ src: '/elsewhere/deep/related.json?of=it' });
      await untilState(element, 'ready');
      expect(asked).to.deep.equal([`${location.origin}/elsewhere/deep/related.json?of=it`]);
      expect(linksOf(element).toSorted()).to.deep.equal(from(`${location.origin}/elsewhere/deep/`));
    } finally {
      globalThis.fetch = fetch;
    }
  });

  it('are resolved against the address that a redirect has led to', async () => {
    const element = await place({ src: faultUrl('redirect', { id: 'moved' }) });
    await untilState(element, 'ready');
    expect(linksOf(element)).to.deep.equal([`${location.origin}/faults/dataset/moved/tea.html`]);
  });

  for (const [what, sources] of [
    ['inline', { inline: JSON.stringify(related) }],
    ['as a property', { comparison: related }],
  ] as const) {
    it(`are resolved against the document’s base in a dataset ${what}`, async () => {
      const base = document.createElement('base');
      base.href = '/based/deep/';
      document.head.append(base);
      try {
        const element = await place(sources);
        await untilState(element, 'ready');
        expect(linksOf(element).toSorted()).to.deep.equal(from(`${location.origin}/based/deep/`));
      } finally {
        base.remove();
      }
    });
  }
});

describe('a property that isn’t a comparison', () => {
  for (const [what, value, path] of [
    ['a text', 'django', ''],
    ['an empty text', '', ''],
    ['a number', 0, ''],
    ['false', false, ''],
    ['a list', [], ''],
    ['a function', () => undefined, ''],
    ['a symbol', Symbol('comparison'), ''],
    ['an object without fields', {}, ''],
    ['one alternative', { ...datasetCalled('x'), alternatives: [] }, '/alternatives'],
    ['a field of a wrong type', { ...datasetCalled('x'), title: 7 }, '/title'],
    [
      'an unknown alternative',
      {
        ...datasetCalled('x'),
        criteria: [{ id: 'plant', label: 'Plant', values: { 'a/b~c': 1 } }],
      },
      '/criteria/0/values/a~1b~0c',
    ],
  ] as const) {
    it(`is one error that says where: ${what}`, async () => {
      const element = await place({});
      await untilState(element, 'ready');
      Reflect.set(element, 'comparison', value);
      await untilState(element, 'error');
      expect(heard.errors.map((error) => [error.code, error.path, error.src])).to.deep.equal([
        ['schema', path, ''],
      ]);
      expect(heard.console).to.have.length(1);
      expect(heard.console[0]).to.contain(path || 'the dataset');
      expect(heard.loads.length, 'loads').to.equal(1);
    });
  }

  it('is one error where reading it throws', async () => {
    const element = await place({});
    const broken = new Proxy(
      {},
      {
        ownKeys() {
          throw new Error('revoked');
        },
      },
    );
    Reflect.set(element, 'comparison', broken);
    await untilState(element, 'error');
    expect(heard.errors.map(({ code, message }) => [code, message])).to.deep.equal([
      ['schema', 'Error: revoked'],
    ]);
  });
});

describe('inline data that have been altered on their way into the page', () => {
  for (const [what, text, says] of [
    ['escaped twice', inline.replaceAll('"', '&amp;quot;'), /escaped.*&quot;/],
    ['with curly quotes', inline.replaceAll(/"([^"]*)"/g, '“$1”'), /curly/],
    ['with German quotes', inline.replaceAll(/"([^"]*)"/g, '„$1“'), /curly/],
    ['empty', ' \n', /is empty/i],
    ['cut off', inline.slice(0, 40), /not valid JSON/],
  ] as const) {
    it(`get a message that says so: ${what}`, async () => {
      const element = await place({ inline: text });
      await untilState(element, 'error');
      expect(heard.errors.map(({ code, src }) => [code, src])).to.deep.equal([['syntax', '']]);
      expect(heard.errors[0]?.message).to.match(says);
      expect(heard.console).to.have.length(1);
      expect(heard.console[0]).to.match(says);
    });
  }

  for (const [how, text] of [
    ['by name', inline.replaceAll('"', '&quot;')],
    ['by number', inline.replaceAll('"', '&#34;').replaceAll('[', '&#x5B;')],
  ] as const) {
    it(`are read if a framework has escaped them ${how}`, async () => {
      const element = await place({ inline: text });
      await untilState(element, 'ready');
      expect(loadedIds()).to.deep.equal(['inline']);
      expect(heard.console).to.be.empty;
    });
  }

  for (const [what, code] of [
    ['a script', '<script src="x.js"></script>'],
    ['a page', '<html>\n<script>x()</script>\n<p class="a">Text</p></html>'],
    ['an end tag alone', 'a </SCRIPT > b "c" \\'],
  ] as const) {
    it(`get a message that says what to write if the HTML parser has cut them: ${what}`, async () => {
      const dataset = datasetCalled('cut');
      const files = [{ name: 'a.html', language: 'html', code }];
      const samples = [{ id: 'brew', label: 'Brew', code: { tea: { files } } }];
      const parent = await fixture<HTMLElement>(html`<div></div>`);
      const json = JSON.stringify({ ...dataset, samples });
      parent.innerHTML = `<versus-comparison><script type="application/json">${json}</script></versus-comparison>`;
      const [element] = parent.children;
      if (!element) throw new Error('There is no element.');
      expect(element.childNodes.length, 'the rest is outside of the script').to.be.greaterThan(1);
      await untilState(element, 'error');
      expect(heard.errors.map(({ code }) => code)).to.deep.equal(['syntax']);
      expect(heard.errors[0]?.message).to.contain(String.raw`Write "<\/script"`);
      expect(deepText(element)).to.contain('This comparison could not be loaded.');
      expect(findAll(element, 'slot'), 'a place for the rest').to.be.empty;
    });
  }

  it('are read if "</script" is escaped properly', async () => {
    const parent = await fixture<HTMLElement>(html`<div></div>`);
    const json = JSON.stringify({ ...datasetCalled('whole'), introduction: '`</script>`' });
    const escaped = json.replaceAll('</', String.raw`<\/`);
    parent.innerHTML = `<versus-comparison><script type="application/json">${escaped}</script></versus-comparison>`;
    await waitUntil(() => heard.loads.length > 0);
    expect(deepText(parent)).to.contain('</script>');
  });

  it('leave the author’s fallback if they are broken for another reason', async () => {
    const element = create({ inline: '{"title": "A, "b": 1}' });
    element.append(Object.assign(document.createElement('p'), { textContent: 'Instead' }));
    (await fixture(html`<div></div>`)).append(element);
    await untilState(element, 'error');
    expect(element.querySelector('p')?.checkVisibility()).to.be.true;
    expect(heard.errors[0]?.message).to.match(/^not valid JSON\. /);
  });

  it('are refused over 5 MB', async () => {
    const element = await place({ inline: inline + ' '.repeat(5_000_000) });
    await untilState(element, 'error');
    expect(heard.errors.map(({ code }) => code)).to.deep.equal(['size']);
  });

  it('get an error with the place if they are valid JSON but not a comparison', async () => {
    const element = await place({ inline: inline.replace('"Camellia"', '["Camellia"]') });
    await untilState(element, 'error');
    expect(heard.errors[0]?.path).to.equal('/criteria/0/values/tea');
    expect(heard.console[0]).to.contain('/criteria/0/values/tea');
  });
});

describe('a page that is still being parsed', () => {
  it('is waited for, until a node follows the element or the page ends', async () => {
    const page: unknown = await openFrame('/test/dataset/pages/parsing.html');
    const { heard, seen } = page as { heard: string[]; seen: Set<string> };
    await waitUntil(() => heard.length === 4, 'not all have loaded');
    expect(heard).to.deep.equal([
      'alone: django-vs-flask while loading',
      'halves: halves while loading',
      'later: later while loading',
      'last: last while interactive',
    ]);
    expect([...seen], 'half of the data was there').to.include('half');
  });
});
