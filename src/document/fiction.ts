import { wordList } from '../lexicon/lexicon.ts';
import { re } from '../text/re.ts';
import type { Doc } from './document.ts';

const HEAD = 4_000;
const ENOUGH = 4;

const AUTHORITY =
  /\b(?:police|officers|sheriff|authorities|hospital|prosecutors?|officials?|paramedics|court|arrested)\b/i;
const REVIEW = re`^ \W{0,3} (?: (?: film | movie | book | theat(?:er|re) | tv | television | dvd | game )[ ] )? review \s? [:|-] `;

let words: readonly RegExp[] | undefined;

/** True for a review of a film, a play or a novel, or a summary of one: by its heading, or by many words of the trade and none of those who tell of real harm. */
export function isFiction(doc: Doc): boolean {
  const text = doc.plain.slice(0, HEAD);
  if (REVIEW.test(text)) return true;
  if (AUTHORITY.test(text)) return false;
  words ??= wordList('fiction-words.txt').map((word) => new RegExp(`(?<!\\p{L})${word}\\b`, 'iu'));
  return words.filter((word) => word.test(text)).length >= ENOUGH;
}
