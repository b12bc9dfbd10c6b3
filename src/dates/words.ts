import { NUMBER, parseNumber, parseOrdinal } from '../text/numbers.ts';
import { re } from '../text/re.ts';
import type { Unit } from './calendar.ts';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const WEEKDAYS = 'mon tue wed thu fri sat sun'.split(' ');

/** A month's name, or its abbreviation with or without a full stop. */
export const MONTH = re`(?: January | February | March | April | May | June | July | August | September | October | November | December
  | (?: Jan | Feb | Mar | Apr | Jun | Jul | Aug | Sept? | Oct | Nov | Dec ) \b \.? )`;

export const WEEKDAY = re`(?: Mon | Tues | Wednes | Thurs | Fri | Satur | Sun ) day`;
/** Abbreviated too: only safe beside a date, since 'Sun' and 'Sat' are words and names. */
export const WEEKDAY_BESIDE = re`(?: ${WEEKDAY} | (?: Mon | Tues? | Wed | Thu | Thurs? | Fri | Sat | Sun ) \b \.? )`;

/** '3', '03', '31', '3rd', 'eighth', 'twenty-first'. */
export const DAY = re`(?: (?: 3[01] | [12]\d | 0?[1-9] ) (?: st | nd | rd | th )? (?! \d )
  | (?: twenty[- ] )? (?: first | second | third | fourth | fifth | sixth | seventh | eighth | ninth ) | (?: ten | eleven | twelf | thirteen | fourteen
  | fifteen | sixteen | seventeen | eighteen | nineteen | twentie | thirtie ) th | thirty[- ]first )`;

const TWO_DIGITS = re`(?: (?: twenty | thirty | forty | fifty | sixty | seventy | eighty | ninety ) (?: [- ] (?: one | two | three | four | five | six
  | seven | eight | nine ) )? | ten | eleven | twelve | thirteen | fourteen | fifteen | sixteen | seventeen | eighteen | nineteen )`;
export const SPOKEN_YEAR = re`(?: (?: eighteen | nineteen | twenty ) [- ] ${TWO_DIGITS} | two [ ] thousand (?: [ ] and )? [ ] (?: one | two | three | four
  | five | six | seven | eight | nine | ${TWO_DIGITS} ) )`;
/** A year of four digits from 1000 on, or one written out. */
export const YEAR = re`(?: (?: 1\d | 20 ) \d\d (?! \d | ,\d | \.\d ) | ${SPOKEN_YEAR} )`;

/** Names of units in the singular; durations know shorter ones than the calendar does. */
export const CALENDAR_UNIT = re`(?: day | week | fortnight | month | quarter | year | decade | century )`;
export const UNIT = re`(?: seconds? | minutes? | hours? | days? | nights? | weekends? | weeks? | fortnights? | months? | quarters? | years? | decades? | century | centuries )`;

/** 'three', 'a', 'a couple of', 'some 40': how many there are of a unit. */
export const COUNT = re`(?: an? [ ] (?: couple (?: [ ] of )? | dozen | hundred | thousand ) | ${NUMBER} | an? | dozen | hundred )`;
/** 'several', 'a few': more than one, nobody knows how many. */
export const VAGUE = re`(?: several | (?: a [ ] (?: good [ ] )? )? few (?: [ ] more )? | many | some | a [ ] number [ ] of | numerous | countless | dozens [ ] of | hundreds [ ] of )`;

/** 1 for January; 0 when the words are no month. */
export const parseMonth = (words: string): number => MONTHS.indexOf(words.slice(0, 3).toLowerCase()) + 1;

/** 0 for Monday; -1 when the words are no weekday. */
export const parseWeekday = (words: string): number => WEEKDAYS.indexOf(words.slice(0, 3).toLowerCase());

export const parseDayNumber = (words: string): number =>
  /^\d/.test(words) ? Number.parseInt(words, 10) : (parseOrdinal(words.replace(' ', '-')) ?? 0);

/** '1994', 'nineteen ninety-four', "'94", '94' → 1994. */
export function parseYear(words: string): number {
  const digits = /\d+/.exec(words)?.[0];
  if (digits) return digits.length === 2 ? Number(digits) + (Number(digits) < 50 ? 2000 : 1900) : Number(digits);
  const [head = '', ...rest] = words.toLowerCase().split(/[- ]/);
  if (head === 'two') return 2000 + (parseNumber(rest.filter((w) => w !== 'thousand' && w !== 'and').join('-')) ?? 0);
  return (parseNumber(head) ?? 0) * 100 + (parseNumber(rest.join('-')) ?? 0);
}

/** How many a COUNT says; null for none. */
export function parseCount(words: string): number | null {
  const lower = words.toLowerCase();
  if (/^an?$/.test(lower)) return 1;
  if (lower.startsWith('a couple')) return 2;
  return parseNumber(lower) ?? parseNumber(`a ${lower}`);
}

/** 'weeks' → week; night and fortnight are for the caller. */
export const singular = (unit: string): string => {
  const lower = unit.toLowerCase();
  return lower === 'centuries' ? 'century' : lower.replace(/s$/, '');
};

/** The calendar's unit and how many of it a word stands for: 'fortnights' → 2 weeks. */
export function toUnit(word: string): readonly [unit: Unit, times: number] {
  const unit = singular(word);
  if (unit === 'fortnight') return ['week', 2];
  if (unit === 'night') return ['day', 1];
  return [unit as Unit, 1];
}

const DURATION_CODES: Readonly<Record<string, readonly [before: string, times: number, code: string]>> = {
  second: ['PT', 1, 'S'],
  minute: ['PT', 1, 'M'],
  hour: ['PT', 1, 'H'],
  day: ['P', 1, 'D'],
  night: ['P', 1, 'D'],
  week: ['P', 1, 'W'],
  fortnight: ['P', 2, 'W'],
  weekend: ['P', 1, 'WE'],
  month: ['P', 1, 'M'],
  quarter: ['P', 3, 'M'],
  year: ['P', 1, 'Y'],
  decade: ['P', 10, 'Y'],
  century: ['P', 100, 'Y'],
};

/** TIMEX3 value of a duration: (9, 'months') → P9M, (2, 'hours') → PT2H, (null, 'decades') → PXY, (0.5, 'hour') → PT30M. */
export function durationValue(count: number | null, word: string): string {
  const [before, times, code] = DURATION_CODES[singular(word)] ?? ['P', 1, 'D'];
  if (count === null) return `${before}X${code}`;
  if (code === 'H' && !Number.isInteger(count)) return `PT${Math.round(count * 60)}M`;
  return `${before}${Number((count * times).toFixed(2))}${code}`;
}

const MODS = [
  [/^(?:at least|no less than|no fewer than|not less than|a minimum of)$/i, 'equal_or_more'],
  [/^(?:more than|over|longer than|well over|upwards of)$/i, 'more_than'],
  [/^(?:less than|fewer than|under|shorter than)$/i, 'less_than'],
  [/^(?:nearly|almost|up to|at most|no more than|as many as|as long as|as much as)$/i, 'equal_or_less'],
  [/^(?:about|around|some|approximately|roughly|circa)$/i, 'approx'],
  [/^(?:early|earlier|the (?:beginning|start) of|(?:the )?early)/i, 'start'],
  [/^(?:mid|middle|the middle of)/i, 'mid'],
  [/^(?:late|later|the end of|the late|end of)/i, 'end'],
] as const;

/** The TIMEX3 modifier that words before a date or a number stand for, or null. */
export const parseMod = (words: string) => MODS.find(([pattern]) => pattern.test(words.trim()))?.[1] ?? null;

/** Words before a number that bound it. */
export const BOUND = re`(?: at [ ] least | no [ ] (?: less | fewer | more ) [ ] than | more [ ] than | less [ ] than | fewer [ ] than | longer [ ] than | nearly | almost
  | up [ ] to | at [ ] most | about | around | approximately | roughly )`;
/** Words that name a part of a period, before it: 'early', 'mid-', 'the end of'. */
export const PART = re`(?: (?: the [ ] )? (?: early | late ) [- ] | mid (?: -[ ]? | [ ] ) | (?: the [ ] )? (?: beginning | start | middle | end ) [ ] of [ ] )`;

/** After 'the days': they are told by what happened before or after them. */
export const BESIDE_EVENT = re`(?: [ ] (?: immediately | just | right | shortly ) )? [ ] (?: before | after | following | leading [ ] up [ ] to | preceding ) \b`;

/** Parts of the day, as words and in TIMEX3. */
export const PART_OF_DAY = re`(?: morning | afternoon | evening | night )`;
const PARTS_OF_DAY: Readonly<Record<string, string>> = {
  morning: 'TMO',
  hours: 'TMO',
  afternoon: 'TAF',
  evening: 'TEV',
  night: 'TNI',
  dawn: 'TMO',
  noon: 'T12:00',
  midday: 'T12:00',
  midnight: 'T24:00',
  dusk: 'TEV',
};

/** 'at noon' → T12:00, 'Monday night' → TNI, by the last word; '' where that is no part of the day. */
export const parsePartOfDay = (words: string): string =>
  PARTS_OF_DAY[words.toLowerCase().split(' ').at(-1) ?? ''] ?? '';
