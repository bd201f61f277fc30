export { VersusCode } from './elements/code/versus-code.js';
export { VersusComparison } from './elements/comparison/versus-comparison.js';
export { VersusCriteria } from './elements/criteria/versus-criteria.js';
export { VersusTable } from './elements/table/versus-table.js';
export type * from './model/dataset.js';
export { DatasetError, type DatasetErrorCode } from './model/dataset-error.js';
export {
  VersusChangedEvent,
  VersusChangeEvent,
  VersusErrorEvent,
  VersusLoadEvent,
  type ChoiceKind,
} from './shared/events.js';
import './define.js';
