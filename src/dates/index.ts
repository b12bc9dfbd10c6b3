import type { Doc } from '../document/index.ts';
import { findAll, resolveOverlaps } from '../rules/index.ts';
import { linkAnchors } from './anchor.ts';
import { joinBeside } from './beside.ts';
import { findOddDates } from './chrono.ts';
import { CALENDAR_GATE, calendarRules } from './rules/calendar.ts';
import { CLOCK_GATE, clockRules } from './rules/clock.ts';
import { DAY_GATE, dayRules } from './rules/days.ts';
import { DURATION_GATE, durationRules } from './rules/durations.ts';
import { FIGURE_GATE, figureRules } from './rules/figures.ts';
import { HOLIDAY_GATE, holidayRules } from './rules/holidays.ts';
import { PERIOD_GATE, periodRules } from './rules/periods.ts';
import { REFERENCE_GATE, referenceRules } from './rules/references.ts';
import { SET_GATE, setRules } from './rules/sets.ts';
import { UNIT_GATE, unitRules } from './rules/units.ts';
import { YEAR_GATE, yearRules } from './rules/years.ts';
import type { Timex } from './timex.ts';

export { inferPublished } from './published.ts';
export type { Timex, TimexMod } from './timex.ts';
export { MONTH, WEEKDAY } from './words.ts';

/** Every temporal expression of the document, in text order, none overlapping another. */
export function findDates(doc: Doc): Timex[] {
  const holidays = HOLIDAY_GATE.test(doc.plain) ? findAll(holidayRules(), doc, HOLIDAY_GATE) : [];
  const found = [
    ...findOddDates(doc),
    ...findAll(clockRules, doc, CLOCK_GATE),
    ...findAll(calendarRules, doc, CALENDAR_GATE),
    ...findAll(figureRules, doc, FIGURE_GATE),
    ...holidays,
    ...findAll(dayRules, doc, DAY_GATE),
    ...findAll(periodRules, doc, PERIOD_GATE),
    ...findAll(yearRules, doc, YEAR_GATE),
    ...findAll(setRules, doc, SET_GATE),
    ...findAll(unitRules, doc, UNIT_GATE),
    ...findAll(durationRules, doc, DURATION_GATE),
    ...findAll(referenceRules, doc, REFERENCE_GATE),
  ];
  return linkAnchors(joinBeside(resolveOverlaps(found), doc));
}
