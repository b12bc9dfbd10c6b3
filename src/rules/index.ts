export { type Explanation, explain, findAll, resolveOverlaps } from './find.ts';
export type { Expected, Match, NonEmpty, Rule } from './rule.ts';
