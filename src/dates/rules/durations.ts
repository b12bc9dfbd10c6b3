import type { Match } from '../../rules/index.ts';
import { NUMBER } from '../../text/numbers.ts';
import { re } from '../../text/re.ts';
import { type Day, firstDay, isoDay, lastDay, periodOf, shift, type Unit } from '../calendar.ts';
import { type Base, type DateRule, plainReading, type Reading, timex } from '../timex.ts';
import {
  BESIDE_EVENT,
  BOUND,
  CALENDAR_UNIT,
  COUNT,
  durationValue,
  parseCount,
  parseMod,
  singular,
  toUnit,
  UNIT,
  VAGUE,
} from '../words.ts';

const LATELY = re`(?: past | last | next | coming | previous | preceding | following | first | final | latest | recent | early | entire )`;
const PERSON = /^ (?:\w+ )?(?:sons?|daughters?|boys?|girls?|man|woman|baby|child|infants?|twins?|brothers?|sisters?)\b/;
/** 'six months of pay', "two weeks' wages" are sums. */
const SUM = /^'? (?:of )?(?:(?:base|back|severance|full) )?(?:pay|salary|salaries|wages|rent)\b/i;
const AGES = /^-old\b|^ old\b|^ of age\b/i;

/** Sentences that these rules look at; 'Monday' and 'today' name no length of time. */
export const DURATION_GATE =
  /\b(?:second|minute|hour|day|night|week|fortnight|month|quarter|year|decade|centur|a while|some time|time\b|period\b)/i;

export const durationRules: readonly DateRule[] = [
  {
    name: 'dates/duration',
    pattern: re`\b (?: (?<aside> about | almost | around | over | under ) [ ] )? (?<when> (?: (?<bound> ${BOUND} ) [ ] )? (?: (?<half> half [ ] an? [ ] | half [- ] ) | (?<count> ${COUNT} ) (?<plus> -? plus )? [- ] (?: full [ ] | straight [ ] | consecutive [ ] | long [ ] | more [ ] )? | (?<vague> ${VAGUE} ) [- ] ) (?<unit> ${UNIT} ) (?<and> [ ] and [ ] a [ ] half )? (?: - (?: long | old ) )? ) \b (?! [ ] ago | - ago )`,
    produce: timex((match) => (isDuration(match) ? readDuration(match) : null)),
    examples: [
      ['Rabin spoke for more than four hours.', { text: 'more than four hours', value: 'PT4H', mod: 'more_than' }],
      ['A two-hour meeting failed.', { text: 'two-hour', value: 'PT2H' }],
      ['They fought for eight years.', { text: 'eight years', value: 'P8Y' }],
      ['It took half an hour.', { text: 'half an hour', value: 'PT30M' }],
      ['He worked for 15-plus years.', { text: '15-plus years', mod: 'equal_or_more' }],
      ['It took several years.', { value: 'PXY' }],
      ['The 8-month-old truce broke.', { text: '8-month-old', value: 'P8M' }],
      ['They meet again in a fortnight.', { text: 'a fortnight', value: 'P2W' }],
      ['It lasted a year and a half.', { value: 'P1.5Y' }],
    ],
    counterexamples: [
      'Two years ago they met.',
      'The boy is six years old.',
      'A 6-month-old son died.',
      'In the second day they left.',
      'She is 48 years of age.',
      "He got six months of pay and two weeks' wages.",
      'It was the third raid in as many days.',
      'The Six-Day War and the Thirty Years War ended.',
    ],
  },
  {
    name: 'dates/duration-range',
    pattern: re`(?<! \b between [ ] ) \b (?: (?: ${BOUND} | some ) [ ] )? (?: (?: the | this | these | its ) [ ] ${LATELY} [ ] )? (?: ${COUNT} (?: [ ] (?: to | or ) [ ] | - ) ${COUNT} [ ] (?<unit> ${UNIT} ) | an? [ ] (?<one> ${CALENDAR_UNIT} ) [ ] or [ ] (?: two | so | more ) ) \b (?! [ ] (?: ago | earlier | later | before | after | old | of [ ] age ) \b | - )`,
    produce: timex((match) =>
      /^\D*\d+-\d+ (?:weekend|quarter|second)/i.test(match.text)
        ? null
        : plainReading('duration', durationValue(null, match.group('unit') || match.group('one'))),
    ),
    examples: [
      ['It takes three to four weeks.', { text: 'three to four weeks', value: 'PXW' }],
      ['In the next 12 to 18 months they leave.', { text: 'the next 12 to 18 months', value: 'PXM' }],
      ['They will be back in a year or two.', { text: 'a year or two', value: 'PXY' }],
    ],
    counterexamples: ['They left two or three days ago.', 'Boys 12 to 14 years old came.'],
  },
  {
    name: 'dates/between',
    pattern: re`(?<= \b between [ ] ) (?<count> ${NUMBER} ) (?= [ ] (?: and | to ) [ ] ${NUMBER} [ ] (?<unit> ${UNIT} ) \b (?! [ ] (?: old | of [ ] age ) ) )`,
    produce: timex((match) => {
      const count = parseCount(match.group('count'));
      return count === null ? null : plainReading('duration', durationValue(count, match.group('unit')));
    }),
    examples: [['It takes between two and six days.', { text: 'two', value: 'P2D' }]],
    counterexamples: ['Between two and six men left.', 'Boys between 12 and 14 years old came.'],
  },
  {
    name: 'dates/span',
    pattern: re`\b (?<when> (?: (?<bound> ${BOUND} ) [ ] )? (?: the | this | these | those | its | their | his | her ) [ ] (?<which> ${LATELY} ) [ ] (?: (?<count> ${COUNT} ) [ ] | (?<vague> ${VAGUE} ) [ ] )? (?<unit> (?: second | minute | hour | day | week | month | quarter | year | decade ) s? ) (?: [ ] or [ ] (?: so | two | more ) )? ) \b (?! [ ] of [ ] (?: the [ ] )? (?: year | month) | - | [ ] (?: before | after | earlier | later ) )`,
    produce: timex((match, base) => readSpan(match, partOf(match) ? null : base)),
    examples: [
      [
        'In the past three months, stocks fell.',
        { text: 'the past three months', value: 'P3M', earliest: '2025-01-04', latest: '2025-04-04' },
      ],
      ['Over the next few days they leave.', { text: 'the next few days', value: 'PXD' }],
      ['The last two weeks of the siege were hard.', { value: 'P2W', earliest: null }],
      ['In the first nine months it lost.', { text: 'the first nine months', value: 'P9M', earliest: null }],
    ],
    counterexamples: [
      'The past matters.',
      'In the early hours of the morning it fell.',
      'The first of the days came.',
      'The last day of the year came.',
    ],
  },
  {
    name: 'dates/the-count',
    pattern: re`\b the [ ] (?<count> ${COUNT} ) [ ] (?<unit> hours | days | weeks | months | quarters | years | decades ) \b (?! [ ] (?: ago | before | after | earlier | later ) )`,
    produce: timex((match) => {
      const count = parseCount(match.group('count'));
      return count === null ? null : plainReading('duration', durationValue(count, match.group('unit')));
    }),
    examples: [['For the nine months it earned more.', { text: 'the nine months', value: 'P9M' }]],
    counterexamples: ['The nine soldiers left.'],
  },
  {
    name: 'dates/vague-duration',
    pattern: re`(?<! \b (?: matter | question ) [ ] of [ ] ) (?<= \b (?<lead> for | in | of | over | after | within | during | by | with | took | takes | taking | last | lasted | be | through | spent | spend | some ) [ ] ) (?: (?: the [ ] )? (?: recent | coming | past | many | early | later | previous | last | next ) [ ] (?: weeks [ ] and [ ] )? )? (?: the [ ] )? (?<unit> seconds | minutes | hours | days | weeks | months | quarters | years | decades | centuries ) \b (?! [ ] (?: ago | old | later | earlier | of [ ] age ) | (?<= the [ ] \w{1,9} ) ${BESIDE_EVENT} | - )`,
    produce: timex((match) => plainReading('duration', durationValue(null, match.group('unit')))),
    examples: [
      ['They have fought for years.', { text: 'years', value: 'PXY' }],
      ['Prices rose in recent years.', { text: 'recent years', value: 'PXY' }],
      ['It may be ready within weeks.', { value: 'PXW' }],
    ],
    counterexamples: ['Years ago they left.', 'The hours are long.', 'It is a matter of days.'],
  },
  {
    name: 'dates/ahead',
    pattern: re`\b the [ ] (?: (?: days | weeks | months ) [ ] and [ ] )? (?<unit> days | weeks | months | years | decades ) [ ] (?: ahead (?! [ ] of ) | to [ ] come ) \b`,
    produce: timex((match) => plainReading('duration', durationValue(null, match.group('unit')))),
    examples: [['They will decide in the weeks ahead.', { text: 'the weeks ahead', value: 'PXW' }]],
    counterexamples: ['The days went by.', 'In the days ahead of the vote they fled.'],
  },
  {
    name: 'dates/soon-after',
    pattern: re`(?<= ^ (?: But [ ] | And [ ] )? | [,;"] [ ]? | \b (?: just | only | came | died | mere ) [ ] ) (?<unit> seconds | minutes | hours | days | weeks | months | years ) (?= [ ] (?: after | before | later | earlier ) \b )`,
    produce: timex((match) => plainReading('duration', durationValue(null, match.group('unit')))),
    examples: [
      ['The shop reopened just hours after the blast.', { text: 'hours', value: 'PTXH' }],
      ['Minutes later he was dead.', { text: 'Minutes', value: 'PTXM' }],
    ],
    counterexamples: ['Two days later he left.', 'They count the days before they leave.'],
  },
  {
    name: 'dates/long',
    pattern: re`(?<! \p{L} | - ) (?: (?<unit> hours | days | weeks | months | years | decades | centuries ) - (?: long | old ) | (?<one> day | week | month | year ) - long | (?<age> decade | century ) - (?: long | old ) ) \b`,
    produce: timex((match) => {
      const unit = match.group('unit');
      return plainReading('duration', durationValue(unit ? null : 1, unit || match.group('one') || match.group('age')));
    }),
    examples: [
      ['The decades-long war ended.', { text: 'decades-long', value: 'PXY' }],
      ['The century-old bridge fell.', { text: 'century-old', value: 'P100Y' }],
      ['A day-long meeting failed.', { text: 'day-long', value: 'P1D' }],
    ],
    counterexamples: ['A long day ended.', 'The day was long.'],
  },
  {
    name: 'dates/while',
    pattern: re`\b (?: (?: quite [ ] )? a [ ] (?: long [ ] | short [ ] )? while | some [ ] time (?= [ ]? [.,;] | [ ] (?: before | after | to [ ] come ) ) | (?<= \b for [ ] ) (?: a [ ] (?: (?: very | fairly | rather | relatively ) [ ] )? (?: long | lengthy | short | brief | prolonged | considerable ) [ ] (?: time | period (?: [ ] of [ ] time )? ) ) ) \b (?! [ ] ago )`,
    produce: timex(() => plainReading('duration', 'PXX')),
    examples: [
      ['They will stay for a while.', { text: 'a while', value: 'PXX' }],
      ['It may go on for a fairly lengthy period.', { text: 'a fairly lengthy period', value: 'PXX' }],
    ],
    counterexamples: ['While they stayed, it rained.', 'A while ago they left.'],
  },
  {
    name: 'dates/accounting-period',
    pattern: re`\b the [ ] (?: (?: current | latest ) [ ] )? (?: fiscal [ ] | financial [ ] )? (?<unit> year | month | week | quarter ) (?= ,? [ ] (?: end(?: ed | ing ) | to ) \b )`,
    produce: timex((match) => plainReading('duration', durationValue(1, match.group('unit')))),
    examples: [['In the year ended March 31 it lost.', { text: 'the year', value: 'P1Y' }]],
    counterexamples: ['The year was long.'],
  },
];

/** An age, an address or a word like 'second' is none; 'a year' is one where something lasts, not where something costs. */
function isDuration(match: Match): boolean {
  const { text, start } = match.sentence;
  const [count, unit] = [match.group('count'), match.group('unit')];
  const before = text.slice(Math.max(0, match.start - start - 20), match.start - start);
  const after = text.slice(match.end - start, match.end - start + 24);
  if (AGES.test(after) || SUM.test(after) || /\b(?:aged?|age of|at age) $/i.test(before)) return false;
  if (/-old$/i.test(match.text) && (/year/i.test(unit) || PERSON.test(after))) return false;
  if (/^(?:quarters?|weekend)$/i.test(unit) && (/^an?$/i.test(count) || /-|^half/i.test(match.text))) return false;
  if (/^\p{Lu}/u.test(unit) && (/^\d/.test(count) || /^'? War\b/.test(after))) return false;
  if (/\bas $/i.test(before) && /^many/i.test(match.group('vague'))) return false;
  if (/^(?:second|third)/i.test(unit) && !/^\d|^[a-z]/i.test(count)) return false;
  if (/^an?$/i.test(count) && /-/.test(match.text)) return false;
  if (/^(?:one|a|an)$/i.test(count) && /day/i.test(unit))
    return /\b(?:for|in|within|after|by|only|just|took|than|half) $/i.test(before);
  if (/^an?$/i.test(count) && /^(?:second|night)/i.test(unit)) return false;
  return !/^ of the week\b/i.test(after);
}

function readDuration(match: Match): Reading {
  const half = match.group('and') ? 0.5 : 0;
  const count = match.group('vague')
    ? null
    : match.group('half')
      ? 0.5
      : (parseCount(match.group('count')) ?? 0) + half;
  const least = match.group('plus') ? 'equal_or_more' : null;
  const mod =
    parseMod(match.group('bound') || match.group('aside')) ?? least ?? (/couple/i.test(match.text) ? 'approx' : null);
  return plainReading('duration', durationValue(count, match.group('unit')), mod);
}

/** 'the last week of the campaign' is no week of ours. */
const partOf = (match: Match): boolean => /^ of /.test(match.sentence.text.slice(match.end - match.sentence.start));

/** 'the past three months' reaches from publication back, 'the next' ahead; 'the first' names no days. */
function readSpan(match: Match, base: Base): Reading | null {
  const [which, name] = [match.group('which').toLowerCase(), singular(match.group('unit'))];
  const plural = /s$/i.test(match.group('unit'));
  const vague = match.group('vague') !== '' || (match.group('count') === '' && plural);
  if (!plural && /next|following|previous|preceding|first|final|recent|early|latest|coming/.test(which)) return null;
  if (which === 'early' && name === 'hour') return null;
  const count = vague ? null : match.group('count') ? parseCount(match.group('count')) : 1;
  const reading = plainReading('duration', durationValue(count, name), parseMod(match.group('bound')));
  const sign = /past|last/.test(which) ? -1 : /next|coming/.test(which) ? 1 : 0;
  if (!base || !sign || count === null || /second|minute|hour/.test(name) || count > 500) return reading;
  const [unit, times] = toUnit(name);
  const far = Math.round(sign * count * times);
  const bounds =
    sign < 0 ? [moved(base.earliest, unit, far), base.latest] : [base.earliest, moved(base.latest, unit, far)];
  return { ...reading, earliest: isoDay(bounds[0] as Day), latest: isoDay(bounds[1] as Day), anchor: 'published' };
}

/** The same day so many units on; the last of the month where that is shorter. */
function moved(day: Day, unit: Unit, by: number): Day {
  if (unit === 'day' || unit === 'week') return day + by * (unit === 'week' ? 7 : 1);
  const months = by * (unit === 'month' ? 1 : unit === 'quarter' ? 3 : unit === 'decade' ? 120 : 12);
  const now = periodOf('month', day);
  const there = shift(now, months);
  return Math.min(firstDay(there) + day - firstDay(now), lastDay(there));
}
