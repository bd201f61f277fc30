export { VersusCode } from './elements/code/versus-code.js';
export { VersusComparison } from './elements/comparison/versus-comparison.js';
export { VersusCriteria } from './elements/criteria/versus-criteria.js';
export { VersusTable } from './elements/table/versus-table.js';
export type * from './dataset/types.js';
export { DatasetError, type DatasetErrorCode } from './dataset/dataset-error.js';
export { VersusErrorEvent, VersusLoadEvent } from './dataset/dataset-events.js';
export { defineComparison, type ComparisonInput } from './dataset/define-comparison.js';
export { VersusChangedEvent, VersusChangeEvent, type ChoiceKind } from './tabs/choice-events.js';
