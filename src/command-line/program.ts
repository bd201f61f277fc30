import { inspect } from 'node:util';
import { Command, InvalidArgumentError, Option } from 'commander';
import { STALE_AFTER } from '../outputs/check.js';
import { FORMATS, type Format } from '../outputs/format-findings.js';
import { checkFiles } from './check-command.js';
import { Failure } from './failure.js';
import { namesOf, requireFile } from './inputs.js';
import { runAndWatch } from './watch.js';
import { write } from './write.js';

/** What the program ends with. */
export const FINE = 0;
export const FINDINGS = 1;
export const CANNOT_RUN = 2;

const FILES = 'a file, a glob, - for standard input, or an http(s) address';

/** @param onStatus - Takes what the program should end with. */
export function createProgram(onStatus: (status: number) => void): Command {
  const program = new Command('versus-elements')
    .description('Checks a comparison, and makes of it all that a publication needs.')
    .exitOverride()
    .showHelpAfterError('(--help says more)');

  program
    .command('check')
    .description('Say what is wrong with a dataset, where, and what to do.')
    .argument('<file...>', FILES)
    .option('--stale-after <months>', 'from which age on a claim is stale', toMonths, STALE_AFTER)
    .option('--links', 'ask each address whether it answers, one a second for a host', false)
    .addOption(
      new Option('--format <format>', 'how findings are written').choices(FORMATS).default('text'),
    )
    .option('--out <file>', 'write to a file instead of standard output')
    .option('--watch', 'check again after each change', false)
    .addHelpText('after', '\nEnds with 0 if all is fine, 1 with findings, 2 if it can’t run.')
    .action(async (given: string[], options: CheckFlags) => {
      const names = await namesOf(given);
      await runOnce(names, options.watch, async () => {
        const { isFine, text } = await checkFiles(names, options);
        await write(text, options.out);
        onStatus(isFine ? FINE : FINDINGS);
      });
    });
  return program;
}

interface CheckFlags {
  readonly staleAfter: number;
  readonly links: boolean;
  readonly format: Format;
  readonly out?: string;
  readonly watch: boolean;
}

/** With `--watch`, a failure is told, and the next change is waited for. */
async function runOnce(
  names: readonly string[],
  watches: boolean,
  run: () => Promise<void>,
): Promise<void> {
  if (!watches) return run();
  names.forEach(requireFile);
  return runAndWatch(names, () => run().catch(tellFailure));
}

export function tellFailure(error: unknown): void {
  const isExpected = error instanceof Failure;
  process.stderr.write(`${isExpected ? error.message : inspect(error)}\n`);
}

function toMonths(text: string): number {
  if (!/^\d+$/.test(text)) throw new InvalidArgumentError('A whole number of months is meant.');
  return Number(text);
}
