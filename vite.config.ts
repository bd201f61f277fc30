import { resolve } from 'node:path';
import { defineConfig, type Plugin } from 'vite';
import { minifyCss } from './build/minify-css.js';
import { ownPolicy } from './build/own-policy.js';

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
  plugins: [ownPolicy(), minifyCss(), demoServer()],
});
