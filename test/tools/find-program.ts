import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';
import { print } from './print.js';

const INSTALL_TIMEOUT = 600_000;

let listsUpdated = false;

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Those of these programs (names on PATH, or absolute paths) that are there. */
export function findPrograms(programs: readonly string[]): string[] {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  return programs
    .flatMap((program) =>
      isAbsolute(program) ? [program] : folders.map((folder) => join(folder, program)),
    )
    .filter(isExecutable);
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
  const isDebian = existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get');
  if (process.getuid?.() !== 0 || !isDebian) return false;
  print(`Installing ${debianPackage} with apt-get …`);
  listsUpdated ||= aptGet('update');
  return aptGet('install', '--yes', '--no-install-recommends', debianPackage);
}

/** A program that the tests need besides the browser. */
export function requireProgram(program: string, debianPackage: string): string {
  const find = (): string | undefined => findPrograms([program])[0];
  const path = find() ?? (install(debianPackage) ? find() : undefined);
  if (path) return path;
  throw new Error(`${program} is missing: install it (Debian: apt-get install ${debianPackage}).`);
}
