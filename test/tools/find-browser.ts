import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findPrograms, install } from './find-program.js';

export const engines = ['chromium', 'firefox', 'webkit'] as const;
export type Engine = (typeof engines)[number];

/** A browser that can be started: its program, or for WebKit its driver's. */
export interface Browser {
  readonly executablePath: string;
  /** `shell` for the headless-only build of Chromium, which knows no other mode. */
  readonly headless: true | 'shell';
}

const START_TIMEOUT = 20_000;

interface Source {
  readonly name: string;
  /** Environment variable that names the program and goes before everything else. */
  readonly variable: string;
  readonly programs: readonly string[];
  readonly debianPackage: string;
  /** Makes the program answer and end. */
  readonly probe: '--version' | '--help';
}

const sources: Readonly<Record<Engine, Source>> = {
  chromium: {
    name: 'Chrome, Chromium or Edge',
    variable: 'CHROME_PATH',
    programs: [
      'google-chrome-stable',
      'google-chrome',
      'chromium',
      'chromium-browser',
      'microsoft-edge-stable',
      'microsoft-edge',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    ],
    debianPackage: 'chromium',
    probe: '--version',
  },
  firefox: {
    name: 'Firefox',
    variable: 'FIREFOX_PATH',
    programs: [
      'firefox',
      'firefox-esr',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
    debianPackage: 'firefox-esr',
    probe: '--version',
  },
  webkit: {
    name: 'WebKitWebDriver (WebKitGTK, on Linux)',
    variable: 'WEBKIT_DRIVER_PATH',
    programs: ['WebKitWebDriver'],
    debianPackage: 'webkit2gtk-driver',
    probe: '--help',
  },
};

/** A file can be there and not run: a stub, a missing library. On Windows a probe opens a window. */
function starts(path: string, { probe }: Source): boolean {
  if (process.platform === 'win32') return existsSync(path);
  return spawnSync(path, [probe], { timeout: START_TIMEOUT, stdio: 'ignore' }).status === 0;
}

function findInstalled(source: Source): Browser | undefined {
  const path = findPrograms(source.programs).find((program) => starts(program, source));
  return path === undefined ? undefined : { executablePath: path, headless: true };
}

/** Chromium from the optional dependency, unpacked on first use; it needs a few system libraries. */
async function findPackagedChromium(): Promise<Browser | undefined> {
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    const executablePath = await chromium.executablePath();
    if (starts(executablePath, sources.chromium)) return { executablePath, headless: 'shell' };
  } catch {
    // Not installed, or not for this system.
  }
  return undefined;
}

/**
 * The first that is there: the environment variable's program, one on the system, the packaged
 * Chromium, Debian's package (as root). Throws an error that says what to install.
 */
export async function findBrowser(engine: Engine): Promise<Browser> {
  const source = sources[engine];
  const chosen = process.env[source.variable];
  if (chosen) {
    if (starts(chosen, source)) return { executablePath: chosen, headless: true };
    throw new Error(`${source.variable} is ${chosen}, which does not start. Mend or unset it.`);
  }
  const browser =
    findInstalled(source) ??
    (engine === 'chromium' ? await findPackagedChromium() : undefined) ??
    (install(source.debianPackage) ? findInstalled(source) : undefined);
  if (browser) return browser;
  throw new Error(
    `No browser for the ${engine} tests: install ${source.name} (Debian: apt-get install ` +
      `${source.debianPackage}), or set ${source.variable} to its program.`,
  );
}
