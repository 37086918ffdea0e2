/** Lit need not say in every test that these are not a reader's scripts. */
Object.assign(globalThis, { litIssuedWarnings: new Set(["dev-mode"]) });
