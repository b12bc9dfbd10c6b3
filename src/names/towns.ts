import type { Sentence } from '../document/index.ts';
import { countryByName } from '../lexicon/countries.ts';
import { lookupPlace } from '../lexicon/gazetteer.ts';
import { wordSet } from '../lexicon/lexicon.ts';
import { draft, wordsOf } from './draft.ts';
import { type Step, take } from './step.ts';
import { isCapital, runEnd } from './tokens.ts';
import { placeSize } from './words.ts';

const isPlace = (name: string): boolean => placeSize(name) >= 0;

/** 'Guatemala city', 'Kuwait city': one place, though its last word is written small. */
export function smallCity(sentence: Sentence, i: number, end: number): Step | null {
  if (sentence.tokens[end]?.lower !== 'city') return null;
  const d = draft(sentence, i, end + 1, 'place', 'names/place');
  return isPlace(wordsOf(d)) ? take(d) : null;
}

/** Small words that join two names, or end a sentence's phrase, more often than they stand in a town's. */
const SELDOM_WITHIN = new Set('and or in at to from of on by the for with'.split(' '));

/** Towns whose names small words hold together: "Cox's Bazar", 'Port au Prince', 'Newcastle upon Tyne'. */
export function heldTogether(sentence: Sentence, i: number, end: number): Step | null {
  const { tokens } = sentence;
  const link = tokens[end];
  if (!link || link.text.length > 4 || !/^['\u2019]?\p{Ll}/u.test(link.text) || SELDOM_WITHIN.has(link.lower))
    return null;
  if (!isCapital(tokens, end + 1)) return null;
  const d = draft(sentence, i, runEnd(tokens, end + 1), 'place', 'names/place');
  return isPlace(wordsOf(d)) ? take(d) : null;
}

const DIRECTION = /^(?:(?:north|south)(?:-?(?:east|west))?(?:ern)?|(?:east|west)(?:ern)?|central)$/;

/** 'Central Gaza', 'Northern Mali': a part of a country or province that has no name of its own. What opens a sentence may be 'northern' in capitals. */
export function directed(sentence: Sentence, i: number, end: number): Step | null {
  if (i === 0 || end < i + 2 || !DIRECTION.test(sentence.tokens[i]?.lower ?? '')) return null;
  const whole = draft(sentence, i, end, 'place', 'names/place');
  const rest = wordsOf(draft(sentence, i + 1, end, 'place', 'names/place'));
  if (isPlace(wordsOf(whole)) || countryByName(wordsOf(whole))) return null;
  const [place] = lookupPlace(rest);
  return place && place.kind !== 'city' ? take(whole) : null;
}

/** 'the Bor-Juba road': neither of the towns, but the way between them. */
export function wayBetween(sentence: Sentence, i: number, end: number): Step | null {
  const { tokens } = sentence;
  if (
    end > i + 1 ||
    !wordSet('ways.txt').has(tokens[end]?.lower ?? '') ||
    !/^\p{Lu}\p{L}+[-\u2013]\p{Lu}\p{L}+$/u.test(tokens[i]?.text ?? '')
  )
    return null;
  return take(draft(sentence, i, end + 1, 'place', 'names/place'));
}
