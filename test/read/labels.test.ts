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
