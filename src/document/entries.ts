import type { Span } from '../text/span.ts';
import type { Doc } from './document.ts';

const MONTH = /(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\.?/.source;
const DAY = `(?:\\d{1,2}(?:st|nd|rd|th)? ${MONTH}|${MONTH} \\d{1,2}(?:st|nd|rd|th)?|\\d{4}-\\d\\d-\\d\\d|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4})`;
const OPENS = new RegExp(`^\\W{0,3}(?:\\d{1,2}[.)] )?(?:on )?(?:[a-z]{3,6}day,? )?${DAY}(?![\\p{L}\\p{N}])`, 'iu');
const FEWEST = 3;
const HEAD = 60;

/**
 * The entries of a list of incidents, each of which opens with a day of its own and reaches to the next: '12 May 2019, Bambari. …'.
 * Empty for an article that is no such list. What two entries tell is never one.
 */
export function entriesOf({ paragraphs, plain }: Doc): readonly Span[] {
  const body = paragraphs.filter(({ kind }) => kind === 'body');
  const starts = body.filter(({ start }) => OPENS.test(plain.slice(start, start + HEAD))).map(({ start }) => start);
  if (starts.length < FEWEST || 2 * starts.length < body.length) return [];
  return starts.map((start, i) => ({ start, end: starts[i + 1] ?? plain.length }));
}

/** The entry that holds an offset. */
export const entryAt = (entries: readonly Span[], offset: number): Span | null =>
  entries.find(({ start, end }) => start <= offset && offset < end) ?? null;
