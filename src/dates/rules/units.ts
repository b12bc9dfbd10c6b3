import type { Match } from '../../rules/index.ts';
import { re } from '../../text/re.ts';
import { toUnitOf } from '../anchor.ts';
import { type Period, periodOf, shift, type Unit } from '../calendar.ts';
import { unitsAway } from '../near.ts';
import {
  type Base,
  type DateRule,
  dateReading,
  plainReading,
  type Reading,
  relativeReading,
  type TimexMod,
  timex,
} from '../timex.ts';
import {
  BESIDE_EVENT,
  BOUND,
  COUNT,
  durationValue,
  MONTH,
  parseCount,
  parseMod,
  parseMonth,
  singular,
  toUnit,
  UNIT,
  VAGUE,
} from '../words.ts';

/** Sentences that these rules look at: those with a unit of the calendar. */
export const UNIT_GATE = /second|minute|hour|day|night|week|month|quarter|year|decade|centur|last/i;

const MASKS: Readonly<Partial<Record<Unit, string>>> = {
  day: 'XXXX-XX-XX',
  week: 'XXXX-WXX',
  month: 'XXXX-XX',
  quarter: 'XXXX-QX',
  decade: 'XXX',
  century: 'XX',
};
const maskOf = (unit: Unit): string => MASKS[unit] ?? 'XXXX';
const WITHIN = re`(?: (?: the [ ] )? (?: early | late | earlier | later | mid ) (?: [ ] in [ ] | - | [ ] ) | (?: the [ ] )? (?: beginning | start | middle | end ) [ ] of [ ] | sometime [ ] )`;
/** Nobody counts further; it keeps sums within the calendar. */
const FARTHEST: Readonly<Partial<Record<Unit, number>>> = {
  day: 9999,
  week: 1500,
  month: 1200,
  quarter: 400,
  year: 1900,
  decade: 150,
  century: 15,
};

const away = (base: Base, unit: Unit, by: number, mod: TimexMod | null = null): Reading =>
  relativeReading(base, maskOf(unit), unitsAway(unit, by), mod);

export const unitRules: readonly DateRule[] = [
  {
    name: 'dates/this-unit',
    pattern: re`\b (?<part> ${WITHIN} )? (?<which> this | last | next | the [ ] current | this [ ] (?: past | coming ) | (?<= of [ ] | in [ ] | later [ ] ) the ) [ ] (?: (?<fiscal> fiscal | financial | calendar | school | academic ) [ ] )? (?<unit> week | month | year | decade | century ) \b (?! - | [ ] (?: old | long | before | after | ending | ended ) \b )`,
    produce: timex((match, base) => {
      const [which, part] = [match.group('which').toLowerCase(), match.group('part')];
      if (isProgramme(match)) return null;
      if (which === 'the' && !/of |later|earlier|early|late/i.test(part)) return null;
      const by = /last/.test(which) ? -1 : /next/.test(which) ? 1 : 0;
      const [unit] = toUnit(match.group('unit'));
      return away(base, unit, by, parseMod(part));
    }),
    examples: [
      ['Two officers were last week wounded.', { text: 'last week', value: '2025-W13', earliest: '2025-03-24' }],
      ['The king came this week.', { value: '2025-W14' }],
      ['It was closed last month.', { value: '2025-03' }],
      ['Output rose last year.', { value: '2024' }],
      ['It opens early next year.', { text: 'early next year', value: '2026', mod: 'start' }],
      ['He came earlier this month.', { text: 'earlier this month', value: '2025-04', mod: 'start' }],
      ['It ends at the end of the year.', { value: '2025', mod: 'end' }],
    ],
    counterexamples: [
      'This year-old boy cried.',
      'The last yearling.',
      'A year ago it rained.',
      'The week before it rained.',
      'He told "This Week" that he was sorry.',
    ],
  },
  {
    name: 'dates/beside-event',
    pattern: re`\b the [ ] (?<unit> days | weeks | months | years ) (?= ${BESIDE_EVENT} )`,
    produce: timex((match) => plainReading('date', maskOf(toUnit(match.group('unit'))[0]))),
    examples: [
      ['He was seen there in the weeks before the raid.', { text: 'the weeks', type: 'date', value: 'XXXX-WXX' }],
    ],
    counterexamples: ['He fought on for weeks after the raid.', 'In the years that followed they fled.'],
  },
  {
    name: 'dates/before-last',
    pattern: re`\b the [ ] (?<unit> week | weekend | month | year ) [ ] before [ ] last \b`,
    produce: timex((match, base) => away(base, toUnit(match.group('unit'))[0], -2)),
    examples: [['They met the week before last.', { text: 'the week before last', value: '2025-W12' }]],
    counterexamples: ['They met the week before.'],
  },
  {
    name: 'dates/as-last',
    pattern: re`(?<= \b this [ ] (?<unit> year | month | week ) [ ] (?: as | than ) [ ] ) last (?= [ ]? [.,;] | $ )`,
    produce: timex((match, base) => away(base, toUnit(match.group('unit'))[0], -1)),
    examples: [['It earned twice as much this year as last.', { text: 'last', value: '2024' }]],
    counterexamples: ['It earned more this year, as the last count showed.'],
  },
  {
    name: 'dates/year-end',
    pattern: re`\b (?: around [ ] | (?: the [ ] )? (?: fiscal [ ] | calendar [ ] )? ) (?: year | year 's | month | month 's ) [ -] end \b (?! [ ] (?: zone | user ) )`,
    produce: timex((match, base) => away(base, /month/i.test(match.text) ? 'month' : 'year', 0, 'end')),
    examples: [["Jobs will go by year's end.", { text: "year's end", value: '2025', mod: 'end' }]],
    counterexamples: ['The year ended badly.', "A year's endless toil."],
  },
  {
    name: 'dates/last-of-kind',
    pattern: re`\b (?<which> last | next | this | this [ ] past | this [ ] coming ) [ ] (?<month> ${MONTH} ) (?! \p{L} ) (?! [ ] \d | , [ ] \d{4} )`,
    produce: timex((match, base) => {
      if (/^(?:may|march)$/.test(match.group('month'))) return null;
      const which = match.group('which').toLowerCase();
      const place = parseMonth(match.group('month')) - 1;
      return relativeReading(base, `XXXX-${String(place + 1).padStart(2, '0')}`, (day) =>
        monthFor(which, place, periodOf('month', day)),
      );
    }),
    examples: [
      ['They were freed last August.', { text: 'last August', value: '2024-08' }],
      ['They crashed last March.', { value: '2024-03' }],
      ['They vote next May.', { text: 'next May', value: '2025-05' }],
    ],
    counterexamples: ['On the last May 5 they met.', 'The last marcher fell.'],
  },
  {
    name: 'dates/year-ago',
    pattern: re`\b (?: year - (?: ago | earlier ) | (?: a | the ) [ ] year [ ] (?: ago | earlier ) | the [ ] year [ ] before | the [ ] prior [ ] year ) \b (?! [ ] (?: quarter | period | (?: first | second | third | fourth ) [ ] quarter ) )`,
    produce: timex((match, base) => {
      const reading = away(base, 'year', -1);
      const ago = /-|ago/.test(match.text);
      return {
        ...reading,
        ofReport: true,
        from: (anchor) =>
          anchor.unit === 'quarter' || (anchor.unit === 'year' && !ago)
            ? dateReading(shift(anchor, anchor.unit === 'year' ? -1 : -4))
            : null,
      };
    }),
    examples: [
      ['Its third-quarter loss widened from a year ago.', { text: 'a year ago', value: '2024' }],
      ['The year-earlier results were restated.', { text: 'year-earlier', value: '2024' }],
    ],
    counterexamples: ['Two years ago it rained.', 'The year-ago quarter was poor.'],
  },
  {
    name: 'dates/ago',
    pattern: re`\b (?: (?<bound> ${BOUND} ) [ ] )? (?: (?: (?<half> half [ ] an? ) | (?<count> ${COUNT} ) | (?<vague> ${VAGUE} ) ) [ ] )? (?<unit> ${UNIT} ) (?<more> [ ] or [ ] (?: so | more | two ) )? (?: ,? [ ] (?: and [ ] a [ ] half [ ] )? ) ago \b`,
    produce: timex((match, base) => readAgo(match, base)),
    examples: [
      ['They met 10 days ago.', { text: '10 days ago', value: '2025-03-25' }],
      ['He resigned six weeks ago.', { value: '2025-W08' }],
      ['It began five months ago.', { value: '2024-11' }],
      ['The war ended almost four years ago.', { text: 'almost four years ago', value: '2021' }],
      ['Two decades ago it was rich.', { value: '2005' }],
      ['They left several years ago.', { value: 'PAST_REF' }],
    ],
    counterexamples: ['Long ago they left.', 'A week later it ended.'],
  },
  {
    name: 'dates/offset',
    pattern: re`\b (?: (?<bound> ${BOUND} ) [ ] )? (?: (?<count> ${COUNT} ) | (?<vague> ${VAGUE} ) ) [ ] (?<unit> days? | weeks? | fortnights? | months? | years? | decades? ) [ ] (?<side> earlier | later | previously | afterwards? | (?: before | after ) (?= [ ]? [.,;] | $ ) | hence | from [ ] (?: now | today ) ) \b (?! [ ] than )`,
    produce: timex((match, base) => readOffset(match, base)),
    examples: [
      ['He was arrested in May 2019 and freed two years later.', { text: 'two years later' }],
      ['The vote will be held three weeks from now.', { text: 'three weeks from now', value: '2025-W17' }],
    ],
    counterexamples: ['They left 10 days before the vote began, earlier than planned.'],
    knownMisses: [['He came two days after the May 3 vote.', { text: 'two days after' }]],
  },
];

/** 'on "This Week" with ...'. */
const isProgramme = (match: Match): boolean =>
  /^\p{Lu}\p{L}* \p{Lu}/u.test(match.text) &&
  /["'] ?$/.test(match.sentence.text.slice(0, match.start - match.sentence.start));

/** 'last March' is not the month just over, which would be 'last month'; 'next' never the one under way. */
function monthFor(which: string, place: number, now: Period): Period {
  const since = (((now.n - place) % 12) + 12) % 12;
  if (/last|past/.test(which))
    return shift(now, which === 'last' && since <= 1 ? -since - 12 : since === 0 ? -12 : -since);
  if (/next/.test(which)) return shift(now, 12 - since);
  return shift(now, place - (((now.n % 12) + 12) % 12));
}

const modOf = (match: Match): TimexMod | null =>
  parseMod(match.group('bound')) ?? (match.group('more') ? 'approx' : null);

/** As fine as its unit; decades count as ten years, hours as the day, and a number that nobody told is just the past. */
function readAgo(match: Match, base: Base): Reading | null {
  const count = parseCount(match.group('count'));
  const name = singular(match.group('unit'));
  if (count === null || match.group('half')) {
    if (!match.group('vague') && !match.group('half') && !/s$/i.test(match.group('unit'))) return null;
    return plainReading('date', 'PAST_REF');
  }
  if (/second|minute|hour/.test(name))
    return { ...away(base, 'day', count > 24 ? -Math.round(count / 24) : 0), mod: 'approx' };
  const [unit, by] = toStep(name, count);
  if (by > (FARTHEST[unit] ?? 0)) return plainReading('date', 'PAST_REF');
  const fine = unit === 'week' && by === 1 ? away(base, 'day', -7, modOf(match)) : away(base, unit, -by, modOf(match));
  return Number.isInteger(count) ? fine : { ...fine, mod: 'approx' };
}

function toStep(name: string, count: number): readonly [Unit, number] {
  if (name === 'decade') return ['year', count * 10];
  if (name === 'century') return ['year', count * 100];
  const [unit, times] = toUnit(name);
  return [unit, Math.round(count * times)];
}

/** 'two days later': from the nearest date of the text, or from publication for 'from now'; else only how long it is. */
function readOffset(match: Match, base: Base): Reading | null {
  const count = parseCount(match.group('count'));
  const name = singular(match.group('unit'));
  const side = match.group('side').toLowerCase();
  const sign = /earlier|before|previously/.test(side) ? -1 : 1;
  const [unit, by] = count === null ? ([toUnit(name)[0], 0] as const) : toStep(name, count);
  if (by > (FARTHEST[unit] ?? 0)) return null;
  if (count === null) return plainReading('date', sign < 0 ? 'PAST_REF' : 'FUTURE_REF');
  if (/hence|from/.test(side)) return away(base, unit, by, modOf(match));
  return {
    ...plainReading('duration', durationValue(count, name), modOf(match)),
    from: (anchor) => {
      const there = unit === anchor.unit ? anchor : toUnitOf(anchor, unit);
      return there && dateReading(shift(there, sign * by));
    },
  };
}
