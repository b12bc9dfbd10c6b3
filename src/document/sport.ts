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
  if (wordList('sport-headings.txt').some((heading) => opensWith(doc.plain, heading))) return true;
  const known = wordSet('sport-words.txt');
  const tokens = doc.sentences.filter((s) => s.start < HEAD).flatMap((s) => s.tokens);
  const sport = tokens.filter((t) => known.has(t.lower));
  return new Set(sport.map((t) => t.lower)).size >= ENOUGH && sport.length >= tokens.length * SHARE;
}

const opensWith = (text: string, heading: string): boolean =>
  text.startsWith(heading) && !/\p{L}/u.test(text[heading.length] ?? '');
