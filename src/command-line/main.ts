#!/usr/bin/env node
import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { CommanderError } from 'commander';
import { CANNOT_RUN, createProgram, reportFailure } from './program.js';

async function main(): Promise<void> {
  const program = createProgram((status) => {
    process.exitCode = status;
  });
  try {
    await program.parseAsync();
  } catch (error) {
    if (error instanceof CommanderError) {
      // Asking for help isn't a failure; a usage error has been reported already.
      if (error.exitCode !== 0) process.exitCode = CANNOT_RUN;
      return;
    }
    process.exitCode = CANNOT_RUN;
    reportFailure(error);
  }
}

// Does nothing if it is imported instead of run.
const [, started] = process.argv;
if (started && realpathSync(started) === fileURLToPath(import.meta.url)) await main();
