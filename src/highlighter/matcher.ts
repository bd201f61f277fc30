import type { Rule } from './language.js';

/** Where the next rule of a state matches; without one, the stretch is empty and at the end. */
export interface Match {
  readonly rule?: Rule | undefined;
  readonly start: number;
  readonly end: number;
}

/** Finds what the rules of a state find, by one regular expression that has a group for each. */
export class Matcher {
  readonly #expression: RegExp;
  /** The rules, each with the number of its group. */
  readonly #rules: readonly (readonly [group: number, rule: Rule])[];

  constructor(rules: readonly Rule[], ignoresCase = false) {
    let group = 1;
    this.#rules = rules.map((rule) => {
      const own = group;
      group += 1 + groupsIn(rule.match);
      return [own, rule];
    });
    const source = rules.map(({ match }) => `(${match.source})`).join('|');
    this.#expression = new RegExp(source, ignoresCase ? 'gi' : 'g');
  }

  find(code: string, position: number): Match {
    this.#expression.lastIndex = position;
    const match = this.#expression.exec(code);
    if (!match) return { start: code.length, end: code.length };
    for (const [group, rule] of this.#rules) {
      if (match[group] !== undefined) {
        return { rule, start: match.index, end: match.index + match[0].length };
      }
    }
    throw new Error('A match has no rule.');
  }
}

/** Rules with a closing that repeats the opening have groups of their own. */
function groupsIn({ source }: RegExp): number {
  // An alternative that is empty matches everything, and tells the number of groups.
  const match = new RegExp(`${source}|`).exec('');
  return match ? match.length - 1 : 0;
}
