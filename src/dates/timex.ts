import type { Doc, Sentence } from '../document/index.ts';
import type { Match, Rule } from '../rules/index.ts';
import type { Mention } from '../text/span.ts';
import { type Day, firstDay, isoDay, lastDay, type Period, parseDay, periodValue } from './calendar.ts';

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

/** What an expression means, before it is known where it stands. */
export interface Reading extends Pick<Timex, 'type' | 'value' | 'mod' | 'edtf' | 'earliest' | 'latest' | 'warning'> {
  readonly anchor: 'none' | 'published';
  /** The period that a date names, when there is just one: what others may count from. */
  readonly period: Period | null;
  /** For what counts from another date of the text: its meaning from there, null when that date will not do. */
  readonly from?: (anchor: Period) => Reading | null;
  /** Counts from the quarter that a business report is about, however far before; is none to count from itself. */
  readonly ofReport?: true;
}

/** A timex as a rule finds it: read from the publication date, not yet from other dates of the text. */
export type FoundTimex = Omit<Timex, 'anchor'> & Reading;
export type DateRule = Rule<FoundTimex>;

/** The span of days that the publication date lies in; null when nothing is known of it. */
export type Base = { readonly earliest: Day; readonly latest: Day } | null;

export const baseOf = ({ published }: Doc): Base =>
  published && { earliest: parseDay(published.earliest), latest: parseDay(published.latest) };

/** Makes a reader a rule's `produce`. The timex spans the group `when`, or the whole match where there is none. */
export const timex =
  (read: (match: Match, base: Base, doc: Doc) => Reading | null) =>
  (match: Match, doc: Doc): Omit<FoundTimex, 'rule' | 'text'> | null => {
    const { start, end } = match.span('when') ?? match;
    const reading = read(match, baseOf(doc), doc);
    return reading && { ...reading, start, end, sentence: match.sentence };
  };

/** A reading without calendar bounds: a duration, a set, PAST_REF. */
export const plainReading = (type: Timex['type'], value: string, mod: TimexMod | null = null): Reading => ({
  type,
  value,
  mod,
  edtf: null,
  earliest: null,
  latest: null,
  anchor: 'none',
  warning: null,
  period: null,
});

/** A date that the words alone fix. */
export const dateReading = (period: Period, mod: TimexMod | null = null): Reading => ({
  type: 'date',
  value: periodValue(period),
  mod,
  edtf: null,
  earliest: isoDay(firstDay(period)),
  latest: isoDay(lastDay(period)),
  anchor: 'none',
  warning: null,
  period,
});

/**
 * A date that counts from publication. Where only the month or year of publication is known, `find` is asked for its first and
 * its last day: when the answers differ the value is `mask` (with the year, if that is sure) and the bounds cover both.
 */
export function relativeReading(
  base: Base,
  mask: string,
  find: (published: Day) => Period,
  mod: TimexMod | null = null,
): Reading {
  if (!base) return { ...plainReading('date', mask, mod), anchor: 'published' };
  const from = find(base.earliest);
  const to = find(base.latest);
  if (from.n === to.n) return { ...dateReading(from, mod), anchor: 'published' };
  const [a, b] = [dateReading(from), dateReading(to)];
  const sameYear = a.value.slice(0, 4) === b.value.slice(0, 4);
  const value = sameYear ? mask.replace('XXXX', a.value.slice(0, 4)) : mask;
  return { ...plainReading('date', value, mod), earliest: a.earliest, latest: b.latest, anchor: 'published' };
}

/** The same date at a part of the day or an hour: 'TNI', 'T10:35'. Weeks and months have none. */
export const timeReading = (date: Reading, time: string): Reading => ({
  ...date,
  type: 'time',
  value: date.value + time,
});
