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

/** By their names, in lower case. */
const languages = new Map<string, Language>([
  ...named(bash, 'bash', 'sh', 'shell'),
  ...named(css, 'css'),
  ...named(go, 'go', 'golang'),
  ...named(html, 'html', 'xml', 'svg', 'django', 'jinja'),
  ...named(java, 'java'),
  ...named(javascript, 'javascript', 'js', 'jsx'),
  ...named(json, 'json'),
  ...named(php, 'php'),
  ...named(python, 'python', 'py'),
  ...named(rust, 'rust', 'rs'),
  ...named(sql, 'sql'),
  ...named(tsx, 'tsx'),
  ...named(typescript, 'typescript', 'ts'),
  ...named(yaml, 'yaml', 'yml'),
]);

function named(language: Language, ...names: readonly string[]): (readonly [string, Language])[] {
  return names.map((name) => [name, language]);
}

export function languageOf(name: string): Language | undefined {
  return languages.get(name.toLowerCase());
}
