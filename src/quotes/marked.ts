import type { Attribution } from './attribution.ts';
import { spanOfVerb } from './cues.ts';
import type { Item, Line } from './line.ts';
import { firstSubject, phraseBefore } from './phrases.ts';
import { classOf, endMark, isCapital, isComma, isFiniteVerb, isHelper, isMark, isQuote, isStop } from './words.ts';

const LEAVES = /^(?:while|until|although|though)$/;

/** Where the object of 'called it “a sham”' ends: past the quotation at `quote`, those joined to it and what belongs to its noun; `gapped` before any verb. */
export function objectEnd(items: readonly Item[], quote: number, gapped = false): number {
  let i = quote + 1;
  for (; i < items.length && i - quote < 60; i++) {
    const item = items[i] as Item;
    if (endMark(items[i - 1] as Item) === ',' && !joinsQuotation(items, i - 1)) return i;
    if (isQuote(item)) continue;
    if (isStop(item) || isMark(item, '-:')) return i;
    if (gapped && (isFiniteVerb(item) || item.pos() === 'VERB')) return i;
    const joins = isComma(item) || classOf(item) === 'CCONJ';
    if (joins && !joinsQuotation(items, i)) return i;
    if (isQuote(items[i - 1]) && LEAVES.test(item.lower)) return i;
  }
  return i;
}

/** ', a “bully” and a “fool”': another quotation follows before any verb does. */
function joinsQuotation(items: readonly Item[], from: number): boolean {
  for (let i = from + 1; i < items.length && i - from < 8; i++) {
    if (isQuote(items[i])) return true;
    if (isFiniteVerb(items[i]) || isStop(items[i]) || items[i]?.pos() === 'VERB') return false;
  }
  return false;
}

const LONGEST_OBJECT = 14;

/** 'rated the claim as “mostly true”', 'went after him as a “bully”': any verb, when what 'as' opens at `i` stands in marks. */
export function castAs(line: Line, i: number, free: number): Attribution | null {
  const { items } = line;
  if (items[i]?.lower !== 'as') return null;
  const quote = items.findIndex((item, k) => k > i && k < i + 4 && isQuote(item));
  if (quote < 0 || items.slice(i + 1, quote).some((item) => item.kind !== 'word' || classOf(item) === 'PRON'))
    return null;
  const verb = verbBefore(items, i, free);
  if (verb === null) return null;
  const { from, passive } = spanOfVerb(items, verb);
  if (passive || from < free) return null;
  return {
    line,
    cue: { from, to: verb + 1 },
    speaker: phraseBefore(items, from, free) ?? firstSubject(items, from),
    contents: [{ from: verb + 1, to: objectEnd(items, quote) }],
    addressee: null,
    rule: 'quotes/as',
  };
}

/** The nearest verb with an object between it and `as`; nothing of another clause stands there. */
function verbBefore(items: readonly Item[], as: number, free: number): number | null {
  for (let k = as - 1; k >= free && as - k < LONGEST_OBJECT; k--) {
    const item = items[k] as Item;
    if (item.kind === 'mark' || isQuote(item) || classOf(item) === 'SCONJ') return null;
    if (item.kind === 'word' && !isHelper(item) && !isCapital(item) && item.pos() === 'VERB')
      return k < as - 1 ? k : null;
  }
  return null;
}
