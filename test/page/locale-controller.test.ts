import 'versus-elements';
import { expect, fixture, html } from '@open-wc/testing';
import type { Comparison } from 'versus-elements';
import { drinksWithTabs } from '../tools/fixtures/drinks.js';
import { expectAccessible } from '../tools/helpers/accessible.js';
import { place } from '../tools/helpers/choices.js';
import { deepText } from '../tools/helpers/find.js';
import { framesOf } from '../tools/helpers/rendered.js';

const ENGLISH = 'Yes';
const GERMAN = 'Ja';

/** A dataset that leaves its language to the page. */
function withoutLang(): Comparison {
  const comparison = { ...drinksWithTabs() };
  delete comparison.lang;
  return comparison;
}

afterEach(() => {
  document.documentElement.lang = 'en';
});

describe('the language of the page', () => {
  it('is followed when it changes, by each element without one of its own', async () => {
    const all = [
      await place('versus-comparison', { comparison: withoutLang() }),
      await place('versus-table', { comparison: withoutLang() }),
    ];
    const own = await place('versus-table');
    for (const element of all) expect(deepText(element)).to.contain(ENGLISH);
    document.documentElement.lang = 'de';
    await framesOf();
    for (const element of all) {
      expect(deepText(element)).to.contain(GERMAN).and.not.contain(ENGLISH);
      await expectAccessible(element);
    }
    expect(deepText(own)).to.contain(ENGLISH).and.not.contain(GERMAN);
    document.documentElement.removeAttribute('lang');
    await framesOf();
    for (const element of all) expect(deepText(element)).to.contain(ENGLISH);
  });

  it('is followed in shadow roots of the page, too', async () => {
    const host = await fixture<HTMLElement>(html`<div></div>`);
    const section = document.createElement('section');
    host.attachShadow({ mode: 'open' }).append(section);
    const element = document.createElement('versus-table');
    element.comparison = withoutLang();
    section.append(element);
    await framesOf();
    for (const around of [section, host]) {
      around.lang = 'de';
      await framesOf();
      expect(deepText(element)).to.contain(GERMAN);
      around.removeAttribute('lang');
      await framesOf();
      expect(deepText(element)).to.contain(ENGLISH);
    }
  });

  it('is followed after another element has been removed', async () => {
    const element = await place('versus-table', { comparison: withoutLang() });
    const other = await place('versus-table');
    other.remove();
    document.documentElement.lang = 'de';
    await framesOf();
    expect(deepText(element)).to.contain(GERMAN);
  });

  it('is that of its new place when an element is moved', async () => {
    const element = await place('versus-table', { comparison: withoutLang() });
    const german = await fixture<HTMLElement>(html`<div lang="de"></div>`);
    german.append(element);
    await framesOf();
    expect(deepText(element)).to.contain(GERMAN);
  });

  it('gives its region to a dataset in the same language without one', async () => {
    const dataset = (lang: string): Comparison => ({
      ...drinksWithTabs(),
      lang,
      updated: '2026-11-24',
      samples: [],
      criteria: [{ id: 'share', label: 'Share', values: { tea: 12345.5 } }],
    });
    const expected: [page: string, lang: string, date: string, number: string][] = [
      ['en-GB', 'en', '24 November 2026', '12,345.5'],
      ['en_IN', 'en', '24 November 2026', '12,345.5'],
      ['en-US', 'en', 'November 24, 2026', '12,345.5'],
      ['en-GB', 'en-US', 'November 24, 2026', '12,345.5'],
      ['de-AT', 'de', '24. November 2026', '12 345,5'],
      ['de-CH', 'en', 'November 24, 2026', '12,345.5'],
    ];
    for (const [page, lang, date, number] of expected) {
      document.documentElement.lang = page;
      const text = deepText(await place('versus-comparison', { comparison: dataset(lang) }));
      expect(text, `${lang} on ${page}`).to.contain(date).and.contain(number);
    }
  });
});
