/**
 * What is imported where there is no DOM, in place of every entry that has the elements: the same
 * names, and elements that do nothing. A server's output has the tags; the browser upgrades them.
 */
export { DatasetError } from './dataset/dataset-error.js';
export { VersusErrorEvent, VersusLoadEvent } from './dataset/dataset-events.js';
export { defineComparison } from './dataset/define-comparison.js';
export { VersusChangedEvent, VersusChangeEvent } from './tabs/choice-events.js';

/** A DOM that a test brings (jsdom, happy-dom) can define and create what extends its own class. */
const Inert: new () => object = typeof HTMLElement === 'undefined' ? Object : HTMLElement;

export class VersusComparison extends Inert {}
export class VersusTable extends Inert {}
export class VersusCriteria extends Inert {}
export class VersusCode extends Inert {}
