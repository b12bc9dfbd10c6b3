import { leftContent } from './after.ts';
import type { Attribution } from './attribution.ts';
import { pastCircumstances } from './circumstances.ts';
import { contentEnd } from './content-end.ts';
import { type Cue, cueAt, verbAt } from './cues.ts';
import type { Item, Line, Range } from './line.ts';
import { phraseAfter } from './phrase-after.ts';
import { phraseBefore } from './phrases.ts';
import { classOf, endMark, isCapital, isComma, isFiniteVerb, isMark, isQuote, isStop, isTitle, isWh } from './words.ts';

interface Saying {
  readonly cue: Cue;
  readonly speaker: Range;
  /** Past the speaker and the cue. */
  readonly end: number;
}

/** A quotation with its speaker right behind it: '“…,” the mayor said', '“…!” beamed Mrs. Bell'. It may go on after them. */
export function spoken(line: Line, i: number, free: number): Attribution | null {
  const { items } = line;
  const said = items[i] as Item;
  if (!isQuote(said) || i < free || !isSaid(said, i === free) || isTitle(items, i)) return null;
  const next = isMark(items[i + 1], ',-') ? i + 2 : i + 1;
  const saying = behind(items, next, said) ?? before(items, next, said);
  if (!saying) return null;
  const { cue, speaker } = saying;
  const told = ADDRESSED.some((frame) => cue.frames.has(frame)) ? addresseeOf(items, cue, speaker) : null;
  const to = pastCircumstances(items, told?.to ?? saying.end);
  if (!endMark(said).endsWith(',') && !isClosed(items, to)) return null;
  const left = isMark(items[i - 1], '-:') && i > free ? { from: i, to: i + 1 } : leftContent(items, free, i + 1);
  const more = goesOn(items, to);
  return {
    line,
    cue: { from: cue.from, to: cue.to },
    speaker,
    contents: [...(left ? [left] : []), ...(more ? [more] : [])],
    addressee: told,
    rule: `quotes/${cue.lemma}-${speaker.from < cue.from ? 'after' : 'inverted'}`,
  };
}

const ADDRESSED = ['np-that', 'np-wh'];

/** A quotation that its marks close as a sentence; without such an end a long one at the start. */
const isSaid = (item: Item, first: boolean): boolean =>
  /[,.?!…-]/.test(endMark(item)) || (first && item.end - item.start > LONG);
const LONG = 25;

/** 'said the mayor' at `at`. */
function behind(items: readonly Item[], at: number, said: Item): Saying | null {
  const cue = cueAt(items, at, true) ?? (isLong(said) ? verbAt(items, at) : null);
  if (!cue || cue.from !== at || cue.form === 'gerund' || cue.passive || isQuote(items[cue.to])) return null;
  const speaker = phraseAfter(items, cue.to);
  return speaker && { cue, speaker, end: speaker.to };
}

/** 'the mayor said' at `at`. */
function before(items: readonly Item[], at: number, said: Item): Saying | null {
  for (let i = at + 1; i < items.length && i - at < FARTHEST_CUE && !isStop(items[i]); i++) {
    if (isQuote(items[i]) && isSaid(items[i] as Item, false)) return null;
    const known = cueAt(items, i, true);
    const cue = known ?? (isLong(said) && !isComma(items[i - 1]) ? verbAt(items, i) : null);
    if (!cue || cue.passive || cue.form === 'gerund') continue;
    const near = phraseBefore(items, cue.from, at);
    const speaker = near?.from === at ? near : apposed(items, at, cue.from);
    if (speaker?.from === at) return { cue, speaker, end: cue.to };
    if (known && isWhole(items, at, cue.from)) return { cue, speaker: { from: at, to: cue.from }, end: cue.to };
  }
  return null;
}

const FARTHEST_CUE = 40;

/** Between a quotation and a cue stand the words of one phrase, however it is made. */
const isWhole = (items: readonly Item[], from: number, to: number): boolean =>
  (classOf(items[from]) === 'DET' || isCapital(items[from])) &&
  !items.slice(from, to).some((item) => item.kind === 'mark' || isFiniteVerb(item) || isWh(item) || isQuote(item));

/** 'Mrs. Bell, in a “Road Crew” hat, said': the phrase at `at`, when a comma closes what stands between it and the verb. */
function apposed(items: readonly Item[], at: number, verb: number): Range | null {
  const head = isComma(items[verb - 1]) ? phraseAfter(items, at) : null;
  return head && isComma(items[head.to]) ? head : null;
}

const isLong = (said: Item): boolean => /[?!]/.test(endMark(said)) || said.end - said.start > LONG;

/** 'told reporters': who is spoken to. */
function addresseeOf(items: readonly Item[], cue: Cue, speaker: Range): Range | null {
  if (speaker.from >= cue.to) return null;
  if (/^(?:him|her|them|me|us|it)$/.test(items[cue.to]?.lower ?? '')) return { from: cue.to, to: cue.to + 1 };
  const told = phraseAfter(items, cue.to);
  return told && isTitle(items, told.to) ? { from: told.from, to: told.to + 1 } : told;
}

/** What follows begins no content of its own. */
const isClosed = (items: readonly Item[], i: number): boolean =>
  isStop(items[i]) ||
  isQuote(items[i]) ||
  isMark(items[i], ')-') ||
  (isComma(items[i]) && items[i + 1]?.lower !== 'that') ||
  /^(?:as|when|after|before|while|in|on|at|during|to|of|with|from|about)$/.test(items[i]?.lower ?? '');

const FARTHEST_PIECE = 25;

/** '…,” she said, “and so on”', past words that tell where or how: '…,” she said, pointing at the road, “and so on”'. */
function goesOn(items: readonly Item[], to: number): Range | null {
  const from = isComma(items[to]) ? to + 1 : to;
  const joined = /^(?:and|but)$/.test(items[from]?.lower ?? '');
  let i = joined ? from + 1 : from;
  while (!joined && i - to < FARTHEST_PIECE && staysAside(items, i)) i++;
  if (!isQuote(items[i]) || isTitle(items, i) || (i > to + 2 && !isComma(items[i - 1]))) return null;
  return { from: joined ? from : i, to: isMark(items[i + 1], '-') ? i + 1 : contentEnd(items, i, null) };
}

/** No quotation, and nothing that says something else: a stop, a conjunction, a verb of saying. */
const staysAside = (items: readonly Item[], i: number): boolean =>
  !isStop(items[i]) &&
  !isQuote(items[i]) &&
  classOf(items[i]) !== 'CCONJ' &&
  items[i]?.lower !== 'that' &&
  !cueAt(items, i)?.frames.has('clause');
