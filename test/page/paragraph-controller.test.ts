import 'versus-elements';
import { expect, fixture, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import { drinksWithTabs } from '../tools/fixtures/drinks.js';
import { expectAccessible } from '../tools/helpers/accessible.js';
import { find } from '../tools/helpers/find.js';
import { framesOf } from '../tools/helpers/rendered.js';

/** The size and line height of a cell in a widget that is surrounded by text. */
async function textIn(page: TemplateResult): Promise<string> {
  const place = await fixture<HTMLElement>(page);
  await framesOf();
  const { fontSize, lineHeight } = getComputedStyle(find(place, '.root'));
  return `${fontSize}/${lineHeight}`;
}

const table = () => html`<versus-table .comparison=${drinksWithTabs()}></versus-table>`;
const paragraph = (style: string) => html`<p style=${style}>A paragraph of the article.</p>`;
const SURROUNDINGS = 'font: 15px/20px serif';

describe('the text of a widget', () => {
  it('is as large as that of the paragraphs beside it', async () => {
    const page = html`<div style=${SURROUNDINGS}>
      ${paragraph('font-size: 21px; line-height: 30px')}${table()}
    </div>`;
    expect(await textIn(page)).to.equal('21px/30px');
    const [cell] = document.querySelectorAll('versus-table');
    if (cell) await expectAccessible(cell);
  });

  it('is as large as that of its place if there is no paragraph beside it', async () => {
    expect(await textIn(html`<div style=${SURROUNDINGS}>${table()}</div>`)).to.equal('15px/20px');
    const page = html`<div style=${SURROUNDINGS}>
      <div>${paragraph('font-size: 30px')}</div>
      ${table()}
      <p style="font-size: 40px"></p>
    </div>`;
    expect(await textIn(page)).to.equal('15px/20px');
  });

  it('is found outside of a wrapper around the widget alone', async () => {
    const page = html`<div style=${SURROUNDINGS}>
      <div><figure>${table()}</figure></div>
      ${paragraph('font-size: 18px; line-height: 27px')}
    </div>`;
    expect(await textIn(page)).to.equal('18px/27px');
  });

  it('is that of most of the text, not of a lead', async () => {
    const text = 'font-size: 18px; line-height: 1.5';
    const page = html`<div style=${SURROUNDINGS}>
      ${paragraph('font-size: 26px')}${table()}${paragraph(text)}${paragraph(text)}
    </div>`;
    expect(await textIn(page)).to.equal('18px/27px');
    const leads = html`<div style=${SURROUNDINGS}>
      ${paragraph('font-size: 26px')}
      <p style=${text}>${'A paragraph that says more than two leads together. '.repeat(2)}</p>
      ${table()}${paragraph('font-size: 26px')}
    </div>`;
    expect(await textIn(leads)).to.equal('18px/27px');
  });

  it('follows when the font size of its place changes', async () => {
    const place = await fixture<HTMLElement>(
      html`<div style="font: 10px/1.5 serif">${paragraph('font-size: 2em')}${table()}</div>`,
    );
    await framesOf();
    const root = find(place, '.root');
    expect(getComputedStyle(root).fontSize).to.equal('20px');
    place.style.fontSize = '12px';
    expect(getComputedStyle(root).fontSize).to.equal('24px');
    expect(getComputedStyle(root).lineHeight).to.equal('36px');
  });
});

describe('a widget in the text', () => {
  it('has a margin that a rule of the page replaces', async () => {
    const place = await fixture<HTMLElement>(
      html`<div style="font-size: 20px">
        ${table()}
        <style>
          .close versus-table {
            margin: 3px;
          }
        </style>
      </div>`,
    );
    await framesOf();
    const element = find(place, 'versus-table');
    expect(getComputedStyle(element).marginBlock).to.equal('30px');
    place.className = 'close';
    expect(getComputedStyle(element).marginBlock).to.equal('3px');
  });

  it('looks the same whatever the size of a rem', async () => {
    const place = await fixture<HTMLElement>(
      html`<div style="font-size: 18px"><versus-comparison></versus-comparison></div>`,
    );
    await framesOf();
    const height = place.clientHeight;
    document.documentElement.style.fontSize = '62.5%';
    await framesOf();
    const other = place.clientHeight;
    document.documentElement.style.fontSize = '';
    expect(other).to.equal(height);
  });
});
