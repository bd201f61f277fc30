/** Lit's development build warns of real mistakes; that it is the development build is none. */
Reflect.set(globalThis, 'litIssuedWarnings', new Set(['dev-mode']));
