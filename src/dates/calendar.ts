/** A day as the number of days since 1970-01-01, so that arithmetic needs no time zone. */
export type Day = number;

export type Unit = 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'half' | 'season' | 'year' | 'decade' | 'century';

/** The n-th period of its unit on the calendar's line: the one after it is n + 1, whatever the unit. */
export interface Period {
  readonly unit: Unit;
  readonly n: number;
}

/** Units made of months: how many, and the month in which the first of them begins. Winter belongs to the year it begins in. */
const MONTHS_IN: Readonly<Partial<Record<Unit, readonly [width: number, offset: number]>>> = {
  month: [1, 0],
  quarter: [3, 0],
  half: [6, 0],
  season: [3, 2],
  year: [12, 0],
  decade: [120, 0],
  century: [1200, 0],
};
const SEASONS = ['SP', 'SU', 'FA', 'WI'];
const MONDAY_OF_EPOCH = -3;

/** Month from 1; the day may lie outside of the month, as in `Date.UTC`. */
export const toDay = (year: number, month: number, day: number): Day =>
  new Date(0).setUTCFullYear(year, month - 1, day) / 86_400_000;

/** '2025-04-03' → its day. */
export const parseDay = (iso: string): Day =>
  toDay(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)), Number(iso.slice(8, 10)));

export const isoDay = (day: Day): string => new Date(day * 86_400_000).toISOString().slice(0, 10);

export const yearOf = (day: Day): number => new Date(day * 86_400_000).getUTCFullYear();

/** From 0 for January. */
export const monthOf = (day: Day): number => new Date(day * 86_400_000).getUTCMonth();

/** From 0 for Monday. */
export const weekdayOf = (day: Day): number => modulo(day - MONDAY_OF_EPOCH, 7);

export const daysInMonth = (year: number, month: number): number => toDay(year, month + 1, 1) - toDay(year, month, 1);

/** The period of a unit that a day lies in; of a weekend, the one of its ISO week. */
export function periodOf(unit: Unit, day: Day): Period {
  if (unit === 'day') return { unit, n: day };
  const months = MONTHS_IN[unit];
  if (!months) return { unit, n: Math.floor((day - MONDAY_OF_EPOCH) / 7) };
  const [width, offset] = months;
  return { unit, n: Math.floor((yearOf(day) * 12 + monthOf(day) - offset) / width) };
}

export const shift = (period: Period, by: number): Period => ({ ...period, n: period.n + by });

/** The period's first day. */
export function firstDay({ unit, n }: Period): Day {
  const months = MONTHS_IN[unit];
  if (months) return toDay(0, n * months[0] + months[1] + 1, 1);
  return unit === 'day' ? n : MONDAY_OF_EPOCH + n * 7 + (unit === 'weekend' ? 5 : 0);
}

/** The period's last day. */
export const lastDay = (period: Period): Day =>
  period.unit === 'weekend' ? firstDay(period) + 1 : firstDay(shift(period, 1)) - 1;

/** The period's TIMEX3 value: 2025-04-03, 2025-W14, 2025-W14-WE, 2025-04, 2025-Q2, 2025-H1, 2025-SP, 2025, 202, 20. */
export function periodValue(period: Period): string {
  const { unit, n } = period;
  if (unit === 'day') return isoDay(n);
  if (unit === 'week' || unit === 'weekend') return isoWeek(period) + (unit === 'weekend' ? '-WE' : '');
  if (unit === 'month') return isoDay(firstDay(period)).slice(0, 7);
  if (unit === 'quarter') return `${padYear(Math.floor(n / 4))}-Q${modulo(n, 4) + 1}`;
  if (unit === 'half') return `${padYear(Math.floor(n / 2))}-H${modulo(n, 2) + 1}`;
  if (unit === 'season') return `${padYear(Math.floor(n / 4))}-${SEASONS[modulo(n, 4)]}`;
  if (unit === 'year') return padYear(n);
  return String(n).padStart(unit === 'decade' ? 3 : 2, '0');
}

/** ISO 8601: the week belongs to the year of its Thursday. */
function isoWeek({ n }: Period): string {
  const thursday = MONDAY_OF_EPOCH + n * 7 + 3;
  const year = yearOf(thursday);
  const week = Math.floor((thursday - toDay(year, 1, 1)) / 7) + 1;
  return `${padYear(year)}-W${String(week).padStart(2, '0')}`;
}

const padYear = (year: number): string => String(year).padStart(4, '0');
const modulo = (a: number, b: number): number => ((a % b) + b) % b;
