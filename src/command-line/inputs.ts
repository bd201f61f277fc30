import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { glob } from 'tinyglobby';
import { decodeDataset, MAX_BYTES } from '../dataset/parse.js';
import { Failure, reasonOf } from './failure.js';

/** A dataset that was given to the program. */
export interface Input {
  /** Its name in findings. */
  readonly name: string;
  /** What its relative addresses are resolved against; `undefined` unless it has an address. */
  readonly base: string | undefined;
  readonly bytes: Uint8Array;
}

const STANDARD_INPUT = '-';
const TIMEOUT = 15_000;

const isAddress = (name: string): boolean => /^https?:\/\//i.test(name);

/**
 * The files that the arguments refer to, in order. An argument that isn't the name of a file is a
 * glob.
 */
export async function namesOf(given: readonly string[]): Promise<string[]> {
  const names = await Promise.all(
    given.map(async (name) => {
      if (name === STANDARD_INPUT || isAddress(name) || existsSync(name)) return [name];
      const found = await glob(name.replaceAll('\\', '/'), { dot: true, expandDirectories: false });
      if (found.length === 0) throw new Failure(`No file matches ${name}. Check the path.`);
      return found.toSorted();
    }),
  );
  return [...new Set(names.flat())];
}

/** The single file that an argument refers to. */
export async function nameOf(given: string): Promise<string> {
  const [name = given, ...others] = await namesOf([given]);
  if (others.length > 0) {
    throw new Failure(`${given} matches ${others.length + 1} files. Name one of them.`);
  }
  return name;
}

/** Files can be watched; standard input and addresses can't. */
export function requireFile(name: string): void {
  if (name === STANDARD_INPUT || isAddress(name)) {
    throw new Failure(`--watch needs a file, and ${name} isn’t one.`);
  }
}

export async function readInput(name: string): Promise<Input> {
  if (name === STANDARD_INPUT) {
    return { name: 'stdin', base: undefined, bytes: await buffer(process.stdin) };
  }
  if (isAddress(name)) return fetchInput(name);
  try {
    return { name, base: undefined, bytes: await readFile(name) };
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EISDIR') {
      throw new Failure(`${name} is a folder. Name a file in it, or use a glob: "${name}/*.json".`);
    }
    throw new Failure(`${name} can’t be read: ${reasonOf(error)}. Check that you may read it.`);
  }
}

/** `undefined` if it isn’t text. */
export function textOf({ bytes }: Input): string | undefined {
  try {
    return decodeDataset(new Uint8Array(bytes).buffer);
  } catch {
    return undefined;
  }
}

async function fetchInput(name: string): Promise<Input> {
  try {
    const response = await fetch(name, { signal: AbortSignal.timeout(TIMEOUT) });
    if (!response.ok) throw new Error(`the server responded with ${response.status}`);
    const chunks: Uint8Array[] = [];
    let size = 0;
    for await (const chunk of response.body ?? []) {
      chunks.push(chunk);
      size += chunk.length;
      // It is refused anyway, so there is no need to read on.
      if (size > MAX_BYTES) break;
    }
    return { name, base: response.url, bytes: Buffer.concat(chunks) };
  } catch (error) {
    throw new Failure(`${name} can’t be fetched: ${reasonOf(error)}. Check the address.`);
  }
}
