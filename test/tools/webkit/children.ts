import { type ChildProcess, spawn, type SpawnOptions } from 'node:child_process';

const running = new Set<ChildProcess>();

/** Starts a program that ends with this process, together with all that it starts itself. */
export function spawnChild(command: string, args: string[], options: SpawnOptions): ChildProcess {
  // A process group of its own, so that one signal reaches its descendants too.
  const child = spawn(command, args, { ...options, detached: true });
  running.add(child);
  child.once('exit', () => running.delete(child));
  // A program that cannot be started has no pid; the caller waits for its answer and reports that.
  child.once('error', () => running.delete(child));
  return child;
}

function kill(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It ended in the meantime.
  }
}

/** Resolves once the program has ended. */
export async function stopChild(child: ChildProcess): Promise<void> {
  if (!running.has(child)) return;
  const end = new Promise((resolve) => child.once('exit', resolve));
  kill(child);
  await end;
}

process.once('exit', () => {
  for (const child of running) kill(child);
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, () => process.exit(1));
}
