import type { Draft } from './draft.ts';

/** What a reader of a run of capitals makes of it, and the token where the scan goes on. */
export interface Step {
  readonly drafts: readonly Draft[];
  readonly next: number;
}

/** No name here. */
export const skip = (next: number): Step => ({ drafts: [], next });

/** One name. */
export const take = (d: Draft): Step => ({ drafts: [d], next: d.to });
