import type { Match } from '../../rules/index.ts';
import { parseNumber } from '../../text/numbers.ts';
import { re } from '../../text/re.ts';
import { readDay } from '../absolute.ts';
import { daysInMonth } from '../calendar.ts';
import { directionOf } from '../direction.ts';
import { dayNear, unitsAway, weekdayNear } from '../near.ts';
import { type Base, type DateRule, dateReading, type Reading, relativeReading, timeReading, timex } from '../timex.ts';
import { DAY, MONTH, parseDayNumber, parseMonth, parseWeekday, parseYear, WEEKDAY, YEAR } from '../words.ts';

/** Sentences that these rules look at: those with an hour of the clock. */
export const CLOCK_GATE =
  /\d[ .]?[ap]\.?m\b|\d[:.]\d\d|\d{4} ?(?:h|GMT|UTC|local)|o'clock|in the (?:morning|afternoon|evening)|noon|midnight/i;

const HOUR = re`(?: 1[0-2] | 0?\d )`;
const AMPM = re`(?: [ap] \.? [ ]? m (?: \. (?! [ ]* $ ) )? | [ap]m )`;
const ZONE = re`(?: (?: GMT | UTC | Z | EST | EDT | ET | CST | CDT | CT | MST | MDT | MT | PST | PDT | PT | BST | CET | CEST | EET | EAT | WAT | IST | MSK | AEST | AEDT | JST | HKT | local [ ] time | Eastern | Eastern [ ] time | Pacific [ ] time | Moscow [ ] time ) )`;
const CLOCK = re`(?: (?<hour> ${HOUR} ) (?: [:.] (?<minute> [0-5]\d ) )? [ ]? (?<half> ${AMPM} ) | (?<hour24> [01]?\d | 2[0-3] ) [:.h] (?<minute24> [0-5]\d ) (?: [:.] [0-5]\d )? (?: [ ]? hours | [ ]? hrs )? | (?<military> (?: [01]\d | 2[0-3] ) [0-5]\d ) (?= [ ]? (?: GMT | UTC | Z | hours | hrs | h | local ) \b )
  (?: [ ]? (?: hours | hrs | h ) \b )? | (?<word> ${HOUR} | one | two | three | four | five | six | seven | eight | nine | ten | eleven | twelve ) (?: [ ] o'clock (?: [ ] in [ ] the [ ] (?<oclock> morning | afternoon | evening ) )? | [ ] in [ ] the [ ] (?<part> morning | afternoon | evening ) ) | (?<named> noon | midnight | midday ) )`;
const ON_DAY = re`(?: ,? [ ] (?: on [ ] )? (?: (?<day> today | yesterday | tomorrow ) | (?= (?: (?: this | last | next ) [ ] )? ${WEEKDAY} | ${MONTH} [ ] ${DAY} \b )
  (?: (?: (?: this | last | next ) [ ] )? (?<weekday> ${WEEKDAY} ) (?: [ ] (?<late> morning | afternoon | evening | night ) \b )? (?: ,? [ ] (?= ${MONTH} [ ] ${DAY} \b ) )? )? (?: (?<month> ${MONTH} ) [ ] (?<date> ${DAY} ) \b (?: ,? [ ] (?<year> ${YEAR} ) (?! \d ) )? )? ) )`;

export const clockRules: readonly DateRule[] = [
  {
    name: 'dates/clock',
    pattern: re`(?<! [\d:$€£.,-] | [ap]\.?m\.? [ ] \( | ${MONTH} [ ] ) \b (?: (?<mod> around ) [ ] )? ${CLOCK} (?! \d | % | [:.]\d ) (?: [ ]? ${ZONE} (?! \p{L} ) )? (?: (?<on> ${ON_DAY} ) | (?= [ ] \( [^)]{1,20} \) [ ] (?: on [ ] )? (?<later> ${WEEKDAY} ) ) | ) (?! \p{L} | [ ] (?: percent | million | billion ) )`,
    produce: timex((match, base) => readClock(match, base)),
    examples: [
      [
        'The blast hit at 10:35 a.m. Wednesday in Aden.',
        { text: '10:35 a.m. Wednesday', type: 'time', value: '2025-04-02T10:35' },
      ],
      ['The offer ends at 5 p.m. EST, May 9.', { text: '5 p.m. EST, May 9', value: '2025-05-09T17:00' }],
      [
        'Shots rang out around 7:15 p.m. near the park.',
        { text: 'around 7:15 p.m.', value: '2025-04-04T19:15', mod: 'approx' },
      ],
      [
        'Police came at 2:25 a.m. on Sunday morning.',
        { text: '2:25 a.m. on Sunday morning', value: '2025-03-30T02:25' },
      ],
      ["They left at 10 o'clock Thursday night.", { value: '2025-04-03T22:00' }],
      ['It began at 5:30 Wednesday evening.', { value: '2025-04-02T17:30' }],
      ['The vote closed at 1800 GMT.', { text: '1800 GMT', value: '2025-04-04T18:00Z' }],
      [
        'It begins at 6:30 p.m. Wednesday, April 9, at the hall.',
        { text: '6:30 p.m. Wednesday, April 9', value: '2025-04-09T18:30' },
      ],
      ['He will leave at 4 in the morning.', { text: '4 in the morning', value: '2025-04-04T04:00' }],
      ['Talks broke off at noon Thursday.', { text: 'noon Thursday', value: '2025-04-03T12:00' }],
    ],
    counterexamples: [
      'They won 3:15 in sets.',
      'It fell 10.35 percent.',
      'He paid $7.15 million.',
      'At noon the bell rang.',
      'The ratio was 4.20 to one.',
    ],
  },
];

function readClock(match: Match, base: Base): Reading | null {
  const clock = clockOf(match);
  if (!clock) return null;
  const reading = { ...timeReading(dayOf(match, base), clock), mod: match.group('mod') ? ('approx' as const) : null };
  if (match.group('on') || match.group('later')) return reading;
  return { ...reading, from: (anchor) => (anchor.unit === 'day' ? timeReading(dateReading(anchor), clock) : null) };
}

/** 'T17:00', with Z for GMT; null where figures with a point or colon are a score or a price. */
function clockOf(match: Match): string | null {
  const zulu = /\b(?:GMT|UTC)\b/.test(match.text) ? 'Z' : '';
  const [named, word, hour, military] = ['named', 'word', 'hour', 'military'].map((name) => match.group(name)) as [
    string,
    string,
    string,
    string,
  ];
  if (named) return match.group('on') ? (/midnight/i.test(named) ? 'T24:00' : 'T12:00') : null;
  if (military) return `T${military.slice(0, 2)}:${military.slice(2)}${zulu}`;
  if (word) return toTime(parseNumber(word) ?? 0, '00', isLate(match, parseNumber(word) ?? 0), '');
  if (hour) return toTime(Number(hour), match.group('minute') || '00', /^p/i.test(match.group('half')), zulu);
  const before = match.sentence.text.slice(
    Math.max(0, match.start - match.sentence.start - 12),
    match.start - match.sentence.start,
  );
  const sure = zulu || /\b(?:at|by|until|around|about|from|since|before|after|to) $/i.test(before);
  if (!sure || (/\./.test(match.text) && !zulu) || /\bto $/i.test(before)) return null;
  const hours = Number(match.group('hour24'));
  if (hours < 12 && isLate(match, hours)) return toTime(hours, match.group('minute24'), true, zulu);
  return `T${match.group('hour24').padStart(2, '0')}:${match.group('minute24')}${zulu}`;
}

/** 'five in the afternoon', '5:30 Wednesday evening'; 'two o'clock Friday night' is after midnight. */
function isLate(match: Match, hour: number): boolean {
  const part = match.group('part') || match.group('oclock') || match.group('late');
  return /^(?:aft|eve)/i.test(part) || (/^night/i.test(part) && hour > 4);
}

const toTime = (hour: number, minute: string, afternoon: boolean, zulu: string): string =>
  `T${String((hour % 12) + (afternoon ? 12 : 0)).padStart(2, '0')}:${minute}${zulu}`;

function dayOf(match: Match, base: Base): Reading {
  const [day, month] = [match.group('day').toLowerCase(), match.group('month')];
  const weekday = parseWeekday(match.group('weekday') || match.group('later'));
  const direction = directionOf(match, match.sentence);
  if (month) {
    const [m, d] = [parseMonth(month), parseDayNumber(match.group('date'))];
    if (match.group('year')) return readDay(parseYear(match.group('year')), m, d, match.group('weekday'));
    return relativeReading(base, 'XXXX-XX-XX', dayNear(m, Math.min(d, daysInMonth(2000, m)), direction, weekday));
  }
  if (weekday >= 0) return relativeReading(base, `XXXX-WXX-${weekday + 1}`, weekdayNear(weekday, direction));
  return relativeReading(base, 'XXXX-XX-XX', unitsAway('day', day === 'yesterday' ? -1 : day === 'tomorrow' ? 1 : 0));
}
