import { describe, expect, it } from 'vitest';
import { harmRules } from '../../src/casualties/rules/index.ts';
import { calendarRules } from '../../src/dates/rules/calendar.ts';
import { clockRules } from '../../src/dates/rules/clock.ts';
import { dayRules } from '../../src/dates/rules/days.ts';
import { durationRules } from '../../src/dates/rules/durations.ts';
import { holidayRules } from '../../src/dates/rules/holidays.ts';
import { periodRules } from '../../src/dates/rules/periods.ts';
import { setRules } from '../../src/dates/rules/sets.ts';
import { unitRules } from '../../src/dates/rules/units.ts';
import { CAPITALS } from '../../src/locations/capitals.ts';
import { FACILITIES } from '../../src/locations/rules.ts';
import { needsOf } from '../../src/rules/needs.ts';
import { byNeeds } from '../../src/rules/shortlist.ts';
import { docOf } from '../rules.ts';

const grams = (pattern: RegExp): string[] => needsOf(pattern).map(({ grams }) => [...grams].sort().join(' | '));

describe('what a pattern needs', () => {
  it.each([
    [/\bshot dead\b/i, ['dead']],
    [/\b(?:shot|slain)\b/i, ['shot | slai']],
    [/colou?rful/, ['rful | urfu']],
    [/\b(?:on|by) foot\b/, ['by f | on f']],
    [/\bMay\b/, ['may ']],
    [/\d{4}/, ['0000']],
    [/(?<=\bafter )\w+ months?/, ['mont', 'fter']],
    [/(?:flood|fire)?/, []],
    [/(?:flood|\w+)ed/, []],
    [/(?<!dam|flood)s? \w+/, []],
    [/[^a-z]\p{L}+/u, []],
  ])('%s', (pattern, expected) => {
    expect(grams(pattern)).toEqual(expected);
  });
});

it('no rule is left out where its pattern matches', () => {
  const dates = [calendarRules, clockRules, dayRules, durationRules, periodRules, setRules, unitRules, holidayRules()];
  const tables = [harmRules(), FACILITIES, CAPITALS, ...dates] as readonly (readonly {
    name: string;
    pattern: RegExp;
    examples: readonly (readonly [string, unknown])[];
  }[])[];
  const sentences = tables.flatMap((rules) =>
    rules.flatMap((rule) => rule.examples.flatMap(([text]) => docOf(text).sentences)),
  );
  for (const rules of tables) {
    const shortlist = byNeeds(rules);
    for (const sentence of sentences) {
      const able = new Set(shortlist(sentence));
      const missed = rules.filter((rule) => !able.has(rule) && new RegExp(rule.pattern).test(sentence.text));
      expect(missed.map((rule) => [rule.name, sentence.text])).toEqual([]);
    }
  }
});
