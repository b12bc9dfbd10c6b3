import type { Sentence } from '../document/index.ts';
import type { Span } from '../text/span.ts';
import type { NameKind } from './name.ts';

/** A name on its way: its tokens and what is known of it so far; `unknown` waits for the article's evidence. */
export interface Draft {
  readonly sentence: Sentence;
  /** First token, and one past the last. */
  readonly from: number;
  readonly to: number;
  kind: NameKind | 'unknown';
  rule: string;
  subtype: string | null;
  country: string | null;
  canonical: string | null;
  title: (Span & { readonly kind: 'before' | 'after' }) | null;
  /** The word could open the sentence without being a name. */
  doubtful: boolean;
}

export const startOf = (d: Draft): number => d.sentence.tokens[d.from]?.start as number;
export const endOf = (d: Draft): number => d.sentence.tokens[d.to - 1]?.end as number;

/** The draft's words joined by blanks, as they stand. */
export const wordsOf = (d: Draft): string =>
  d.sentence.text.slice(startOf(d) - d.sentence.start, endOf(d) - d.sentence.start);

export function draft(sentence: Sentence, from: number, to: number, kind: Draft['kind'], rule: string): Draft {
  const tokens = sentence.tokens;
  let end = to;
  while (end > from + 1 && tokens[end - 1]?.text === '.' && !endsInAbbreviation(tokens[end - 2]?.lower ?? '')) end--;
  const fields = { subtype: null, country: null, canonical: null, title: null, doubtful: false };
  return { sentence, from, to: end, kind, rule, ...fields };
}
const endsInAbbreviation = (lower: string): boolean => /^(?:inc|corp|co|ltd|jr|sr|bros)$/.test(lower);

const PLACE_CUES = new Set(
  'in near outside inside throughout across around into toward towards from at to between via'.split(' '),
);

/** A word stands before it that likes a place behind it: 'in', 'near', 'from'. */
export const placeCueWord = (d: Draft): boolean => PLACE_CUES.has(d.sentence.tokens[d.from - 1]?.lower ?? '');

/** The one-word name between 'between' and 'and', where `d` is the other one. */
export function firstOfTwo({ sentence: { tokens }, from }: Draft): string | null {
  const isSecond = tokens[from - 1]?.lower === 'and' && tokens[from - 3]?.lower === 'between';
  return isSecond ? (tokens[from - 2]?.text ?? null) : null;
}
