/**
 * What the module touches while it is loaded. The bundler puts these in place of the globals, so that
 * a worker or a server that loads it all the same gets no element defined, and no error.
 */
type Touched = 'HTMLElement' | 'customElements' | 'document' | 'navigator';

const here: Partial<Pick<typeof globalThis, Touched>> = globalThis;

// Where they are missing, what a call answers is not used, or only whether it is something: so a tag
// is said to be taken.
export const HTMLElement = here.HTMLElement ?? Object;
export const document = here.document ?? { createTreeWalker: String };
export const customElements = here.customElements ?? { get: String };
export const navigator = here.navigator ?? {};
