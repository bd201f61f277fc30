import { relative } from 'node:path';
import { format } from 'node:util';
import type { Logger } from '@web/test-runner';
import { print } from './print.js';

function printAll(...messages: unknown[]): void {
  print(format(...messages));
}

/** What the test server has to say, without its progress. */
export const serverLog: Logger = {
  log: () => undefined,
  debug: () => undefined,
  warn: printAll,
  error: printAll,
  group: () => undefined,
  groupEnd: () => undefined,
  logSyntaxError({ message, filePath, line, column }) {
    print(`  ✗ ${relative(process.cwd(), filePath)}:${line}:${column} ${message}`);
  },
};
