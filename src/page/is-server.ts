import { isServer as isBuiltForServer } from 'lit';

/** Whether the module runs without a DOM. Lit's types declare it as one build's literal, `false`. */
export const isServer: boolean = isBuiltForServer;
