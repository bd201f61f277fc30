import { build, type InlineConfig, mergeConfig, type Rolldown } from 'vite';

/** The one module that Vite makes with this configuration, in memory. */
export async function bundle(config: InlineConfig): Promise<Rolldown.OutputChunk> {
  const inMemory = { logLevel: 'error', build: { write: false } };
  const result = await build(mergeConfig(config, inMemory));
  const [chunk, ...others] = [result]
    .flat()
    .flatMap((built) => ('output' in built ? built.output : []))
    .filter((output) => output.type === 'chunk');
  if (!chunk || others.length > 0) throw new Error('Vite has not built one module.');
  return chunk;
}
