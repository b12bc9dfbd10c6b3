import { describe, expect, it } from 'vitest';
import { verbLemmas } from '../../src/text/lemma.ts';
import { plain } from '../../src/text/plain.ts';
import { re, reCase } from '../../src/text/re.ts';
import { contains, cover, overlaps } from '../../src/text/span.ts';

describe('plain', () => {
  it.each([
    ['“Go,” she said – ‘now’…', '"Go," she said - \'now\'…'],
    ['a\u00a0b\nc\u202fd\ufeff', 'a b c d '],
    ['İstanbul 😀 ﬁ', 'İstanbul 😀 ﬁ'],
  ])('makes %j plain and keeps its length', (text, expected) => {
    expect(plain(text)).toBe(expected);
    expect(plain(text)).toHaveLength(text.length);
  });
});

describe('re', () => {
  it('drops white space and comments, but not in a class', () => {
    expect(
      re`a [ #] b # a note
      c`.source,
    ).toBe('[aA][ #][bB][cC]');
  });

  it('puts lists in as alternatives, the longest first, and strings literally', () => {
    expect(reCase`${['more', 'more than', 'a.b']} ${'(x)'} ${/y|z/}`.source).toBe(
      '(?:more than|more|a\\.b)\\(x\\)(?:y|z)',
    );
  });

  it('folds case, unless told to mind it', () => {
    expect([re`police`.test('POLICE'), reCase`police`.test('POLICE')]).toEqual([true, false]);
    const folded = re`^ (?<sep> [b-dé] ) \k<sep> \p{Lu} ${/ [m-o]\u0041/} $`;
    expect(['ccÉ nA', 'ÉÉš OA', 'eeš OA'].map((text) => folded.test(text))).toEqual([true, true, false]);
    const minding = reCase`^ \p{Lu} [b-d] $`;
    expect(['Šc', 'šc', 'ŠC'].map((text) => minding.test(text))).toEqual([true, false, false]);
  });
});

describe('verbLemmas', () => {
  it.each([
    ['said', 'say'],
    ['killing', 'kill'],
    ['stopped', 'stop'],
    ['accused', 'accuse'],
    ['denies', 'deny'],
    ['dying', 'die'],
    ['clashes', 'clash'],
    ['wounded', 'wound'],
    ['shot', 'shoot'],
    ['fled', 'flee'],
  ])('has the base of %s among its answers', (form, lemma) => {
    expect(verbLemmas(form)).toContain(lemma);
  });
});

describe('spans', () => {
  const [a, b, c] = [
    { start: 0, end: 4 },
    { start: 4, end: 8 },
    { start: 1, end: 3 },
  ];
  it('meet only when they share a unit', () => expect([overlaps(a, b), overlaps(a, c)]).toEqual([false, true]));
  it('hold what lies within', () =>
    expect([contains(a, c), contains(c, a), contains(a, a)]).toEqual([true, false, true]));
  it('are covered by the smallest that holds all', () => {
    expect(cover([b, c])).toEqual({ start: 1, end: 8 });
    expect(() => cover([])).toThrow(RangeError);
  });
});
