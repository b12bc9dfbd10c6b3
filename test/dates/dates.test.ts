import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { isoDay, parseDay } from '../../src/dates/calendar.ts';
import { findDates, inferPublished } from '../../src/dates/index.ts';
import { type Doc, toDoc } from '../../src/document/index.ts';
import { readText } from '../../src/read/index.ts';
import { docOf } from '../rules.ts';

const seen = (doc: Doc) => findDates(doc).map((d) => [d.text, d.value, d.earliest, d.latest]);
const undated = (text: string): Doc => toDoc(readText(text, { id: 'undated' }));

const NEWS = `Two officers were last week wounded in clashes. The mission, led by Kenya since June 2024, should end by February 2026.
In February it suffered its first death. Over the weekend 20 vehicles were grounded.
The president, Thursday, April , 2025, called the envoy.`;

it('reads a whole article from the day of its publication', () => {
  expect(seen(docOf(NEWS))).toEqual([
    ['last week', '2025-W13', '2025-03-24', '2025-03-30'],
    ['June 2024', '2024-06', '2024-06-01', '2024-06-30'],
    ['February 2026', '2026-02', '2026-02-01', '2026-02-28'],
    ['February', '2025-02', '2025-02-01', '2025-02-28'],
    ['the weekend', '2025-W13-WE', '2025-03-29', '2025-03-30'],
    ['Thursday, April , 2025', '2025-04-03', '2025-04-03', '2025-04-03'],
  ]);
});

it('infers the month of publication from the newest past date and invents nothing from it', () => {
  const doc = undated(NEWS);
  const published = inferPublished(doc);
  expect(published).toEqual({ value: '2025-04', earliest: '2025-04-01', latest: '2025-04-30', origin: 'inferred' });
  expect(seen(toDoc(doc.article, published))).toEqual([
    ['last week', '2025-WXX', '2025-03-24', '2025-04-27'],
    ['June 2024', '2024-06', '2024-06-01', '2024-06-30'],
    ['February 2026', '2026-02', '2026-02-01', '2026-02-28'],
    ['February', '2025-02', '2025-02-01', '2025-02-28'],
    ['the weekend', '2025-WXX-WE', '2025-03-29', '2025-04-27'],
    ['Thursday, April , 2025', '2025-04', '2025-04-01', '2025-04-30'],
  ]);
});

it.each([
  'Gunmen killed two aid workers. Since the war began in December 2013 the town has changed hands.',
  `A quake struck on Tuesday. ${'The roof fell in. '.repeat(6)}The tsunami of December 26, 2004 reached the same shore.`,
])('infers no publication from what is long past: %s', (text) => expect(inferPublished(undated(text))).toBeNull());

it('leaves relative dates open when nothing is known of publication', () => {
  expect(seen(undated('They met last week, on Friday, and yesterday in May 2019.'))).toEqual([
    ['last week', 'XXXX-WXX', null, null],
    ['Friday', 'XXXX-WXX-5', null, null],
    ['yesterday', 'XXXX-XX-XX', null, null],
    ['May 2019', '2019-05', '2019-05-01', '2019-05-31'],
  ]);
});

it('warns once of a malformed date and keeps what is certain', () => {
  const warned = findDates(
    docOf('He called on Thursday, April , 2025. It was due on 31 February 2024, or Monday, May 7, 2024.'),
  );
  expect(warned.map((d) => [d.value, d.edtf, d.warning?.code])).toEqual([
    ['2025-04-03', '2025-04-XX', 'incomplete-date'],
    ['2024-02', '2024-02-XX', 'impossible-date'],
    ['2024-05-07', '2024-05-07?', 'weekday-mismatch'],
  ]);
});

it('never lets a month told in the past tense lie ahead', () => {
  expect(seen(docOf('It fell in March. It fell in May. It fell in April.')).map((d) => d[1])).toEqual([
    '2025-03',
    '2024-05',
    '2025-04',
  ]);
});

it.each([
  ['A man may have been shot on Monday.', '2025-03-31'],
  ['The glow could be seen Monday from the bridge.', '2025-03-31'],
  ['The minister, speaking to reporters Monday, denied it.', '2025-03-31'],
  ['The envoy arrives later this month, officials said Monday.', '2025-03-31'],
  ['He predicted that Monday will be quiet.', '2025-04-07'],
  ['They are likely to sell as soon as trading resumed Monday.', '2025-04-07'],
  ['He said that the vote would come on Monday.', '2025-04-07'],
  ['They invited the three ministers to a ceremony on April 12.', '2025-04-12'],
  ['The tax was to be repaid by March 20.', '2025-03-20'],
])('tells by tense whether %j looks ahead', (text, value) => {
  expect(findDates(docOf(text)).at(-1)?.value).toBe(value);
});

const ANCHORED: readonly (readonly [text: string, value: string, anchor: string])[] = [
  ['He was jailed in May 2019 and freed two years later.', '2021', 'May 2019'],
  ['He fled in 1995, and the following year they left.', '1996', '1995'],
  ['They met on May 9, 2024, as they had the month before.', '2024-04', 'May 9, 2024'],
  ['The office closed on May 9, 2024, at noon.', '2024-05-09T12:00', 'May 9, 2024'],
  ['Shells fell on Monday. The next day a truce held.', '2025-04-01', 'Monday'],
  ['A truce came on May 3, 2024. Two days earlier it was refused.', '2024-05-01', 'May 3, 2024'],
  ['He fell in 2019. In March of that year he rose.', '2019-03', '2019'],
  ['A truce came on May 3, 2024. Fighting had gone on until then.', '2024-05-03', 'May 3, 2024'],
  ['For the nine months it earned $2 million, more than in the year-earlier period.', 'P9M', 'the nine months'],
  ['The third-quarter profit rose from $3 million a year earlier.', '2023-Q3', 'third-quarter'],
];

it.each(ANCHORED)('counts from another date in %j', (text, value, anchor) => {
  const last = findDates(docOf(text)).at(-1);
  expect([last?.value, typeof last?.anchor === 'object' && last.anchor.text]).toEqual([value, anchor]);
});

it.each([
  ['They were shot in March last year.', 'March last year', '2024-03'],
  ['It fell on June 16th of last year.', 'June 16th of last year', '2024-06-16'],
  ['It was dry in the summer of last year.', 'the summer of last year', '2024-SU'],
  ['Sales in the third quarter of this year will rise.', 'the third quarter of this year', '2025-Q3'],
  ['They were taken in the evening of October 9.', 'the evening of October 9', '2024-10-09TEV'],
  ['A bomb went off on March 3 in the morning.', 'March 3 in the morning', '2025-03-03TMO'],
  ['He fell on Christmas morning.', 'Christmas morning', '2024-12-25TMO'],
])('joins a date and what is told beside it in %j', (text, words, value) => {
  expect(findDates(docOf(text)).map((d) => [d.text, d.value])).toEqual([[words, value]]);
});

const NO_DATES = [
  'Theresa May said that rebels march on, 24/7, for the second time.',
  'He is 45 years old; a 6-year-old boy and 2000 people came on Flight 1989.',
  'The Sun and The Daily Mail won 3-2 at 10 Downing Street.',
];

it.each(NO_DATES)('finds no date in %j', (text) => {
  expect(seen(docOf(text))).toEqual([]);
});

const VALUE =
  /^(?:(?:\d{2,4}|X{2,4})(?:-(?:\d\d|XX|Q[1-4X]|H[12X]|SP|SU|FA|WI|W(?:\d\d|XX)(?:-(?:WE|WD|[1-7]))?)(?:-(?:\d\d|XX))?)?(?:T(?:MO|AF|EV|NI|\d\d:\d\dZ?))?|P(?:T?(?:X|\d+(?:\.\d+)?)(?:[DWMYHSX]|WE))|(?:PAST|PRESENT|FUTURE)_REF)$/;
const SHIFTED = `On Friday he left; yesterday and 10 days ago, on DAY1, they met. Talks will open on Monday and end tomorrow night.
The truce of DAY2 failed two days later. At 10:35 a.m. Wednesday it broke.`;
const shiftedArticle = (by: number): Doc => {
  const day = (iso: string): string => isoDay(parseDay(iso) + by);
  return docOf(SHIFTED.replace('DAY1', day('2025-03-20')).replace('DAY2', day('2024-11-02')), day('2025-04-04'));
};

it('shifts every value by as many days as the article is shifted', () => {
  const at = findDates(shiftedArticle(0));
  expect(at).toHaveLength(9);
  for (const by of [7, 70, 700, -7000]) {
    const moved = findDates(shiftedArticle(by));
    const expected = at.map((d) => isoDay(parseDay(d.value) + by) + d.value.slice(10));
    expect(moved.map((d) => d.value)).toEqual(expected);
  }
});

it('gives only values that parse, and bounds in order', () => {
  for (const published of ['2024-02-29', '2000-01-01', '1999-12-31']) {
    const text = readFileSync(join(import.meta.dirname, 'rules.test.ts'), 'utf8') + EVERYTHING;
    for (const d of findDates(docOf(text, published))) {
      expect(d.value, d.text).toMatch(VALUE);
      expect((d.earliest ?? '') <= (d.latest ?? ''), d.text).toBe(true);
      expect(d.text).toBe(text.slice(d.start, d.end));
    }
  }
});

const EVERYTHING = `
In the winter of 1994, by late spring, every day, each July, twice a year, in the 19th century, the early 1980s, 9/11 attacks,
the first half of 2023, Q4 2024, last year's third quarter, fiscal 2023, 03/11/2024, the next 100 years, 2 million years ago, 900 decades ago,
half an hour, a year and a half, on Fridays, over the weekend, Eid al-Fitr 2023, at 1800 GMT, noon Thursday, Feb. 29, in a thousand years,
the past 400 quarters, 3000 weeks ago, the week of May 5, 1000 days from now, a century ago, by the end of the decade, soon, now.`;

const HOSTILE = [
  '2 days ',
  'A. B. ',
  '"',
  '. ',
  '1',
  'May ',
  'the last ',
  '10:35 ',
  ' ',
  'Monday, April , ',
  '1998-99 ',
  'a few ',
  'twenty-',
  'to be ',
];

it.each(HOSTILE)(
  'takes linear time on long lines of %j',
  (piece) => {
    const cost = (length: number): number => {
      const doc = docOf(piece.repeat(length / piece.length));
      const before = process.cpuUsage();
      findDates(doc);
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1000;
    };
    cost(20_000);
    const runs = [1, 2, 3].map(() => [cost(40_000), cost(160_000)] as const); // side by side: load slows both
    const [small, big] = [Math.min(...runs.map((run) => run[0])), Math.min(...runs.map((run) => run[1]))];
    expect(big).toBeLessThan(Math.max(250, 8 * small)); // two doublings: 4 is linear, 16 quadratic
  },
  20_000,
);
