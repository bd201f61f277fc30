import { readFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import type { TestRunnerCoreConfig } from '@web/test-runner';
import { checkComparison } from '../../../src/dataset/check-comparison.js';
import { toSnippetText } from '../../../src/outputs/snippet.js';
import { prerender } from '../../../src/prerender/prerender.js';

type Middleware = NonNullable<TestRunnerCoreConfig['middleware']>[number];

const FOLDER = '/prerendered/';

/** How the module of a page gets there. */
const scripts: Readonly<Record<string, string>> = {
  // The test adds it.
  none: '',
  missing: `<script type="module" src="${FOLDER}missing.js"></script>`,
};

/**
 * Serves pages with a prerendered snippet: `/prerendered/django-vs-flask?module=missing`. The parameter
 * `policy` is the page's content security policy, `src` the address of its dataset.
 */
export const prerenderedPages: Middleware = async (context, next) => {
  if (!context.path.startsWith(FOLDER)) {
    await next();
    return;
  }
  const name = context.path.slice(FOLDER.length);
  if (name === 'missing.js') return;
  const { searchParams } = context.URL;
  const json = await readFile(`data/${name}.json`, 'utf8');
  const snippet = toSnippetText(
    checkComparison(JSON.parse(json)),
    { version: '0.0.0', integrity: '' },
    { src: searchParams.get('src') ?? undefined },
    prerender,
  );
  const script = scripts[searchParams.get('module') ?? 'none'] ?? '';
  const policy = searchParams.get('policy');
  if (policy) context.set('Content-Security-Policy', policy);
  context.type = 'html';
  // The test server adds nothing to a stream.
  context.body = Readable.from([
    `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>A page with a prerendered snippet</title>
<link rel="stylesheet" href="/test/pages/prerendered.css">
<p>Before it.</p>
${snippet.replace(/<script type="module"[^>]*><\/script>/, script)}
<p id="after">After it.</p>`,
  ]);
};
