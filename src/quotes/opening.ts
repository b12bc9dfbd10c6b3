import { addresseeEnd } from './addressee.ts';
import { pastCircumstances } from './circumstances.ts';
import { farThat, isClause } from './clauses.ts';
import { type Cue, cueAt } from './cues.ts';
import type { Item, Range } from './line.ts';
import { opensClause } from './main-clause.ts';
import { classOf, isComma, isFiniteVerb, isMark, isQuote, isStop, isWh } from './words.ts';

/** Where content opens, from where its end is to be looked for, and who is spoken to. */
export interface Opening {
  readonly from: number;
  readonly scan: number;
  readonly addressee: Range | null;
}

/** Where the content of a cue opens on its right; null when it governs none there. */
export function openingOf(items: readonly Item[], cue: Cue): Opening | null {
  const { frames } = cue;
  if ([...frames].some((f) => f.startsWith('np-'))) {
    const told = afterAddressee(items, cue);
    if (told) return told;
  }
  const marked = !isQuote(items[cue.to]) && holdsObject(cue) ? markedObject(items, cue) : null;
  if (marked || (holdsObject(cue) && !isQuote(items[cue.to]) && !frames.has('object'))) return marked;
  const from = contentStart(items, cue, cue.to);
  return from === null ? null : { from, scan: from, addressee: null };
}

const speaks = (frames: ReadonlySet<string>): boolean =>
  frames.has('clause') || frames.has('quote') || frames.has('post');

/** 'charged in a raid that left two dead': what is charged stands not behind 'that'. */
const BY_LAW = /^(?:in|with|over|for|after)$/;

function contentStart(items: readonly Item[], cue: Cue, from: number): number | null {
  if (cue.frames.has('that') && !cue.frames.has('clause') && BY_LAW.test(items[from]?.lower ?? '')) return null;
  if (items[from]?.lower === 'to' && cue.frames.has('to') && items[from + 1]?.pos() === 'VERB') return from;
  const skipped = pastCircumstances(items, from);
  const far = opening(items, skipped, cue, true);
  if (far !== null) return far;
  const that = cue.frames.has('clause') || cue.frames.has('that') ? farThat(items, from) : null;
  return that ?? opening(items, from, cue, skipped === from);
}

/** A cue of an object with marks in it and of no clause. */
export const holdsObject = ({ frames }: Cue): boolean => frames.has('marked') && !frames.has('clause');

/** Where content opens at `i`: at a quotation (past a comma or colon), 'that', a clause, as the cue's frames allow. */
function opening(items: readonly Item[], i: number, cue: Cue, skipping: boolean): number | null {
  const { frames, lemma } = cue;
  const at = items[i];
  const next = items[i + 1];
  if (at === undefined || isStop(at)) return null;
  if (isQuote(at)) return i;
  if (isMark(at, ':')) return speaks(frames) && next ? i + 1 : null;
  if (isComma(at)) return isQuote(next) || (next?.lower === 'that' && frames.has('clause')) ? i + 1 : null;
  if (at.kind === 'mark') return isMark(at, '[($#@-') && frames.has('clause') && isMark(at, '[($#@') ? i : null;
  if (at.lower === 'that' && (frames.has('clause') || frames.has('that'))) return isStop(next) ? null : i;
  if (at.lower === 'to') return frames.has('to') && !isFiniteVerb(next) ? i : null;
  if (isWh(at)) return frames.has('wh') || (frames.has('clause') && at.lower === 'if') ? i : null;
  if (frames.has('ing') && /ing$/.test(at.lower)) return i;
  if (frames.has('object')) return classOf(at) === 'ADP' && !isClause(items, i) ? null : i;
  if (!frames.has('clause')) return items.slice(i, i + 12).some(isQuote) && frames.has('quote') ? i : null;
  if (lemma === 'say' && isLeftOpen(items, i)) return null;
  if (lemma === 'say' && skipping && classOf(at) !== 'ADP') return i;
  return isClause(items, i) ? i : null;
}

/** 'said when he resigned', 'said little': words that tell when or how much, not what. */
const isLeftOpen = (items: readonly Item[], i: number): boolean =>
  TEMPORAL.test(items[i]?.lower ?? '')
    ? !items.slice(i, i + 30).some(isComma)
    : AMOUNT.test(items[i]?.lower ?? '') && !isClause(items, i);
const TEMPORAL = /^(?:when|while|as|before|after|until|since|because)$/;
const AMOUNT = /^(?:little|much|enough|so|nothing|something|anything|more|less|as|and|but)$/;

/** 'called the plan “a sham”': the object, when a quotation stands in it before the clause is over. */
function markedObject(items: readonly Item[], cue: Cue): Opening | null {
  const from = cue.to + (/^(?:about|as|of|for|at|to|against)$/.test(items[cue.to]?.lower ?? '') ? 1 : 0);
  for (let k = from; k < items.length && k - from < 22; k++) {
    const item = items[k] as Item;
    if (isStop(item) || isMark(item, ':') || cueAt(items, k)) return null;
    if (isComma(item) && classOf(items[k + 1]) === 'CCONJ' && opensClause(items, k + 2)) return null;
    if (isQuote(item)) return { from, scan: k, addressee: null };
  }
  return null;
}

/** 'told reporters that …', 'urged the council to …', 'accused them of …'. */
function afterAddressee(items: readonly Item[], cue: Cue): Opening | null {
  const { frames, to } = cue;
  const near = addresseeEnd(items, to, frames.has('np-of'));
  const end = pastApposition(items, near, frames);
  if (end === to && !cue.passive) return null;
  const addressee = end > to ? { from: to, to: end } : null;
  const make = (from: number, told = addressee) => ({ from, scan: Math.max(from, end), addressee: told });
  const at = items[end];
  if (frames.has('np-to')) {
    if (at?.lower === 'to' && !isStop(items[end + 1]) && classOf(items[end + 1]) !== 'DET') return make(end);
    if (at?.lower === 'not' && items[end + 1]?.lower === 'to') return make(end);
  }
  if (frames.has('np-of') && at?.lower === 'of') return make(to, null);
  if (frames.has('np-wh') && isWh(at)) return make(end);
  if (frames.has('np-wh') && at?.lower === 'about') return make(end);
  if (!frames.has('np-that')) return null;
  const start = contentStart(items, { ...cue, frames: new Set(['clause', 'wh', 'quote']) }, end);
  return start === null ? null : make(start);
}

/** 'accused Bell, the mayor of Kano, of lying': past the commas to the word that the cue asks for. */
function pastApposition(items: readonly Item[], from: number, frames: ReadonlySet<string>): number {
  if (!isComma(items[from])) return from;
  for (let i = from + 1; i < items.length && i - from < 16; i++) {
    const item = items[i] as Item;
    if (isStop(item) || isQuote(item) || isFiniteVerb(item)) return from;
    if (isComma(item) && frames.has(`np-${items[i + 1]?.lower}`)) return i + 1;
  }
  return from;
}
