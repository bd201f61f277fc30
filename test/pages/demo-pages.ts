/** The demo's pages, each opened by itself and looked into. */
import { expect } from '@open-wc/testing';
import { expectAccessible } from '../tools/helpers/accessible.js';
import { buttonNamed } from '../tools/helpers/controls.js';
import { findAll } from '../tools/helpers/find.js';
import { type FrameWindow, openFrame, resizePage } from '../tools/helpers/frame.js';
import { expectQuiet } from '../tools/helpers/kept.js';
import { framesOf, untilShown, WIDGETS } from '../tools/helpers/rendered.js';
import { expectUniqueIds } from '../tools/helpers/unique-ids.js';

const INDEX = '/demo/pages.html';
/** This page logs errors about its data on purpose, and has a test of its own. */
const FAILURES = 'failures.html';
/** Axe takes minutes for a hundred widgets. On that page, these few show what all of them show. */
const LOOKED_INTO = 6;
/** What these pages only show on request. */
const buttons: Readonly<Record<string, string>> = {
  'no-script.html': 'Load the widget',
  'property.html': 'Set the object',
};

const list = await (await fetch(INDEX)).text();
export const names = [...list.matchAll(/<dt><a href="([^"]+)"/g)].map(([, name = '']) => name);
const usual = names.filter((name) => name !== FAILURES);

/** Run before the page’s own scripts, so that nothing is missed, and despite its CSP. */
const SCRIPTS = ['/test/pages/keep.js', '/node_modules/axe-core/axe.min.js'];

/** A page of the demo that records what it throws or logs, from its first script on. */
export async function openKept(name: string, width: number): Promise<FrameWindow> {
  const text = await (await fetch(`/demo/${name}`)).text();
  const scripts = SCRIPTS.map((src) => `<script src="${src}"></script>`);
  const base = `<base href="${location.origin}/demo/${name}">`;
  const kept = text
    .replace('<head>', ['<head>', base, ...scripts].join(''))
    // In Firefox, 'self' doesn't match this page, whose document is created here.
    .replaceAll("'self'", `'self' ${location.origin}`);
  const page = await openFrame(URL.createObjectURL(new Blob([kept], { type: 'text/html' })));
  resizePage(page, width, 800);
  return page;
}

/** Tests all of them at a width. */
export function testPagesAt(width: number): void {
  describe(`at ${width} px, the page`, () => {
    for (const name of usual) {
      it(`${name} doesn’t scroll sideways, has unique ids, is accessible and logs nothing`, async () => {
        const page = await openKept(name, width);
        if (buttons[name]) buttonNamed(page.document, buttons[name]).click();
        await untilShown(page.document);
        await framesOf(page);
        const root = page.document.documentElement;
        const expectInOrder = () => {
          expect(root.scrollWidth, 'the page scrolls sideways').to.be.at.most(page.innerWidth);
          expectUniqueIds(page.document);
        };
        expectInOrder();

        for (const tablist of findAll(page.document, '[role=tablist]').slice(0, 3)) {
          tablist.querySelector<HTMLElement>('[role=tab]:last-child')?.click();
        }
        for (const summary of findAll(page.document, 'summary').slice(0, 3)) summary.click();
        for (const next of [600, width]) {
          resizePage(page, next, 800);
          await framesOf(page);
          expectInOrder();
        }
        expectQuiet(page);
        for (const more of findAll(page.document, WIDGETS).slice(LOOKED_INTO)) more.remove();
        await expectAccessible(root);
      });
    }
  });
}
