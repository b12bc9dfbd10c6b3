import type { Item } from './lines.ts';
import { classOf, isComma, isFiniteVerb, isMark, isQuote, isStop } from './words.ts';

const LEAVES = /^(?:while|until|although|though)$/;

/** Where the object of 'called it “a sham”' ends: past the quotation at `quote`, those joined to it and what belongs to its noun. */
export function objectEnd(items: readonly Item[], quote: number): number {
  let i = quote + 1;
  for (; i < items.length && i - quote < 60; i++) {
    const item = items[i] as Item;
    if (isQuote(item)) continue;
    if (isStop(item) || isMark(item, '-:')) return i;
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
