import djangoVsFlask from '../../data/django-vs-flask.json' with { type: 'json' };
import { trust } from './check-comparison.js';
import { defineComparison } from './define-comparison.js';
import type { Comparison } from './types.js';

/** What an element without data of its own shows. The tests check it, not the page. */
export const bundled: Comparison = trust(defineComparison(djangoVsFlask));
