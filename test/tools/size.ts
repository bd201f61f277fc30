/**
 * `npm run size`: what the built module weighs, and what each part of it costs. Fails above a
 * limit.
 */
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build } from 'rolldown';
import { mergeConfig, type Plugin } from 'vite';
import { elementModule, smallModules } from '../../build/modules.js';
import { bundle } from './bundle.js';
import { type Span, spansOf } from './source-spans.js';

/**
 * In bytes, compressed with brotli. The words are those of all languages, English included. These
 * are guards, not aims: before one is raised, look in the list below for what is said twice.
 */
const LIMITS = [
  ['code', 37_400],
  ['words', 6_500],
  ['dataset', 10_000],
] as const;

/** In bytes, as they are: what a server or a bundler reads of an entry that has no element in it. */
const SMALL_LIMIT = 2_000;

/** Leaves the dataset out, so that what it costs is the difference that it makes. */
const withoutDataset: Plugin = {
  name: 'without-dataset',
  enforce: 'pre',
  transform: (_code, id) => {
    if (id.endsWith('/dataset/bundled-json.ts')) return `export const bundledJson = '{}';`;
    if (id.endsWith('/localization/formatted.ts')) return 'export const formatted = {};';
    return undefined;
  },
};

function buildModule(name: Parameters<typeof elementModule>[0], plugins: Plugin[] = []) {
  return bundle(mergeConfig(elementModule(name), { plugins }));
}

function brotli(code: string): number {
  return brotliCompressSync(code).length;
}

function sizesOf(code: string): number[] {
  return [Buffer.byteLength(code), gzipSync(code, { level: 9 }).length, brotli(code)];
}

function partOf(source: string | undefined): string {
  if (source === undefined) return 'the bundler';
  if (source.includes('node_modules/')) return 'lit';
  if (source.includes('.styles.')) return 'styles';
  const [, path = source] = source.split('src/');
  if (path.startsWith('localization/languages/')) return 'words';
  const folders = path.split('/').slice(0, -1);
  return folders.slice(0, 2).join('/') || 'entry';
}

function print(name: string, sizes: readonly number[], remark = ''): void {
  const numbers = sizes.map((size) => size.toLocaleString('en').padStart(8)).join('');
  console.log(`${name.padEnd(24)}${numbers}  ${remark}`.trimEnd());
}

/** What a part costs is what the rest would be smaller without it. */
function costsOf(code: string, spans: readonly Span[]): Map<string, readonly number[]> {
  const whole = brotli(code);
  const costs = [...new Set(spans.map(({ source }) => partOf(source)))].map((part) => {
    const text = (isPart: boolean): string =>
      spans
        .filter(({ source }) => (partOf(source) === part) === isPart)
        .map((span) => span.text)
        .join('');
    return [part, [Buffer.byteLength(text(true)), whole - brotli(text(false))]] as const;
  });
  return new Map(costs.toSorted(([, [, a]], [, [, b]]) => b - a));
}

const whole = await buildModule('versus-elements');
const codeAndWords = await buildModule('versus-elements', [withoutDataset]);
const costs = costsOf(codeAndWords.code, spansOf(codeAndWords));
const words = costs.get('words')?.[1] ?? Infinity;
const code = brotli(codeAndWords.code) - words;
const dataset = brotli(whole.code) - brotli(codeAndWords.code);
const parts = { code, words, dataset };

const { output: small } = await build({ ...smallModules, write: false });
const smallSizes = small.map(({ fileName, ...file }) => ({
  name: fileName,
  bytes: file.type === 'chunk' ? Buffer.byteLength(file.code) : Infinity,
}));

console.log(`${'bytes'.padEnd(24)}     min    gzip  brotli`);
print('versus-elements.js', sizesOf(whole.code));
print('without-data.js', sizesOf((await buildModule('without-data')).code));
print('elements.js', sizesOf((await buildModule('elements')).code));
for (const { name, bytes } of smallSizes) print(name, [bytes], `at most ${SMALL_LIMIT}`);

console.log(`\n${'what it is made of'.padEnd(24)}  brotli`);
for (const [part, limit] of LIMITS) {
  print(part, [parts[part]], `at most ${limit.toLocaleString('en')}`);
}

console.log(`\n${'the code without'.padEnd(24)}     min  brotli less`);
for (const [part, cost] of costs) print(part, cost);

const measured = [
  ...LIMITS.map(([part, limit]) => ({ name: part, excess: parts[part] - limit })),
  ...smallSizes.map(({ name, bytes }) => ({ name, excess: bytes - SMALL_LIMIT })),
];
const tooBig = measured
  .filter(({ excess }) => excess > 0)
  .map(({ name, excess }) => `${name} by ${excess}`);
if (tooBig.length > 0) {
  console.log(`\nToo big: ${tooBig.join(', ')} bytes.`);
  process.exitCode = 1;
}
