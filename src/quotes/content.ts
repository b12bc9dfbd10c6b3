import { isClause, isOwnVerb } from './clauses.ts';
import { contentEnd } from './content-end.ts';
import type { Cue } from './cues.ts';
import type { Item, Range } from './line.ts';
import { beforeMainClause } from './main-clause.ts';
import { objectEnd } from './marked.ts';
import { holdsObject, type Opening, openingOf } from './opening.ts';
import { isComma, isFiniteVerb, isQuote, isStop, isWh } from './words.ts';

/** What a cue governs on its right, with the pronoun that stands for it: 'which the mayor called “a sham”'; and who is spoken to. */
export interface Right {
  readonly pronoun: Range | null;
  readonly content: Range;
  readonly addressee: Range | null;
}

/** The words that a cue governs on its right, or null when it governs none there. */
export function contentAfter(items: readonly Item[], cue: Cue): Right | null {
  const open = openingOf(items, cue);
  if (!open) return null;
  const pronoun = relativeBefore(items, cue);
  const end = isObject(items, cue, open)
    ? objectEnd(items, open.scan, pronoun !== null)
    : bareEnd(items, cue, open, contentEnd(items, open.scan, cue));
  const to = beforeOwnVerb(items, cue, open.from, beforeMainClause(items, cue, open.from, end));
  if (to < end && !cue.frames.has('object') && isBare(items[open.from]) && !isClause(items.slice(0, to), open.from))
    return null;
  const gap = isObject(items, cue, open) || isFiniteVerb(items[open.from]);
  return { pronoun: gap ? pronoun : null, content: { from: open.from, to }, addressee: open.addressee };
}

const isObject = (items: readonly Item[], cue: Cue, open: Opening): boolean =>
  holdsObject(cue) && isQuote(items[open.scan]);

/** 'was called “a sham” by the mayor': where the object opens and ends. */
export function passiveObject(items: readonly Item[], cue: Cue): Range | null {
  const open = openingOf(items, cue);
  if (!open || !isObject(items, cue, open)) return null;
  const to = objectEnd(items, open.scan, true);
  const by = items.findIndex((item, i) => i > open.scan && i < to && item.lower === 'by');
  return { from: open.from, to: by < 0 ? to : by };
}

/** 'pledged support, but the mayor …': a thing without a verb ends where a clause joins on. */
function bareEnd(items: readonly Item[], { frames }: Cue, { from }: Opening, end: number): number {
  if (!frames.has('object') || items[from]?.lower === 'that' || isQuote(items[from]) || isClause(items, from))
    return end;
  for (let i = from + 1; i < end; i++) if (JOINS.test(items[i]?.lower ?? '')) return isComma(items[i - 1]) ? i - 1 : i;
  return end;
}
const JOINS = /^(?:but|though|although|while|since|because|when|after|before|until|unless)$/;

/** 'what the mayor called “a sham” took …', 'whom he described as “volatile”': the pronoun before the cue's subject that is its object. */
function relativeBefore(items: readonly Item[], cue: Cue): Range | null {
  for (let i = cue.from - 1; i >= 0 && cue.from - i < 8; i--) {
    if (/^(?:what|which|whom)$/.test(items[i]?.lower ?? ''))
      return i < cue.from - 1 && !OVER.test(items[i - 1]?.lower ?? '') ? { from: i, to: i + 1 } : null;
    if (isComma(items[i]) || isStop(items[i]) || isQuote(items[i]) || isFiniteVerb(items[i])) return null;
  }
  return null;
}

/** 'in which he called it “a sham”': nothing of the content. */
const OVER = /^(?:in|on|at|during|after|before|under|by|through|for)$/;

/** 'States that have pledged to protect them should act': before the verb of the sentence that a relative clause stands in. */
function beforeOwnVerb(items: readonly Item[], cue: Cue, from: number, end: number): number {
  const relative = /^(?:that|who|which)$/.test(items[cue.from - 1]?.lower ?? '') && !isComma(items[cue.from - 2]);
  if (!relative || items[from]?.lower !== 'to') return end;
  for (let i = from + 2; i < end; i++) if (isOwnVerb(items, i)) return i;
  return end;
}

/** Opens content that only a verb makes a clause. */
const isBare = (item: Item | undefined): boolean =>
  item?.kind === 'word' && !isWh(item) && !/^(?:that|to)$/.test(item.lower) && !/ing$/.test(item.lower);
