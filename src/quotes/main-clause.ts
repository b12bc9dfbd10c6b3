import type { Cue } from './cues.ts';
import type { Item } from './line.ts';
import { classOf, endMark, isAdverb, isComma, isFiniteVerb, isMark, isQuote, isSubjectPronoun, isWh } from './words.ts';

const SUBORDINATE = /^(?:while|although|though|whereas|when|because|since|after|as|if|once)$/;
const MOST_BEFORE = 30;
const LONGEST_SUBJECT = 14;

/** Where the words of a cue in an opening subordinate clause give way to the main clause: 'While the mayor said …, the road …'; else `to`. */
export function beforeMainClause(items: readonly Item[], cue: Cue, from: number, to: number): number {
  if (!isSubordinate(items, cue)) return to;
  for (let i = from; i < to; i++) {
    if (i > from + 1 && isComma(items[i]) && opensClause(items, i + 1)) return i;
    if (isQuote(items[i]) && endMark(items[i] as Item) === ',' && opensClause(items, i + 1)) return i + 1;
  }
  return to;
}

/** 'Calling it “a sham,” the mayor left', 'In declaring …': a participle that opens the line, before its subject. */
export const opensLine = (items: readonly Item[], { form, from }: Cue): boolean =>
  form === 'gerund' &&
  from < 3 &&
  items.slice(0, from).every((item) => /^(?:ADP|SCONJ|CCONJ)$/.test(classOf(item) ?? ''));

/** The line opens with a conjunction or the cue's own participle, and no comma or verb of another clause stands between it and the cue. */
function isSubordinate(items: readonly Item[], cue: Cue): boolean {
  const first = /^(?:and|but|even|yet)$/.test(items[0]?.lower ?? '') ? 1 : 0;
  if (opensLine(items, cue)) return true;
  if (!SUBORDINATE.test(items[first]?.lower ?? '') || cue.from > MOST_BEFORE) return false;
  return !items.slice(first, cue.from).some((item) => isComma(item) || isQuote(item));
}

/** True when a subject stands at `from`, then a finite verb, with nothing set off between them. */
export function opensClause(items: readonly Item[], from: number): boolean {
  let i = from;
  while (isAdverb(items[i])) i++;
  const first = items[i];
  if (first === undefined || isMark(first, ',') || isQuote(first) || isWh(first) || first.lower === 'that')
    return false;
  if (isSubjectPronoun(first)) return true;
  if (/^(?:ADP|CCONJ|SCONJ|AUX)$/.test(classOf(first) ?? '') || /ing$/.test(first.lower)) return false;
  for (let k = i + 1; k < items.length && k - i < LONGEST_SUBJECT; k++) {
    const item = items[k] as Item;
    if (item.kind === 'mark' && !/['&%$-]/.test(item.text)) return false;
    if (isWh(item) || isQuote(item) || classOf(item) === 'SCONJ') return false;
    if (isFiniteVerb(item) || item.pos() === 'VERB') return true;
  }
  return false;
}
