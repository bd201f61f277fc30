import { expect, fixture, html } from '@open-wc/testing';
import { click } from '../tools/helpers/page.js';
import { waitUntil } from '../tools/helpers/wait.js';

it('a page that is restored from the back/forward cache continues where it was', async () => {
  const key = `back-${Date.now()}`;
  // A page without an opener. It may be opened, since a reader does so.
  const link = await fixture<HTMLElement>(
    html`<a href="/test/pages/back.html?key=${key}" target="_blank" rel="noopener">Open</a>`,
  );
  await click(link);
  await waitUntil(() => localStorage.getItem(key), 'nobody came back');
  const seen = JSON.parse(localStorage.getItem(key) ?? '') as Record<string, unknown>;
  localStorage.removeItem(key);
  expect(seen).to.deep.equal({ persisted: true, before: 1, after: 2, linked: 5 });
});
