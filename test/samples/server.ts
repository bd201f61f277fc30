import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import getPort from 'get-port';
import { cleanEnvironment, type Outcome } from './process.js';
import type { Interpreter } from './toolchain.js';

const SECONDS_TO_START = 15;

/** Starts a development server in a project, asks it for its home page and stops it. */
export async function askServer(
  python: Interpreter,
  project: string,
  toArguments: (port: number) => readonly string[],
): Promise<Outcome> {
  const port = await getPort();
  const server = spawn(python.file, [...python.args, ...toArguments(port)], {
    cwd: project,
    env: cleanEnvironment(python.environment),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let log = '';
  server.on('error', (error) => (log += error.message));
  for (const stream of [server.stdout, server.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (log += text));
  }
  try {
    const problem = await askHomePage(port, server);
    if (problem !== undefined) return { output: log, problem: `${problem}\n${log}`.trim() };
    return { output: log };
  } finally {
    await stop(server);
  }
}

async function askHomePage(port: number, server: ChildProcess): Promise<string | undefined> {
  const end = Date.now() + SECONDS_TO_START * 1000;
  while (Date.now() < end) {
    if (server.exitCode !== null || server.pid === undefined) return 'the server stopped';
    const response = await fetch(`http://127.0.0.1:${port}/`, {
      signal: AbortSignal.timeout(5000),
    }).catch(() => undefined);
    if (response) {
      const type = response.headers.get('content-type') ?? '';
      const isPage =
        type.startsWith('text/html') && (await response.text()).includes('<h1>Home</h1>');
      return response.status === 200 && isPage
        ? undefined
        : `the server answered ${response.status}, ${type}, without the home page`;
    }
    await wait(50);
  }
  return `the server did not answer within ${SECONDS_TO_START} s`;
}

async function stop(server: ChildProcess): Promise<void> {
  if (server.pid === undefined || server.exitCode !== null) return;
  const exit = once(server, 'exit');
  server.kill('SIGTERM');
  const forced = setTimeout(() => server.kill('SIGKILL'), 2000);
  await exit;
  clearTimeout(forced);
}
