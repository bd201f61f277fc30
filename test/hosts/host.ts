import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import getPort from 'get-port';
import { install } from '../tools/browsers/find-program.js';
import { npm } from './npm.js';

/**
 * A host, with its site in the folder of the same name. The site's `package.json` has the versions
 * and the scripts: `build`, then `serve` and, where a framework reports more, `dev`, both of which
 * listen on `PORT`. Without a page to serve, its build is the test.
 */
export interface Host {
  readonly name: string;
  /** Where in the site the dataset goes. */
  readonly dataset: string;
  /** The page comes with its text, which can be read without JavaScript. */
  readonly isServerRendered?: true;
  /** Links change the page without loading another. */
  readonly hasRouter?: true;
  /** The pages to visit, if not just the first. */
  readonly paths?: readonly string[];
  /** The Debian packages that it needs. */
  readonly packages?: readonly string[];
}

/** A script that serves a site. */
type Server = (typeof SERVERS)[number];

/** A site that responds. */
export interface Served {
  readonly address: string;
  readonly stop: () => Promise<void>;
}

const SERVERS = ['serve', 'dev'] as const;
const BUILD_TIMEOUT = 600_000;
const START_TIMEOUT = 60_000;

/** A host's site, copied to a temporary folder. */
export class Site {
  readonly #folder: string;
  readonly #packages: readonly string[];

  constructor({ name, dataset, packages = [] }: Host) {
    this.#packages = packages;
    this.#folder = mkdtempSync(join(tmpdir(), `versus-elements-${name}-`));
    cpSync(resolve('test/hosts/sites', name), this.#folder, { recursive: true });
    cpSync(resolve('test/hosts/tea-vs-coffee.json'), join(this.#folder, dataset));
  }

  async install(tarball: string): Promise<void> {
    for (const name of this.#packages) {
      if (isInstalled(name) || install(name)) continue;
      throw new Error(`${name} is missing: apt-get install ${name}`);
    }
    await this.#run('install', tarball, '--no-audit', '--no-fund', '--prefer-offline');
  }

  build(): Promise<void> {
    return this.#run('run', 'build');
  }

  get servers(): Server[] {
    const manifest = readFileSync(join(this.#folder, 'package.json'), 'utf8');
    const { scripts } = JSON.parse(manifest) as { scripts: Partial<Record<Server, string>> };
    return SERVERS.filter((name) => scripts[name] !== undefined);
  }

  async start(server: Server): Promise<Served> {
    const port = await getPort();
    const address = `http://127.0.0.1:${port}/`;
    const { end, stop } = npm(this.#folder, ['run', server], { PORT: String(port) });
    try {
      await Promise.race([end, untilAnswer(address)]);
    } catch (error) {
      await stop();
      throw error;
    }
    return { address, stop };
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }

  async #run(...args: string[]): Promise<void> {
    const { end, stop } = npm(this.#folder, args);
    const timeout = setTimeout(() => void stop(), BUILD_TIMEOUT);
    await end.finally(() => {
      clearTimeout(timeout);
    });
  }
}

function isInstalled(debianPackage: string): boolean {
  return spawnSync('dpkg', ['--status', debianPackage]).status === 0;
}

async function untilAnswer(address: string): Promise<void> {
  const end = Date.now() + START_TIMEOUT;
  while (Date.now() < end) {
    const response = await fetch(address).catch(() => undefined);
    if (response?.ok) return;
    await wait(200);
  }
  throw new Error(`${address} does not answer.`);
}
