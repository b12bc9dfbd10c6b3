import { wordList, wordSet } from '../lexicon/lexicon.ts';
import type { Doc } from './document.ts';

const HEAD = 3_000;
const ENOUGH = 5;
const SHARE = 0.015;

/**
 * True for an article about sport, told by the agency's heading or by many and various words of the game near its top. There
 * towns are teams, 'shot' and 'attack' are moves, and an injury is a player's.
 */
export function isSport(doc: Doc): boolean {
  if (last?.doc !== doc) last = { doc, sport: tellsOfSport(doc) };
  return last.sport;
}

/** The article asked about last: several layers ask. */
let last: { readonly doc: Doc; readonly sport: boolean } | undefined;

function tellsOfSport(doc: Doc): boolean {
  if (wordList('sport-headings.txt').some((heading) => opensWith(doc.plain, heading))) return true;
  const known = wordSet('sport-words.txt');
  const sport: string[] = [];
  let words = 0;
  for (const { start, tokens } of doc.sentences) {
    if (start >= HEAD) break;
    words += tokens.length;
    for (const { lower } of tokens) if (known.has(lower)) sport.push(lower);
  }
  return sport.length >= words * SHARE && new Set(sport).size >= ENOUGH;
}

const opensWith = (text: string, heading: string): boolean =>
  text.startsWith(heading) && !/\p{L}/u.test(text[heading.length] ?? '');
