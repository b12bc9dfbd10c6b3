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

/**
 * From a day to the period of a unit that stands at a place in its cycle (month 0–11 of the year, quarter 0–3, half, season):
 * the last one begun, or with 'future' the first one not yet over.
 */
export const cycleNear =
  (unit: Unit, cycle: number, place: number, direction: Direction) =>
  (from: Day): Period => {
    const now = periodOf(unit, from);
    return shift(now, direction === 'future' ? modulo(place - now.n, cycle) : -modulo(now.n - place, cycle));
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

/** From a day to the month and day on or before it, or with 'future' on or after it; without direction rarely long ago. */
export const dayNear =
  (month: number, day: number, direction: Direction) =>
  (from: Day): Period => {
    const inYear = (year: number): Day => toDay(year, month, Math.min(day, daysInMonth(year, month)));
    const year = yearOf(from);
    const past = inYear(year) <= from ? inYear(year) : inYear(year - 1);
    if (direction === 'past' || past === from) return { unit: 'day', n: past };
    const future = inYear(year) > from ? inYear(year) : inYear(year + 1);
    const ahead = direction === 'future' || from - past > LONG_AGO;
    return { unit: 'day', n: ahead ? future : past };
  };

/** From a day to the period of a unit that lies so many units away. */
export const unitsAway =
  (unit: Unit, by: number) =>
  (from: Day): Period =>
    shift(periodOf(unit, from), by);
