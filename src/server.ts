/**
 * Stands in for every entry with elements where there is no DOM: it has the same exports, with
 * elements that do nothing. A server's output contains the tags, and the browser upgrades them.
 */
export { DatasetError } from './dataset/dataset-error.js';
export { VersusErrorEvent, VersusLoadEvent } from './dataset/dataset-events.js';
export { defineComparison } from './dataset/define-comparison.js';
export { VersusChangedEvent, VersusChangeEvent } from './tabs/choice-events.js';

/** A test's DOM (jsdom, happy-dom) can only define subclasses of its own `HTMLElement`. */
const Inert: new () => object = typeof HTMLElement === 'undefined' ? Object : HTMLElement;

export class VersusComparison extends Inert {}
export class VersusTable extends Inert {}
export class VersusCriteria extends Inert {}
export class VersusCode extends Inert {}
