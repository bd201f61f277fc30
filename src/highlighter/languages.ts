import { bash } from './bash.js';
import { css } from './css.js';
import { go } from './go.js';
import { html } from './html.js';
import { java } from './java.js';
import { javascript } from './javascript.js';
import { json } from './json.js';
import type { Language } from './language.js';
import { php } from './php.js';
import { python } from './python.js';
import { rust } from './rust.js';
import { sql } from './sql.js';
import { tsx, typescript } from './typescript.js';
import { yaml } from './yaml.js';

/**
 * Keyed by lower-case name or alias. Created on first use: all of them together took a fortieth of
 * the time that rendering a small comparison takes, and a page needs one or two.
 */
const languages = new Map<string, () => Language>(
  Object.entries({
    ...{ bash, sh: bash, shell: bash },
    css,
    ...{ go, golang: go },
    ...{ html, xml: html, svg: html, django: html, jinja: html },
    java,
    ...{ javascript, js: javascript, jsx: javascript },
    json,
    php,
    ...{ python, py: python },
    ...{ rust, rs: rust },
    sql,
    tsx,
    ...{ typescript, ts: typescript },
    ...{ yaml, yml: yaml },
  }),
);

/** The languages created so far, so that all aliases share the expressions compiled for them. */
const made = new Map<() => Language, Language>();

export function languageOf(name: string): Language | undefined {
  const make = languages.get(name.toLowerCase());
  if (!make) return undefined;
  const language = made.get(make) ?? make();
  made.set(make, language);
  return language;
}
