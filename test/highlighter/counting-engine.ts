/**
 * A backtracking engine for regular expressions that tries the same steps as those of browsers, in
 * the same order, and counts them. Unlike time, steps don't depend on the machine and its load. It
 * only supports the syntax that the highlighter uses, and throws on any other.
 */
import { mock } from 'node:test';
import { type AST, RegExpParser, visitRegExpAST } from '@eslint-community/regexpp';

type Captures = readonly (readonly [start: number, end: number] | undefined)[];

/** A step of matching, and those that follow it. */
type Step =
  | { readonly type: 'end' }
  | {
      readonly type: 'read';
      readonly accepts: (character: string) => boolean;
      readonly by: 1 | -1;
      readonly next: Step;
    }
  | {
      readonly type: 'check';
      readonly holds: (text: string, position: number) => boolean;
      readonly next: Step;
    }
  | { readonly type: 'look'; readonly inner: Step; readonly negate: boolean; readonly next: Step }
  | { readonly type: 'save'; readonly group: number; readonly side: 0 | 1; readonly next: Step }
  | { readonly type: 'repeat'; readonly group: number; readonly next: Step }
  | { readonly type: 'choose'; readonly choices: readonly Step[] };

interface Outcome {
  readonly end: number;
  readonly captures: Captures;
}

let steps = 0;

/** How many steps all regular expressions take while something runs. */
export function countSteps(run: () => void): number {
  steps = 0;
  const { mock: replacement } = mock.method(RegExp.prototype, 'exec', replaced);
  try {
    run();
  } finally {
    replacement.restore();
  }
  return steps;
}

function replaced(this: RegExp, text: string): unknown {
  const { first, groups } = programOf(this);
  const last = this.sticky ? this.lastIndex : text.length;
  for (let start = this.lastIndex; start <= last; start += 1) {
    const outcome = execute(first, text, start);
    if (outcome) {
      if (this.global || this.sticky) this.lastIndex = outcome.end;
      const found = groups.map((name, index) => {
        const capture = outcome.captures[index + 1];
        return [name, capture && text.slice(...capture)] as const;
      });
      return Object.assign([text.slice(start, outcome.end), ...found.map(([, part]) => part)], {
        index: start,
        groups: Object.fromEntries(found),
      });
    }
  }
  this.lastIndex = 0;
  return null;
}

function execute(
  first: Step,
  text: string,
  start: number,
  captured: Captures = [],
): Outcome | undefined {
  const attempts: (readonly [Step, number, Captures])[] = [[first, start, captured]];
  for (let attempt = attempts.pop(); attempt; attempt = attempts.pop()) {
    const [step, position, captures] = attempt;
    steps += 1;
    switch (step.type) {
      case 'end':
        return { end: position, captures };
      case 'read': {
        const character = text[step.by === 1 ? position : position - 1];
        if (character !== undefined && step.accepts(character)) {
          attempts.push([step.next, position + step.by, captures]);
        }
        break;
      }
      case 'check':
        if (step.holds(text, position)) attempts.push([step.next, position, captures]);
        break;
      case 'look': {
        const outcome = execute(step.inner, text, position, captures);
        if (Boolean(outcome) !== step.negate) {
          attempts.push([step.next, position, outcome?.captures ?? captures]);
        }
        break;
      }
      case 'save': {
        const [from = position, to = position] = captures[step.group] ?? [];
        const capture = step.side === 0 ? [position, to] : [from, position];
        const saved = Object.assign([...captures], { [step.group]: capture });
        attempts.push([step.next, position, saved]);
        break;
      }
      case 'repeat': {
        const [from = 0, to = 0] = captures[step.group] ?? [];
        steps += to - from;
        if (text.startsWith(text.slice(from, to), position)) {
          attempts.push([step.next, position + to - from, captures]);
        }
        break;
      }
      case 'choose':
        for (const choice of step.choices.toReversed()) {
          attempts.push([choice, position, captures]);
        }
    }
  }
  return undefined;
}

interface Program {
  readonly first: Step;
  /** The names of the groups, in order; empty for those without a name. */
  readonly groups: readonly string[];
}

const programs = new Map<string, Program>();

function programOf({ source, flags, ignoreCase }: RegExp): Program {
  const key = `${flags}/${source}`;
  let program = programs.get(key);
  if (!program) {
    const pattern = new RegExpParser().parsePattern(source);
    const groups: AST.CapturingGroup[] = [];
    visitRegExpAST(pattern, { onCapturingGroupEnter: (group) => groups.push(group) });
    const compiler = new Compiler(groups, ignoreCase);
    const first = compiler.alternatives(pattern.alternatives, 1, { type: 'end' });
    program = { first, groups: groups.map(({ name }) => name ?? '') };
    programs.set(key, program);
  }
  return program;
}

/** Compiles from the end to the start, so that each step knows the next one. */
class Compiler {
  readonly #groups: readonly AST.CapturingGroup[];
  readonly #ignoresCase: boolean;

  constructor(groups: readonly AST.CapturingGroup[], ignoresCase: boolean) {
    this.#groups = groups;
    this.#ignoresCase = ignoresCase;
  }

  alternatives(alternatives: readonly AST.Alternative[], by: 1 | -1, next: Step): Step {
    const choices = alternatives.map(({ elements }) =>
      (by === 1 ? elements.toReversed() : elements).reduce(
        (following, element) => this.#element(element, by, following),
        next,
      ),
    );
    return { type: 'choose', choices };
  }

  #element(element: AST.Element, by: 1 | -1, next: Step): Step {
    switch (element.type) {
      case 'Group':
        return this.alternatives(element.alternatives, by, next);
      case 'CapturingGroup': {
        const group = this.#groups.indexOf(element) + 1;
        const last: Step = { type: 'save', group, side: by === 1 ? 1 : 0, next };
        const inner = this.alternatives(element.alternatives, by, last);
        return { type: 'save', group, side: by === 1 ? 0 : 1, next: inner };
      }
      case 'Quantifier':
        return this.#quantifier(element, by, next);
      case 'Backreference': {
        const group = this.#groups.findIndex(({ name }) => name === element.ref) + 1;
        if (group === 0 || by === -1) throw refusal(element);
        return { type: 'repeat', group, next };
      }
      case 'Assertion':
        return this.#assertion(element, next);
      case 'Character':
      case 'CharacterSet':
      case 'CharacterClass':
        return { type: 'read', accepts: this.#accepts(element), by, next };
      default:
        throw refusal(element);
    }
  }

  #quantifier({ min, max, greedy, element }: AST.Quantifier, by: 1 | -1, next: Step): Step {
    const or = (once: Step) => (greedy ? [once, next] : [next, once]);
    let step = next;
    if (max === Infinity) {
      const choices: Step[] = [];
      step = { type: 'choose', choices };
      choices.push(...or(this.#element(element, by, step)));
    } else {
      for (let count = min; count < max; count += 1) {
        step = { type: 'choose', choices: or(this.#element(element, by, step)) };
      }
    }
    for (let count = 0; count < min; count += 1) step = this.#element(element, by, step);
    return step;
  }

  #assertion(assertion: AST.Assertion, next: Step): Step {
    switch (assertion.kind) {
      case 'lookahead':
      case 'lookbehind': {
        const by = assertion.kind === 'lookahead' ? 1 : -1;
        const inner = this.alternatives(assertion.alternatives, by, { type: 'end' });
        return { type: 'look', inner, negate: assertion.negate, next };
      }
      case 'start':
        return { type: 'check', holds: (_text, position) => position === 0, next };
      case 'end':
        return { type: 'check', holds: (text, position) => position === text.length, next };
      case 'word': {
        const { negate } = assertion;
        const holds = (text: string, position: number) =>
          (isWord(text[position - 1]) === isWord(text[position])) === negate;
        return { type: 'check', holds, next };
      }
    }
  }

  #accepts(element: ClassElement | AST.CharacterClass): (character: string) => boolean {
    if (element.type === 'CharacterClass') {
      const any = element.elements.map((part) => this.#accepts(classElement(part)));
      return (character) => any.some((accepts) => accepts(character)) !== element.negate;
    }
    if (element.type === 'CharacterSet') return setOf(element);
    const [min, max] =
      element.type === 'Character'
        ? [element.value, element.value]
        : [element.min.value, element.max.value];
    const isWithin = (character: string) => {
      const code = character.charCodeAt(0);
      return min <= code && code <= max;
    };
    if (!this.#ignoresCase) return isWithin;
    return (character) => isWithin(character.toLowerCase()) || isWithin(character.toUpperCase());
  }
}

type ClassElement = AST.Character | AST.CharacterClassRange | AST.CharacterSet;

function classElement(element: AST.CharacterClassElement): ClassElement {
  switch (element.type) {
    case 'Character':
    case 'CharacterClassRange':
    case 'CharacterSet':
      return element;
    default:
      throw refusal(element);
  }
}

function setOf(set: AST.CharacterSet): (character: string) => boolean {
  switch (set.kind) {
    case 'any':
      return (character) => !'\n\r\u2028\u2029'.includes(character);
    case 'digit':
      return (character) => ('0' <= character && character <= '9') !== set.negate;
    case 'space':
      return (character) => (character.trim() === '') !== set.negate;
    case 'word':
      return (character) => isWord(character) !== set.negate;
    default:
      throw refusal(set);
  }
}

const wordCharacters = new Set('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_');

function isWord(character: string | undefined): boolean {
  return character !== undefined && wordCharacters.has(character);
}

function refusal({ raw }: AST.Node): Error {
  return new Error(`The engine that counts doesn't know ${raw}`);
}
