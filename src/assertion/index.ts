export { type Assertion, assertionOf, type Stance } from './assertion.ts';
export { isReportDate } from './report.ts';
