import 'versus-elements';
import { expect, fixture, html } from '@open-wc/testing';
import { coded } from '../../tools/fixtures/code-samples.js';
import { contrast, toColour } from '../../tools/helpers/colours.js';
import { find } from '../../tools/helpers/find.js';
import { emulateMedia, engine } from '../../tools/helpers/page.js';
import { framesOf } from '../../tools/helpers/rendered.js';
import { waitUntil } from '../../tools/helpers/wait.js';

const KINDS = ['comment', 'string', 'keyword', 'number', 'function', 'name'];

async function onPage(style: string, theme?: string): Promise<HTMLElement> {
  const page = await fixture<HTMLElement>(
    html`<div style=${style}>
      <versus-code .comparison=${coded} .theme=${theme}></versus-code>
    </div>`,
  );
  const element = find(page, 'versus-code');
  // An element far from the window renders later.
  await waitUntil(() => element.matches(':state(ready)'));
  await framesOf();
  return element;
}

/** The colour of a kind of token, as its highlight resolves it on the code. */
function tokenColour(element: Element, kind: string): string {
  const code = find(element, 'code[data-language]');
  const probe = document.createElement('i');
  probe.style.color = getComputedStyle(code, `::highlight(versus-${kind})`).color;
  return probe.style.color;
}

/** The colour behind the code, with all backgrounds on top of each other. */
function groundOf(element: Element): string {
  const grounds: string[] = [];
  for (
    let node: Element | null = find(element, 'pre');
    node;
    node =
      node.assignedSlot ??
      node.parentElement ??
      (node.getRootNode() as Partial<ShadowRoot>).host ??
      null
  ) {
    grounds.unshift(getComputedStyle(node).backgroundColor);
  }
  const scheme = getComputedStyle(element).colorScheme;
  const isDark = scheme.includes('dark') && matchMedia('(prefers-color-scheme: dark)').matches;
  const start = scheme === 'dark' || isDark ? 'rgb(18 18 18)' : 'white';
  const [red, green, blue] = toColour(start, ...grounds);
  return `rgb(${red} ${green} ${blue})`;
}

/** Typical pages of authors, each with the lightness of its content. */
const pages: readonly (readonly [name: string, style: string, theme?: string])[] = [
  ['a white page', 'background: #fff; color: #000'],
  ['a page of soft tones', 'background: #faf6ee; color: #333'],
  ['a light page by theme, in a dark one', 'background: #111; color: #eee', 'light'],
  ['a page with a dark color-scheme', 'color-scheme: dark; background: Canvas; color: CanvasText'],
  ['a dark page without color-scheme', 'background: #1b1b1f; color: #e8e8e8'],
  ['a black page', 'background: #000; color: #fff'],
  ['a slate page', 'background: #24292f; color: #d0d7de'],
  ['a dark page by theme, in a light one', 'background: #fff; color: #000', 'dark'],
];

interface Low {
  readonly kind: string;
  readonly colour: string;
  readonly ratio: number;
}

/** What has too little contrast, once the colours have settled. */
async function lowOn(element: Element, ground: string): Promise<Low[]> {
  const low = () =>
    KINDS.map((kind) => ({ kind, colour: tokenColour(element, kind) }))
      .map((token) => ({ ...token, ratio: contrast(token.colour, ground) }))
      .filter(({ colour, ratio }) => !colour || ratio < 4.5);
  await waitUntil(() => !low().length, 'not settled', { timeout: 1000 }).catch(() => undefined);
  return low();
}

describe('the colours of code have a contrast of 4.5:1 or more', () => {
  for (const [name, style, theme] of pages) {
    it(`on ${name}`, async () => {
      const element = await onPage(style, theme);
      const ground = groundOf(element);
      expect(await lowOn(element, ground), `on ${ground}`).to.be.empty;
      expect(contrast(getComputedStyle(find(element, 'pre code')).color, ground)).to.be.above(4.5);
    });
  }

  it('on a page whose colour scheme changes, whether or not the code is shown', async () => {
    const element = await onPage('background: Canvas; color: CanvasText');
    const page = element.parentElement ?? element;
    for (const [scheme, isHidden] of [
      ['dark', false],
      ['light', false],
      ['dark', true],
      ['light', true],
    ] as const) {
      element.hidden = isHidden;
      page.style.colorScheme = scheme;
      await framesOf();
      element.hidden = false;
      const ground = groundOf(element);
      expect(await lowOn(element, ground), `${scheme}, hidden: ${isHidden}`).to.be.empty;
    }
  });

  it('on a page that follows the system’s dark colour scheme', async () => {
    await emulateMedia({ colorScheme: 'dark' });
    const element = await onPage('color-scheme: light dark; background: Canvas; color: CanvasText');
    const ground = groundOf(element);
    for (const kind of KINDS) {
      expect(contrast(tokenColour(element, kind), ground), kind).to.be.at.least(4.5);
    }
  });

  // WebKitGTK doesn't support forced colors.
  for (const colorScheme of engine === 'webkit' ? [] : (['light', 'dark'] as const)) {
    it(`on the system’s own background with forced colors, ${colorScheme}`, async () => {
      await emulateMedia({ forcedColors: 'active', colorScheme });
      const element = await onPage('color-scheme: light dark; background: Canvas; color: #234');
      const ground = getComputedStyle(element.parentElement ?? element).backgroundColor;
      const tones = () => [
        getComputedStyle(find(element, 'pre code')).color,
        ...KINDS.map((kind) => tokenColour(element, kind)),
      ];
      const low = () => tones().filter((colour) => contrast(colour, ground) < 4.5);
      await waitUntil(() => !low().length, 'not settled', { timeout: 1000 }).catch(() => undefined);
      expect(low(), `on ${ground}`).to.be.empty;
      expect(new Set(tones()), 'one colour, that of the text').to.have.length(1);
    });
  }

  it('and each is what the page sets', async () => {
    for (const kind of KINDS) {
      const element = await onPage(`--versus-code-${kind}: rgb(1, 2, 3)`);
      expect(toColour(tokenColour(element, kind)), kind).to.deep.equal([1, 2, 3, 255]);
    }
  });
});
