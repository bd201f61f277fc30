import type { Comparison } from './types.js';

/**
 * What TypeScript makes of a JSON file: a text where one of a few words is meant, and `undefined`
 * for what other entries of a list have.
 */
type Inferred<Type> = Type extends string
  ? string
  : Type extends readonly (infer Item)[]
    ? readonly Inferred<Item>[]
    : Type extends object
      ? {
          readonly [Key in keyof Type]:
            Inferred<Type[Key]> | (object extends Pick<Type, Key> ? undefined : never);
        }
      : Type;

/** A dataset, written in TypeScript or imported from a JSON file. An element checks it whole. */
export type ComparisonInput = Inferred<Comparison>;

/**
 * Gives a dataset the type `Comparison`, so that an editor completes it as it is written.
 *
 * It checks nothing at run time: an element that gets the dataset does, and says what is wrong
 * with it.
 *
 * @example
 * import tea from './tea-vs-coffee.json' with { type: 'json' };
 *
 * element.comparison = defineComparison(tea);
 */
export function defineComparison(dataset: ComparisonInput): Comparison {
  return dataset as Comparison;
}
