import { cp, mkdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import getPort from 'get-port';
import type { DebianArchive } from './debian.js';
import { type Environment, run } from './process.js';
import { MissingToolchainError, type Toolchain } from './toolchain.js';

const SCAFFOLDING = fileURLToPath(new URL('scaffolding', import.meta.url));

/** Each program that a content system is run with, and the Debian package that has it. */
const PROGRAMS = { mariadbd: 'mariadb-server', php: 'php-cli' } as const;

/**
 * Gets Strapi from npm.
 *
 * @throws {MissingToolchainError} that says what to install.
 */
export async function findStrapi(archive: DebianArchive): Promise<Toolchain> {
  await requireProgram('mariadbd', archive);
  const folder = join(archive.folder, 'strapi');
  const manifest = join(SCAFFOLDING, 'strapi/project/package.json');
  const wanted = await readFile(manifest, 'utf8');
  if ((await readFile(join(folder, 'package.json'), 'utf8').catch(() => '')) !== wanted) {
    await install(manifest, folder);
  }
  const { dependencies } = JSON.parse(wanted) as { dependencies: Record<string, string> };
  return {
    description: `Strapi ${dependencies['@strapi/strapi']}, MariaDB`,
    check: (project) => runHarness(project, { MODULES: join(folder, 'node_modules') }),
  };
}

/**
 * Gets WordPress from Debian.
 *
 * @throws {MissingToolchainError} that says what to install.
 */
export async function findWordPress(archive: DebianArchive): Promise<Toolchain> {
  await requireProgram('mariadbd', archive);
  await requireProgram('php', archive);
  if (!(await archive.install('php-mysql'))) {
    throw new MissingToolchainError('PHP’s MySQL module is missing: apt-get install php-mysql');
  }
  const folder = await archive.unpack('wordpress', 'sid', ['wordpress', 'libphp-phpmailer']);
  const site = join(folder, 'usr/share/wordpress');
  return {
    description: 'WordPress, PHP, MariaDB',
    check: (project) => runHarness(project, { WORDPRESS: site }),
  };
}

async function runHarness(project: string, environment: Environment) {
  const port = String(await getPort());
  return run({
    file: 'bash',
    args: ['harness.sh'],
    cwd: project,
    environment: { ...environment, SCAFFOLDING, PORT: port },
    seconds: 240,
  });
}

async function requireProgram(name: keyof typeof PROGRAMS, archive: DebianArchive): Promise<void> {
  const { problem } = await run({ file: name, args: ['--version'], seconds: 20 });
  if (problem === undefined || (await archive.install(PROGRAMS[name]))) return;
  throw new MissingToolchainError(`${name} is missing: apt-get install ${PROGRAMS[name]}`);
}

/** Without the scripts of its packages, which build what no sample uses. */
async function install(manifest: string, folder: string): Promise<void> {
  const partial = `${folder}.partial`;
  await rm(partial, { recursive: true, force: true });
  await mkdir(partial, { recursive: true });
  await cp(manifest, join(partial, 'package.json'));
  const args = ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock'];
  const { problem } = await run({ file: 'npm', args, cwd: partial, seconds: 600 });
  if (problem !== undefined) {
    throw new MissingToolchainError(`npm could not install Strapi: ${problem}`);
  }
  await rm(folder, { recursive: true, force: true });
  await rename(partial, folder);
}
