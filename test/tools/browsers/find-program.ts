import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';

const INSTALL_TIMEOUT = 600_000;

/** The path of the first of these programs that is there and starts. */
export function findProgram(...programs: readonly string[]): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return programs
    .flatMap((name) => (isAbsolute(name) ? name : folders.map((folder) => join(folder, name))))
    .filter((path) => existsSync(path))
    .find((path) => {
      const { error } = spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 });
      return error === undefined;
    });
}

function aptGet(...args: string[]): boolean {
  const { status } = spawnSync('apt-get', ['-qq', '-o', 'DPkg::Lock::Timeout=120', ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
    timeout: INSTALL_TIMEOUT,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return status === 0;
}

/** Installs a package of Debian where that can be done without asking: as root. */
export function install(debianPackage: string): boolean {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return false;
  console.log(`Installing ${debianPackage} with apt-get …`);
  return aptGet('update') && aptGet('install', '--yes', '--no-install-recommends', debianPackage);
}

/** A program that the tests need besides the browser. */
export function requireProgram(program: string, debianPackage: string): string {
  if (findProgram(program) !== undefined) return program;
  if (install(debianPackage)) return program;
  throw new Error(`${program} is missing: install it (Debian: apt-get install ${debianPackage}).`);
}
