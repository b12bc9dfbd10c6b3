import { expect, it } from 'vitest';
import type { Article, Doc } from '../src/document/index.ts';
import { toDoc } from '../src/document/index.ts';
import { readText } from '../src/read/index.ts';
import { explain, findAll, type Rule } from '../src/rules/index.ts';
import type { Mention } from '../src/text/span.ts';

/** A document of one text, published on Friday 4 April 2025 unless told otherwise. */
export const docOf = (text: string, published = '2025-04-04'): Doc =>
  toDoc(readText(text, { id: 'example', published }) satisfies Article);

/** Runs every row of a table: its examples, its counterexamples, and its known misses as expected failures. */
export function testRules<Found extends Mention>(
  rules: readonly Rule<Found>[],
  options: { published?: string; gate?: RegExp } = {},
): void {
  const foundBy = (rule: Rule<Found>, doc: Doc) =>
    findAll(rules, doc, options.gate).filter((f) => f.rule === rule.name);
  const check = (rule: Rule<Found>, text: string, expected: unknown) => {
    const doc = docOf(text, options.published);
    const found = foundBy(rule, doc);
    const why = JSON.stringify(explain(rules, doc, options.gate), null, 1);
    if (typeof expected === 'string')
      expect(
        found.map((f) => f.text),
        why,
      ).toContain(expected);
    else expect(found, why).toContainEqual(expect.objectContaining(expected as object));
  };
  for (const rule of rules) {
    for (const [text, expected] of rule.examples)
      it(`${rule.name} gets ${JSON.stringify(text)}`, () => check(rule, text, expected));
    for (const text of rule.counterexamples)
      it(`${rule.name} leaves ${JSON.stringify(text)}`, () => {
        expect(foundBy(rule, docOf(text, options.published)).map((f) => f.text)).toEqual([]);
      });
    for (const [text, expected] of rule.knownMisses ?? [])
      it.fails(`${rule.name} does not yet get ${JSON.stringify(text)}`, () => check(rule, text, expected));
  }
}
