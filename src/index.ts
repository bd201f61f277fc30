// Before the tags are defined: an element that is on the page already renders at its definition.
import './dataset/provide-bundled.js';
import './define.js';
export * from './elements.js';
