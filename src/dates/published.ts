import type { Doc, PublicationDate } from '../document/index.ts';
import { findAll } from '../rules/index.ts';
import { CALENDAR_GATE, calendarRules } from './rules/calendar.ts';
import { FIGURE_GATE, figureRules } from './rules/figures.ts';
import type { FoundTimex } from './timex.ts';

/** Sentences in which the news itself is told: a date further down, without its weekday, is mostly that of something long past. */
const HEAD = 5;
const isNear = ({ sentence, text }: FoundTimex): boolean =>
  sentence.index < HEAD || /(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/i.test(text);

const SINCE = /\bsince\b[^.;]{0,40}$/i;
const TO_COME = /\b(?:by|until|till|due|before|through|expir\w+|will|scheduled|planned|expected)\b[^.;]{0,40}$/i;

/**
 * The publication date that the text itself supports: the newest full date, or month and year, that it gives as past near
 * its beginning or by its weekday; null when it gives none. A month only, since what is told may have happened days before.
 */
export function inferPublished(doc: Doc): PublicationDate | null {
  const newest = [...findAll(calendarRules, doc, CALENDAR_GATE), ...findAll(figureRules, doc, FIGURE_GATE)]
    .filter((found) => found.anchor === 'none' && isNear(found) && isPast(found) && found.latest !== null)
    .map((found) => (found.latest as string).slice(0, 7))
    .sort()
    .at(-1);
  if (!newest) return null;
  const [year = 0, month = 0] = newest.split('-').map(Number);
  const last = new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
  return { value: newest, earliest: `${newest}-01`, latest: last, origin: 'inferred' };
}

function isPast({ sentence, start, mod }: FoundTimex): boolean {
  const before = sentence.text.slice(Math.max(0, start - sentence.start - 60), start - sentence.start);
  return mod !== 'end' && !TO_COME.test(before) && !SINCE.test(before);
}
