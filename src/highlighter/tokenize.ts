import type { Language, Rule, State, TokenKind } from './language.js';
import { languageOf } from './languages.js';

export { tokenKinds, type TokenKind } from './language.js';

/** A coloured range of the code; `end` is exclusive. */
export interface Token {
  readonly kind: TokenKind;
  readonly start: number;
  readonly end: number;
}

/** The coloured ranges of some code, in order; none if the language is unknown. */
export function tokenize(code: string, language: string): Token[] {
  return [...tokens(code, language)];
}

/** Like `tokenize`, but lazy, so that the caller can yield to the event loop between tokens. */
export function* tokens(code: string, language: string): Generator<Token, void> {
  const known = languageOf(language);
  if (known) yield* read(code, known);
}

function* read(code: string, language: Language, offset = 0): Generator<Token, void> {
  // An explicit stack instead of recursion: code may nest deeper than the call stack allows.
  const states = [language.start?.(code) ?? 'code'];
  let position = 0;
  for (;;) {
    const found = find(code, position, language.states[states.at(-1) ?? ''] ?? []);
    if (!found) return;
    const { rule, start, end } = found;
    if (rule.embed) yield* read(code.slice(start, end), rule.embed, offset + start);
    if (rule.kind) yield { kind: rule.kind, start: offset + start, end: offset + end };
    if (rule.leave && states.length > 1) states.pop();
    if (rule.enter) states.push(rule.enter);
    position = end;
  }
}

interface Found {
  readonly rule: Rule;
  readonly start: number;
  readonly end: number;
}

/** The first match of any of the state's rules, at or after a position. */
function find(code: string, position: number, state: State): Found | undefined {
  const expression = expressionOf(state);
  expression.lastIndex = position;
  const match = expression.exec(code);
  if (!match) return undefined;
  const rule = state.find((_, index) => match.groups?.[`rule${index}`] !== undefined);
  return rule && { rule, start: match.index, end: match.index + match[0].length };
}

/** Compiled on first use: a page rarely shows more than one or two languages. */
const expressions = new WeakMap<State, RegExp>();

/** All rules of a state as one regular expression, with a named group for each. */
function expressionOf(state: State): RegExp {
  let expression = expressions.get(state);
  if (!expression) {
    const groups = state.map(({ match }, index) => `(?<rule${index}>${match.source})`);
    expressions.set(state, (expression = new RegExp(groups.join('|'), 'g')));
  }
  return expression;
}
