import { describe, expect, it } from 'vitest';
import { toCheck } from '../../src/record/check.ts';
import { ArticleRecord } from '../../src/record/index.ts';
import { sampleRecord } from '../write/html/sample.ts';

const check = toCheck(ArticleRecord, () => null);
const INSTEAD = [
  undefined,
  null,
  '',
  'x',
  '1',
  '2025-04-03',
  '2025-02-30',
  true,
  0,
  -1,
  1.5,
  NaN,
  Infinity,
  [],
  {},
  [{}],
];

/** All paths of a value: those of its parts, at any depth. */
function paths(value: unknown): string[][] {
  if (typeof value !== 'object' || value === null) return [[]];
  return [[], ...Object.entries(value).flatMap(([key, part]) => paths(part).map((path) => [key, ...path]))];
}

function spoilt(record: unknown, path: readonly string[], instead: unknown): unknown {
  const copy = structuredClone({ record });
  const all = ['record', ...path];
  let node = copy as unknown as Record<string, unknown>;
  for (const key of all.slice(0, -1)) node = node[key] as Record<string, unknown>;
  node[all.at(-1) as string] = instead;
  return copy.record;
}

describe('toCheck', () => {
  it('takes a sound record', () => expect(check(sampleRecord(), null)).toBe(true));

  it('says of every part of a record, with anything else in its stead, what zod says', () => {
    const record = sampleRecord();
    for (const path of paths(record))
      for (const instead of INSTEAD) {
        const made = spoilt(record, path, instead);
        const said = { path: path.join('.'), instead, sound: check(made, null) };
        expect(said).toEqual({ ...said, sound: ArticleRecord.safeParse(made).success });
      }
  });
});
