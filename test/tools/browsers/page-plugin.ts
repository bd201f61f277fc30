import type { TestRunnerPlugin } from '@web/test-runner';
import type { ControlledBrowser } from './launch-browser.js';
import type { PageCommand, PageCommands, PageControl } from './page-command.js';

function run<Name extends keyof PageCommands>(
  control: PageControl,
  { name, given }: PageCommand<Name>,
): unknown {
  const command = control[name];
  if (!command) throw new Error(`This engine has no "${name}": ask for it in another one.`);
  return command(...given);
}

/** Answers the calls of `helpers/page.ts`. */
export function pageCommands(browser: ControlledBrowser): TestRunnerPlugin<PageCommand> {
  return {
    name: 'page-commands',
    async executeCommand({ command, payload, session }) {
      if (command !== 'page' || !payload) return undefined;
      // Never bare: the test runner takes `undefined` for a command that nobody knows.
      return { value: await run(browser.control(session.id), payload) };
    },
  };
}
