/** `npm run build` writes all of `dist`. */
import { readFile, rm, writeFile } from 'node:fs/promises';
import type { Package } from 'custom-elements-manifest/schema';
import { build as bundle } from 'rolldown';
import { build } from 'vite';
import { writeDeclarations } from './declarations.js';
import { editorData } from './editor-data.js';
import {
  elementEntries,
  elementModule,
  frameworkEntries,
  nodeEntries,
  nodeModule,
  smallModules,
} from './modules.js';
import { integrityOf } from './snippet.js';

await rm('dist', { recursive: true, force: true });
await build(elementModule('versus-elements'));
await build(elementModule('without-data'));
await build(elementModule('elements'));
await bundle(smallModules);
await writeDeclarations({ ...elementEntries, ...frameworkEntries, node: nodeEntries.node });

const readJson = async (path: string): Promise<unknown> => JSON.parse(await readFile(path, 'utf8'));
const manifest = (await readJson('custom-elements.json')) as Package;
const published = (await readJson('package.json')) as { name: string; version: string };
const integrity = integrityOf(await readFile('dist/versus-elements.js'));
await bundle(nodeModule('node', { version: published.version, integrity }));
await bundle(nodeModule('command-line', { version: published.version, integrity }));
for (const [name, data] of Object.entries(editorData(manifest, published))) {
  await writeFile(`dist/${name}`, JSON.stringify(data));
}
