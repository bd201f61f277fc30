/** Run by `npm version` after the build: updates the pinned snippet in the README. */
import { readFile, writeFile } from 'node:fs/promises';
import { replaceMarked } from './marked.js';
import { pinnedSnippet } from './snippet.js';

const { version } = JSON.parse(await readFile('package.json', 'utf8')) as { version: string };
const snippet = pinnedSnippet(version, await readFile('dist/versus-elements.js'));
const readme = await readFile('README.md', 'utf8');
await writeFile('README.md', replaceMarked(readme, 'snippet', `\`\`\`html\n${snippet}\n\`\`\``));
