import { pastCircumstances } from './circumstances.ts';
import { holdsWords } from './cue-nouns.ts';
import { asksFirst, type Cue, cueAt } from './cues.ts';
import type { Item } from './line.ts';
import { opensClause } from './main-clause.ts';
import { openingOf } from './opening.ts';
import { phraseBefore } from './phrases.ts';
import { classOf, endMark, isAdverb, isComma, isFiniteVerb, isMark, isQuote, isStop, isWh } from './words.ts';

/** Where content that opens at `from` ends: at the sentence's end, or before a new reporting clause. */
export function contentEnd(items: readonly Item[], from: number, cue: Cue | null): number {
  if (isQuote(items[from]) && /[.,!?…-]/.test(endMark(items[from] as Item)) && !joinsOn(items, from + 1))
    return from + 1;
  if (cue && isQuote(items[from]) && setsTime(items, from + 1)) return from + 1;
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

/** 'said “I am glad” as he left': when it was said. */
const setsTime = (items: readonly Item[], i: number): boolean =>
  /^(?:when|while|until|before|after|during|amid)$/.test(items[i]?.lower ?? '') ||
  (items[i]?.lower === 'as' && opensClause(items, i + 1));

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
  if (cue && classOf(items[k]) === 'DET' && holdsWords(items[k + 1])) return true; // ', an allegation that she denies'
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
  if (cue?.form === 'past' && /^(?:declined|refused)$/.test(items[k]?.lower ?? '')) return true;
  const next = items[k] && cueAt(items, k);
  if (!next || !cue || next.passive || (next.form !== cue.form && cue.from === cue.verb)) return false;
  const person = next.frames.has('marked') && /^(?:him|her|them|it)$/.test(items[next.to]?.lower ?? '');
  return person || openingOf(items, next) !== null || next.to - next.verb > 1;
}
