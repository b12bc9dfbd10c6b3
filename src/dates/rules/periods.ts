import type { Match } from '../../rules/index.ts';
import { parseOrdinal } from '../../text/numbers.ts';
import { re } from '../../text/re.ts';
import { type Day, type Period, periodOf, shift, toDay } from '../calendar.ts';
import { type Direction, directionOf } from '../direction.ts';
import { cycleNear, dayNear, unitsAway } from '../near.ts';
import { type Base, type DateRule, dateReading, plainReading, type Reading, relativeReading, timex } from '../timex.ts';
import { DAY, MONTH, parseDayNumber, parseMod, parseMonth, parseYear, YEAR } from '../words.ts';

/** Sentences that these rules look at: quarters, halves of the year, seasons. */
export const PERIOD_GATE = /quarter|half|period|Q[1-4]|H[12]|spring|summer|autumn|fall|winter/i;

const ORDINAL = re`(?: first | second | third | fourth | final | 1st | 2nd | 3rd | 4th )`;
const YEAR_AGO = re`(?: year [- ] (?: ago | earlier ) | prior [- ] year | previous [- ] year | corresponding | comparable | same )`;
const YEAR_OF = re`(?: (?<which> this | last | next | the [ ] previous ) [ ] year 's [ ] )`;
/** What happens every year. */
const USUAL = /\b(?:usually|typically|normally|generally|traditionally|historically|always|every year|each year)\b/i;
const SEASONS = ['spring', 'summer', 'fall', 'winter'];
const SEASON = re`(?: spring | summer | fall | autumn | winter )`;

const quarterPeriod = (year: number, quarter: number): Period => ({ unit: 'quarter', n: year * 4 + quarter - 1 });

/** 'first' → 1, 'final' → 4. */
const parseQuarter = (words: string): number => (/final/i.test(words) ? 4 : (parseOrdinal(words) ?? Number(words)));

const YEARS_AWAY: Readonly<Record<string, number>> = { this: 0, next: 1, last: -1, 'the previous': -1 };

/** The quarter of that number, in the year that the words name or, counted from another quarter of the text, in its year. */
function readQuarter(match: Match, base: Base): Reading {
  const quarter = parseQuarter(match.group('ordinal') || match.group('figure'));
  const mod = parseMod(match.group('part'));
  const year = match.group('year');
  if (year) return dateReading(quarterPeriod(parseYear(year), quarter), mod);
  const which = match.group('which').toLowerCase();
  if (which) return inYear(base, YEARS_AWAY[which] ?? 0, (y) => quarterPeriod(y, quarter), `XXXX-Q${quarter}`);
  return relativeReading(base, `XXXX-Q${quarter}`, cycleNear('quarter', 4, quarter - 1, nearby(match)), mod);
}

const inYear = (base: Base, by: number, find: (year: number) => Period, mask: string): Reading =>
  relativeReading(base, mask, (day: Day) => find(unitsAway('year', by)(day).n));

/** Reports tell of the last quarter; only a future tense close by makes it the coming one. */
const nearby = (match: Match): Direction => (directionOf(match, match.sentence) === 'future' ? null : 'past');

/** 'the year-ago quarter': four quarters before the one that the text is about, else before the last complete one. */
function readYearAgo(match: Match, base: Base): Reading {
  const ordinal = match.group('ordinal');
  const quarter = ordinal ? parseQuarter(ordinal) : 0;
  const place = (n: number): number => (quarter ? n - ((((n - quarter + 1) % 4) + 4) % 4) : n);
  const reading = relativeReading(base, 'XXXX-QX', (day) => ({
    unit: 'quarter',
    n: place(periodOf('quarter', day).n - 1) - 4,
  }));
  return {
    ...reading,
    ofReport: true,
    from: (anchor) => (anchor.unit === 'quarter' ? dateReading({ unit: 'quarter', n: place(anchor.n) - 4 }) : null),
  };
}

export const periodRules: readonly DateRule[] = [
  {
    name: 'dates/quarter',
    pattern: re`(?<= ^ | [^\p{L}\d-] ) (?<when> (?: ${YEAR_OF} | (?<part> (?: the [ ] )? (?: early | late | mid ) [- ] )? ) (?: the [ ] (?! [a-z]+ - ) )? (?: (?: fiscal [ ] )? (?<ordinal> ${ORDINAL} ) (?: - | [ ] ) (?: fiscal [ ] )? quarter | Q (?<figure> [1-4] ) )
      (?: (?: , | [ ] of )? [ ] (?: fiscal [ ] )? (?<year> ${YEAR} ) \b )? ) (?! \p{L} | - )`,
    produce: timex((match, base) => readQuarter(match, base)),
    examples: [
      ['Sales in the first quarter rose.', { text: 'the first quarter', value: '2025-Q1' }],
      ['Its third-quarter loss narrowed.', { text: 'third-quarter', value: '2024-Q3' }],
      ['In the second quarter of 2023 it fell.', { text: 'the second quarter of 2023', value: '2023-Q2' }],
      ["Last year's third quarter was better.", { text: "Last year's third quarter", value: '2024-Q3' }],
      ['Q4 2024 was weak.', { text: 'Q4 2024', value: '2024-Q4' }],
    ],
    counterexamples: ['A quarter of them left.', 'They won in the quarter-finals.', 'The first-quarter-hour passed.'],
  },
  {
    name: 'dates/two-quarters',
    pattern: re`\b (?: (?: the [ ] )? (?<ordinal> ${ORDINAL} ) (?= [ ] (?: and | or | to | through ) [ ] (?: the [ ] )? ${ORDINAL} [ ] quarters \b (?: [ ] of [ ] (?<year> ${YEAR} ) \b )? ) | (?<last> ${ORDINAL} ) [ ] quarters \b (?: [ ] of [ ] (?<year2> ${YEAR} ) \b )? )`,
    produce: timex((match, base) => {
      const quarter = parseQuarter(match.group('ordinal') || match.group('last'));
      const year = match.group('year') || match.group('year2');
      if (year) return dateReading(quarterPeriod(parseYear(year), quarter));
      if (USUAL.test(match.sentence.text)) return plainReading('set', `XXXX-Q${quarter}`);
      return relativeReading(base, `XXXX-Q${quarter}`, cycleNear('quarter', 4, quarter - 1, nearby(match)));
    }),
    examples: [
      ['It grew in the second and third quarters of 2023.', { text: 'the second', value: '2023-Q2' }],
      ['It grew in the first and third quarters.', { text: 'third quarters', value: '2024-Q3' }],
      [
        'Sales usually peak in the second and fourth quarters.',
        { text: 'fourth quarters', type: 'set', value: 'XXXX-Q4' },
      ],
    ],
    counterexamples: ['The first and second men left.', 'Three quarters left.'],
  },
  {
    name: 'dates/year-then-quarter',
    pattern: re`\b (?: the [ ] )? (?<year> ${YEAR} ) (?: [ ] | 's [ ] ) (?: fiscal [ ] )? (?<ordinal> ${ORDINAL} ) [- ] quarter \b`,
    produce: timex((match, base) => readQuarter(match, base)),
    examples: [['In the 2023 third quarter it grew.', { text: 'the 2023 third quarter', value: '2023-Q3' }]],
    counterexamples: ['In 2023 a quarter left.'],
  },
  {
    name: 'dates/year-ago-quarter',
    pattern: re`\b (?: the [ ] )? (?: (?: corresponding | comparable | same ) [ ] )? ${YEAR_AGO} (?: [ ] (?<ordinal> ${ORDINAL} ) )? [ ] (?: quarter | period ) (?: [ ] (?: last [ ] year | a [ ] year (?: - | [ ] ) (?: ago | earlier ) | the [ ] year [ ] before ) )? \b`,
    produce: timex(readYearAgo),
    examples: [
      ['In the year-ago quarter it lost money.', { text: 'the year-ago quarter', value: '2024-Q1' }],
      ['It beat the corresponding period last year.', { text: 'the corresponding period last year' }],
      ['In the year-earlier third quarter it lost.', { value: '2023-Q3' }],
    ],
    counterexamples: ['A year ago the quarter was poor.', 'It was a quiet period.'],
  },
  {
    name: 'dates/quarter-year-ago',
    pattern: re`\b (?: (?: the [ ] )? quarter [ ] (?: a [ ] year [ ] (?: ago | earlier ) | last [ ] year ) | (?: last [ ] year 's | the [ ] (?: previous | prior ) [ ] year 's ) [ ] (?: quarter | period ) ) \b`,
    produce: timex(readYearAgo),
    examples: [['For the quarter a year ago it lost.', { text: 'the quarter a year ago', value: '2024-Q1' }]],
    counterexamples: ['A quarter of them left last year.'],
  },
  {
    name: 'dates/quarter-ended',
    pattern: re`\b (?: the | its ) [ ] (?: fiscal [ ] )? quarter (?= ,? [ ] (?: that [ ] )? end(?: ed | ing ) [ ] (?<month> ${MONTH} ) [ ] (?<day> ${DAY} ) \b (?: ,? [ ] (?<year> ${YEAR} ) )? )`,
    produce: timex((match, base) => {
      const [month, day, year] = [
        parseMonth(match.group('month')),
        parseDayNumber(match.group('day')),
        match.group('year'),
      ];
      const quarterOf = (end: Day): Period => periodOf('quarter', end - 45);
      if (year) return dateReading(quarterOf(toDay(parseYear(year), month, day)));
      const near = dayNear(month, day, nearby(match));
      return relativeReading(base, 'XXXX-QX', (from) => quarterOf(near(from).n));
    }),
    examples: [['In the quarter ended July 31 it lost.', { text: 'the quarter', value: '2024-Q2' }]],
    counterexamples: ['The quarter ended badly.'],
  },
  {
    name: 'dates/this-quarter',
    pattern: re`\b (?<part> (?: early | late | earlier | later ) [ ] )? (?: (?<which> this | the [ ] current | the [ ] latest | the [ ] most [ ] recent | that | last | the [ ] (?: previous | prior | preceding ) | next | the [ ] (?: coming | following | next ) ) [ ] quarter | the [ ] latest [ ] period | (?<= \b (?: in | for | during ) [ ] ) the [ ] quarter (?! [- ] (?: final | century ) ) ) \b`,
    produce: timex((match, base) => {
      const which = match.group('which').toLowerCase();
      const by = /next|coming|following/.test(which) ? 1 : /this|current/.test(which) ? 0 : -1;
      const reading = relativeReading(base, 'XXXX-QX', unitsAway('quarter', by), parseMod(match.group('part')));
      if (!/this|that|following|prev|prior|prec|^$/.test(which) || /latest/i.test(match.text)) return reading;
      const step = /following/.test(which) ? 1 : /prev|prior|prec/.test(which) ? -1 : 0;
      return { ...reading, from: (anchor) => (anchor.unit === 'quarter' ? dateReading(shift(anchor, step)) : null) };
    }),
    examples: [
      ['Profit grew in the latest quarter.', { text: 'the latest quarter', value: '2025-Q1' }],
      ['Profit will grow next quarter.', { text: 'next quarter', value: '2025-Q3' }],
    ],
    counterexamples: ['The French quarter burned.', 'He gave no quarter.'],
  },
  {
    name: 'dates/year-then-period',
    pattern: re`\b the [ ] (?<year> ${YEAR} ) [ ] period \b`,
    produce: timex((match) => {
      const year = parseYear(match.group('year'));
      const reading = dateReading({ unit: 'year', n: year });
      return {
        ...reading,
        ofReport: true,
        from: (anchor) =>
          anchor.unit === 'quarter' ? dateReading(shift(anchor, 4 * (year - Math.floor(anchor.n / 4)))) : null,
      };
    }),
    examples: [['It earned more in the 2023 period.', { text: 'the 2023 period', value: '2023' }]],
    counterexamples: ['In the period of 2023 it rained.'],
  },
  {
    name: 'dates/half',
    pattern: re`\b (?: the [ ] )? (?<ordinal> first | second | last | latter ) [- ] half (?: [ ] of [ ] (?: (?<year> ${YEAR} ) | (?<which> this | last | next | the ) [ ] (?: fiscal [ ] )? year ) \b | (?= [ ] (?: profit | loss | results? | earnings | sales | revenue | net ) \b ) )`,
    produce: timex((match, base) => {
      const half = /first/i.test(match.group('ordinal')) ? 0 : 1;
      const year = match.group('year');
      if (year) return dateReading({ unit: 'half', n: parseYear(year) * 2 + half });
      const which = match.group('which').toLowerCase();
      const mask = `XXXX-H${half + 1}`;
      if (which) return inYear(base, YEARS_AWAY[which] ?? 0, (y) => ({ unit: 'half', n: y * 2 + half }), mask);
      return relativeReading(base, mask, cycleNear('half', 2, half, 'past'));
    }),
    examples: [
      ['It slowed in the last half of 2023.', { text: 'the last half of 2023', value: '2023-H2' }],
      ['In the first half of this year it grew.', { value: '2025-H1' }],
    ],
    counterexamples: ['They scored in the first half.', 'The second half of the road is mined.'],
  },
  {
    name: 'dates/season',
    pattern: re`\b (?: (?<which> this [ ] (?: past | coming ) | this | last | next | the [ ] (?: past | coming | following | previous | next ) | that | the | (?<= \b (?: in | by | since | until | during | of | for ) [ ] ) ) [ ] )? (?<part> (?: early | late | mid ) (?: - | [ ] ) )? (?<season> ${SEASON} ) \b
      (?: (?: , | [ ] of )? [ ] (?<year> ${YEAR} ) (?: [-/] \d{2,4} )? \b )? (?! [- ] (?: offensive | break | vacation | house | school | semester | games | olympics | palace | guard ) \b | - )`,
    produce: timex((match, base) => {
      const place = SEASONS.indexOf(match.group('season').toLowerCase().replace('autumn', 'fall'));
      const mod = parseMod(match.group('part'));
      const year = match.group('year');
      if (year) return dateReading({ unit: 'season', n: parseYear(year) * 4 + place }, mod);
      const which = match.group('which').toLowerCase();
      if (!which && !mod && !isLed(match) && !/^ (?:of )?(?:this|last|next) year\b/.test(after(match))) return null;
      if (/^(?:the)?$/.test(which) && isFall(match)) return null;
      const mask = `XXXX-${['SP', 'SU', 'FA', 'WI'][place]}`;
      return relativeReading(base, mask, seasonNear(which, place, directionOf(match, match.sentence)), mod);
    }),
    examples: [
      ['He was shot last fall at home.', { text: 'last fall', value: '2024-FA' }],
      ['They will march again this summer.', { text: 'this summer', value: '2025-SU' }],
      ['It was the winter of 1994.', { text: 'the winter of 1994', value: '1994-WI' }],
      ['It froze in the winter of 2010-11.', { text: 'the winter of 2010-11', value: '2010-WI' }],
      ['By late spring they had fled.', { text: 'late spring', value: '2025-SP' }],
    ],
    counterexamples: [
      'Prices fall again.',
      'The fall of Goma shocked them.',
      'They spring a trap.',
      'A hot spring dried up.',
    ],
  },
];

/** 'the fall of Goma', 'spring in the desert'. */
const isFall = (match: Match): boolean => /^ (?:of|in|from)\b(?! \w+ year\b)/.test(after(match));

const after = (match: Match): string => match.sentence.text.slice(match.end - match.sentence.start);

const isLed = (match: Match): boolean =>
  /\b(?:in|by|since|until|during|of|for) $/i.test(
    match.sentence.text.slice(Math.max(0, match.start - match.sentence.start - 8), match.start - match.sentence.start),
  );

/** 'last fall' is over, 'next fall' has not begun, 'this fall' is the one of the year; others go by tense. */
function seasonNear(which: string, place: number, direction: Direction): (day: Day) => Period {
  const past = cycleNear('season', 4, place, 'past');
  if (/last|past|previous/.test(which)) return (day) => shiftIfNow(past(day), day, -4);
  if (/next|coming|following/.test(which))
    return (day) => shiftIfNow(cycleNear('season', 4, place, 'future')(day), day, 4);
  if (which === 'this') return (day) => ({ unit: 'season', n: unitsAway('year', 0)(day).n * 4 + place });
  return cycleNear('season', 4, place, direction);
}

const shiftIfNow = (period: Period, day: Day, by: number): Period =>
  period.n === periodOf('season', day).n ? shift(period, by) : period;
