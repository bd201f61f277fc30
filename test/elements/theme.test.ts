import 'versus-elements';
import { expect, fixture, html } from '@open-wc/testing';
import type { VersusComparison } from 'versus-elements';
import { expectAccessible } from '../tools/helpers/accessible.js';
import { contrast, toColour } from '../tools/helpers/colours.js';
import { find, findAll } from '../tools/helpers/find.js';
import { accessibilityTree, click, emulateMedia, engine, press } from '../tools/helpers/page.js';
import { framesOf, untilShown } from '../tools/helpers/rendered.js';
import { waitUntil } from '../tools/helpers/wait.js';

async function show(): Promise<HTMLElement> {
  const element = await fixture<HTMLElement>(html`<versus-comparison></versus-comparison>`);
  await untilShown();
  await framesOf();
  return element;
}

const styleOf = (element: Element, pseudo?: string) => getComputedStyle(element, pseudo);
const yes = (root: Element) => findAll(root, 'td bdi').find((cell) => cell.textContent === 'Yes');
const no = (root: Element) => findAll(root, 'td bdi').find((cell) => cell.textContent === 'No');

interface Property {
  readonly name: string;
  readonly value: string;
  readonly read: (comparison: HTMLElement) => string | undefined;
}

const RED = 'rgb(201, 2, 3)';
const ofToken = (token: string): Property => ({
  name: `--versus-code-${token}`,
  value: RED,
  read: (root) => styleOf(find(root, 'pre code'), `::highlight(versus-${token})`).color,
});

const properties: readonly Property[] = [
  { name: '--versus-accent', value: RED, read: (root) => styleOf(find(root, 'th a')).color },
  {
    name: '--versus-text',
    value: RED,
    read: (root) => styleOf(find(root, '[part=introduction]')).color,
  },
  { name: '--versus-muted', value: RED, read: (root) => styleOf(find(root, '.question')).color },
  {
    name: '--versus-background',
    value: RED,
    read: (root) => styleOf(find(root, 'tbody th')).backgroundColor,
  },
  {
    name: '--versus-surface',
    value: RED,
    read: (root) => styleOf(find(root, 'figure')).backgroundColor,
  },
  {
    name: '--versus-border',
    value: RED,
    read: (root) => styleOf(find(root, 'tbody td')).borderBottomColor,
  },
  {
    name: '--versus-yes',
    value: RED,
    read: (root) => styleOf(yes(root) ?? root, '::before').borderTopColor,
  },
  {
    name: '--versus-no',
    value: RED,
    read: (root) => styleOf(no(root) ?? root, '::before').borderTopColor,
  },
  { name: '--versus-font', value: 'fantasy', read: (root) => styleOf(find(root, 'td')).fontFamily },
  {
    name: '--versus-heading-font',
    value: 'fantasy',
    read: (root) => styleOf(find(root, '[part~=heading]')).fontFamily,
  },
  {
    name: '--versus-code-font',
    value: 'fantasy',
    read: (root) => styleOf(find(root, 'pre code')).fontFamily,
  },
  {
    name: '--versus-radius',
    value: '13px',
    read: (root) => styleOf(find(root, 'figure')).borderTopLeftRadius,
  },
  {
    name: '--versus-space',
    value: '21px',
    read: (root) =>
      styleOf(find(find(root, 'versus-criteria'), '[role=tabpanel]')).paddingBlockStart,
  },
  ...['comment', 'string', 'keyword', 'number', 'function', 'name'].map(ofToken),
];

describe('each custom property changes what its description says', () => {
  for (const { name, value, read } of properties) {
    it(name, async () => {
      const element = await show();
      const before = read(element);
      expect(before).to.not.equal(value);

      element.style.setProperty(name, value);
      expect(read(element), 'on the element').to.equal(value);
      element.style.removeProperty(name);
      expect(read(element), 'taken away').to.equal(before);
      document.documentElement.style.setProperty(name, value);
      expect(read(element), 'on the page').to.equal(value);
      document.documentElement.style.removeProperty(name);
    });
  }
});

describe('--versus-sticky-top', () => {
  it('sets how far below the top of the window the header row stays', async () => {
    const element = await show();
    element.style.setProperty('--versus-sticky-top', '34px');
    const { scrollY } = window;
    window.scrollTo(0, element.getBoundingClientRect().top + scrollY + 600);
    await framesOf();
    const { top } = find(element, 'thead th').getBoundingClientRect();
    expect(top).to.be.closeTo(34, 1);
    window.scrollTo(0, scrollY);
  });
});

const COLOURS = [
  'accent text muted background surface border yes no',
  'code-comment code-string code-keyword code-number code-function code-name',
].flatMap((names) => names.split(' '));

/** The colours of an element and of its generated content, with what they are used for. */
function paintOf(element: Element): [string, string][] {
  return [undefined, '::before', '::after', '::marker'].flatMap((pseudo) => {
    const style = styleOf(element, pseudo);
    const isThere = !pseudo || (pseudo !== '::marker' && style.content !== 'none');
    if (!isThere) return [];
    const borders = ['top', 'right', 'bottom', 'left']
      .filter((side) => style.getPropertyValue(`border-${side}-style`) !== 'none')
      .map((side) => `border-${side}-color`);
    return ['color', 'background-color', ...borders].map((name): [string, string] => [
      `${name} of ${element.localName}.${element.className}${pseudo ?? ''}`,
      style.getPropertyValue(name),
    ]);
  });
}

describe('the colours', () => {
  afterEach(() => {
    document.documentElement.removeAttribute('style');
  });

  it('come from the tokens only', async () => {
    const element = await show();
    for (const name of COLOURS) element.style.setProperty(`--versus-${name}`, 'rgb(200, 100, 50)');
    await framesOf();
    const others = findAll(element, '*:not(#probe)')
      .flatMap(paintOf)
      .filter(([, text]) => {
        const [red, green, blue, alpha] = toColour(text);
        const distance = Math.abs(red - 200) + Math.abs(green - 100) + Math.abs(blue - 50);
        return alpha > 0 && distance > 12;
      });
    expect([...new Set(others.map(String))]).to.deep.equal([]);
  });

  /** Expects everything that readers have to make out to contrast with its background. */
  function expectReadable(element: HTMLElement, ground: string): void {
    const texts = ['[part=introduction]', 'tbody th', 'tbody td', 'th a', '.note', '[role=tab]'];
    for (const selector of texts) {
      const { color } = styleOf(find(element, selector));
      expect(contrast(color, ground), `${selector}: ${color}`).to.be.at.least(4.5);
    }
    for (const status of [yes(element), no(element)]) {
      const { borderTopColor } = styleOf(status ?? element, '::before');
      expect(contrast(borderTopColor, ground), borderTopColor).to.be.at.least(3);
    }
  }

  /** Waits until sticky parts, which must hide the rows below them, have this background. */
  async function untilGroundIs(element: HTMLElement, ground: string): Promise<void> {
    const sticky = find(element, 'tbody th');
    await waitUntil(() => styleOf(sticky).backgroundColor === ground, `not on ${ground}`);
  }

  it('are dark on a page with color-scheme: dark, on a light system', async () => {
    const element = await show();
    document.documentElement.style.colorScheme = 'dark';
    document.documentElement.style.background = 'Canvas';
    const ground = styleOf(document.documentElement).backgroundColor;
    expect(contrast('white', ground)).to.be.greaterThan(12);
    expectReadable(element, ground);
    await untilGroundIs(element, ground);
    await expectAccessible(element);
  });

  it('follow the page’s colour scheme at once, while it is being read', async () => {
    document.documentElement.style.background = 'Canvas';
    const element = await show();
    for (const scheme of ['dark', 'light', 'dark']) {
      document.documentElement.style.colorScheme = scheme;
      expectReadable(element, styleOf(document.documentElement).backgroundColor);
      await untilGroundIs(element, styleOf(document.documentElement).backgroundColor);
    }
  });

  it('follow a colour scheme that has changed while the element was hidden', async () => {
    document.documentElement.style.background = 'Canvas';
    const element = await show();
    element.hidden = true;
    document.documentElement.style.colorScheme = 'dark';
    await framesOf();
    element.hidden = false;
    await untilGroundIs(element, styleOf(document.documentElement).backgroundColor);
  });

  it('follow the system if the page does', async () => {
    document.documentElement.style.colorScheme = 'light dark';
    document.documentElement.style.background = 'Canvas';
    const element = await show();
    for (const colorScheme of ['dark', 'light'] as const) {
      await emulateMedia({ colorScheme });
      expectReadable(element, styleOf(document.documentElement).backgroundColor);
    }
  });

  it('are legible on a dark page that doesn’t declare its colour scheme', async () => {
    const box = await fixture<HTMLElement>(
      html`<div><versus-comparison></versus-comparison></div>`,
    );
    box.style.cssText = 'color: #e4e2dc; background: #1b1f24';
    await untilShown();
    const element = find(box, 'versus-comparison');
    expectReadable(element, '#1b1f24');
    await untilGroundIs(element, 'rgb(27, 31, 36)');
    await expectAccessible(element);
  });

  for (const [name, text, ground] of [
    ['a dark picture', '#eee', 'linear-gradient(#111, #223)'],
    ['a light picture', '#222', 'linear-gradient(#fee, #eef)'],
  ] as const) {
    it(`are legible on ${name}, sticky parts included`, async () => {
      document.documentElement.style.cssText = `color: ${text}; background: ${ground}`;
      const element = await show();
      const sticky = find(element, 'tbody th');
      const isReadable = () =>
        contrast(styleOf(sticky).color, styleOf(sticky).backgroundColor) >= 4.5;
      await waitUntil(isReadable, 'what sticks is hard to read');
      expect(toColour(styleOf(sticky).backgroundColor)[3], 'opaque').to.equal(255);
    });
  }

  it('of sticky parts combine all translucent backgrounds behind them', async () => {
    const box = await fixture<HTMLElement>(
      html`<div>
        <div><versus-comparison></versus-comparison></div>
      </div>`,
    );
    box.style.cssText = 'color: #eee; background: #112233';
    const card = box.firstElementChild as HTMLElement;
    card.style.background = 'rgb(255 255 255 / 0.08)';
    await untilShown();
    await untilGroundIs(find(box, 'versus-comparison'), 'rgb(17, 34, 51)');
    const { backgroundImage } = styleOf(find(box, 'tbody th'));
    expect(backgroundImage).to.match(/^linear-gradient\(rgba\(255, 255, 255, 0.08\)/);
  });

  for (const [theme, scheme] of [
    ['light', 'dark'],
    ['dark', 'light'],
  ] as const) {
    it(`are ${theme} with theme="${theme}" on a ${scheme} page`, async () => {
      document.documentElement.style.colorScheme = scheme;
      document.documentElement.style.background = 'Canvas';
      const element = await show();
      element.setAttribute('theme', theme);
      await framesOf();
      const ground = styleOf(find(element, '.root')).backgroundColor;
      expect(contrast(theme === 'light' ? 'black' : 'white', ground)).to.be.greaterThan(15);
      expectReadable(element, ground);
      await untilGroundIs(element, ground);
      await expectAccessible(element);

      element.removeAttribute('theme');
      await framesOf();
      expectReadable(element, styleOf(document.documentElement).backgroundColor);
    });
  }
});

describe('the text', () => {
  it('has the font, the size and the colour of the page', async () => {
    const box = await fixture<HTMLElement>(
      html`<div><versus-comparison></versus-comparison></div>`,
    );
    box.style.cssText = 'font: italic 21px fantasy; color: rgb(20, 40, 60)';
    await untilShown();
    const ofPage = ['fantasy', '21px', 'italic', 'rgb(20, 40, 60)'];
    for (const selector of ['td bdi', '[part=introduction]', '[role=tab][aria-selected=true]']) {
      const { fontFamily, fontSize, fontStyle, color } = styleOf(find(box, selector));
      expect([fontFamily, fontSize, fontStyle, color], selector).to.deep.equal(ofPage);
    }
    for (const cell of findAll(box, 'td, [role=tabpanel] section p, .columns li'))
      expect(styleOf(cell).fontSize, cell.outerHTML.slice(0, 80)).to.equal('21px');
  });
});

describe('a theme other than light or dark', () => {
  for (const theme of ['', 'auto']) {
    it(`is ignored: theme="${theme}"`, async () => {
      document.documentElement.style.colorScheme = 'dark';
      document.documentElement.style.background = 'Canvas';
      const root = find(await show(), '.root');
      const { color, backgroundColor, padding } = styleOf(root);
      const element = await show();
      element.setAttribute('theme', theme);
      await framesOf();
      const themed = styleOf(find(element, '.root'));
      expect([themed.color, themed.backgroundColor, themed.padding]).to.deep.equal([
        color,
        backgroundColor,
        padding,
      ]);
      document.documentElement.removeAttribute('style');
    });
  }
});

describe('the reader’s system preferences', () => {
  // WebKitGTK doesn't support forced colors.
  if (engine !== 'webkit') {
    it('forced colors: the selected tab, the focus ring and the cell borders are visible', async () => {
      await emulateMedia({ forcedColors: 'active' });
      const element = await show();
      const box = await fixture<HTMLElement>(html`<p></p>`);
      box.style.background = 'Canvas';
      const ground = styleOf(box).backgroundColor;
      const ruleOf = (tab: Element) => styleOf(tab).borderBottomColor;
      for (const tag of ['versus-code', 'versus-criteria']) {
        const [selected, other] = findAll(find(element, tag), '[role=tab]');
        if (!selected || !other) throw new Error('There are no tabs.');
        // The system's own highlight colour, which in Firefox without a theme is just below 3.
        expect(contrast(ruleOf(selected), ground), tag).to.be.at.least(2.9);
        // In a toggle, the other tabs have a border as well, but a thinner one.
        const widths = [other, selected].map((tab) => parseFloat(styleOf(tab).borderBottomWidth));
        const [thin = 0, thick = 0] = widths;
        if (thin === thick) expect(contrast(ruleOf(other), ground), tag).to.be.lessThan(1.5);
        else expect(thin, tag).to.be.lessThan(thick);
        expect(Number(styleOf(selected).fontWeight), tag).to.be.greaterThan(
          Number(styleOf(other).fontWeight),
        );
      }

      const [selected, other] = findAll(find(element, 'versus-criteria'), '[role=tab]');
      if (!selected || !other) throw new Error('There are no tabs.');
      selected.focus();
      await press('ArrowRight');
      const { outlineStyle, outlineWidth, outlineColor } = styleOf(other);
      expect([outlineStyle, outlineWidth]).to.deep.equal(['solid', '2px']);
      expect(contrast(outlineColor, ground)).to.be.at.least(2.9);

      const { borderBottomStyle, borderBottomColor } = styleOf(find(element, 'tbody td'));
      expect(borderBottomStyle).to.equal('solid');
      expect(contrast(borderBottomColor, ground)).to.be.at.least(3);
      await expectAccessible(element);
    });
  }

  it('reduced motion: nothing moves', async () => {
    await emulateMedia({ reducedMotion: 'reduce' });
    const element = await show();
    for (const part of findAll(element, '*:not(#probe)')) {
      const { transitionDuration, animationDuration, scrollBehavior } = styleOf(part);
      const durations = `${transitionDuration}, ${animationDuration}`.split(', ').map(parseFloat);
      expect(Math.max(...durations), part.outerHTML.slice(0, 80)).to.equal(0);
      expect(scrollBehavior).to.not.equal('smooth');
    }
  });
});

describe('the shadow parts', () => {
  const PARTS = 'heading introduction table tablist tab tab-selected panel code copy verdict'.split(
    ' ',
  );

  it('can all be styled by ::part() on the one tag', async () => {
    const style = await fixture<HTMLStyleElement>(html`<style></style>`);
    style.textContent = [...PARTS, 'message']
      .map((part) => `versus-comparison::part(${part}) { outline: 3px solid rgb(9, 8, 7); }`)
      .join('\n');
    const element = await show();
    for (const part of PARTS) {
      const found = findAll(element, `[part~=${part}]`);
      expect(found, part).to.not.be.empty;
      for (const each of found) expect(styleOf(each).outlineColor, part).to.equal('rgb(9, 8, 7)');
    }
    const loading = await fixture<VersusComparison>(
      html`<versus-comparison .comparison=${null}></versus-comparison>`,
    );
    await loading.updateComplete;
    expect(styleOf(find(loading, '[part=message]')).outlineColor).to.equal('rgb(9, 8, 7)');
  });

  it('move with the choice: tab-selected is the tab that was clicked', async () => {
    const element = await show();
    const criteria = find(element, 'versus-criteria');
    const [, second] = findAll(criteria, '[role=tab]');
    if (!second) throw new Error('There is no second tab.');
    second.scrollIntoView({ block: 'center' });
    await click(second);
    await framesOf();
    const selected = findAll(criteria, '[part~=tab-selected]');
    expect(selected).to.deep.equal([second]);
    if (engine === 'chromium') {
      expect(await accessibilityTree(criteria)).to.contain(
        `tab "${second.ariaLabel ?? second.textContent.trim()}" selected=true`,
      );
    }
    await expectAccessible(element);
  });
});
