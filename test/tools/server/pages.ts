import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import type { TestRunnerCoreConfig } from '@web/test-runner';

type Middleware = NonNullable<TestRunnerCoreConfig['middleware']>[number];

const PAUSE_MARK = '<!-- pause -->';
const PAUSE = 300;

const STRICT_POLICY = [
  `script-src 'self'`,
  `style-src 'self'`,
  `require-trusted-types-for 'script'`,
  'trusted-types versus-elements lit-html',
].join('; ');

/** The parts between the marks, each a while after the one before. */
async function* withPauses(html: string): AsyncGenerator<string> {
  for (const [index, part] of html.split(PAUSE_MARK).entries()) {
    if (index > 0) await wait(PAUSE);
    yield part;
  }
}

/**
 * Serves HTML files as they are, while the test server would add a web socket, which keeps a page
 * out of the back-forward cache. `<!-- pause -->` in a page holds up the rest of it.
 * Every file is served to every origin, as content delivery networks do, and once more below
 * `/csp/` with a strict policy: `/csp/demo/index.html`.
 */
export function pages(root: string): Middleware {
  return async (context, next) => {
    const isStrict = context.path.startsWith('/csp/');
    if (isStrict) context.url = context.url.slice('/csp'.length);
    if (context.path.endsWith('.html')) {
      const file = join(root, decodeURI(context.path));
      const html = await readFile(file, 'utf8').catch(() => undefined);
      context.body = html === undefined ? null : Readable.from(withPauses(html));
      context.status = html === undefined ? 404 : 200;
      context.type = 'html';
    } else {
      await next();
    }
    context.set('Access-Control-Allow-Origin', '*');
    if (isStrict) context.set('Content-Security-Policy', STRICT_POLICY);
  };
}
