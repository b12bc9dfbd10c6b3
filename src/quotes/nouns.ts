import type { Attribution } from './attribution.ts';
import { farThat, isOwnVerb, isRelative } from './clauses.ts';
import { contentEnd } from './content-end.ts';
import { framesOf } from './cue-nouns.ts';
import { spanOfVerb } from './cues.ts';
import type { Item, Line, Range } from './line.ts';
import { opensClause } from './main-clause.ts';
import { phraseAfter } from './phrase-after.ts';
import { phraseBefore } from './phrases.ts';
import { classOf, endMark, isComma, isFiniteVerb, isMark, isQuote, isSentence, isStop } from './words.ts';

const MOST_ADJECTIVES = 3;

/** Nouns that hold words, where no verb of saying governs them: 'the mayor's claim that the road was safe', 'police allegations that …'. */
export function heldByNouns(line: Line, found: readonly Attribution[]): Attribution[] {
  const { items } = line;
  const held: Attribution[] = [];
  for (let i = 0; i < items.length - 2; i++) {
    const from = framesOf(items[i]).length > 0 ? opening(items, i) : null;
    if (from === null || classOf(items[i - 1]) === 'AUX' || found.some((one) => reaches(one, i, from))) continue;
    const to = Math.min(clauseEnd(items, from), ...found.map(startOf).filter((start) => start > from));
    if (to - from < 2 && !isQuote(items[from])) continue; // 'a charge that, he says, is false'
    held.push({
      line,
      cue: { from: i, to: i + 1 },
      speaker: holder(items, i) ?? issuer(items, i + 1) ?? maker(items, i),
      contents: [{ from, to }],
      addressee: null,
      rule: 'quotes/noun',
    });
    i = to;
  }
  return held;
}

/** Where the words open that the noun at `i` holds: at 'that', also past 'of the mayor', 'on Wednesday'; at 'to' with a verb. */
function opening(items: readonly Item[], i: number): number | null {
  const frames = framesOf(items[i]);
  const next = items[i + 1];
  if (next?.lower === 'that' && frames.includes('that')) return isRelative(items, i + 2) ? null : i + 1;
  if (next?.lower === 'to' && frames.includes('to'))
    return items[i + 2]?.pos() === 'VERB' || classOf(items[i + 2]) === 'AUX' ? i + 1 : null;
  return (
    (frames.includes('that') ? farThat(items, i + 1) : null) ?? (frames.includes('is') ? named(items, i + 1) : null)
  );
}

/** 'her answer to critics was, “Wait.”': the whole sentence in marks past a form of 'be', the noun's own verb. */
function named(items: readonly Item[], from: number): number | null {
  for (let i = from; i < items.length && i - from < 12; i++) {
    const item = items[i] as Item;
    if (
      /^(?:is|was|'s)$/.test(item.lower) &&
      (isQuote(items[i + 1]) || isComma(items[i + 1]) || isMark(items[i + 1], ':'))
    ) {
      const quote = isQuote(items[i + 1]) ? i + 1 : i + 2;
      return isSentence(items[quote]) ? quote : null;
    }
    if (isFiniteVerb(item) || isQuote(item) || isStop(item)) return null;
  }
  return null;
}

/** 'of the mayor', 'by the paper': whose words they are. */
const issuer = (items: readonly Item[], from: number): Range | null =>
  /^(?:of|by|from)$/.test(items[from]?.lower ?? '') ? phraseAfter(items, from + 1) : null;

const startOf = ({ cue, speaker, contents }: Attribution): number =>
  Math.min(cue.from, speaker?.from ?? cue.from, ...contents.map((c) => c.from));
const reaches = ({ cue, contents }: Attribution, noun: number, from: number): boolean =>
  (noun < cue.from && cue.from < from) || contents.some((c) => c.from <= from && noun < c.to);

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

/** 'has made many promises to': the subject of the verb that does no more than utter the noun. */
function maker(items: readonly Item[], noun: number): Range | null {
  for (let i = noun - 1; i >= 0 && noun - i <= MOST_ADJECTIVES + 2; i--) {
    if (UTTERS.test(items[i]?.lower ?? '')) return phraseBefore(items, spanOfVerb(items, i).from);
    if (items[i]?.kind !== 'word' || isFiniteVerb(items[i])) return null;
  }
  return null;
}
const UTTERS = /^(?:ma[dk]es?|ga?i?ves?|issues?d?|repeat(?:s|ed)?|renew(?:s|ed)?|sends?|sent|voiced?)$/;

/** Up to the comma behind which the sentence that holds the noun goes on, or its end. */
function clauseEnd(items: readonly Item[], from: number): number {
  const end = contentEnd(items, from, null);
  const infinitive = items[from]?.lower === 'to';
  for (let i = from + 3; i < end; i++) {
    if (infinitive && isOwnVerb(items, i)) return i;
    if (isComma(items[i]) && opensClause(items, i + 1)) return i;
    if (isQuote(items[i]) && endMark(items[i] as Item) === ',' && opensClause(items, i + 1)) return i + 1;
  }
  return end;
}
