import { expect, it } from 'vitest';
import type { Casualty } from '../../src/casualties/index.ts';
import { tally } from '../../src/incidents/tally.ts';

type Row = Partial<Omit<Casualty, 'count' | 'sentence'>> & { readonly n: number; readonly at: number };

const row = ({ n, at, ...rest }: Row): Casualty =>
  ({
    outcome: 'killed',
    text: '',
    mentions: [],
    assertion: 'asserted',
    background: false,
    partOf: null,
    updates: null,
    count: { min: n, max: n },
    died: 0,
    sentence: { index: at },
    ...rest,
  }) as unknown as Casualty;

const seven = row({ n: 7, at: 0 });

const hurt = row({ n: 11, at: 1, outcome: 'injured', died: 2 });
Object.assign(hurt.sentence, { start: 100, end: 200 });
const toldBeside = row({ n: 7, at: 0, mentions: [{ start: 110, end: 120, text: 'seven were killed' }] });

const CASES: readonly (readonly [
  title: string,
  rows: readonly Casualty[],
  figures: readonly (number | null)[] | null,
])[] = [
  ['one row', [seven], [7, 7, 7]],
  ['rows of one sentence are added', [seven, row({ n: 2, at: 0 })], [9, 9, 9]],
  ['the largest sum of several sentences stands', [row({ n: 5, at: 1 }), seven], [7, 7, 7]],
  ['a later figure widens the range', [seven, row({ n: 9, at: 2, updates: seven })], [7, 9, 9]],
  [
    'the wounded who died later are more than those killed at once',
    [toldBeside, row({ n: 2, at: 3, updates: hurt, text: 'Two of the wounded later died' })],
    [9, 9, 9],
  ],
  [
    'who is named as dead later may be one of a headline',
    [toldBeside, row({ n: 1, at: 3, updates: hurt, text: 'Ann Okoth has also died' })],
    [7, 7, 7],
  ],
  ['who died later is counted among the dead alone', [row({ n: 11, at: 0, died: 2 })], [9, 9, 9]],
  [
    'the dead of both sides are added',
    [seven, row({ n: 15, at: 4, victims: { kind: 'militant' } as never })],
    [22, 22, 22],
  ],
  ['a part is not counted again', [seven, row({ n: 8, at: 1, partOf: seven })], [7, 7, 7]],
  [
    'background and denied rows do not count',
    [row({ n: 3, at: 0, background: true }), row({ n: 4, at: 0, assertion: 'denied' })],
    null,
  ],
];

it.each(CASES)('tallies: %s', (_, rows, figures) => {
  const sum = tally(rows, 'killed');
  expect(sum && [sum.low, sum.best, sum.high]).toEqual(figures);
});
