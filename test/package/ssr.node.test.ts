import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { before, describe, test } from 'node:test';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html } from 'lit';
import data from '../../data/django-vs-flask.json' with { type: 'json' };
import { checkComparison } from '../../src/dataset/check-comparison.js';

const bundled = checkComparison(data);
const source = new URL('../../src/', import.meta.url);
const modules = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.ts'),
);

describe('every module can be imported without a DOM', () => {
  for (const file of modules) {
    test(file, async () => {
      await import(new URL(file, source).href);
    });
  }
});

describe('rendered on a server, with the bundled dataset', () => {
  let page = '';
  /** What readers of the page see, without the markers of server rendering. */
  let text = '';

  before(async () => {
    await import('../../src/index.js');
    page = await collectResult(render(html`<versus-comparison></versus-comparison>`));
    text = page
      .replaceAll(/<style>[^]*?<\/style>|<!--[^]*?-->|<[^>]*>/g, '')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&#39;', "'")
      .replaceAll('&amp;', '&');
  });

  test('the elements have their shadow roots', () => {
    for (const tag of ['comparison', 'table', 'criteria', 'code']) {
      assert.match(page, new RegExp(`<versus-${tag}[^>]*><template shadowroot`));
    }
  });

  test('the title and every alternative are readable', () => {
    for (const words of [bundled.title, ...bundled.alternatives.map(({ name }) => name)]) {
      assert.ok(text.includes(words), words);
    }
  });

  test('the table has a row for each criterion with values', () => {
    const rows = bundled.criteria.filter(({ values }) => values);
    assert.match(page, /<table/);
    assert.equal(page.match(/scope="?row\b(?!group)/g)?.length, rows.length);
    for (const { label } of rows) assert.ok(text.includes(label), label);
  });

  test('each criterion with details is a tab', () => {
    const tabs = bundled.criteria.filter(({ details }) => details);
    const found = [...page.matchAll(/<button[^>]*role="tab"/g)];
    assert.ok(found.length >= tabs.length, `${found.length} tabs`);
    for (const { label } of tabs) assert.ok(text.includes(label), label);
  });

  test('the samples have their code', () => {
    for (const { label, code } of bundled.samples ?? []) {
      assert.ok(text.includes(label), label);
      for (const { files = [] } of Object.values(code)) {
        for (const file of files) {
          const lines = Array.isArray(file.code) ? file.code : file.code.split('\n');
          for (const line of lines) assert.ok(text.includes(line), line);
        }
      }
    }
  });

  test('the addresses of the dataset are links', () => {
    for (const { homepage = '' } of bundled.alternatives) {
      assert.ok(page.includes(`href="${homepage}"`), homepage);
    }
  });
});
