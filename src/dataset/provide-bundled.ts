import { bundled } from './bundled.js';
import { setDefaultComparison } from './default-comparison.js';

setDefaultComparison(bundled);
