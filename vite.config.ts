import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { transform as transformCss } from 'lightningcss';
import MagicString from 'magic-string';
import { minify } from 'terser';
import { defineConfig, type Plugin } from 'vite';
import { formatAge, formatDate, formatNumber } from './src/model/format.js';
import { slimLit } from './vite.lit.js';

/** Fills src/model/formatted.ts. A claim of the next ten years is as old as one of its phrases. */
function formatBundledDataset(): Plugin {
  return {
    name: 'format-bundled-dataset',
    enforce: 'pre',
    load(id) {
      if (!id.endsWith('/src/model/formatted.ts')) return undefined;
      const file = resolve(import.meta.dirname, 'data/django-vs-flask.json');
      this.addWatchFile(file);
      const text = readFileSync(file, 'utf8');
      const { lang } = JSON.parse(text) as { lang: string };
      const find = (pattern: RegExp) => [...text.matchAll(pattern)].map(([, found = '']) => found);
      const numbers = find(/"value": (\d[\d.]*)/g).map(Number);
      const dates = find(/"(?:asOf|updated)": "([\d-]+)"/g);
      const years = Array.from({ length: 10 }, (_, index) => index + 1);
      const formatted = Object.fromEntries([
        ...numbers.map((number) => [`${lang} ${number}`, formatNumber(number, lang)]),
        ...dates.map((date) => [`${lang} @${date}`, formatDate(date, lang)]),
        ...years.map((year) => [`${lang} ${year} year`, formatAge(year * 12, lang)]),
      ]) as Record<string, string>;
      return `export const formatted = ${JSON.stringify(formatted)};`;
    },
  };
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [field: string]: unknown;
}

/** A style sheet or template in the source is written to be read; in the module it is not. */
function compactTemplates(): Plugin {
  return {
    name: 'compact-templates',
    transform(code, id) {
      if (!id.startsWith(resolve(import.meta.dirname, 'src'))) return undefined;
      const text = new MagicString(code);
      visit(this.parse(code) as unknown as Node, (node) => {
        const tag = (node['tag'] as Node | undefined)?.['name'];
        if (node.type !== 'TaggedTemplateExpression') return;
        for (const { start, end } of (node['quasi'] as { quasis: Node[] }).quasis) {
          if (start === end) continue;
          const source = code.slice(start, end);
          // The parser of templates that vite.lit.ts leaves knows no value within quotes.
          if (tag === 'html' && /=["']$/.test(source)) this.error(`A quoted value: ${source}`, end);
          text.overwrite(start, end, tag === 'css' ? compactCss(source) : compactHtml(source));
        }
      });
      return { code: text.toString(), map: text.generateMap() };
    },
  };
}

function visit(node: Node, enter: (node: Node) => void): void {
  enter(node);
  for (const child of Object.values(node).flat()) {
    if (typeof child === 'object' && child !== null && 'type' in child) visit(child as Node, enter);
  }
}

/** As in JSX: a line break between tags or expressions, with its indentation, is no space. */
const compactHtml = (source: string) =>
  source
    .replaceAll(/(^|>)\s*\n\s*(?=<|$)/g, '$1')
    .replaceAll(/\s*\n\s*(?=>)/g, '')
    .replaceAll(/\s*\n\s*/g, ' ');

function compactCss(source: string): string {
  const { code } = transformCss({
    code: Buffer.from(source),
    filename: 'styles.css',
    minify: true,
  });
  return code.toString().replaceAll('\\', '\\\\');
}

/** Private custom properties get short names. A public one begins with `--versus-`. */
function shortNames(): Plugin {
  return {
    name: 'short-names',
    renderChunk(code) {
      const names = [...new Set(code.match(/--_[a-z-]+/g))].sort((a, b) => b.length - a.length);
      const text = new MagicString(code);
      text.replaceAll(/--_[a-z-]+/g, (name) => `--_${names.indexOf(name).toString(36)}`);
      return { code: text.toString(), map: text.generateMap() };
    },
  };
}

/** Finds what the bundler's own minifier, which runs behind it, leaves: about 1 % compressed. */
function compress(): Plugin {
  return {
    name: 'compress',
    async renderChunk(source) {
      const options = {
        module: true,
        compress: { passes: 3, hoist_funs: true },
        sourceMap: { asObject: true },
      };
      const { code = source, map } = await minify(source, options);
      return { code, map: JSON.stringify(map) };
    },
  };
}

/** The demo is served from the repository, beside the built module that its pages load. */
function demoServer(): Plugin {
  return {
    name: 'demo-server',
    configurePreviewServer(server) {
      server.middlewares.use('/', (request, response, next) => {
        if (request.url !== '/') {
          next();
          return;
        }
        response.writeHead(302, { location: '/demo/' }).end();
      });
    },
  };
}

export default defineConfig({
  appType: 'mpa',
  preview: { port: 8080 },
  build: {
    lib: {
      entry: resolve(import.meta.dirname, 'src/index.ts'),
      formats: ['es'],
      fileName: () => 'versus-elements.js',
    },
    target: 'es2022',
    sourcemap: true,
    minify: false,
    // Vite leaves the white space of an ES module to whoever bundles it. Nobody bundles this one.
    rolldownOptions: {
      output: {
        comments: false,
        // All of it runs at once: V8 compiles it while it arrives, and not function by function.
        postBanner: '//# allFunctionsCalledOnLoad',
        minify: { compress: true, mangle: true, codegen: { removeWhitespace: true } },
      },
    },
  },
  plugins: [
    slimLit(),
    formatBundledDataset(),
    compactTemplates(),
    shortNames(),
    compress(),
    demoServer(),
  ],
});
