import { isClause } from './clauses.ts';
import { contentEnd } from './content-end.ts';
import type { Cue } from './cues.ts';
import type { Item } from './line.ts';
import { beforeMainClause } from './main-clause.ts';
import { objectEnd } from './marked.ts';
import { holdsObject, type Opening, openingOf } from './opening.ts';
import type { Range } from './phrases.ts';
import { isComma, isFiniteVerb, isQuote, isStop, isWh } from './words.ts';

/** What follows a cue: its content, and who is spoken to. */
export interface Right {
  readonly content: Range;
  readonly addressee: Range | null;
}

/** The words that a cue governs on its right, or null when it governs none there. */
export function contentAfter(items: readonly Item[], cue: Cue): Right | null {
  const open = openingOf(items, cue);
  if (!open) return null;
  const object = holdsObject(cue) && isQuote(items[open.scan]);
  const end = object
    ? objectEnd(items, open.scan, isGapped(items, cue))
    : bareEnd(items, cue, open, contentEnd(items, open.scan, cue));
  const to = beforeMainClause(items, cue, open.from, end);
  if (to < end && !cue.frames.has('object') && isBare(items[open.from]) && !isClause(items.slice(0, to), open.from))
    return null;
  return { content: { from: open.from, to }, addressee: open.addressee };
}

/** 'pledged support, but the mayor …': a thing without a verb ends where a clause joins on. */
function bareEnd(items: readonly Item[], { frames }: Cue, { from }: Opening, end: number): number {
  if (!frames.has('object') || items[from]?.lower === 'that' || isQuote(items[from]) || isClause(items, from))
    return end;
  for (let i = from + 1; i < end; i++) if (JOINS.test(items[i]?.lower ?? '')) return isComma(items[i - 1]) ? i - 1 : i;
  return end;
}
const JOINS = /^(?:but|though|although|while|since|because|when|after|before|until|unless)$/;

/** 'what the mayor called “a sham” took …', 'whom he described as “volatile”': the object's noun stands before the cue. */
function isGapped(items: readonly Item[], cue: Cue): boolean {
  for (let i = cue.from - 1; i >= 0 && cue.from - i < 8; i--) {
    if (/^(?:what|which|whom|that)$/.test(items[i]?.lower ?? '')) return i < cue.from - 1;
    if (isComma(items[i]) || isStop(items[i]) || isQuote(items[i]) || isFiniteVerb(items[i])) return false;
  }
  return false;
}

/** Opens content that only a verb makes a clause. */
const isBare = (item: Item | undefined): boolean =>
  item?.kind === 'word' && !isWh(item) && !/^(?:that|to)$/.test(item.lower) && !/ing$/.test(item.lower);
