import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../src/extract.ts';
import { readText } from '../../src/read/index.ts';

const seconds = (text: string): number => {
  const before = performance.now();
  const record = extractArticle(readText(text, { id: 'hostile' }));
  expect(record.id).toBe('hostile');
  return (performance.now() - before) / 1000;
};

describe('a whole article of marks has its record, in time in proportion to its length', () => {
  it.each([
    ['nothing but marks', '"', 1_000_000],
    ['curly marks', '“', 300_000],
    ['closing marks', '” ', 300_000],
    ['unclosed marks', 'he said “go home and ', 210_000],
    ['unclosed marks a paragraph each', '“go home, he said\n\n', 180_000],
    ['a mark and a speaker', '“go,” she said, ', 200_000],
    ['cries without an end', '“Go!” Bello ', 200_000],
  ])('%s', (_, unit, length) => {
    const [short, long] = [length / 8, length].map((n) => unit.repeat(Math.ceil(n / unit.length))) as [string, string];
    seconds(short);
    expect(Math.min(seconds(long), seconds(long))).toBeLessThan(8 * 2.5 * Math.max(seconds(short), 0.02));
  });

  it('quotations nested to a depth of a thousand', () => {
    const text = `${'“a ‘b '.repeat(500)}the end${'’ c” '.repeat(500)}, he said.`;
    expect(seconds(text)).toBeLessThan(2);
  });
});
