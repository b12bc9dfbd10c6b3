import { table } from '../../lexicon/lexicon.ts';
import { re } from '../../text/re.ts';
import { yearPeriod } from '../absolute.ts';
import { type Day, type Period, periodOf, toDay, weekdayOf, yearOf } from '../calendar.ts';
import { type Direction, directionOf } from '../direction.ts';
import { isAhead } from '../near.ts';
import { type DateRule, dateReading, plainReading, relativeReading, timex } from '../timex.ts';
import { parseWeekday, parseYear, YEAR } from '../words.ts';

/** Sentences that may name a holiday; the list itself is read only for them. */
export const HOLIDAY_GATE =
  /\bDay\b|\bEve\b|Christmas|Easter|Thanksgiving|\bEid\b|Ash Wed|Ramadan|Halloween|Good Friday|Passover|Hanukkah|Diwali|Ashura|Nowruz|Yom|Rosh|Mawlid|New Year|Juneteenth|Cinco de|Fourth of|Mardi|Maundy|Pentecost|Epiphany|(?:Palm|Remembrance) Sunday/;

let rules: readonly DateRule[] | undefined;

/** The rules for named days, made when first asked for, since their names are a list. */
export function holidayRules(): readonly DateRule[] {
  rules ??= [
    {
      name: 'dates/holiday',
      pattern: re`\b (?: (?<which> this | last | next | the [ ] (?: past | coming ) ) [ ] )? (?<name> ${table('holidays.tsv').map((row) => row.name ?? '')} ) (?: [ ] (?<around> week | (?: holiday [ ] )? weekend ) \b )? (?: ,? [ ] (?<year> ${YEAR} ) \b )? (?! \p{L} | [ ] (?: Massacre | Accords? | Agreement | Rising | Island ) )`,
      produce: timex((match, base) => {
        const name = match.group('name');
        const row = table('holidays.tsv').find((r) => r.name?.toLowerCase() === name.toLowerCase());
        if (!row || !/^\p{Lu}/u.test(name)) return null;
        const year = match.group('year');
        if (!row.day)
          return year
            ? { ...dateReading(yearPeriod(parseYear(year))), value: `${year}-XX-XX`, edtf: `${year}-XX-XX` }
            : plainReading('date', 'XXXX-XX-XX');
        const day = row.day;
        const around = aroundDay(match.group('around').toLowerCase());
        const near = holidayNear(day, match.group('which').toLowerCase(), directionOf(match, match.sentence));
        if (year) return dateReading(around(holidayIn(parseYear(year), day)));
        return relativeReading(base, 'XXXX-XX-XX', (from) => around(near(from)));
      }),
      examples: [
        ['The boy was found on Thanksgiving Day at sea.', { text: 'Thanksgiving Day', value: '2024-11-28' }],
        ["They will march on New Year's Day again.", { value: '2026-01-01' }],
        ['It sank on Easter Sunday 1998.', { text: 'Easter Sunday 1998', value: '1998-04-12' }],
        ['Shells fell during Eid al-Fitr 2023.', { value: '2023-XX-XX', edtf: '2023-XX-XX' }],
        ['Ten drowned over the Labor Day weekend.', { text: 'Labor Day weekend', value: '2024-W35-WE' }],
        ['The village prays in Easter week.', { text: 'Easter week', value: '2025-W16' }],
      ],
      counterexamples: ['Christmas Island was hit.', 'The Good Friday Agreement held.', 'A day of thanksgiving came.'],
    },
  ];
  return rules;
}

/** `day` as the list writes it: '12-25', '11 thu 4' (fourth Thursday of November; -1 the last), 'easter-2'. */
function holidayIn(year: number, day: string): Day {
  const easterly = /^easter([+-]\d+)?$/.exec(day);
  if (easterly) return easterOf(year) + Number(easterly[1] ?? 0);
  const fixed = /^(\d\d)-(\d\d)$/.exec(day);
  if (fixed) return toDay(year, Number(fixed[1]), Number(fixed[2]));
  const [month, weekday, nth] = day.split(' ') as [string, string, string];
  const wanted = parseWeekday(weekday);
  if (Number(nth) < 0) {
    const last = toDay(year, Number(month) + 1, 0);
    return last - ((weekdayOf(last) - wanted + 7) % 7);
  }
  const first = toDay(year, Number(month), 1);
  return first + ((wanted - weekdayOf(first) + 7) % 7) + (Number(nth) - 1) * 7;
}

const holidayNear =
  (day: string, which: string, direction: Direction) =>
  (from: Day): Day => {
    const year = yearOf(from);
    const days = [year - 1, year, year + 1].map((y) => holidayIn(y, day));
    const past = days.findLast((d) => d <= from) ?? from;
    const future = days.find((d) => d >= from) ?? from;
    if (/last|past/.test(which)) return past;
    const soon = future - from < from - past - 300; // whatever the tense: 'they prayed as Easter week began'
    return soon || /next|coming/.test(which) || isAhead(past, future, from, direction) ? future : past;
  };

/** 'Easter week' is the week of that day; the weekend of a holiday on Monday or Tuesday comes before it. */
const aroundDay =
  (around: string) =>
  (day: Day): Period => {
    if (around === 'week') return periodOf('week', day);
    return around.endsWith('weekend')
      ? periodOf('weekend', weekdayOf(day) < 2 ? day - 2 : day)
      : { unit: 'day', n: day };
  };

/** Western Easter, by the anonymous Gregorian computus (Meeus, Astronomical Algorithms, ch. 8). */
function easterOf(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return toDay(year, Math.floor(f / 31), (f % 31) + 1);
}
