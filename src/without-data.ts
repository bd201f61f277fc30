import './define.js';
export * from './elements.js';
