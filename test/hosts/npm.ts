import { once } from 'node:events';
import { spawnChild, stopChild } from '../tools/webkit/children.js';

/** An npm command that runs in the folder of a site. */
export interface Running {
  /** Resolves when it ends. If it fails, rejects with the last lines of its output. */
  readonly end: Promise<void>;
  readonly stop: () => Promise<void>;
}

const LAST_LINES = 30;

/** No telemetry and no prompts. */
const QUIET = {
  CI: 'true',
  ASTRO_TELEMETRY_DISABLED: '1',
  NEXT_TELEMETRY_DISABLED: '1',
  NG_CLI_ANALYTICS: 'false',
  NUXT_TELEMETRY_DISABLED: '1',
};

export function npm(folder: string, args: string[], environment = {}): Running {
  const child = spawnChild('npm', args, {
    cwd: folder,
    env: { ...process.env, ...QUIET, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let log = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => (log += text));
  }
  const end = once(child, 'close').then(([status]) => {
    const lastLines = log.trimEnd().split('\n').slice(-LAST_LINES).join('\n');
    if (status !== 0) throw new Error(`npm ${args.join(' ')} has failed:\n${lastLines}`);
  });
  return { end, stop: () => stopChild(child) };
}
