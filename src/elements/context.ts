import type { EvidenceContext } from '../evidence/context.js';
import { numberSources } from '../evidence/model.js';
import { wordsFor } from '../localization/words.js';

/** What the views of one dataset have in common. */
export interface Context extends EvidenceContext {
  /** Level of the topmost heading, 1 to 6. */
  readonly headingLevel: number;
  /** Set by an element that owns the choice of its parts: a part asks it instead of choosing. */
  readonly onDifferencesOnly: ((isOnly: boolean) => void) | undefined;
}

/** What an element knows by itself; the rest follows from it. */
export type ContextInputs = Omit<Context, 'words' | 'sources'>;

/** How an element that is a part of another shows its own evidence. */
export type OwnEvidence = Pick<Context, 'listsSources' | 'onEvidence' | 'onListSources'>;

/** Stays the same object as long as its inputs do, so that `guard` sees whether anything changed. */
export function deriveContext(inputs: ContextInputs, previous: Context | undefined): Context {
  if (previous && isSame(previous, inputs)) return previous;
  const { comparison, locale } = inputs;
  return {
    ...inputs,
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

function isSame(context: Context, inputs: ContextInputs): boolean {
  const known: Partial<Record<string, unknown>> = { ...context };
  return Object.entries(inputs).every(([key, value]) => known[key] === value);
}
