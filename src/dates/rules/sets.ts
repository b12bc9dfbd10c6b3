import { NUMBER, parseNumber } from '../../text/numbers.ts';
import { re } from '../../text/re.ts';
import { type DateRule, plainReading, timex } from '../timex.ts';
import {
  DAY,
  durationValue,
  MONTH,
  parseDayNumber,
  parseMonth,
  parsePartOfDay,
  parseWeekday,
  WEEKDAY,
} from '../words.ts';

/** Sentences that these rules look at: those that speak of repetition. */
export const SET_GATE =
  /\b(?:every|each|once|twice|times)\b|(?:hour|dai|night|week|month|year|annual)ly\b|days\b|weekends|(?:spring|summer|fall|autumn|winter)s\b/i;

const ADVERBS: Readonly<Record<string, string>> = {
  hourly: 'PT1H',
  daily: 'P1D',
  nightly: 'P1D',
  weekly: 'P1W',
  biweekly: 'P2W',
  fortnightly: 'P2W',
  monthly: 'P1M',
  yearly: 'P1Y',
  annually: 'P1Y',
};
const SEASONS: Readonly<Record<string, string>> = {
  spring: 'SP',
  summer: 'SU',
  fall: 'FA',
  autumn: 'FA',
  winter: 'WI',
};
const EVERY = re`(?: every | each )`;
const two = (n: number): string => String(n).padStart(2, '0');

export const setRules: readonly DateRule[] = [
  {
    name: 'dates/every-unit',
    pattern: re`\b ${EVERY} [ ] (?: single [ ] )? (?: (?<count> other | ${NUMBER} ) [ ] )? (?<unit> (?: hour | day | night | week | month | quarter | year | decade ) s? ) \b (?! - )`,
    produce: timex((match) => {
      const words = match.group('count').toLowerCase();
      const count = words === 'other' ? 2 : words ? parseNumber(words) : 1;
      return count === null ? null : plainReading('set', durationValue(count, match.group('unit')));
    }),
    examples: [
      ['They pray every day.', { text: 'every day', type: 'set', value: 'P1D' }],
      ['It meets every two years.', { value: 'P2Y' }],
    ],
    counterexamples: ['Every man left.', 'Days went by.'],
  },
  {
    name: 'dates/every-name',
    pattern: re`\b ${EVERY} [ ] (?: (?<weekday> ${WEEKDAY} ) | (?<month> ${MONTH} ) (?: [ ] (?<day> ${DAY} ) \b )? | (?<season> spring | summer | fall | autumn | winter ) | (?<hour> morning | afternoon | evening | night ) | (?<weekend> weekend ) ) (?! \p{L} )`,
    produce: timex((match) => {
      const [weekday, month, day] = [match.group('weekday'), match.group('month'), match.group('day')];
      if (weekday) return plainReading('set', `XXXX-WXX-${parseWeekday(weekday) + 1}`);
      if (month)
        return plainReading('set', `XXXX-${two(parseMonth(month))}${day ? `-${two(parseDayNumber(day))}` : ''}`);
      const season = SEASONS[match.group('season').toLowerCase()];
      const part = parsePartOfDay(match.group('hour'));
      return plainReading('set', season ? `XXXX-${season}` : part ? `XXXX-XX-XX${part}` : 'XXXX-WXX-WE');
    }),
    examples: [
      ['They march each July.', { text: 'each July', value: 'XXXX-07' }],
      ['They rally every Friday.', { value: 'XXXX-WXX-5' }],
      ['It floods every winter.', { value: 'XXXX-WI' }],
    ],
    counterexamples: ['Each marched alone.', 'They marched in July.'],
  },
  {
    name: 'dates/each-of',
    pattern: re`\b ${EVERY} [ ] of [ ] (?<when> the [ ] (?: past | last | next | first ) [ ] ${NUMBER} [ ] (?<unit> days | weeks | months | quarters | years ) ) \b`,
    produce: timex((match) => plainReading('set', durationValue(1, match.group('unit')))),
    examples: [['He marched in each of the past three years.', { text: 'the past three years', value: 'P1Y' }]],
    counterexamples: ['Each of the men left.', 'He marched in the past three years.'],
  },
  {
    name: 'dates/past-names',
    pattern: re`\b the [ ] (?: past | last | next ) [ ] (?: ${NUMBER} | few | several ) [ ] (?: (?<weekday> ${WEEKDAY} ) s | (?<season> spring | summer | fall | autumn | winter ) s | (?<weekend> weekends ) ) \b`,
    produce: timex((match) => {
      const [weekday, season] = [match.group('weekday'), SEASONS[match.group('season').toLowerCase()]];
      return plainReading(
        'set',
        weekday ? `XXXX-WXX-${parseWeekday(weekday) + 1}` : season ? `XXXX-${season}` : 'XXXX-WXX-WE',
      );
    }),
    examples: [['They clashed in the past three summers.', { text: 'the past three summers', value: 'XXXX-SU' }]],
    counterexamples: ['The past three days were hot.'],
  },
  {
    name: 'dates/weekdays',
    pattern: re`\b (?: weekdays | weekends | (?<weekday> ${WEEKDAY} ) s ) \b`,
    produce: timex((match) => {
      const weekday = match.group('weekday');
      if (weekday) return plainReading('set', `XXXX-WXX-${parseWeekday(weekday) + 1}`);
      return plainReading('set', /weekends/i.test(match.text) ? 'XXXX-WXX-WE' : 'XXXX-WXX-WD');
    }),
    examples: [['Courts are shut on Fridays.', { text: 'Fridays', value: 'XXXX-WXX-5' }]],
    counterexamples: ["Friday's vote was free.", 'On Friday they rest.'],
  },
  {
    name: 'dates/adverb-set',
    pattern: re`(?<! \p{L} | - ) (?<word> hourly | daily | nightly | weekly | biweekly | fortnightly | monthly | yearly | annually ) \b (?! - | [ ] (?: news | mirror | mail | telegraph | express | star | nation | times | beast | show | standard | trust ) )`,
    produce: timex((match) => {
      const value = ADVERBS[match.group('word').toLowerCase()];
      const first = match.text[0] ?? '';
      return value && (first === first.toLowerCase() || match.start === match.sentence.start)
        ? plainReading('set', value)
        : null;
    }),
    examples: [
      ['They hold a daily rally.', { text: 'daily', value: 'P1D' }],
      ['It is paid annually.', { value: 'P1Y' }],
    ],
    counterexamples: ['The Daily Nation said so.', 'A day-to-day job.'],
  },
  {
    name: 'dates/times-a-unit',
    pattern: re`\b (?: once | twice | ${NUMBER} [ ] times | several [ ] times ) [ ] (?: an? | per | each | every ) [ ] (?<unit> hour | day | week | month | year ) \b`,
    produce: timex((match) => plainReading('set', durationValue(1, match.group('unit')))),
    examples: [['They meet twice a year.', { text: 'twice a year', value: 'P1Y' }]],
    counterexamples: ['They met twice in a year.'],
  },
];
