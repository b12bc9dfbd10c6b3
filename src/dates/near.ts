import {
  type Day,
  daysInMonth,
  type Period,
  periodOf,
  shift,
  toDay,
  type Unit,
  weekdayOf,
  yearOf,
} from './calendar.ts';
import type { Direction } from './direction.ts';

const modulo = (a: number, b: number): number => ((a % b) + b) % b;

/** Further back than this a day without year and tense is rather the coming one: 'payable Jan. 2', written in November. */
const LONG_AGO = 245;
/** A day so far ahead would have its year: it is rather the one just past. */
const FAR = 330;

/**
 * From a day to the period of a unit that stands at a place in its cycle (month 0–11 of the year, quarter 0–3, half, season):
 * the last one begun, or with 'future' the first one not yet over. A month without tense is seldom one of more than eight months ago.
 */
export const cycleNear =
  (unit: Unit, cycle: number, place: number, direction: Direction) =>
  (from: Day): Period => {
    const now = periodOf(unit, from);
    const ago = modulo(now.n - place, cycle);
    const ahead = direction === 'future' || (direction === null && unit === 'month' && ago > 8);
    return shift(now, ahead ? modulo(-ago, cycle) : -ago);
  };

/** From a day to the weekday (0 Monday) on or before it, or with 'future' on or after it. */
export const weekdayNear =
  (weekday: number, direction: Direction) =>
  (from: Day): Period => ({
    unit: 'day',
    n:
      direction === 'future'
        ? from + modulo(weekday - weekdayOf(from), 7)
        : from - modulo(weekdayOf(from) - weekday, 7),
  });

/**
 * From a day to the month and day on or before it, or with 'future' on or after it; without direction rarely long ago. A
 * weekday (0 Monday) that fits only one of the two decides.
 */
export const dayNear =
  (month: number, day: number, direction: Direction, weekday = -1) =>
  (from: Day): Period => {
    const inYear = (year: number): Day => toDay(year, month, Math.min(day, daysInMonth(year, month)));
    const year = yearOf(from);
    const past = inYear(year) <= from ? inYear(year) : inYear(year - 1);
    const future = inYear(year) >= from ? inYear(year) : inYear(year + 1);
    const fits = [past, future].filter((n) => weekdayOf(n) === weekday);
    if (fits[0] !== undefined && fits.length === 1) return { unit: 'day', n: fits[0] };
    return { unit: 'day', n: isAhead(past, future, from, direction) ? future : past };
  };

/** Whether the coming one of two neighbours of a yearly day is meant: by tense; without it the past one, unless it is long ago. */
export const isAhead = (past: Day, future: Day, from: Day, direction: Direction): boolean =>
  direction === 'future' ? future - from < FAR || past === from : direction === null && from - past > LONG_AGO;

/** From a day to the period of a unit that lies so many units away. */
export const unitsAway =
  (unit: Unit, by: number) =>
  (from: Day): Period =>
    shift(periodOf(unit, from), by);
