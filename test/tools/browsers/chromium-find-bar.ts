import { NodeWebSocketTransport } from 'puppeteer-core/internal/node/NodeWebSocketTransport.js';
import { setTimeout as wait } from 'node:timers/promises';

/** A window, a widget or a view of the browser itself. */
interface WindowNode {
  readonly nodeId: number;
  readonly nodeName: string;
  readonly attributes?: readonly string[];
  readonly children?: readonly WindowNode[];
}

interface Answer {
  readonly id: number;
  readonly error?: { readonly message: string };
  readonly result?: { readonly root?: WindowNode };
}

type Send = (method: string, parameters?: object) => Promise<Answer['result']>;

const TIMEOUT = 5_000;
const PAUSE = 50;
const CONTROL = 4;
const KEYS = { f: 70, enter: 13, escape: 27 };

function windowsBelow(node: WindowNode): readonly WindowNode[] {
  const below = (node.children ?? []).flatMap(windowsBelow);
  return node.nodeName === 'Window' ? [node, ...below] : below;
}

/** The window of a widget, as soon as it is there. */
async function waitForWindow(send: Send, widget: string): Promise<number> {
  const end = Date.now() + TIMEOUT;
  while (Date.now() < end) {
    const root = (await send('DOM.getDocument'))?.root;
    const found = root && windowsBelow(root).find(({ children = [] }) => isNamed(children, widget));
    if (found) return found.nodeId;
    await wait(PAUSE);
  }
  throw new Error(`Chromium shows no ${widget}.`);
}

const isNamed = (nodes: readonly WindowNode[], name: string): boolean =>
  nodes.some(({ nodeName, attributes = [] }) => nodeName === 'Widget' && attributes.includes(name));

function pressKey(send: Send, nodeId: number, keyCode: number, character = '', flags = 0) {
  const key = character.codePointAt(0) ?? 0;
  const event = { type: 'keyPressed', code: 0, keyCode, key, flags, isChar: character !== '' };
  return send('DOM.dispatchKeyEvent', { nodeId, event });
}

/**
 * Types a text into the find bar of the browser's own window, and closes it. That window has a
 * protocol of its own (`--enable-ui-devtools`).
 */
export async function findByFindBar(port: number, text: string): Promise<void> {
  const transport = await NodeWebSocketTransport.create(`ws://127.0.0.1:${port}/0`);
  let lastId = 0;
  const send: Send = (method, parameters = {}) =>
    new Promise((resolve, reject) => {
      lastId += 1;
      const id = lastId;
      transport.onmessage = (message: unknown) => {
        if (typeof message !== 'string') return;
        const answer = JSON.parse(message) as Answer;
        if (answer.id !== id) return;
        if (answer.error) reject(new Error(`Chromium’s window: ${answer.error.message}`));
        else resolve(answer.result);
      };
      transport.send(JSON.stringify({ id, method, params: parameters }));
    });
  try {
    await pressKey(send, await waitForWindow(send, 'BrowserWidget'), KEYS.f, '', CONTROL);
    const bar = await waitForWindow(send, 'FindBarHost');
    for (const character of text)
      await pressKey(send, bar, character.toUpperCase().charCodeAt(0), character);
    await pressKey(send, bar, KEYS.enter);
    await pressKey(send, bar, KEYS.escape);
  } finally {
    transport.close();
  }
}
