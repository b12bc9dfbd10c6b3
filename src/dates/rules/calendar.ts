import type { Match } from '../../rules/index.ts';
import { parseOrdinal } from '../../text/numbers.ts';
import { re } from '../../text/re.ts';
import { monthPeriod, readDay, readIncomplete } from '../absolute.ts';
import { daysInMonth, firstDay, lastDay, type Period, periodOf, toDay } from '../calendar.ts';
import { directionOf } from '../direction.ts';
import { cycleNear, dayNear, weekdayNear } from '../near.ts';
import {
  type Base,
  type DateRule,
  dateReading,
  type Reading,
  relativeReading,
  type TimexMod,
  timex,
} from '../timex.ts';
import {
  DAY,
  MONTH,
  PART,
  parseDayNumber,
  parseMod,
  parseMonth,
  parseWeekday,
  parseYear,
  WEEKDAY,
  WEEKDAY_BESIDE,
  YEAR,
} from '../words.ts';

/** Sentences that these rules look at: those with the name of a month. */
export const CALENDAR_GATE =
  /\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b/i;

const two = (n: number): string => String(n).padStart(2, '0');
/** 'may' and 'march' in small letters are verbs; so is a month's abbreviation in small letters hardly a month. */
const isName = (month: string): boolean => /^\p{Lu}/u.test(month) || /^(?!march|may)\p{L}{4,}$/u.test(month);
const DAYS = re`(?: (?: (?: this | last | next ) [ ] (?: coming [ ] | past [ ] )? )? (?<weekday> ${WEEKDAY_BESIDE} ) ,? [ ] )?`;
const YEAR_OR_SHORT = re`(?: ${YEAR} | '\d\d \b )`;
const PREFIX = re`(?: (?<part> ${PART} ) )?`;
const DASH = re`(?: [ ]? - [ ]? | [ ] (?: to | and | or | through | until ) [ ] | , [ ] )`;

const full = timex((match, base) => {
  const [month, day] = [parseMonth(match.group('month')), parseDayNumber(match.group('day'))];
  if (!isName(match.group('month'))) return null;
  const weekday = match.group('weekday');
  const year = match.group('year');
  return year ? readDay(parseYear(year), month, day, weekday) : readMonthDay(match, base, month, day);
});

/** A day without a year: the one of its direction, or the year in which its weekday fits. */
function readMonthDay(match: Match, base: Base, month: number, day: number): Reading {
  if (day > daysInMonth(2000, month)) {
    const message = `month ${month} has no day ${day}`;
    const certain = readMonth(match, base, month, null);
    return { ...certain, edtf: `${certain.value}-XX`, warning: { code: 'impossible-date', message } };
  }
  const direction = directionOf(match, match.sentence);
  return relativeReading(
    base,
    `XXXX-${two(month)}-${two(day)}`,
    dayNear(month, day, direction, parseWeekday(match.group('weekday'))),
  );
}

function readMonth(match: Match, base: Base, month: number, mod: TimexMod | null): Reading {
  const direction = directionOf(match, match.sentence);
  return relativeReading(base, `XXXX-${two(month)}`, cycleNear('month', 12, month - 1, direction), mod);
}

export const calendarRules: readonly DateRule[] = [
  {
    name: 'dates/month-day',
    pattern: re`\b ${DAYS} (?<month> ${MONTH} ) [ ] (?: the [ ] )? (?<day> ${DAY} ) \b (?! [ ]? : \d | [ ] (?: percent | million | people ) | % | \.\d )
      (?: (?: ,? [ ] | , ) (?<year> ${YEAR_OR_SHORT} ) \b (?! - ) | (?= ${DASH} ${DAY} ,? [ ] (?<later> ${YEAR} ) \b ) | )`,
    produce: (match, doc) => {
      const found = full(match, doc);
      const later = match.group('later');
      if (!found || !later) return found;
      const date = readDay(parseYear(later), parseMonth(match.group('month')), parseDayNumber(match.group('day')), '');
      return { ...found, ...date };
    },
    examples: [
      ['The treaty was signed on May 26, 1980, in Lomé.', { text: 'May 26, 1980', value: '1980-05-26' }],
      ['Voting opened on Feb. 20 in the capital.', { text: 'Feb. 20', value: '2025-02-20' }],
      ['The new tax will take effect May 9.', { text: 'May 9', value: '2025-05-09' }],
      ['They meet again on Saturday, April 26.', { text: 'Saturday, April 26', value: '2025-04-26' }],
      ['The fair ran May 3-5, 2024, in Accra.', { text: 'May 3', value: '2024-05-03' }],
      ['He died on Monday, April 1, 2024.', { value: '2024-04-01', warning: null }],
      ['Born on Feb 29, 2015, she says.', { text: 'Feb 29, 2015', value: '2015-02', edtf: '2015-02-XX' }],
    ],
    counterexamples: ['He may 3 times have lied.', 'In June 2024 it rained.', 'Sales in March 30 percent up.'],
  },
  {
    name: 'dates/week-of',
    pattern: re`\b the [ ] week [ ] of [ ] (?: (?<month> ${MONTH} ) [ ] (?<day> ${DAY} ) \b | (?<day2> ${DAY} ) [ ] (?<month2> ${MONTH} ) (?! \p{L} ) ) (?: ,? [ ] (?<year> ${YEAR} ) \b )?`,
    produce: timex((match, base) => {
      const month = parseMonth(match.group('month') || match.group('month2'));
      const day = parseDayNumber(match.group('day') || match.group('day2'));
      const year = match.group('year');
      if (year) return dateReading(periodOf('week', toDay(parseYear(year), month, day)));
      const near = dayNear(month, day, directionOf(match, match.sentence));
      return relativeReading(base, 'XXXX-WXX', (from) => periodOf('week', near(from).n));
    }),
    examples: [['It will be heard the week of May 5.', { text: 'the week of May 5', value: '2025-W19' }]],
    counterexamples: ['The week of hearings ended May 5.'],
  },
  {
    name: 'dates/nth-of-month',
    pattern: re`\b (?: the [ ] )? (?<nth> first | second | third | fourth | last | [1-4] (?: st | nd | rd | th ) ) [ ] (?: (?<weekday> ${WEEKDAY} ) | week (?<end> end )? ) [ ] (?: of | in ) [ ] (?<month> ${MONTH} ) (?! \p{L} ) (?: (?: , | [ ] of )? [ ] (?<year> ${YEAR} ) \b )?`,
    produce: timex((match, base) => {
      const month = parseMonth(match.group('month'));
      const year = match.group('year');
      const nth = (first: Period): Period => nthIn(first, match);
      if (!isName(match.group('month'))) return null;
      if (year) return dateReading(nth(monthPeriod(parseYear(year), month)));
      const near = cycleNear('month', 12, month - 1, directionOf(match, match.sentence));
      return relativeReading(base, match.group('weekday') ? 'XXXX-XX-XX' : 'XXXX-WXX', (from) => nth(near(from)));
    }),
    examples: [
      ['The court sits on the first Monday in October.', { text: 'the first Monday in October' }],
      ['They met in the first week of January 2024.', { text: 'the first week of January 2024', value: '2024-W01' }],
      ['They voted on the last Sunday of October 2024.', { value: '2024-10-27' }],
      ['It froze on the second weekend of March 2024.', { value: '2024-W10-WE' }],
    ],
    counterexamples: ['The first week of talks ended in May.', 'On the first Monday he left.'],
  },
  {
    name: 'dates/day-month',
    pattern: re`\b ${DAYS} (?: the [ ] (?= [a-z] | \d{1,2}[a-z] | \d{1,2} [ ] of\b ) )? (?<day> ${DAY} ) (?: [ ] (?: of [ ] )? | - ) (?<month> ${MONTH} ) (?! \p{L} ) (?: (?: ,? [ ] | - ) (?<year> ${YEAR_OR_SHORT} (?! \d ) | (?<= \d [ ] \p{L}{3} [ ] ) \d\d (?! [\d:.%] | [ ] [a-z] ) ) )?`,
    produce: full,
    examples: [
      ['It fell on 13 February 1998.', { text: '13 February 1998', value: '1998-02-13' }],
      ['It began on the 2nd of March and failed.', { text: 'the 2nd of March', value: '2025-03-02' }],
      ['Dated 19-Nov-2012, the note says so.', { value: '2012-11-19' }],
      ['Bogota, 22 Sep 89 (Radio) -- He fled.', { text: '22 Sep 89', value: '1989-09-22' }],
      ['The 7 March attack failed.', { text: '7 March' }],
      ['Signed on 31 February, it was void.', { value: '2025-02', edtf: '2025-02-XX' }],
      ['The pact of 31 February 2024 is a forgery.', { value: '2024-02', edtf: '2024-02-XX' }],
    ],
    counterexamples: ['The 3 may be late.', 'Twelve marched.'],
  },
  {
    name: 'dates/range-start',
    pattern: re`\b (?: the [ ] (?= \d{1,2}[a-z] ) )? (?<day> ${DAY} ) (?= ${DASH} (?: the [ ] )? ${DAY} [ ] (?: of [ ] )? (?<month> ${MONTH} ) (?! \p{L} ) (?: ,? [ ] (?<year> ${YEAR} ) \b )? )`,
    produce: full,
    examples: [
      ['Clashes between 3 and 5 May 2024 killed ten.', { text: '3', value: '2024-05-03' }],
      ['They fast from the 3rd to the 5th of March.', { text: 'the 3rd', value: '2025-03-03' }],
      ['The summit of 12-14 March failed.', { text: '12', value: '2025-03-12' }],
    ],
    counterexamples: ['Between 3 and 5 soldiers may die.'],
  },
  {
    name: 'dates/range-end',
    pattern: re`(?<= \b (?<month> ${MONTH} ) [ ] ${DAY} (?: [ ]? - [ ]? | [ ] (?: to | and | through ) [ ] ) ) (?<day> ${DAY} ) \b (?: ,? [ ] (?<year> ${YEAR} ) \b )? (?! [ ] ${MONTH} )`,
    produce: full,
    examples: [['The fair ran May 3-5, 2024, in Accra.', { text: '5, 2024', value: '2024-05-05' }]],
    counterexamples: ['They counted 3-5 dead.', 'They met on May 3 and 5 June.'],
  },
  {
    name: 'dates/month-year',
    pattern: re`\b ${PREFIX} (?<month> ${MONTH} ) (?: ,? [ ] (?: of [ ] )? | , ) (?<year> ${YEAR} ) \b`,
    produce: timex((match) => {
      const month = match.group('month');
      if (!isName(month)) return null;
      return dateReading(monthPeriod(parseYear(match.group('year')), parseMonth(month)), modOf(match));
    }),
    examples: [
      [
        'Kenya has led it since June 2024.',
        { text: 'June 2024', value: '2024-06', mod: 'start', latest: '2024-06-30' },
      ],
      ['Elections are due by February 2026.', { value: '2026-02', mod: 'end' }],
      ['He left in early May 1998.', { text: 'early May 1998', mod: 'start' }],
    ],
    counterexamples: ['You may 1998 times ask.', 'On May 19, 1998, it ended.'],
  },
  {
    name: 'dates/month-range-start',
    pattern: re`\b (?<month> ${MONTH} ) (?= ${DASH} ${MONTH} ,? [ ] (?<year> ${YEAR} ) \b )`,
    produce: timex((match) =>
      isName(match.group('month'))
        ? dateReading(monthPeriod(parseYear(match.group('year')), parseMonth(match.group('month'))))
        : null,
    ),
    examples: [['Rains in June-August 2024 were poor.', { text: 'June', value: '2024-06' }]],
    counterexamples: ['June and her sister came in 2024.'],
  },
  {
    name: 'dates/month',
    pattern: re`(?<= ^ | [^\p{L}\d$] ) ${PREFIX} (?<month> ${MONTH} ) (?! [\p{L}\d'] (?! s\b ) ) (?! - [\p{Ll}] )`,
    produce: (match, doc) => (isMonthAlone(match) ? monthAlone(match, doc) : null),
    examples: [
      ['In February, the mission suffered its first fatality.', { text: 'February', value: '2025-02' }],
      ['The vote will be held in October.', { value: '2025-10' }],
      ['The rains stopped in early December.', { text: 'early December', value: '2024-12', mod: 'start' }],
      ['Prices have fallen since mid-March.', { text: 'mid-March', value: '2025-03', mod: 'mid' }],
      ['They raised loans through July.', { text: 'July', value: '2025-07' }],
      ['The loan must be repaid by November.', { value: '2025-11', mod: 'end' }],
    ],
    counterexamples: [
      'They may leave.',
      'Rebels march on Goma.',
      'Theresa May said so.',
      'May said that she was ready.',
      'Augusta and Mary came.',
      'Prime Minister April Johnson spoke.',
    ],
  },
  {
    name: 'dates/missing-day',
    pattern: re`\b ${DAYS} (?<month> ${MONTH} ) [ ]? (?<gap> , | (?: X{1,2} | \?{1,2} | _{1,3} | 00? | 3[2-9] | [4-9]\d ) (?: st | th )? ,? ) [ ] (?<year> ${YEAR} ) \b`,
    produce: timex((match, base) => {
      const [month, year, weekday] = [match.group('month'), parseYear(match.group('year')), match.group('weekday')];
      if (!isName(month) || (!weekday && match.group('gap') === ',' && !/ ,/.test(match.text))) return null;
      return readIncomplete(year, parseMonth(month), weekday, base);
    }),
    examples: [
      [
        'He called on Thursday, April , 2025, to ask.',
        { text: 'Thursday, April , 2025', value: '2025-04-03', edtf: '2025-04-XX' },
      ],
      ['He called on Thursday, March , 2024, to ask.', { value: '2024-03', edtf: '2024-03-XX' }],
      ['It was signed on April XX, 2025.', { value: '2025-04', edtf: '2025-04-XX' }],
    ],
    counterexamples: ['In April, 2025 began to hurt.', 'On Thursday, April 3, 2025, he called.'],
  },
];

/** The day, week or weekend that is the n-th or the last of a month; a week counts where most of it lies. */
function nthIn(month: Period, match: Match): Period {
  const last = /last/i.test(match.group('nth'));
  const week = last ? 0 : ((parseOrdinal(match.group('nth')) ?? 1) - 1) * 7;
  const weekday = match.group('end') ? 5 : parseWeekday(match.group('weekday'));
  const edge = last ? lastDay(month) : firstDay(month);
  if (weekday < 0) return periodOf('week', last ? edge - 3 : edge + 3 + week);
  const first = weekdayNear(weekday, last ? 'past' : 'future')(edge);
  return periodOf(match.group('end') ? 'weekend' : 'day', first.n + week);
}

function modOf(match: Match): TimexMod | null {
  const before = match.sentence.text.slice(0, match.start - match.sentence.start);
  const preposition = /\b(since|by) $/i.exec(before)?.[1]?.toLowerCase();
  return parseMod(match.group('part')) ?? (preposition === 'since' ? 'start' : preposition === 'by' ? 'end' : null);
}

const monthAlone = timex((match, base) => readMonth(match, base, parseMonth(match.group('month')), modOf(match)));

/** 'May', 'March', 'April', 'June' and 'August' are names and words too: they need a preposition or the like before them. */
function isMonthAlone(match: Match): boolean {
  const month = match.group('month');
  if (!isName(month)) return false;
  const { text, start } = match.sentence;
  const before = text.slice(Math.max(0, match.start - start - 24), match.start - start);
  const after = text.slice(match.end - start, match.end - start + 12);
  const led =
    /\b(?:in|since|by|until|till|of|for|during|through|from|to|and|between|before|after|last|next|this|each|every|past|that|the|a|on|around|with) $/i;
  if (/^(?:may|march|april|june|jan\.?|august)$/i.test(month) && !match.group('part')) {
    if (/^ (?:\p{Lu}|said|says|told)/u.test(after) && !/\b(?:in|since|by|until|during|last|next) $/i.test(before))
      return false;
    return (
      led.test(before) ||
      (/^(?:may|march|june|jan)/i.test(month) ? /^[,.]? ?(?:through |- ?|to (?=\p{Lu}))/u.test(after) : false)
    );
  }
  return month.length > 4 || led.test(before) || match.group('part') !== '';
}
