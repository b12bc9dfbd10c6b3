import { expect, it } from 'vitest';
import { explain, findAll, type Rule, resolveOverlaps } from '../../src/rules/index.ts';
import { re } from '../../src/text/re.ts';
import type { Mention } from '../../src/text/span.ts';
import { docOf } from '../rules.ts';

const rule = (name: string, pattern: RegExp, refuse = ''): Rule<Mention> => ({
  name,
  pattern,
  produce: (match) => (match.text === refuse ? null : { start: match.start, end: match.end }),
  examples: [['-', '-']],
  counterexamples: ['-'],
});

const RULES = [
  rule('short', re`(?:two|three) [ ] men`),
  rule('long', re`(?:two|three) [ ] men [ ] died`),
  rule('picky', re`\b died \b`, 'died'),
];

it('keeps the longest of what overlaps, in text order, with the words of the article', () => {
  expect(findAll(RULES, docOf('Three men fled. Two men died.')).map((m) => [m.rule, m.text])).toEqual([
    ['short', 'Three men'],
    ['long', 'Two men died'],
  ]);
});

it('tells what became of every candidate', () => {
  expect(explain(RULES, docOf('Two men died.'))).toEqual([
    { rule: 'short', text: 'Two men', fate: 'overlapped by long' },
    { rule: 'long', text: 'Two men died', fate: 'kept' },
    { rule: 'picky', text: 'died', fate: 'refused by its rule' },
  ]);
});

it('looks only at sentences that pass the gate', () => {
  expect(findAll(RULES, docOf('Two men slept. Two men died.'), /died/).map((m) => m.start)).toEqual([15]);
});

it('gives groups with their offsets in the article', () => {
  let who: unknown;
  const grouped: Rule<Mention> = {
    ...rule('grouped', re`(?<who> men) [ ] died (?<how> [ ] badly)?`),
    produce(m) {
      who = [m.span('who'), m.group('how'), m.span('how')];
      return null;
    },
  };
  findAll([grouped], docOf('It rained. “Two men died.”'));
  expect(who).toEqual([{ start: 16, end: 19 }, '', undefined]);
});

it('resolves 100,000 overlapping findings in one pass', () => {
  const spans = Array.from({ length: 100_000 }, (_, i) => ({ start: i, end: i + 3 }));
  const started = performance.now();
  expect(resolveOverlaps(spans)).toHaveLength(33_334);
  expect(performance.now() - started).toBeLessThan(2_000);
});
