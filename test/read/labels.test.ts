import { describe, expect, it } from 'vitest';
import { labelLine } from '../../src/read/labels.ts';
import { LINE_RULES } from '../../src/read/line-rules.ts';

describe.each(LINE_RULES)('$name', ({ name, kind, examples, counterexamples }) => {
  it.each(examples)('gets %j', (line) => expect(labelLine(line)).toEqual({ rule: name, kind }));
  it.each(counterexamples)('leaves %j', (line) => expect(labelLine(line)?.rule).not.toBe(name));
});

it('no line rule has another one’s name', () => {
  expect(new Set(LINE_RULES.map((r) => r.name)).size).toBe(LINE_RULES.length);
});

const UNITS = [
  'read more ',
  'By A. ',
  'Follow us on ',
  '© ',
  '12 May 2025 ',
  '“ ',
  '. ',
  'A',
  '#a ',
  'sign up : ',
  'a@b ',
  ' ',
  'tags: ',
];

it.each(UNITS)('labels a line of %j in linear time', (unit) => {
  const cost = (size: number): number => {
    const line = unit.repeat(size / unit.length);
    const start = performance.now();
    for (let i = 0; i < 20; i += 1) labelLine(line);
    return performance.now() - start;
  };
  cost(4_000);
  expect(cost(64_000)).toBeLessThan(4 * 8 * Math.max(cost(16_000), 2));
});
