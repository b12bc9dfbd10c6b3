export { type Assertion, assertionOf, type Stance } from './assertion.ts';
