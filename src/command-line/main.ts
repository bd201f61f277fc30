#!/usr/bin/env node
import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { CommanderError } from 'commander';
import { CANNOT_RUN, createProgram, tellFailure } from './program.js';

async function main(): Promise<void> {
  const program = createProgram((status) => {
    process.exitCode = status;
  });
  try {
    await program.parseAsync();
  } catch (error) {
    if (error instanceof CommanderError) {
      // Help that was asked for is no failure; what is wrong with the words has been told.
      if (error.exitCode !== 0) process.exitCode = CANNOT_RUN;
      return;
    }
    process.exitCode = CANNOT_RUN;
    tellFailure(error);
  }
}

// It is a module as any other where it is not the program itself.
const [, started] = process.argv;
if (started && realpathSync(started) === fileURLToPath(import.meta.url)) await main();
