import { addresseeEnd } from './addressee.ts';
import { pastCircumstances } from './circumstances.ts';
import { asksFirst, type Cue, cueAt } from './cues.ts';
import type { Item } from './line.ts';
import { beforeMainClause } from './main-clause.ts';
import { objectEnd } from './marked.ts';
import { phraseBefore, type Range } from './phrases.ts';
import {
  classOf,
  endMark,
  isAdverb,
  isCapital,
  isComma,
  isFiniteVerb,
  isMark,
  isQuote,
  isStop,
  isSubjectPronoun,
  isWh,
  standsAlone,
} from './words.ts';

/** What follows a cue: its content, and who is spoken to. */
export interface Right {
  readonly content: Range;
  readonly addressee: Range | null;
}

/** Where content opens, from where its end is to be looked for, and who is spoken to. */
interface Opening {
  readonly from: number;
  readonly scan: number;
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

const holdsObject = ({ frames }: Cue): boolean => frames.has('marked') && !frames.has('clause');

function openingOf(items: readonly Item[], cue: Cue): Opening | null {
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

function contentStart(items: readonly Item[], cue: Cue, from: number): number | null {
  if (items[from]?.lower === 'to' && cue.frames.has('to') && items[from + 1]?.pos() === 'VERB') return from;
  const skipped = pastCircumstances(items, from);
  const far = opening(items, skipped, cue, true);
  if (far !== null) return far;
  const that = cue.frames.has('clause') || cue.frames.has('that') ? farThat(items, from) : null;
  return that ?? opening(items, from, cue, skipped === from);
}

/** 'that' past circumstances with commas between them: 'told drivers in Kano, Nigeria, at a toll gate that …'; null where a clause stands before it. */
export function farThat(items: readonly Item[], from: number): number | null {
  if (classOf(items[from]) !== 'ADP' && !isComma(items[from])) return null;
  for (let i = from + 1; i < items.length && i - from < FARTHEST_THAT; i++) {
    const item = items[i] as Item;
    if (
      isStop(item) ||
      isMark(item, ':') ||
      isQuote(item) ||
      isFiniteVerb(item) ||
      isSubjectPronoun(item) ||
      isWh(item)
    )
      return null;
    if (item.lower === 'that') return opensThat(items, i + 1) ? i : null;
  }
  return null;
}
const FARTHEST_THAT = 30;
const opensThat = (items: readonly Item[], i: number): boolean =>
  isQuote(items[i]) || (!isRelative(items, i) && isClause(items, i));

/** 'claims that were never proved', 'that openly mocked': past 'that' a verb without a subject follows. */
export const isRelative = (items: readonly Item[], i: number): boolean =>
  isStop(items[i]) ||
  isFiniteVerb(items[i]) ||
  isWh(items[i]) ||
  items[i]?.pos() === 'VERB' ||
  (isAdverb(items[i]) && (isFiniteVerb(items[i + 1]) || items[i + 1]?.pos() === 'VERB'));

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

/** True when a subject with a finite verb begins at `i`. */
function isClause(items: readonly Item[], i: number): boolean {
  if (isSubjectPronoun(items[i])) return true;
  let quoted = false;
  for (let k = i + 1; k < items.length && k - i < 24; k++) {
    const item = items[k] as Item;
    if (isStop(item)) return quoted;
    if (isQuote(item)) quoted = true;
    if (classOf(item) === 'AUX' && item.lower !== 'been' && item.lower !== 'being' && item.lower !== 'be') return true;
    if (isFiniteVerb(item) && classOf(items[k - 1]) !== 'ADP' && classOf(items[k - 1]) !== 'DET') return true;
    if (/^\p{Ll}+[^s]s$/u.test(item.text) && (isCapital(items[k - 1]) || standsAlone(items[k - 1])) && !isCapital(item))
      return true;
  }
  return quoted;
}

/** 'called the plan “a sham”': the object, when a quotation stands in it before the clause is over. */
function markedObject(items: readonly Item[], cue: Cue): Opening | null {
  const from = cue.to + (/^(?:about|as|of|for|at|to|against)$/.test(items[cue.to]?.lower ?? '') ? 1 : 0);
  for (let k = from; k < items.length && k - from < 22; k++) {
    const item = items[k] as Item;
    if (isStop(item) || isMark(item, ':') || cueAt(items, k)) return null;
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

/** Where content that opens at `from` ends: at the sentence's end, or before a new reporting clause. */
export function contentEnd(items: readonly Item[], from: number, cue: Cue | null): number {
  if (isQuote(items[from]) && /[.,!?…-]/.test(endMark(items[from] as Item)) && !joinsOn(items, from + 1))
    return from + 1;
  let i = from;
  while (i < items.length && i - from < 380) {
    const item = items[i] as Item;
    if (i > from && isQuote(item) && closes(items, i, from)) return i + 1;
    if (isMark(item, ';') || (isMark(item, '.!?…') && items[i + 1]?.start !== item.end)) return i;
    if (i > from && item.kind === 'mark' && endsAtMark(items, i, cue)) return i;
    if (i > from && item.lower === 'according' && items[i + 1]?.lower === 'to') return i;
    if (i > from + 1 && /^(?:and|but)$/.test(item.lower) && coordinated(items, i, cue)) return i;
    i++;
  }
  return i;
}

/** A quotation within a clause closes it with its stop; with its comma, where something else than the clause follows. */
function closes(items: readonly Item[], i: number, from: number): boolean {
  const mark = endMark(items[i] as Item);
  if (joinsOn(items, i + 1)) return false;
  if (mark !== ',' || i - from < 2) return /[.!?,]/.test(mark);
  return (
    isStop(items[i + 1]) || isQuote(items[i + 1]) || endsAtMark(items, i) || LEAVES.test(items[i + 1]?.lower ?? '')
  );
}
const LEAVES = /^(?:as|when|while|in|on|at|after|before|during|who|which|where|a|an|the)$/;

/** After a closed quotation the clause goes on: '“so bad,” and “so sad,”'. */
const joinsOn = (items: readonly Item[], i: number): boolean =>
  (/^(?:and|or|but)$/.test(items[i]?.lower ?? '') && isQuote(items[i + 1])) ||
  (isQuote(items[i]) === false &&
    isComma(items[i]) === false &&
    classOf(items[i]) === 'ADP' &&
    !/^(?:on|in|at|during|after|before|as|while|when)$/.test(items[i]?.lower ?? ''));

function endsAtMark(items: readonly Item[], i: number, cue: Cue | null = null): boolean {
  if (!isComma(items[i]) && !isMark(items[i], '-') && !isQuote(items[i])) return false;
  let k = i + 1;
  if (cue && /^(?:and|but)$/.test(items[k]?.lower ?? '') && /^(?:he|she|his|her)$/.test(items[k + 1]?.lower ?? ''))
    return true;
  const joined = /^(?:and|but|while|though|although|as|when)$/.test(items[k]?.lower ?? '');
  if (joined) k++;
  while (isAdverb(items[k])) k++;
  if (items[k]?.lower === 'according' && items[k + 1]?.lower === 'to') return true;
  const first = cueAt(items, k);
  if (
    first &&
    (first.form === 'gerund' || (!first.passive && first.form !== 'base' && (joined || openingOf(items, first))))
  )
    return true;
  return (joined || isQuote(items[i + 1]) === false) && newSpeaker(items, i, k, joined || asksFirst(cue));
}

/** ', but the mayor said': a subject and a cue of its own with words after it, soon after the comma. */
function newSpeaker(items: readonly Item[], comma: number, from: number, joined: boolean): boolean {
  for (let k = from; k < items.length && k - from < 14; k++) {
    const item = items[k] as Item;
    if (isStop(item) || isQuote(item) || (isComma(item) && !joined)) return false;
    const cue = k > from ? cueAt(items, k) : null;
    if (!cue) {
      if (isFiniteVerb(item) || item.lower === 'that' || isWh(item)) return false;
      continue;
    }
    if (!cue.frames.has('post') && cue.lemma !== 'tell' && !(joined && cue.frames.has('np-of'))) return false;
    if (cue.form === 'gerund') return false;
    const subject = phraseBefore(items, cue.from, comma);
    return subject !== null && subject.from <= from + 1 && (joined || endsThere(items, cue));
  }
  return false;
}

/** ', police said.', ', she said, adding': the cue stands after its content. */
const endsThere = (items: readonly Item[], cue: Cue): boolean => {
  const at = items[pastCircumstances(items, cue.to)];
  return (
    cue.frames.has('post') &&
    (at === undefined ||
      isStop(at) ||
      isComma(at) ||
      isQuote(at) ||
      /^(?:as|when|after|while|in|on|at)$/.test(at.lower) ||
      cue.lemma === 'tell')
  );
};

/** 'said he was glad and told reporters …': a second cue of the same form without a subject. */
function coordinated(items: readonly Item[], i: number, cue: Cue | null): boolean {
  let k = i + 1;
  while (isAdverb(items[k]) && k - i < 3) k++;
  const next = items[k] && cueAt(items, k);
  if (!next || !cue || next.passive || (next.form !== cue.form && cue.from === cue.verb)) return false;
  return openingOf(items, next) !== null || next.to - next.verb > 1;
}
