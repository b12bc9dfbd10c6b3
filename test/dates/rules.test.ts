import { describe } from 'vitest';
import { calendarRules } from '../../src/dates/rules/calendar.ts';
import { clockRules } from '../../src/dates/rules/clock.ts';
import { dayRules } from '../../src/dates/rules/days.ts';
import { durationRules } from '../../src/dates/rules/durations.ts';
import { figureRules } from '../../src/dates/rules/figures.ts';
import { holidayRules } from '../../src/dates/rules/holidays.ts';
import { periodRules } from '../../src/dates/rules/periods.ts';
import { referenceRules } from '../../src/dates/rules/references.ts';
import { setRules } from '../../src/dates/rules/sets.ts';
import { unitRules } from '../../src/dates/rules/units.ts';
import { yearRules } from '../../src/dates/rules/years.ts';
import { testRules } from '../rules.ts';

const tables = {
  calendarRules,
  clockRules,
  dayRules,
  durationRules,
  figureRules,
  holidayRules: holidayRules(),
  periodRules,
  referenceRules,
  setRules,
  unitRules,
  yearRules,
};

for (const [name, rules] of Object.entries(tables)) describe(name, () => testRules(rules));
