export { type Assertion, assertionOf, type Stance } from './assertion.ts';
export { isSport } from './sport.ts';
