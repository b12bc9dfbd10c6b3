import type { Doc, PublicationDate, Sentence } from '../document/index.ts';
import type { Mention } from '../text/span.ts';

/** A temporal expression with its TIMEX3 reading (ISO-TimeML). Days are ISO strings. */
export interface Timex extends Mention {
  readonly sentence: Sentence;
  readonly type: 'date' | 'time' | 'duration' | 'set';
  readonly value: string;
  readonly mod: TimexMod | null;
  /** EDTF where a part is unknown, e.g. 2025-04-XX; else null. */
  readonly edtf: string | null;
  readonly earliest: string | null;
  readonly latest: string | null;
  /** What a relative expression counts from. */
  readonly anchor: 'none' | 'published' | Timex;
  /** What a user should know of it: malformed, ambiguous. */
  readonly warning: { readonly code: string; readonly message: string } | null;
}

export type TimexMod =
  | 'start'
  | 'mid'
  | 'end'
  | 'approx'
  | 'before'
  | 'after'
  | 'on_or_before'
  | 'on_or_after'
  | 'less_than'
  | 'more_than'
  | 'equal_or_less'
  | 'equal_or_more';

/** Every temporal expression of the document, in text order. */
export function findDates(_doc: Doc): Timex[] {
  return [];
}

/** The publication date that the text itself supports: the newest past date that it gives; null when it gives none. */
export function inferPublished(_doc: Doc): PublicationDate | null {
  return null;
}
