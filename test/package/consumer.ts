import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { after } from 'node:test';

/** A separate folder in which the packed tarball is installed. */
export interface Consumer {
  readonly folder: string;
  readonly tarball: string;
  /** Runs a module there in Node, and returns its output. */
  run(module: string, ...options: string[]): string;
  write(file: string, text: string): void;
  /** Makes a package available that this project has installed itself. */
  lend(name: string): void;
}

/** Packs what is built, and installs it offline in a temporary folder. */
export function createConsumer(): Consumer {
  const folder = mkdtempSync(join(tmpdir(), 'versus-elements-consumer-'));
  after(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const npm = (...options: string[]): string =>
    execFileSync('npm', [...options, '--ignore-scripts', '--silent'], {
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
  const tarball = join(folder, npm('pack', '--pack-destination', folder).trim());
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }');
  npm('install', tarball, '--offline', '--no-audit', '--no-fund', '--prefix', folder);
  return {
    folder,
    tarball,
    run(module, ...options) {
      const file = join(folder, 'module.js');
      writeFileSync(file, module);
      const { stdout, stderr } = spawnSync(process.execPath, [...options, file], {
        cwd: folder,
        encoding: 'utf8',
      });
      return stdout + stderr;
    },
    write(file, text) {
      writeFileSync(join(folder, file), text);
    },
    lend(name) {
      const place = join(folder, 'node_modules', name);
      mkdirSync(dirname(place), { recursive: true });
      symlinkSync(resolve('node_modules', name), place, 'junction');
    },
  };
}
