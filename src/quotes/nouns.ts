import { wordSet } from '../lexicon/lexicon.ts';
import type { Attribution } from './attribution.ts';
import { contentEnd } from './content.ts';
import type { Item, Line } from './lines.ts';
import { opensClause } from './main-clause.ts';
import { phraseBefore, type Range } from './phrases.ts';
import { classOf, endMark, isComma, isFiniteVerb, isQuote, isStop, isWh } from './words.ts';

const MOST_ADJECTIVES = 3;

/** Nouns that hold words, where no verb of saying governs them: 'the mayor's claim that the road was safe', 'police allegations that …'. */
export function heldByNouns(line: Line, found: readonly Attribution[]): Attribution[] {
  const { items } = line;
  const held: Attribution[] = [];
  for (let i = 0; i < items.length - 3; i++) {
    if (items[i + 1]?.lower !== 'that' || !wordSet('cue-nouns.txt').has(items[i]?.lower ?? '')) continue;
    if (classOf(items[i - 1]) === 'AUX' || isRelative(items, i + 2) || found.some((one) => reaches(one, i))) continue;
    const to = Math.min(clauseEnd(items, i + 1), ...found.map(startOf).filter((start) => start > i));
    held.push({
      line,
      cue: { from: i, to: i + 1 },
      speaker: holder(items, i),
      contents: [{ from: i + 1, to }],
      addressee: null,
      rule: 'quotes/noun-that',
    });
    i = to;
  }
  return held;
}

const startOf = ({ cue, speaker, contents }: Attribution): number =>
  Math.min(cue.from, speaker?.from ?? cue.from, ...contents.map((c) => c.from));
const reaches = ({ contents }: Attribution, i: number): boolean => contents.some((c) => c.from <= i + 1 && i < c.to);

/** 'claims that were never proved': a verb without a subject follows. */
const isRelative = (items: readonly Item[], i: number): boolean =>
  isStop(items[i]) || isFiniteVerb(items[i]) || isWh(items[i]) || items[i]?.pos() === 'VERB';

/** 'the mayor's', 'his', within three adjectives before the noun. */
function holder(items: readonly Item[], noun: number): Range | null {
  for (let i = noun - 1; i >= 0 && noun - i <= MOST_ADJECTIVES + 1; i--) {
    const { lower } = items[i] as Item;
    if (/^(?:his|her|their|its|my|our|your)$/.test(lower)) return { from: i, to: i + 1 };
    if (/^'s?$/.test(lower)) return phraseBefore(items, i);
    if (classOf(items[i]) === 'DET' || items[i]?.kind !== 'word') return null;
  }
  return null;
}

/** Up to the comma behind which the sentence that holds the noun goes on, or its end. */
function clauseEnd(items: readonly Item[], from: number): number {
  const end = contentEnd(items, from, null);
  for (let i = from + 3; i < end; i++) {
    if (isComma(items[i]) && opensClause(items, i + 1)) return i;
    if (isQuote(items[i]) && endMark(items[i] as Item) === ',' && opensClause(items, i + 1)) return i + 1;
  }
  return end;
}
