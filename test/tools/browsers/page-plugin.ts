import type { TestRunnerPlugin } from '@web/test-runner';
import type { ControlledBrowser } from './launch-browser.js';
import type { PageAnswer, PageCommand } from './page-command.js';

/** Answers the calls of `browser/page.ts`. */
export function pageCommands(browser: ControlledBrowser): TestRunnerPlugin<PageCommand> {
  return {
    name: 'page-commands',
    async executeCommand({ command, payload, session }) {
      if (command !== 'page' || !payload) return undefined;
      return browser
        .control(session.id)(payload)
        .then((value): PageAnswer => ({ value }))
        .catch((error: unknown): PageAnswer => ({ error: String(error) }));
    },
  };
}
