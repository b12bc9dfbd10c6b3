import { table, wordSet } from '../lexicon/lexicon.ts';
import type { Attribution } from './attribution.ts';
import { contentEnd } from './content-end.ts';
import { holdsWords } from './cue-nouns.ts';
import { type Cue, cueAt } from './cues.ts';
import { isLabel } from './labels.ts';
import type { Item, Line } from './line.ts';
import { phraseAfter } from './phrase-after.ts';
import { firstSubject, phraseBefore } from './phrases.ts';
import { classOf, isCapital, isFiniteVerb, isMark, isQuote, isStop } from './words.ts';

/** 'The mayor: “…”'. */
export function colon(line: Line, i: number, free: number): Attribution | null {
  const { items } = line;
  const announces = i === items.length - 1;
  const headline = opensHeadline(line, i);
  const turn = line.turn && i < MOST_NAMES && !items.slice(0, i).some((item) => isMark(item, ':'));
  if (!isMark(items[i], ':') || i === free || !(isQuote(items[i + 1]) || announces || headline || turn)) return null;
  const cue = lastCue(items, free, i);
  const noun = announces && !cue ? nounOfWords(items, free, i) : null;
  const speaker = cue
    ? phraseBefore(items, cue.from, free)
    : noun === null && i - free <= 8 && !items.slice(free, i).some(isFiniteVerb)
      ? isLabelled(items, i)
        ? null
        : { from: free, to: i }
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

const MOST_NAMES = 6;
const SHORTEST = 4;

/** 'Mayor: Road is closed': a headline, not a dateline and its sentence, whose first words name who speaks. */
function opensHeadline({ items, sentence, paragraph }: Line, colon: number): boolean {
  if (sentence.index > 0 || colon >= MOST_NAMES || !isCapital(items[0])) return false;
  if (paragraph.sentences.length > 1 || sentence.text.includes('\n') || items.length - colon < SHORTEST) return false;
  const before = items.slice(0, colon);
  return (
    !isTopic(items, colon) &&
    !before.some((item) => item.kind === 'number' || (classOf(item) === 'ADP' && !/^(?:of|on)$/.test(item.lower)))
  );
}

/** 'Sudan: Hospital Shelled', 'UPDATE: …', 'Police blotter: …', 'The road: …': a headline's first words that name no one who speaks. */
const isTopic = (items: readonly Item[], colon: number): boolean =>
  items[0]?.lower === 'the' || isLabelled(items, colon) || (colon === 1 && isCountry(items[0]));

const isLabelled = (items: readonly Item[], colon: number): boolean =>
  isLabel(
    items
      .slice(0, colon)
      .map(({ text }) => text)
      .join(' '),
  );

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
