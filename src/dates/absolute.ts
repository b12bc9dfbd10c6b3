import { daysInMonth, isoDay, type Period, periodOf, toDay, weekdayOf } from './calendar.ts';
import { weekdayNear } from './near.ts';
import { type Base, dateReading, type Reading, type TimexMod } from './timex.ts';
import { parseWeekday } from './words.ts';

const two = (n: number): string => String(n).padStart(2, '0');

export const dayPeriod = (year: number, month: number, day: number): Period => ({
  unit: 'day',
  n: toDay(year, month, day),
});
export const monthPeriod = (year: number, month: number): Period => ({ unit: 'month', n: year * 12 + month - 1 });
export const yearPeriod = (year: number): Period => ({ unit: 'year', n: year });

/** A day of the calendar; a day that its month does not have keeps the month, with a warning. `weekday` may be ''. */
export function readDay(
  year: number,
  month: number,
  day: number,
  weekday: string,
  mod: TimexMod | null = null,
): Reading {
  if (day < 1 || day > daysInMonth(year, month)) {
    const message = `${year}-${two(month)} has no day ${day}`;
    return { ...readMonthOnly(year, month), mod, warning: { code: 'impossible-date', message } };
  }
  const reading = dateReading(dayPeriod(year, month, day), mod);
  const named = parseWeekday(weekday);
  if (named < 0 || named === weekdayOf(toDay(year, month, day))) return reading;
  const message = `${reading.value} is no ${weekday.replace(/\.$/, '')}`;
  return { ...reading, edtf: `${reading.value}?`, warning: { code: 'weekday-mismatch', message } };
}

/** A date whose day is missing ('Thursday, April , 2025'): the month, or the weekday in it that was last when it was published. */
export function readIncomplete(year: number, month: number, weekday: string, base: Base): Reading {
  const certain = readMonthOnly(year, month);
  const named = parseWeekday(weekday);
  const days = Array.from({ length: daysInMonth(year, month) }, (_, i) => i + 1);
  const candidates = days.filter((day) => named < 0 || weekdayOf(toDay(year, month, day)) === named);
  const message = `the day is missing${named < 0 ? '' : `: ${candidates.join(', ')} are possible`}`;
  const warning = { code: 'incomplete-date', message };
  if (named < 0 || !base || base.earliest !== base.latest) return { ...certain, warning };
  const last = weekdayNear(named, 'past')(base.latest);
  if (periodOf('month', last.n).n !== monthPeriod(year, month).n) return { ...certain, warning };
  return { ...dateReading(last), edtf: certain.edtf, warning };
}

const readMonthOnly = (year: number, month: number): Reading => ({
  ...dateReading(monthPeriod(year, month)),
  edtf: `${year}-${two(month)}-XX`,
});

/**
 * '03/04/2025'. The order is told by a figure above 12, by the region of the article's language, by publication (a date of the
 * news is seldom ahead of it); where nothing tells, both readings bound it. Null when neither order gives a date.
 */
export function readNumeric(a: number, b: number, year: number, language: string | null, base: Base): Reading | null {
  const [dayFirst, monthFirst] = [toPeriod(year, b, a), toPeriod(year, a, b)];
  const only = !dayFirst || a === b ? monthFirst : monthFirst ? null : dayFirst;
  if (only) return dateReading(only);
  if (!dayFirst || !monthFirst) return null;
  const [early, late] = dayFirst.n < monthFirst.n ? [dayFirst, monthFirst] : [monthFirst, dayFirst];
  const both = `${isoDay(early.n)} or ${isoDay(late.n)}`;
  const warning = { code: 'ambiguous-date', message: `day and month could be either: ${both}` };
  const region = /-([A-Z]{2})$/i.exec(language ?? '')?.[1]?.toUpperCase();
  const told = region
    ? region === 'US'
      ? monthFirst
      : dayFirst
    : base && early.n <= base.latest && late.n > base.latest
      ? early
      : null;
  if (told) return { ...dateReading(told), warning };
  return {
    ...dateReading(yearPeriod(year)),
    value: `${year}-XX-XX`,
    edtf: `[${isoDay(early.n)},${isoDay(late.n)}]`,
    earliest: isoDay(early.n),
    latest: isoDay(late.n),
    period: null,
    warning,
  };
}

const toPeriod = (year: number, month: number, day: number): Period | null =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month) ? dayPeriod(year, month, day) : null;
