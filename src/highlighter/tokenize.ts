import type { Language, State, TokenKind } from './language.js';
import { languageOf } from './languages.js';
import { Matcher } from './matcher.js';

export { tokenKinds, type TokenKind } from './language.js';

/** A stretch of code that has a colour, from `start` to before `end`. */
export interface Token {
  readonly kind: TokenKind;
  readonly start: number;
  readonly end: number;
}

/** The stretches of a piece of code that have a colour, in order; none if the language is unknown. */
export function tokenize(code: string, language: string): Token[] {
  return [...tokens(code, language)];
}

/** The same, one after another, so that a reader can pause in between. */
export function* tokens(code: string, language: string): Generator<Token, void> {
  const known = languageOf(language);
  if (!known) return;
  let last: Token | undefined;
  for (const token of stretches(code, known)) {
    if (last?.end === token.start && last.kind === token.kind) {
      last = { kind: last.kind, start: last.start, end: token.end };
    } else {
      if (last) yield last;
      last = token;
    }
  }
  if (last) yield last;
}

/** A string is several of them: its quotes, its escapes, what is between. */
function* stretches(code: string, language: Language, offset = 0): Generator<Token, void> {
  // Not by calls: code may nest deeper than they can.
  const states = [language.start?.(code) ?? 'code'];
  let position = 0;
  while (position < code.length) {
    const state = language.states[states.at(-1) ?? ''];
    if (!state) throw new Error(`There is no state "${states.at(-1) ?? ''}".`);
    const { rule, start, end } = matcherOf(state, language).find(code, position);
    if (state.rest && position < start) {
      yield { kind: state.rest, start: offset + position, end: offset + start };
    }
    if (rule?.embed) yield* stretches(code.slice(start, end), rule.embed, offset + start);
    if (rule?.kind) yield { kind: rule.kind, start: offset + start, end: offset + end };
    if (rule?.leave && states.length > 1) states.pop();
    if (rule?.enter) states.push(rule.enter);
    position = end;
  }
}

/** Made when a state is first met: a page has one or two languages. */
const matchers = new WeakMap<State, Matcher>();

function matcherOf(state: State, { ignoresCase }: Language): Matcher {
  let matcher = matchers.get(state);
  if (!matcher) matchers.set(state, (matcher = new Matcher(state.rules, ignoresCase)));
  return matcher;
}
