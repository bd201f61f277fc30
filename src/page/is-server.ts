import { isServer as isBuiltForServer } from 'lit';

/** Whether the module runs without a DOM. Lit's type is `false`, as in just one of its builds. */
export const isServer: boolean = isBuiltForServer;
