import type { Match } from '../../rules/index.ts';
import { re } from '../../text/re.ts';
import { toUnitOf } from '../anchor.ts';
import { type Day, type Period, periodOf, shift, weekdayOf } from '../calendar.ts';
import { type Direction, directionOf } from '../direction.ts';
import { unitsAway, weekdayNear } from '../near.ts';
import {
  type Base,
  type DateRule,
  dateReading,
  plainReading,
  type Reading,
  relativeReading,
  timeReading,
  timex,
} from '../timex.ts';
import { PART_OF_DAY, parseMod, parsePartOfDay, parseWeekday, WEEKDAY } from '../words.ts';

/** Sentences that these rules look at: weekdays, weekends, today and its neighbours, parts of the day. */
export const DAY_GATE =
  /day|weekend|tomorrow|night|morning|evening|afternoon|noon|dawn|dusk|\b(?:same|following|previous|preceding|that) (?:same )?(?:week|month|quarter|year|decade)|\bthe (?:week|month) (?:before|after)\b|\b(?:until|till|by) then\b/i;

const WHICH = re`(?: this [ ] (?: coming | past ) | this | last | next | the [ ] (?: coming | following | previous | past ) )`;
const PART = re`(?: (?<part> early | late | earlier | later ) [ ] (?: on [ ] )? )`;

/** The weekday that 'last', 'next' or 'this' pick, or tense where none of them stands. */
function weekday(which: string, day: number, direction: Direction): (from: Day) => Period {
  if (/last|past|previous/.test(which)) return (from) => shift(weekdayNear(day, 'past')(from - 1), 0);
  if (/next|following/.test(which)) return (from) => weekdayNear(day, 'future')(from + 1);
  if (/coming/.test(which) || (which === 'this' && direction !== 'past')) return weekdayNear(day, 'future');
  return weekdayNear(day, direction);
}

const readWeekday = (match: Match, base: Base): Reading => {
  const day = parseWeekday(match.group('weekday'));
  const direction = directionOf(match, match.sentence);
  return relativeReading(
    base,
    `XXXX-WXX-${day + 1}`,
    weekday(match.group('which').toLowerCase(), day, direction),
    parseMod(match.group('part')),
  );
};

/** What belongs to our age when it is "today's". */
const GENERIC = re`(?: world | youth | young [ ] people | children | teenagers | students | workers | generation | society | age | era | climate | environment | economy | standards | technology | cars | computers | phones | women | men )`;

/** 'USA Today', 'the people of tomorrow'. */
const isNoDay = (match: Match): boolean => {
  const before = match.sentence.text.slice(0, match.start - match.sentence.start);
  return (
    /\b(?:people|leaders|world|men|women|children|cars|jobs|cities|technolog(?:y|ies)|generations?) of $/i.test(
      before,
    ) ||
    (/^T/.test(match.group('day')) && /\p{Lu}[\p{L}.]* $/u.test(before))
  );
};

const DEICTIC: Readonly<Record<string, number>> = { today: 0, yesterday: -1, tomorrow: 1 };
const dayAway = (base: Base, by: number): Reading => relativeReading(base, 'XXXX-XX-XX', unitsAway('day', by));

export const dayRules: readonly DateRule[] = [
  {
    name: 'dates/weekday',
    pattern: re`\b (?: (?<part> early | late ) [ ] (?: on [ ] )? )? (?: (?<which> ${WHICH} ) [ ] )? (?<weekday> ${WEEKDAY} ) \b (?! s? - (?: saint | school ) | [ ] (?: night [ ] (?: football | live ) | times | herald | tribune | schools? ) )`,
    produce: timex((match, base) => (/^\p{Lu}/u.test(match.group('weekday')) ? readWeekday(match, base) : null)),
    examples: [
      ['The envoy left Thursday for talks.', { text: 'Thursday', value: '2025-04-03' }],
      ['He said on Friday that he would stay.', { value: '2025-04-04' }],
      ['The vote had been scheduled for Tuesday.', { value: '2025-04-01' }],
      ['The court will rule on Monday.', { value: '2025-04-07' }],
      ['They met last Friday in Rome.', { text: 'last Friday', value: '2025-03-28' }],
      ['They meet next Friday in Rome.', { value: '2025-04-11' }],
      ['He spoke late Monday.', { text: 'late Monday', mod: 'end' }],
    ],
    counterexamples: ['The Sunday Times said so.', 'A fridayish mood.', 'Sat near the Sun.'],
  },
  {
    name: 'dates/weekday-part',
    pattern: re`\b ${PART}? (?: (?<which> ${WHICH} ) [ ] )? (?<weekday> ${WEEKDAY} ) [ ] (?<hour> ${PART_OF_DAY} | (?: at [ ] )? (?: noon | midday | midnight | dawn | dusk ) ) \b (?! [ ] (?: football | live ) )`,
    produce: timex((match, base) => timeReading(readWeekday(match, base), parsePartOfDay(match.group('hour')))),
    examples: [
      ['The shop burned Monday night.', { text: 'Monday night', type: 'time', value: '2025-03-31TNI' }],
      ['They were held until Thursday morning.', { value: '2025-04-03TMO' }],
    ],
    counterexamples: ['Monday Night Football is on.', 'On Monday the night fell.'],
  },
  {
    name: 'dates/part-weekday',
    pattern: re`\b (?: the [ ] )? (?: (?<part> early | late ) [ ] )? (?<hour> ${PART_OF_DAY} | (?: early | small ) [ ] hours | noon | midday | midnight | dawn ) (?: [ ] (?: on | of ) | , )? [ ] (?: (?<which> ${WHICH} ) [ ] )? (?<weekday> ${WEEKDAY} ) (?: (?<= hours [ ] .{1,20} ) [ ] morning )? \b`,
    produce: timex((match, base) => timeReading(readWeekday(match, base), parsePartOfDay(match.group('hour')))),
    examples: [
      ['Talks broke off at noon Thursday.', { text: 'noon Thursday', value: '2025-04-03T12:00' }],
      [
        'It fell in the early hours of Thursday morning.',
        { text: 'the early hours of Thursday morning', value: '2025-04-03TMO' },
      ],
      ['He died on the night of Tuesday.', { text: 'the night of Tuesday', value: '2025-04-01TNI' }],
    ],
    counterexamples: ['Every night they pray on Sundays.'],
  },
  {
    name: 'dates/today',
    pattern: re`\b (?<when> ${PART}? (?<day> today | yesterday | tomorrow ) (?: [ ] (?<hour> ${PART_OF_DAY} | noon | at [ ] (?: noon | midnight | dawn ) ) \b )? ) (?! [ ] (?: show | FM ) \b | \p{L} | 's [ ] (?: [a-z]{3,20} [ ] )? ${GENERIC} \b )`,
    produce: timex((match, base) => {
      if (isNoDay(match)) return null;
      const reading = dayAway(base, DEICTIC[match.group('day').toLowerCase()] ?? 0);
      const hour = match.group('hour');
      return hour ? timeReading(reading, parsePartOfDay(hour)) : { ...reading, mod: parseMod(match.group('part')) };
    }),
    examples: [
      ['The minister said today that he quits.', { text: 'today', value: '2025-04-04' }],
      ['He was shot yesterday.', { value: '2025-04-03' }],
      ['We return tomorrow morning.', { text: 'tomorrow morning', type: 'time', value: '2025-04-05TMO' }],
    ],
    counterexamples: [
      'The Today show aired it.',
      'A day went by.',
      "In today's world nobody waits.",
      'They are the leaders of tomorrow.',
      'So says Russia Today.',
    ],
  },
  {
    name: 'dates/day-beside-today',
    pattern: re`\b (?: the | a ) [ ] day [ ] (?<side> before | after ) [ ] (?: (?<day> yesterday | tomorrow ) | (?: (?<which> last | next ) [ ] )? (?<weekday> ${WEEKDAY} ) (?! \p{L} | [ ] (?: night | morning | evening ) ) ) \b`,
    produce: timex((match, base) => {
      const by = /before/i.test(match.group('side')) ? -1 : 1;
      if (match.group('day')) return dayAway(base, 2 * by);
      const near = weekday(
        match.group('which').toLowerCase(),
        parseWeekday(match.group('weekday')),
        directionOf(match, match.sentence),
      );
      return relativeReading(base, 'XXXX-XX-XX', (from) => shift(near(from), by));
    }),
    examples: [
      ['It began the day before yesterday.', { value: '2025-04-02' }],
      ["He fled the day after Monday's coup.", { text: 'the day after Monday', value: '2025-04-01' }],
    ],
    counterexamples: ['The day before he left it rained.'],
  },
  {
    name: 'dates/tonight',
    pattern: re`\b (?<when> tonight | last [ ] (?: night | evening ) | this [ ] (?: morning | afternoon | evening ) | overnight (?= ,? [ ] (?: on [ ] )? ${WEEKDAY} ) ) \b`,
    produce: timex((match, base) => {
      const words = match.text.toLowerCase();
      return timeReading(
        dayAway(base, words.startsWith('last') ? -1 : 0),
        words === 'tonight' ? 'TNI' : parsePartOfDay(words),
      );
    }),
    examples: [
      ['Reports last night said so.', { text: 'last night', value: '2025-04-03TNI' }],
      ['The council meets this evening.', { value: '2025-04-04TEV' }],
    ],
    counterexamples: ['The last nights were cold.', 'They left in the morning.'],
  },
  {
    name: 'dates/overnight',
    pattern: re`(?<! \b (?: an | the | rich | stay(?: s | ed | ing )? | star | sensation ) [ ] | - ) \b overnight \b (?= [ ]? [.,;] | $ | [ ] (?: in | on | at | as | and | but | after | by | from | to | into | with | that | when | between | near | against | across ) \b )`,
    produce: timex((_, base) => ({
      ...timeReading(dayAway(base, -1), 'TNI'),
      latest: dayAway(base, 0).latest,
      period: null, // what it holds may be of either day
    })),
    examples: [['Drones struck the port overnight.', { value: '2025-04-03TNI', latest: '2025-04-04' }]],
    counterexamples: [
      'He became rich overnight, and stayed overnight.',
      'The overnight train was hit.',
      'She became an overnight success.',
    ],
  },
  {
    name: 'dates/midday',
    pattern: re`(?<= \b (?: at | by | around | until | before | after | from ) [ ] ) (?<hour> noon | midday | midnight | dawn | dusk ) \b (?! [ ] (?: on [ ] )? (?: ${WEEKDAY} | today ) )`,
    produce: timex((match, base) => {
      const part = parsePartOfDay(match.group('hour'));
      return {
        ...timeReading(dayAway(base, 0), part),
        from: (anchor) => (anchor.unit === 'day' ? timeReading(dateReading(anchor), part) : null),
      };
    }),
    examples: [['Voting ended at noon.', { text: 'noon', value: '2025-04-04T12:00' }]],
    counterexamples: ['High noon came.', 'At noon Thursday they left.'],
  },
  {
    name: 'dates/weekend',
    pattern: re`\b (?<part> (?: early | late | earlier | later ) [ ] )? (?<which> the [ ] (?: past | last | previous | coming | following | next ) | this [ ] (?: past | coming ) | this | last | next | the | that ) (?<long> [ ] (?: long | holiday | easter ) )? [ ] weekend \b (?! [ ] of [ ] | - )`,
    produce: timex((match, base) => readWeekend(match, base)),
    examples: [
      [
        'Over the weekend, 20 vehicles were grounded.',
        { text: 'the weekend', value: '2025-W13-WE', latest: '2025-03-30' },
      ],
      ['They will vote this weekend.', { value: '2025-W14-WE' }],
      ['Clashes last weekend killed ten.', { value: '2025-W13-WE' }],
    ],
    counterexamples: ['A weekend house burned.', 'On weekends they rest.'],
  },
  {
    name: 'dates/next-day',
    pattern: re`\b (?: the [ ] )? (?<which> (?: very [ ] )? same | following | next | previous | preceding ) [ ] (?<unit> day | morning | afternoon | evening | night | week | month | year ) \b (?! - ) | \b the [ ] (?<beside> day | night | morning | week | month ) [ ] (?<side> before | after ) (?= [ ]? [.,;] | $ | [ ] (?: and | but ) \b )`,
    produce: timex((match, base) => {
      const words = match.text.toLowerCase();
      const beside = match.group('beside').toLowerCase();
      if (beside) return readBeside(beside, match.group('side').toLowerCase() === 'after' ? 1 : -1, base);
      if (/^next /.test(words) || (/^same/.test(words) && !/day/.test(words))) return null;
      const by = /same/.test(words) ? 0 : /following|next/.test(words) ? 1 : -1;
      return readBeside(match.group('unit').toLowerCase(), by, base);
    }),
    examples: [
      ['He was born in 1995, and the following year they left.', { text: 'the following year' }],
      ['Shelling resumed the next day.', { text: 'the next day' }],
      ['On Monday they met, as they had the week before.', { text: 'the week before' }],
    ],
    counterexamples: ['The day before he left it rained.', 'They leave next year.', 'The same week-old bread.'],
  },
  {
    name: 'dates/then',
    pattern: re`(?<= \b (?: until | till | by ) [ ] ) then (?= [ ]? [.,;:] | $ | [ ] (?: the | a | he | she | it | they | we | I | there | had | has | will ) \b )`,
    produce: timex(() => ({ ...plainReading('date', 'XXXX'), from: (anchor) => dateReading(anchor) })),
    examples: [['The bridge reopens in 2027; until then there is a ferry.', { text: 'then' }]],
    counterexamples: ['Then they left.', 'He was then in Rome.'],
  },
  {
    name: 'dates/that-day',
    pattern: re`\b that [ ] (?: same [ ] )? (?<unit> day | morning | afternoon | evening | night | week | month | quarter | year | decade ) \b (?! - | 's )`,
    produce: timex((match, base) => readBeside(match.group('unit').toLowerCase(), 0, base)),
    examples: [['He died in 1998 and she left that year.', { text: 'that year' }]],
    counterexamples: ['That days-long siege ended.'],
  },
];

/** 'the weekend': the last one begun, or this week's with a future tense or 'this'; 'next' is the one after. */
function readWeekend(match: Match, base: Base): Reading {
  const which = match.group('which').toLowerCase();
  const direction = directionOf(match, match.sentence);
  const ahead =
    /coming/.test(which) ||
    (/^(?:this|the)$/.test(which) && direction === 'future') ||
    (which === 'this' && direction !== 'past');
  return relativeReading(
    base,
    'XXXX-WXX-WE',
    (day) => {
      const now = periodOf('weekend', day);
      if (ahead) return now;
      if (/next|following/.test(which)) return shift(now, 1);
      return weekdayOf(day) >= 5 && !/last/.test(which) ? now : shift(now, -1);
    },
    parseMod(match.group('part')),
  );
}

/** 'the next day', 'that year': counted from another date of the text, unknown when there is none. */
function readBeside(unit: string, by: number, base: Base): Reading {
  const part = parsePartOfDay(unit);
  const calendar = part ? 'day' : (unit as Period['unit']);
  const masks: Readonly<Record<string, string>> = {
    day: 'XXXX-XX-XX',
    week: 'XXXX-WXX',
    month: 'XXXX-XX',
    quarter: 'XXXX-QX',
    year: 'XXXX',
    decade: 'XXX',
  };
  const finish = (reading: Reading): Reading => (part ? timeReading(reading, part) : reading);
  const fromPublished = relativeReading(base, masks[calendar] ?? 'XXXX', unitsAway(calendar, by));
  return {
    ...finish(by === 0 ? fromPublished : plainReading('date', masks[calendar] ?? 'XXXX')),
    from: (anchor) => {
      const there = toUnitOf(anchor, calendar);
      return there && finish(dateReading(shift(there, by)));
    },
  };
}
