export type { AttemptOptions, Counts, Outcome } from './attempt.ts';
export { FROM, type From, type InputOptions, listItems } from './inputs.ts';
export { attemptAll, type RunOptions } from './run.ts';
export { openSpool, type Spool } from './spool.ts';
