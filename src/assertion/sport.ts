import type { Doc } from '../document/index.ts';
import { wordSet } from '../lexicon/lexicon.ts';

const ENOUGH = 6;
const SHARE = 0.02;

/**
 * True for an article about sport, told by its many and various words of the game. There 'shot', 'attack' and 'killed off' are moves,
 * and an injury is a player's: no casualty.
 */
export function isSport(doc: Doc): boolean {
  const words = doc.sentences.flatMap((s) => s.tokens.map((t) => t.lower));
  const sport = words.filter((w) => wordSet('sport-words.txt').has(w));
  return new Set(sport).size >= ENOUGH && sport.length >= words.length * SHARE;
}
