import { table, wordSet } from '../lexicon/lexicon.ts';
import type { Attribution } from './attribution.ts';
import { contentEnd } from './content-end.ts';
import { holdsWords } from './cue-nouns.ts';
import { type Cue, cueAt } from './cues.ts';
import type { Item, Line } from './line.ts';
import { phraseAfter } from './phrase-after.ts';
import { firstSubject, phraseBefore } from './phrases.ts';
import { isCapital, isFiniteVerb, isMark, isQuote, isStop } from './words.ts';

/** 'The mayor: “…”'. */
export function colon(line: Line, i: number, free: number): Attribution | null {
  const { items } = line;
  const announces = i === items.length - 1;
  const headline = line.sentence.index === 0 && i < 6 && isCapital(items[0]) && !isTopic(items, i);
  const turn = isMark(items[i], ':') && takesTurn(line, i);
  if (!isMark(items[i], ':') || i === free || !(isQuote(items[i + 1]) || announces || headline || turn)) return null;
  const cue = lastCue(items, free, i);
  const noun = announces && !cue ? nounOfWords(items, free, i) : null;
  const speaker = cue
    ? phraseBefore(items, cue.from, free)
    : noun === null && i - free <= 8 && !items.slice(free, i).some(isFiniteVerb)
      ? { from: free, to: i }
      : firstSubject(items, i);
  if (announces && !cue && noun === null) return null;
  const from = noun ?? i;
  return {
    line,
    cue: cue ? { from: cue.from, to: cue.to } : { from, to: from + 1 },
    speaker,
    contents: announces ? [] : [{ from: i + 1, to: turn ? items.length : contentEnd(items, i + 1, null) }],
    addressee: null,
    rule: 'quotes/colon',
  };
}

/** 'Sudan: Hospital Shelled', 'UPDATE: …', 'The road: …': a headline's first words that name no one who speaks. */
const isTopic = (items: readonly Item[], colon: number): boolean =>
  items[0]?.lower === 'the' || (colon === 1 && (LABEL.test(items[0]?.text.toUpperCase() ?? '') || isCountry(items[0])));

let countries: ReadonlySet<string> | undefined;

const isCountry = (item: Item | undefined): boolean => {
  countries ??= new Set(table('countries.tsv').map(({ name = '' }) => name.toLowerCase()));
  return countries.has(item?.lower ?? '');
};

/** 'made the following comment:', 'put up a sign on the door:': a noun that holds words, near before the colon. */
function nounOfWords(items: readonly Item[], from: number, colon: number): number | null {
  for (let i = colon - 1; i > from && colon - i < 8; i--)
    if (holdsWords(items[i]) || wordSet('documents.txt').has(items[i]?.lower ?? '')) return i;
  return null;
}

/** 'BELLO: The road is closed.': a turn of an interview as it is printed, its speaker in capitals at the paragraph's head. */
const takesTurn = ({ items, paragraph }: Line, at: number): boolean =>
  at > 0 &&
  at < 5 &&
  (items[0]?.start ?? 0) - paragraph.start < 3 &&
  items.slice(0, at).every((item) => /^[\p{Lu}.'’-]+$/u.test(item.text)) &&
  (items[at - 1]?.text.length ?? 0) > 2 &&
  !LABEL.test(items[at - 1]?.text ?? '');
const LABEL =
  /^(?:UPDATED?|NOTES?|CORRECTION|CLARIFICATION|WATCH|READ|RELATED|BREAKING|PHOTOS?|VIDEO|MORE|ALSO|LIVE|EXCLUSIVE|OPINION|ANALYSIS)$/;

/** A line that opens with such a speaker. */
export const isTurn = (line: Line): boolean =>
  line.items.slice(1, 5).some((item, i) => isMark(item, ':') && takesTurn(line, i + 1));

function lastCue(items: readonly Item[], from: number, to: number): Cue | null {
  for (let i = to - 1; i >= from && to - i < 20; i--) {
    const cue = cueAt(items, i);
    if (cue && !cue.passive) return cue;
  }
  return null;
}

/** '“…” — Jane Bell': a quotation, a dash and a name. */
export function signed(line: Line, i: number, free: number): Attribution | null {
  const { items } = line;
  if (!isMark(items[i], '-') || !isQuote(items[i - 1]) || i - 1 < free) return null;
  const from = isMark(items[i + 1], '-') ? i + 2 : i + 1;
  const speaker = isCapital(items[from]) ? phraseAfter(items, from) : null;
  const after = items[speaker?.to ?? 0];
  if (!speaker || !(isStop(after) || isQuote(after))) return null;
  return {
    line,
    cue: { from: i, to: from },
    speaker,
    contents: [{ from: i - 1, to: i }],
    addressee: null,
    rule: 'quotes/signed',
  };
}
