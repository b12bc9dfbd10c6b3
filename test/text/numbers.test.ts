import { expect, it } from 'vitest';
import { NUMBER, parseNumber, parseOrdinal } from '../../src/text/numbers.ts';

const NUMBERS: readonly (readonly [words: string, value: number | null])[] = [
  ['seven', 7],
  ['Twenty-one', 21],
  ['1,200', 1200],
  ['12,50,000', 1_250_000],
  ['2.5 million', 2_500_000],
  ['two and a half', 2.5],
  ['two and a half million', 2_500_000],
  ['one-and-a-half', 1.5],
  ['2 1/2', 2.5],
  ['3½', 3.5],
  ['a hundred', 100],
  ['a hundred and five', 105],
  ['two hundred thousand', 200_000],
  ['three thousand four hundred and twelve', 3412],
  ['one million, two hundred thousand', 1_200_000],
  ['half a dozen', 6],
  ['half a million', 500_000],
  ['two dozen', 24],
  ['three lakh', 300_000],
  ['1.5 crore', 15_000_000],
  ['a', null],
  ['dozens', null],
  ['two three', null],
  ['', null],
];

it.each(NUMBERS)('reads %j as %j', (words, value) => {
  expect(parseNumber(words)).toBe(value);
});

const RUNS: readonly (readonly [text: string, runs: readonly string[]])[] = [
  ['two and three officers', ['two', 'three']],
  ['killed 12 and wounded twenty-six', ['12', 'twenty-six']],
  ['about a hundred men, 2.5 million people, hundreds more', ['a hundred', '2.5 million']],
];

it.each(RUNS)('finds the numbers in %j', (text, runs) => {
  const pattern = new RegExp(`\\b${NUMBER.source}\\b`, 'giu');
  expect([...text.matchAll(pattern)].map((m) => m[0])).toEqual(runs);
});

it.each([
  ['third', 3],
  ['21st', 21],
  ['twenty-first', 21],
  ['fortieth', 40],
  ['eleventh', 11],
  ['month', null],
] as const)('reads the ordinal %j as %j', (words, value) => {
  expect(parseOrdinal(words)).toBe(value);
});
