import type { Sentence } from '../document/index.ts';
import { type Draft, draft } from './draft.ts';

/** A person whose name begins at token `i`, after a title: all of the run, at most five words. */
export function personAt(sentence: Sentence, i: number, end: number, rule: string): Draft {
  return draft(sentence, i, Math.min(end, i + 7), 'person', rule);
}
