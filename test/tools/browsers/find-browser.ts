import { spawnSync } from 'node:child_process';
import { Launcher } from 'chrome-launcher';
import { findProgram, install } from './find-program.js';

export const engines = ['chromium', 'firefox', 'webkit'] as const;
export type Engine = (typeof engines)[number];

/** A browser that can be started: its program, or for WebKit its driver's. */
export interface Browser {
  readonly executablePath: string;
  /** `shell` for the headless-only build of Chromium, which knows no other mode. */
  readonly headless: true | 'shell';
}

/** The environment variable names the program, and goes before everything else. */
const sources = {
  chromium: {
    name: 'Chrome or Chromium',
    variable: 'CHROME_PATH',
    find: findChrome,
    debianPackage: 'chromium',
  },
  firefox: {
    name: 'Firefox',
    variable: 'FIREFOX_PATH',
    find: () => findProgram('firefox', 'firefox-esr'),
    debianPackage: 'firefox-esr',
  },
  webkit: {
    name: 'WebKitWebDriver (WebKitGTK, on Linux)',
    variable: 'WEBKIT_DRIVER_PATH',
    find: () => findProgram('WebKitWebDriver'),
    debianPackage: 'webkit2gtk-driver',
  },
};

/** A file can be there and not run: a stub, a missing library. On Windows a probe opens a window. */
function starts(path: string): boolean {
  if (process.platform === 'win32') return true;
  return spawnSync(path, ['--version'], { timeout: 20_000, stdio: 'ignore' }).status === 0;
}

function findChrome(): string | undefined {
  try {
    return Launcher.getInstallations().find(starts);
  } catch {
    // It throws where there is none.
    return undefined;
  }
}

/** Chromium from the package, unpacked on first use; it needs a few system libraries. */
async function findPackagedChromium(): Promise<Browser | undefined> {
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    const executablePath = await chromium.executablePath();
    if (starts(executablePath)) return { executablePath, headless: 'shell' };
  } catch {
    // Not for this system.
  }
  return undefined;
}

/**
 * The first that is there: the environment variable's program, one on the system, the packaged
 * Chromium, Debian's package (as root). Throws an error that says what to install.
 */
export async function findBrowser(engine: Engine): Promise<Browser> {
  const { name, variable, find, debianPackage } = sources[engine];
  const chosen = process.env[variable];
  if (chosen) {
    if (findProgram(chosen)) return { executablePath: chosen, headless: true };
    throw new Error(`${variable} is ${chosen}, which does not start. Mend or unset it.`);
  }
  const installed = find();
  if (installed) return { executablePath: installed, headless: true };
  const packaged = engine === 'chromium' ? await findPackagedChromium() : undefined;
  if (packaged) return packaged;
  const executablePath = install(debianPackage) ? find() : undefined;
  if (executablePath) return { executablePath, headless: true };
  throw new Error(
    `No browser for the ${engine} tests: install ${name} (Debian: apt-get install ` +
      `${debianPackage}), or set ${variable} to its program.`,
  );
}
