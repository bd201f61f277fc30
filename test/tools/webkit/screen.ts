import type { ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { requireProgram } from '../browsers/find-program.js';
import { spawnChild, stopChild } from './children.js';

/** What GTK tells WebKit about the reader's system, as far as it can. */
export interface SystemSettings {
  readonly theme: 'Adwaita' | 'Adwaita-dark' | 'HighContrast';
  readonly animations: boolean;
}

/** Where the pointer stands, from the start on. */
export const SCREEN_MIDDLE = { x: 2000, y: 2000 };

const PLAIN_SETTINGS: SystemSettings = { theme: 'Adwaita', animations: true };

/** A virtual screen of its own: the browser's window never takes the developer's focus. */
export class WebKitScreen {
  readonly environment: NodeJS.ProcessEnv;
  readonly #folder: string;
  readonly #server: ChildProcess;
  readonly #settingsServer: ChildProcess;

  static async start(): Promise<WebKitScreen> {
    const server = spawnChild(
      requireProgram('Xvfb', 'xvfb'),
      ['-displayfd', '3', '-screen', '0', '4000x4000x24', '-nolisten', 'tcp'],
      { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
    );
    return new WebKitScreen(server, await readDisplay(server));
  }

  private constructor(server: ChildProcess, display: string) {
    this.#server = server;
    this.#folder = mkdtempSync(join(tmpdir(), 'versus-webkit-'));
    this.environment = {
      ...process.env,
      DISPLAY: display,
      GDK_BACKEND: 'x11',
      NO_AT_BRIDGE: '1',
      XDG_CONFIG_HOME: this.#folder,
      XDG_CACHE_HOME: this.#folder,
      XDG_DATA_HOME: this.#folder,
    };
    process.once('exit', () => {
      this.#removeFolder();
    });
    // The window's own widgets would keep it wider than a phone.
    mkdirSync(join(this.#folder, 'gtk-3.0'));
    writeFileSync(join(this.#folder, 'gtk-3.0', 'gtk.css'), '* { min-width: 0; padding: 0 }');
    this.#writeSettings(PLAIN_SETTINGS);
    this.#settingsServer = spawnChild(
      requireProgram('xsettingsd', 'xsettingsd'),
      ['--config', this.#settingsFile],
      { stdio: 'ignore', env: this.environment },
    );
  }

  get #settingsFile(): string {
    return join(this.#folder, 'xsettings');
  }

  #writeSettings({ theme, animations }: SystemSettings): void {
    const lines = [`Net/ThemeName "${theme}"`, `Gtk/EnableAnimations ${animations ? '1' : '0'}`];
    writeFileSync(this.#settingsFile, lines.join('\n') + '\n');
  }

  /** WebKit follows a little later. */
  apply(settings: Partial<SystemSettings>): void {
    this.#writeSettings({ ...PLAIN_SETTINGS, ...settings });
    this.#settingsServer.kill('SIGHUP');
  }

  async stop(): Promise<void> {
    await stopChild(this.#settingsServer);
    await stopChild(this.#server);
    this.#removeFolder();
  }

  #removeFolder(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

function readDisplay(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    const fail = (): void => {
      reject(new Error('Xvfb did not start: run `Xvfb :99` to see why.'));
    };
    server.once('error', fail);
    server.once('exit', fail);
    server.stdio[3]?.once('data', (number: Buffer) => {
      resolve(`:${number.toString().trim()}`);
    });
  });
}
