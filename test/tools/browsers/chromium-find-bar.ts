import pWaitFor from 'p-wait-for';
import { Connection, type Protocol } from 'puppeteer-core';
import { NodeWebSocketTransport } from 'puppeteer-core/internal/node/NodeWebSocketTransport.js';

declare module 'devtools-protocol/types/protocol-mapping.js' {
  namespace ProtocolMapping {
    interface Commands {
      /** Of a window alone: pages, whose protocol is declared, have no such method. */
      'DOM.dispatchKeyEvent': {
        paramsType: [{ nodeId: number; event: object }];
        returnType: object;
      };
    }
  }
}

const TIMEOUT = 5_000;
const CONTROL = 4;
const KEYS = { f: 70, enter: 13, escape: 27 };

/** The window of a widget, among the windows, widgets and views of the browser itself. */
function findWindow(node: Protocol.DOM.Node, widget: string): Protocol.DOM.Node | undefined {
  const { nodeName, children = [] } = node;
  const isHere = children.some(
    (child) => child.nodeName === 'Widget' && child.attributes?.includes(widget),
  );
  if (nodeName === 'Window' && isHere) return node;
  return children.map((child) => findWindow(child, widget)).find(Boolean);
}

/** The window of a widget, as soon as it is there. */
function waitForWindow(connection: Connection, widget: string): Promise<number> {
  return pWaitFor(
    async () => {
      const found = findWindow((await connection.send('DOM.getDocument')).root, widget);
      return found ? pWaitFor.resolveWith(found.nodeId) : false;
    },
    { timeout: { milliseconds: TIMEOUT, message: `Chromium shows no ${widget}.` } },
  );
}

/**
 * Types a text into the find bar of the browser's own window, and closes it. That window has a
 * protocol of its own (`--enable-ui-devtools`).
 */
export async function findByFindBar(port: number, text: string): Promise<void> {
  const url = `ws://127.0.0.1:${port}/0`;
  const connection = new Connection(url, await NodeWebSocketTransport.create(url));
  const press = (nodeId: number, keyCode: number, more = {}) => {
    const event = {
      type: 'keyPressed',
      code: 0,
      key: 0,
      flags: 0,
      isChar: false,
      keyCode,
      ...more,
    };
    return connection.send('DOM.dispatchKeyEvent', { nodeId, event });
  };
  try {
    await press(await waitForWindow(connection, 'BrowserWidget'), KEYS.f, { flags: CONTROL });
    const bar = await waitForWindow(connection, 'FindBarHost');
    for (const character of text) {
      const key = character.codePointAt(0);
      await press(bar, character.toUpperCase().charCodeAt(0), { key, isChar: true });
    }
    await press(bar, KEYS.enter);
    await press(bar, KEYS.escape);
  } finally {
    connection.dispose();
  }
}
