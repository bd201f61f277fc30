/**
 * What the module accesses while it loads. The bundler replaces the globals with these, so that it
 * defines no elements, and throws no error, if a worker or a server loads it nevertheless.
 */
type Touched = 'HTMLElement' | 'customElements' | 'document' | 'navigator';

const here: Partial<Pick<typeof globalThis, Touched>> = globalThis;

// Without a DOM, results are ignored, except that `customElements.get` has to return something
// truthy: then the tag counts as defined already.
export const HTMLElement = here.HTMLElement ?? Object;
export const document = here.document ?? { createTreeWalker: String };
export const customElements = here.customElements ?? { get: String };
export const navigator = here.navigator ?? {};
