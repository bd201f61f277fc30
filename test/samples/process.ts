import { execFile } from 'node:child_process';

export type Environment = Readonly<Record<string, string>>;

/** What became of a subprocess. */
export interface Outcome {
  /** What it wrote to its standard output. */
  readonly output: string;
  /** Why it did not succeed; left out if it did. */
  readonly problem?: string;
}

export interface Command {
  readonly file: string;
  readonly args: readonly string[];
  readonly cwd?: string;
  readonly environment?: Environment;
  /** It is killed if it takes longer. */
  readonly seconds: number;
}

/**
 * The variables that a subprocess gets: none that would change what Python, a framework or Java
 * does, such as PYTHONPATH or FLASK_APP.
 */
export function cleanEnvironment(added: Environment = {}): Environment {
  const environment: Record<string, string> = { LC_ALL: 'C.UTF-8', ...added };
  for (const name of ['PATH', 'HOME', 'TMPDIR', 'http_proxy', 'https_proxy', 'no_proxy']) {
    const value = process.env[name];
    if (value !== undefined) environment[name] = value;
  }
  return environment;
}

/** Runs a program to its end. It never throws: what went wrong is in the outcome. */
export function run({ file, args, cwd, environment, seconds }: Command): Promise<Outcome> {
  return new Promise((resolve) => {
    const options = {
      cwd,
      env: cleanEnvironment(environment),
      timeout: seconds * 1000,
      killSignal: 'SIGKILL',
      maxBuffer: 10_000_000,
    } as const;
    execFile(file, args, options, (error, output, errors) => {
      if (!error) {
        resolve({ output });
      } else if (error.killed) {
        resolve({ output, problem: `took longer than ${seconds} s` });
      } else {
        const lines = `${output}\n${errors}`.trim().split('\n');
        resolve({ output, problem: lines.slice(-12).join('\n') || error.message });
      }
    });
  });
}
