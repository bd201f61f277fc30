/** `npm run build`: writes all of `dist`. */
import { rm } from 'node:fs/promises';
import { build as bundle } from 'rolldown';
import { build } from 'vite';
import { writeDeclarations } from './declarations.js';
import { elementEntries, elementModule, frameworkEntries, smallModules } from './modules.js';

await rm('dist', { recursive: true, force: true });
await build(elementModule('versus-elements'));
await build(elementModule('without-data'));
await build(elementModule('elements'));
await bundle(smallModules);
await writeDeclarations({ ...elementEntries, ...frameworkEntries });
