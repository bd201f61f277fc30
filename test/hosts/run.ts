/**
 * `npm run hosts` installs the packed package in the site of each host, then builds and visits the
 * site. `npm run hosts -- react next` selects some. The last line is `N passed, N failed`.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch } from 'puppeteer-core';
import { chromiumOptions } from '../tools/browsers/launch-browser.js';
import { type Check, visit } from './check-page.js';
import { type Host, type Served, Site } from './host.js';
import { hosts } from './hosts.js';

let passed = 0;
let failed = 0;

/** A failure skips the steps after it. */
async function step(host: Host, { title, run }: Check): Promise<void> {
  const start = performance.now();
  try {
    await run();
  } catch (error) {
    throw new Error(`${title}\n${messageOf(error)}`, { cause: error });
  }
  passed += 1;
  console.log(`✓ ${host.name} ${title} (${((performance.now() - start) / 1000).toFixed(1)} s)`);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

async function checkPages(host: Host, { address, stop }: Served): Promise<void> {
  try {
    for (const path of host.paths ?? ['']) {
      console.log(`  ${address}${path}`);
      const page = await browser.newPage();
      for (const check of await visit(page, host, address + path)) await step(host, check);
      await page.close();
    }
  } finally {
    await stop();
  }
}

async function checkHost(host: Host): Promise<void> {
  console.log();
  const site = new Site(host);
  try {
    await step(host, { title: 'installs', run: () => site.install(tarball) });
    await step(host, { title: 'builds', run: () => site.build() });
    for (const server of site.servers) {
      await checkPages(host, await site.start(server));
    }
  } finally {
    site.remove();
  }
}

const names = process.argv.slice(2);
const unknown = names.filter((name) => !hosts.some((host) => host.name === name));
if (unknown.length > 0) throw new Error(`There is no host ${unknown.join(', ')}.`);

const folder = mkdtempSync(join(tmpdir(), 'versus-elements-packed-'));
const packed = execFileSync(
  'npm',
  ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder],
  { encoding: 'utf8' },
);
const tarball = join(folder, packed.trim());
const browser = await launch(await chromiumOptions());
try {
  for (const host of hosts) {
    if (names.length > 0 && !names.includes(host.name)) continue;
    await checkHost(host).catch((error: unknown) => {
      failed += 1;
      console.log(`✗ ${host.name} ${messageOf(error)}`);
    });
  }
} finally {
  await browser.close();
  rmSync(folder, { recursive: true });
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
