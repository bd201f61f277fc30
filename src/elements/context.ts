import type { EvidenceContext } from '../evidence/context.js';
import { numberSources } from '../evidence/model.js';
import { wordsFor } from '../localization/words.js';

/** What the views of one dataset have in common. */
export interface Context extends EvidenceContext {
  /** Level of the topmost heading, 1 to 6. */
  readonly headingLevel: number;
  /** Set by an element that owns the choice of its parts: a part asks it instead of choosing. */
  readonly onDifferencesOnly?: ((isOnly: boolean) => void) | undefined;
}

/** What an element knows by itself; the rest follows from it. */
export interface ContextInputs extends Omit<Context, 'words' | 'sources' | 'headingLevel'> {
  /** As the page has set it: anything but 1 to 6 is the default, 2. */
  readonly headingLevel: number | null | undefined;
}

/** How an element that is a part of another shows its own evidence. */
export type OwnEvidence = Pick<Context, 'listsSources' | 'onEvidence' | 'onListSources'>;

const HEADING_LEVELS = [1, 2, 3, 4, 5, 6];
const DEFAULT_HEADING_LEVEL = 2;

/** Stays the same object as long as its inputs do, so that `guard` sees whether anything changed. */
export function deriveContext(inputs: ContextInputs, previous: Context | undefined): Context {
  const headingLevel =
    HEADING_LEVELS.find((level) => level === inputs.headingLevel) ?? DEFAULT_HEADING_LEVEL;
  const known = { ...inputs, headingLevel };
  if (previous && isSame(previous, known)) return previous;
  const { comparison, locale } = inputs;
  return {
    ...known,
    words: wordsFor(locale, comparison.words),
    sources: numberSources(comparison),
  };
}

/** The context of an element that is a part of another. It stays the same object likewise. */
export function inheritContext(
  inherited: Context,
  evidence: OwnEvidence,
  previous: Context | undefined,
): Context {
  const context = { ...inherited, ...evidence };
  return previous && isSame(previous, context) ? previous : context;
}

function isSame(context: Context, inputs: object): boolean {
  const known: Partial<Record<string, unknown>> = { ...context };
  return Object.entries(inputs).every(([key, value]) => known[key] === value);
}
