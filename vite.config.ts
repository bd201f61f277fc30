import { resolve } from 'node:path';
import sirv from 'sirv';
import { type Connect, defineConfig, type Plugin } from 'vite';
import { minifyCss } from './build/minify-css.js';
import { ownPolicy } from './build/own-policy.js';

const SOURCES = resolve(import.meta.dirname, 'src/index.ts');
const WITHOUT_DOM = resolve(import.meta.dirname, 'build/without-dom.ts');
const BUILT_MODULE = '/dist/versus-elements.js';

const toDemo: Connect.NextHandleFunction = (request, response, next) => {
  if (request.url === '/') response.writeHead(302, { location: '/demo/' }).end();
  else next();
};

/**
 * The demo's pages load the built module. `vite preview` serves it along with them; `vite` serves
 * the sources instead, and reloads the page when one of them changes.
 */
function demoServer(): Plugin {
  return {
    name: 'demo-server',
    apply: 'serve',
    enforce: 'pre',
    resolveId: (id) => (id === BUILT_MODULE ? SOURCES : undefined),
    configureServer({ middlewares }) {
      middlewares.use(toDemo);
    },
    configurePreviewServer({ middlewares, config }) {
      middlewares.use(toDemo);
      middlewares.use(sirv(config.root, { dev: true }));
    },
  };
}

export default defineConfig({
  appType: 'mpa',
  server: { port: 8080 },
  preview: { port: 8080 },
  build: {
    lib: {
      entry: SOURCES,
      formats: ['es'],
      fileName: () => 'versus-elements.js',
    },
    target: 'es2022',
    sourcemap: true,
    minify: false,
    // For ES modules, Vite leaves removing white space to their bundler. This one isn't bundled.
    rolldownOptions: {
      optimization: { inlineConst: { mode: 'all', pass: 2 } },
      transform: {
        inject: {
          HTMLElement: [WITHOUT_DOM, 'HTMLElement'],
          customElements: [WITHOUT_DOM, 'customElements'],
          document: [WITHOUT_DOM, 'document'],
          navigator: [WITHOUT_DOM, 'navigator'],
        },
      },
      output: {
        comments: false,
        // V8 then compiles eagerly while loading, instead of each function on its first call.
        postBanner: '//# allFunctionsCalledOnLoad',
        minify: { compress: true, mangle: true, codegen: { removeWhitespace: true } },
      },
    },
  },
  plugins: [ownPolicy(), minifyCss(), demoServer()],
});
