import type { Environment, Outcome } from './process.js';

/** The name by which the manifest asks for a toolchain. */
export type ToolchainName = 'current' | 'old' | 'java' | 'strapi' | 'wordpress';

/** Something that runs a sample. */
export interface Toolchain {
  /** What it consists of, as it reports itself. */
  readonly description: string;
  /**
   * Runs the check in a project's folder. The last line of its output says what it ran on:
   * “ran on Django 6.1.1”.
   */
  readonly check: (project: string) => Promise<Outcome>;
  /** Python alone: the interpreter and the variables that lead it to the frameworks. */
  readonly python?: Interpreter;
}

export interface Interpreter {
  readonly file: string;
  /** What comes before the arguments for Python. */
  readonly args: readonly string[];
  readonly environment: Environment;
}

/** Says that a toolchain is not there, and what to install. */
export class MissingToolchainError extends Error {
  override readonly name = 'MissingToolchainError';
}
