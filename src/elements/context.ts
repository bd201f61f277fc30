import type { EvidenceContext } from '../evidence/context.js';
import { hasMarks, numberSources } from '../evidence/model.js';
import { wordsFor } from '../localization/words.js';

/** What all views of a dataset need. */
export interface Context extends EvidenceContext {
  /** Level of the topmost heading, 1 to 6. */
  readonly headingLevel: number;
  /**
   * Set by an element that decides this for its parts: they call it instead of changing themselves.
   */
  readonly onDifferencesOnly?: ((isOnly: boolean) => void) | undefined;
}

/** What an element knows itself, and derives the rest of its context from. */
export interface ContextInputs extends Omit<
  Context,
  'words' | 'sources' | 'hasMarks' | 'headingLevel'
> {
  /** As set by the page. Anything but 1 to 6 means the default, 2. */
  readonly headingLevel: number | null | undefined;
}

/** What a part doesn't inherit: how it shows its evidence. */
export type OwnEvidence = Pick<Context, 'listsSources' | 'onEvidence' | 'onListSources'>;

const HEADING_LEVELS = [1, 2, 3, 4, 5, 6];
const DEFAULT_HEADING_LEVEL = 2;

/** Returns the same object while its inputs are the same, so that `guard` can skip a template. */
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
    hasMarks: hasMarks(comparison),
  };
}

/** The context of a part. Likewise returns the same object while nothing changes. */
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
