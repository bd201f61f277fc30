import type { Comparison } from './types.js';

/**
 * What TypeScript infers from a JSON file: `string` instead of a union of literals, and `undefined`
 * for fields that only other entries of a list have.
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

/** A dataset, written in TypeScript or imported from a JSON file. Elements check it at run time. */
export type ComparisonInput = Inferred<Comparison>;

/**
 * Gives a dataset the type `Comparison`, so that your editor completes it as you write.
 *
 * It checks nothing at run time. The element that receives the dataset does, and reports what is
 * wrong with it.
 *
 * @example
 * import tea from './tea-vs-coffee.json' with { type: 'json' };
 *
 * element.comparison = defineComparison(tea);
 */
export function defineComparison(dataset: ComparisonInput): Comparison {
  return dataset as Comparison;
}
