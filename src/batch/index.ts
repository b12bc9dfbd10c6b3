export type { AttemptOptions, Counts, Outcome } from './attempt.ts';
export { FROM, type From, type InputOptions, listItems } from './inputs.ts';
export { attemptAll } from './run.ts';
