import { wordSet } from '../../lexicon/lexicon.ts';
import type { Match } from '../../rules/index.ts';
import { parseOrdinal } from '../../text/numbers.ts';
import { re } from '../../text/re.ts';
import { yearPeriod } from '../absolute.ts';
import { firstDay } from '../calendar.ts';
import { type DateRule, dateReading, type TimexMod, timex } from '../timex.ts';
import { PART, parseMod, parseYear, YEAR } from '../words.ts';

/** Sentences that these rules look at. */
export const YEAR_GATE = /\d\d|century|nineteen|two thousand|twent|thirt|fort|fift|sixt|sevent|eight|ninet/i;

const YEAR_LED = /\b(?:in|since|from|until|till|by|before|after|during|between|through|circa|year|of) $/i;
const DECADES = 'twenties thirties forties fifties sixties seventies eighties nineties'.split(' ');

export const yearRules: readonly DateRule[] = [
  {
    name: 'dates/year',
    pattern: re`(?<! [\p{L}\d$#.,:/'+£€¥&-] ) (?: (?: post | pre ) - )? (?: (?<part> ${PART} ) )?
      (?: (?: fiscal | FY ) (?: [ ] year )? [ ]? )? (?<year> ${YEAR} ) (?! [\d%/] | : \d | - \d | \p{L} | '? s \b )`,
    produce: timex((match) => {
      const year = parseYear(match.group('year'));
      if (!isYear(match, year)) return null;
      const mod = /^post/i.test(match.text)
        ? 'after'
        : /^pre/i.test(match.text)
          ? 'before'
          : parseMod(match.group('part'));
      return dateReading(yearPeriod(year), mod ?? ledMod(match));
    }),
    examples: [
      ['The party was founded in 1998.', { text: '1998', value: '1998', earliest: '1998-01-01', latest: '1998-12-31' }],
      ['A 1996 law forbids it.', { text: '1996', value: '1996' }],
      ['The firm grew until early 1990.', { text: 'early 1990', value: '1990', mod: 'start' }],
      ['It was lost in nineteen ninety-four.', { text: 'nineteen ninety-four', value: '1994' }],
      ['The post-1959 emigration continued.', { value: '1959', mod: 'after' }],
      ['Fiscal 2023 was poor.', { text: 'Fiscal 2023', value: '2023' }],
      ['By the end of 2026 they leave.', { text: 'the end of 2026', value: '2026', mod: 'end' }],
    ],
    counterexamples: [
      'Some 2000 people marched.',
      'It cost $1999 in all.',
      'About 1,998 tons were lost.',
      'Flight 1989 was late.',
      'He was at 1900 GMT in Aden.',
      'The height is 2010 metres.',
      'Resolution 1973 was passed.',
      'He drove a 2014 Toyota pickup.',
    ],
  },
  {
    name: 'dates/year-range',
    pattern: re`(?<! [\d$.,/-] ) \b (?<from> (?: 1[5-9] | 20 ) \d\d ) [-/] (?<to> \d\d | (?: 1[5-9] | 20 ) \d\d ) (?! [\d/-] | ,\d | \.\d )`,
    produce: timex((match) => {
      const from = Number(match.group('from'));
      const to = Number(match.group('to').padStart(4, match.group('from').slice(0, 2)));
      if (to <= from || to > from + 150) return null;
      const last = dateReading(yearPeriod(to));
      return { ...dateReading(yearPeriod(from)), edtf: `${from}/${to}`, latest: last.latest, period: null };
    }),
    examples: [
      ['The 1994-95 season was his last.', { text: '1994-95', value: '1994', edtf: '1994/1995', latest: '1995-12-31' }],
      ['The war of 1939-1945 ended it.', { earliest: '1939-01-01', latest: '1945-12-31' }],
    ],
    counterexamples: ['Call 1998-1234.', 'They lost 1995-80 in votes.'],
  },
  {
    name: 'dates/decade',
    gate: /0'?s|ties/i,
    pattern: re`\b (?: (?<part> (?: the [ ] )? (?: (?: early | late | mid ) (?: - | [ ] ) | (?: first | second | last | latter ) [ ] half [ ] of [ ] the [ ] ) (?: to [ ] (?: mid | late ) [- ] )? ) | the [ ] )?
      (?<decade> (?: 1[5-9] | 20 ) \d0'?s | (?<= the [ ] | the [ ] (?: early | late | mid ) [- ] | in [ ] | mid - ) '? [2-9]0'?s | (?<= \b the [ ] (?: (?: early | late | mid ) [- ] )? | nineteen [ ] ) ${DECADES} ) \b`,
    produce: timex((match) => {
      const { sentence, start } = match;
      const before = sentence.text.slice(0, start - sentence.start);
      if (/\b(?:his|her|their|my|your|our|aged?) $/i.test(before)) return null;
      if (/\b(?:temperatures?|highs|lows|mercury|degrees)\b[^.;]{0,40}$/i.test(before)) return null;
      const name = match.group('decade').toLowerCase();
      const word = DECADES.indexOf(name);
      if (word < 0 && /^[2-9]0'?s$/.test(name) && !/the /i.test(match.text)) return null;
      const digits = /\d+/.exec(name)?.[0] ?? `${word + 2}0`;
      const year = digits.length === 2 ? 1900 + Number(digits) : Number(digits);
      const part = match.group('part');
      const mod = /half/i.test(part) ? (/first/i.test(part) ? 'start' : 'end') : parseMod(part.replace(/^the /i, ''));
      return dateReading({ unit: 'decade', n: year / 10 }, mod);
    }),
    examples: [
      ['It peaked in the early 1980s.', { text: 'the early 1980s', value: '198', mod: 'start', latest: '1989-12-31' }],
      ['It began in the 1960s.', { text: 'the 1960s', value: '196' }],
      ['In 2010s Britain it was rare.', { text: '2010s', value: '201' }],
      ["Music of the '90s is back.", { value: '199' }],
    ],
    counterexamples: [
      'She is in her 30s.',
      'Lows in the teens.',
      'A man in his late 50s fell.',
      'Highs will be in the 60s.',
    ],
  },
  {
    name: 'dates/century',
    pattern: re`\b (?: (?<part> ${PART} ) (?: the [ ] )? | the [ ] )? (?<ordinal> \d{1,2} (?: st | nd | rd | th ) | (?: twenty[- ] )? first | (?: seven | eigh | nine | four | six | fif | thir ) teenth | twentieth ) [- ] century \b (?! [ ] (?: BC | B\.C ) )`,
    produce: timex((match) => {
      const place = parseOrdinal(match.group('ordinal').replace(' ', '-'));
      return place && place > 9 ? dateReading({ unit: 'century', n: place - 1 }, parseMod(match.group('part'))) : null;
    }),
    examples: [
      ['It was built in the 19th century.', { text: 'the 19th century', value: '18', earliest: '1800-01-01' }],
      ['A late eighteenth-century house burned.', { text: 'late eighteenth-century', value: '17', mod: 'end' }],
    ],
    counterexamples: ['A century ago it stood.', 'From the 4th century BC on.'],
  },
  {
    name: 'dates/nine-eleven',
    gate: /\b11\b/,
    pattern: re`(?<= ^ | [^\d/] ) (?<when> (?: 9/11 | Sept (?: \. | ember ) [ ] 11 ) (?= ,? [ ] (?: terror | attack | hijack ) ) | (?<= \b (?: since | after | before | post ) [- ] ) 9/11 (?! [/\d] ) )`,
    produce: timex((_, base) =>
      base && base.earliest < firstDay(yearPeriod(2002)) ? null : dateReading({ unit: 'day', n: 11576 }),
    ),
    examples: [['He was jailed after the 9/11 attacks.', { text: '9/11', value: '2001-09-11' }]],
    counterexamples: ['They won 9/11 games.', 'Open on Sept. 11.'],
  },
  {
    name: 'dates/spoken-short-year',
    gate: /'\d\d/,
    pattern: re`(?<= \b (?: in | since | of | from | class [ ] of | until | by | summer | spring | fall | winter ) [ ] ) '(?<year> [0-9]\d ) (?! [\ds'%] )`,
    produce: timex((match) => dateReading(yearPeriod(parseYear(match.group('year'))))),
    examples: [["They left in '94.", { text: "'94", value: '1994' }]],
    counterexamples: ["It was 'the' best.", "The '90s were hard."],
  },
];

/** Whether four digits are a year: after a preposition they are, else when nothing around them makes them a count or a number. */
function isYear(match: Match, year: number): boolean {
  const { text, start } = match.sentence;
  const before = text.slice(Math.max(0, match.start - start - 30), match.start - start);
  const after = text.slice(match.end - start, match.end - start + 30);
  const [word = ''] = /^[ -](\p{L}[\p{L}-]*)/u.exec(after)?.slice(1) ?? [];
  if (wordSet('counted-nouns.txt').has(word.toLowerCase())) return false;
  if (/^\p{Lu}/u.test(word) && wordSet('car-makes.txt').has(word.toLowerCase())) return false;
  const [label = ''] = /(\p{L}+)\.? $/u.exec(before)?.slice(1) ?? [];
  if (wordSet('number-labels.txt').has(label.toLowerCase())) return false;
  return match.text.length > 4 || YEAR_LED.test(before) || (year >= 1800 && year < 2060);
}

/** 'since 1998' is the start of it, 'by 2030' its end. */
function ledMod(match: Match): TimexMod | null {
  const before = match.sentence.text.slice(0, match.start - match.sentence.start);
  const preposition = /\b(since|by) $/i.exec(before)?.[1]?.toLowerCase();
  return preposition === 'since' ? 'start' : preposition === 'by' ? 'end' : null;
}
