import { defineConfig } from 'rolldown';
import { dts } from 'rolldown-plugin-dts';

/** The types beside the built module, in one file that needs no package: not even Lit's. */
export default defineConfig({
  input: 'src/index.ts',
  output: { dir: 'dist', format: 'es' },
  plugins: [dts({ emitDtsOnly: true, resolver: 'tsc' })],
});
