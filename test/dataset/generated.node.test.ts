import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import published from '../../data/comparison.schema.json' with { type: 'json' };
import { checkComparison } from '../../src/dataset/check-comparison.js';
import { DatasetError } from '../../src/dataset/dataset-error.js';
import { changedComparison } from '../tools/generators/changed-dataset-arbitrary.js';
import { validComparison } from '../tools/generators/dataset-arbitrary.js';
import { GENERATED } from '../tools/runner/environment.js';
import { exists } from './json-pointer.js';

const fitsPublished = new Ajv2020({ keywords: ['patternErrorMessage'] }).compile(published);

function refusalOf(data: unknown): unknown {
  try {
    checkComparison(data);
    return undefined;
  } catch (error) {
    return error;
  }
}

describe('generated datasets', () => {
  test('valid ones are accepted, by the published schema as well', () => {
    fc.assert(
      fc.property(validComparison, (comparison) => {
        assert.equal(checkComparison(comparison), comparison);
        assert.ok(fitsPublished(comparison), JSON.stringify(fitsPublished.errors));
      }),
      { numRuns: GENERATED },
    );
  });

  test('changed ones are accepted by both, or refused with the path of a place that exists', () => {
    let refused = 0;
    fc.assert(
      fc.property(changedComparison, (data) => {
        const refusal = refusalOf(data);
        if (refusal === undefined) {
          assert.ok(fitsPublished(data), JSON.stringify(fitsPublished.errors));
          return;
        }
        refused += 1;
        assert.ok(refusal instanceof DatasetError);
        assert.equal(refusal.code, 'schema');
        assert.ok(exists(data, refusal.path), refusal.message);
        assert.ok(refusal.message.startsWith(`${refusal.path || 'the dataset'}: expected `));
      }),
      { numRuns: GENERATED },
    );
    assert.ok(refused > GENERATED / 5, `only ${refused} were refused`);
  });
});
