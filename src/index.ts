// Comes first: defining the tags upgrades and renders elements that are already on the page.
import './dataset/provide-bundled.js';
import './define.js';
export * from './elements.js';
