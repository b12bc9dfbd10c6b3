import type { Doc } from '../document/index.ts';
import { type Day, daysInMonth, firstDay, monthOf, type Period, periodOf, toDay } from './calendar.ts';
import { dateReading, type FoundTimex, type Reading, timeReading } from './timex.ts';
import { parsePartOfDay } from './words.ts';

const BESIDE = /^,? (?:of )?$/;
const PART_BEFORE = /\b(?:the )?(?:(?:early|late) )?(morning|afternoon|evening|night) of (?:the )?$/i;
const PART_AFTER = /^(?: in the)? (morning|afternoon|evening|night)\b(?! of)/;
/** How many of a unit make a year, of units that a year is made of. */
const IN_YEAR: Readonly<Partial<Record<Period['unit'], number>>> = { month: 12, quarter: 4, season: 4, half: 2 };

/** Makes one expression of a date and the year or the part of the day told beside it: 'March of last year', 'the evening of May 9'. */
export const joinBeside = (found: readonly FoundTimex[], doc: Doc): FoundTimex[] =>
  joinYears(found, doc).map((one) => joinPart(one, doc));

function joinYears(found: readonly FoundTimex[], doc: Doc): FoundTimex[] {
  const out: FoundTimex[] = [];
  for (const one of found) {
    const before = out.at(-1);
    const joined =
      before && isYear(one) && BESIDE.test(doc.plain.slice(before.end, one.start)) && join(before, one, doc);
    if (joined) out.pop();
    out.push(joined || one);
  }
  return out;
}

const isYear = ({ text }: FoundTimex): boolean =>
  /^(?:this|last|next|that|the (?:same|following|previous|next)) (?:same )?year$/i.test(text);

function join(part: FoundTimex, year: FoundTimex, doc: Doc): FoundTimex | null {
  const { period } = part;
  if (
    part.type !== 'date' ||
    part.anchor !== 'published' ||
    !period ||
    !isWithinYear(period) ||
    MOVABLE.test(part.rule)
  )
    return null;
  const read = (y: Period): Reading => dateReading(toYear(period, y.n), part.mod);
  const open = { value: part.value.replace(/^\d{4}/, 'XXXX'), earliest: null, latest: null, period: null };
  const from = (anchor: Period): Reading | null => {
    const there = year.from?.(anchor)?.period;
    return there ? read(there) : null;
  };
  return {
    ...part,
    ...(year.period ? read(year.period) : open),
    anchor: year.anchor,
    end: year.end,
    text: doc.text.slice(part.start, year.end),
    ...(year.from && { from }),
  };
}

/** Days that move within the year: the third Sunday, Easter. */
const MOVABLE = /nth-of|holiday/;
const isWithinYear = ({ unit }: Period): boolean => unit === 'day' || unit in IN_YEAR;

/** The same day, month, quarter, half or season of another year. */
function toYear(period: Period, year: number): Period {
  const many = IN_YEAR[period.unit];
  if (many) return { ...period, n: year * many + (((period.n % many) + many) % many) };
  const day: Day = firstDay(period);
  const month = monthOf(day) + 1;
  const ofMonth = day - firstDay(periodOf('month', day)) + 1;
  return { unit: 'day', n: toDay(year, month, Math.min(ofMonth, daysInMonth(year, month))) };
}

function joinPart(one: FoundTimex, doc: Doc): FoundTimex {
  if (one.type !== 'date' || one.period?.unit !== 'day' || one.from) return one;
  const before = PART_BEFORE.exec(doc.plain.slice(Math.max(one.sentence.start, one.start - 40), one.start));
  const after = before ? null : PART_AFTER.exec(doc.plain.slice(one.end, one.end + 24));
  const part = (before ?? after)?.[1];
  if (!part) return one;
  const [start, end] = [one.start - (before?.[0].length ?? 0), one.end + (after?.[0].length ?? 0)];
  return { ...one, ...timeReading(one, parsePartOfDay(part)), start, end, text: doc.text.slice(start, end) };
}
