import { isServer as isBuiltForServer } from 'lit';

/** Whether the module runs without a DOM. Lit's own constant has the type of one build alone. */
export const isServer: boolean = isBuiltForServer;
