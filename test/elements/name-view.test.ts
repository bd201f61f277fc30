import 'versus-elements';
import { expect, fixture, html } from '@open-wc/testing';
import type { Comparison, VersusComparison } from 'versus-elements';
import { comparisonBy, row } from '../tools/fixtures/comparisons.js';
import { expectAccessible } from '../tools/helpers/accessible.js';
import { find, findAll, textOf } from '../tools/helpers/find.js';
import { framesOf } from '../tools/helpers/rendered.js';
import { waitUntil } from '../tools/helpers/wait.js';

const LOGO = '/demo/favicon.svg';

function withLogos(tea: string, coffee: string, more: Partial<Comparison> = {}): Comparison {
  const alternatives = [
    { id: 'tea', name: 'Tea', logo: tea, tagline: 'A leaf.' },
    { id: 'coffee', name: 'Coffee', logo: coffee, tagline: 'A seed.' },
  ];
  return comparisonBy([row('Hot', true, true)], { alternatives, ...more });
}

async function show(comparison: Comparison): Promise<VersusComparison> {
  const element = await fixture<VersusComparison>(
    html`<versus-comparison .comparison=${comparison}></versus-comparison>`,
  );
  await framesOf();
  return element;
}

const logosIn = (element: Element) =>
  findAll(element, 'img').map((image) => image as HTMLImageElement);

describe('a logo', () => {
  it('precedes the name in prominent places, and is not read out', async () => {
    const element = await show(withLogos(LOGO, ''));
    const logos = logosIn(element);
    expect(logos.map(({ src }) => new URL(src).pathname)).to.deep.equal([LOGO, LOGO]);
    await waitUntil(() => logos.every(({ complete }) => complete), 'the logos are not there');
    for (const logo of logos) {
      expect(logo.alt).to.equal('');
      expect(logo.loading).to.equal('lazy');
      expect(logo.referrerPolicy).to.equal('no-referrer');
      const name = logo.parentElement;
      if (!name) throw new Error('The logo stands nowhere.');
      const { height, width } = logo.getBoundingClientRect();
      const size = Number.parseFloat(getComputedStyle(name).fontSize);
      expect(height).to.be.closeTo(size, 1);
      expect(width).to.be.closeTo(size, 1);
    }
    expect(textOf(find(element, 'thead th'))).to.equal('Tea');
    await expectAccessible(element);
  });

  it('makes no line taller', async () => {
    const element = await show(withLogos(LOGO, ''));
    for (const selector of ['thead th', '.overview h3']) {
      const [first, second] = findAll(element, selector);
      const heightOf = (each: Element | undefined) => each?.getBoundingClientRect().height;
      expect(heightOf(first)).to.equal(heightOf(second));
    }
    const [tea, coffee] = findAll(element, '.overview h3').map((heading) =>
      heading.getBoundingClientRect(),
    );
    expect(tea?.height).to.equal(coffee?.height);
  });

  it('that can’t be loaded takes no room, and one that replaces it is shown', async () => {
    const element = await show(withLogos('/demo/there-is-no-such.svg', LOGO));
    await waitUntil(
      () => logosIn(element).filter((logo) => logo.checkVisibility()).length === 2,
      'the broken logos stay',
    );
    await expectAccessible(element);
    element.comparison = withLogos(LOGO, LOGO, { id: 'other' });
    await element.updateComplete;
    await framesOf();
    expect(logosIn(element).filter((logo) => logo.checkVisibility()).length).to.equal(4);
  });

  it('is only loaded from an http(s) address', async () => {
    for (const logo of ['javascript:alert(1)', 'data:image/svg+xml,<svg/>', 'mailto:a@b', ' ']) {
      const element = await show(withLogos(logo, logo));
      expect(logosIn(element).filter(({ src }) => !src.startsWith('http'))).to.have.length(0);
    }
  });
});

describe('the links of an alternative', () => {
  it('follow its website, and an unsafe one is reduced to text', async () => {
    const links = [
      { title: 'Repository', url: 'https://example.org/tea.git' },
      { title: 'Bad', url: 'javascript:alert(1)' },
    ];
    const element = await show(
      comparisonBy([row('Hot', true, true)], {
        alternatives: [
          { id: 'tea', name: 'Tea', homepage: 'https://www.example.org/', links },
          { id: 'coffee', name: 'Coffee', links },
        ],
      }),
    );
    const lines = findAll(element, '.overview p').map(textOf);
    expect(lines).to.deep.equal(['example.org · Repository · Bad', 'Repository · Bad']);
    const addresses = findAll(element, '.overview p a').map((link) => link.getAttribute('href'));
    expect(addresses).to.deep.equal([
      'https://www.example.org/',
      'https://example.org/tea.git',
      'https://example.org/tea.git',
    ]);
    await expectAccessible(element);
  });
});
