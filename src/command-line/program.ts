import { inspect } from 'node:util';
import { Command, InvalidArgumentError, Option } from 'commander';
import { STALE_AFTER } from '../outputs/check.js';
import { type Format, FORMATS } from '../outputs/format-findings.js';
import { toHtmlText } from '../outputs/html.js';
import { toMarkdownText } from '../outputs/markdown.js';
import { checkFiles } from './check-command.js';
import { Failure } from './failure.js';
import { nameOf, namesOf, requireFile } from './inputs.js';
import { newComparison } from './new-command.js';
import { ownSchema } from './own-package.js';
import { ownRelease } from './release.js';
import { type GivenComparison, readGiven, Refusal } from './render-command.js';
import { snippetOf, styleHash } from './snippet.js';
import { runAndWatch } from './watch.js';
import { refuseToOverwrite, write } from './write.js';

/** The exit statuses of the program. */
const NO_FINDINGS = 0;
const FINDINGS = 1;
export const CANNOT_RUN = 2;

const FILE = 'a file, a glob, - for standard input, or an http(s) URL';
const OUT = 'write to a file instead of standard output';

const POLICY = `Under a strict policy its <style> needs style-src ${styleHash}, or a nonce in its tag.\n`;

/** Receives the exit status. */
type OnStatus = (status: number) => void;

export function createProgram(onStatus: OnStatus): Command {
  const program = new Command('versus-elements')
    .description('Checks a comparison, and renders it for publication.')
    .version(ownRelease().version)
    .exitOverride()
    .showHelpAfterError('(run with --help for usage)');
  addCheck(program, onStatus);
  addRenderers(program, onStatus);
  addSchema(program);
  addNew(program);
  return program;
}

interface OutFlags {
  readonly out?: string;
}

interface NewFlags extends OutFlags {
  readonly from?: string;
}

interface RenderFlags extends OutFlags {
  readonly watch: boolean;
  readonly src?: string;
  readonly prerender?: boolean;
}

interface CheckFlags extends OutFlags {
  readonly staleAfter: number;
  readonly links: boolean;
  readonly format: Format;
  readonly watch: boolean;
}

function addCheck(program: Command, onStatus: OnStatus): void {
  program
    .command('check')
    .description('Report what is wrong with a dataset, where, and what to do.')
    .argument('<file...>', FILE)
    .option('--stale-after <months>', 'the age from which a claim is stale', toMonths, STALE_AFTER)
    .option('--links', 'check that each address responds, one per second and host', false)
    .addOption(
      new Option('--format <format>', 'the format of findings').choices(FORMATS).default('text'),
    )
    .option('--out <file>', OUT)
    .option('--watch', 'check again after each change', false)
    .addHelpText(
      'after',
      '\nExits with 0 if all is fine, 1 if there are findings, 2 if it can’t run.',
    )
    .action(async (given: string[], options: CheckFlags) => {
      const names = await namesOf(given);
      await refuseToOverwrite(names, options.out);
      await runOnce(names, options.watch, async () => {
        const { isFine, text } = await checkFiles(names, options);
        await write(text, options.out);
        onStatus(isFine ? NO_FINDINGS : FINDINGS);
      });
    });
}

function addRenderers(program: Command, onStatus: OnStatus): void {
  addRenderer(
    program,
    'html',
    'Write a comparison as plain HTML.',
    (given) => toHtmlText(given.comparison, given),
    onStatus,
  );
  addRenderer(
    program,
    'markdown',
    'Write a comparison as GitHub-flavoured Markdown.',
    (given) => toMarkdownText(given.comparison, given),
    onStatus,
  );
  addRenderer(
    program,
    'snippet',
    'Write the code to paste: the tag, the HTML as its fallback, and the script.',
    ({ comparison }, flags) => {
      if (flags.prerender) process.stderr.write(POLICY);
      return snippetOf(comparison, flags);
    },
    onStatus,
  )
    .addOption(new Option('--inline', 'include the dataset (the default)').conflicts('src'))
    .option('--src <url>', 'refer to the dataset by the address where it is published', toAddress)
    .option('--prerender', 'include the widget itself, painted before any script', false);
}

function addRenderer(
  program: Command,
  name: string,
  description: string,
  render: (given: GivenComparison, flags: RenderFlags) => string,
  onStatus: OnStatus,
): Command {
  return program
    .command(name)
    .description(description)
    .argument('<file>', FILE)
    .option('--out <file>', OUT)
    .option('--watch', 'write again after each change', false)
    .action(async (given: string, flags: RenderFlags) => {
      const file = await nameOf(given);
      await refuseToOverwrite([file], flags.out);
      await runOnce([file], flags.watch, async () => {
        const comparison = await readGiven(file).catch((error: unknown) => {
          if (!(error instanceof Refusal)) throw error;
          process.stderr.write(error.message);
          onStatus(FINDINGS);
        });
        if (comparison) await write(render(comparison, flags), flags.out);
      });
    });
}

function addSchema(program: Command): void {
  program
    .command('schema')
    .description('Write the JSON Schema for datasets.')
    .option('--out <file>', OUT)
    .action(async ({ out }: OutFlags) => {
      await write(await ownSchema(), out);
    });
}

function addNew(program: Command): void {
  program
    .command('new')
    .description('Write a small dataset to start from.')
    .option('--from <table>', 'a Markdown or CSV file with a table to convert')
    .option('--out <file>', OUT)
    .action(async ({ from, out }: NewFlags) => {
      if (from !== undefined) await refuseToOverwrite([from], out);
      const comparison = await newComparison(from);
      await write(`${JSON.stringify(comparison, undefined, 2)}\n`, out);
    });
}

/** With `--watch`, reports a failure and waits for the next change. */
async function runOnce(
  names: readonly string[],
  watches: boolean,
  run: () => Promise<void>,
): Promise<void> {
  if (!watches) return run();
  names.forEach(requireFile);
  return runAndWatch(names, () => run().catch(reportFailure));
}

export function reportFailure(error: unknown): void {
  const isExpected = error instanceof Failure;
  process.stderr.write(`${isExpected ? error.message : inspect(error)}\n`);
}

function toAddress(text: string): string {
  if (text.trim() === '') throw new InvalidArgumentError('Expected an address.');
  return text;
}

function toMonths(text: string): number {
  if (!/^\d+$/.test(text)) throw new InvalidArgumentError('Expected a whole number of months.');
  return Number(text);
}
