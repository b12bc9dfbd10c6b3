import { table } from '../lexicon/lexicon.ts';
import type { Item } from './line.ts';

let nouns: Map<string, string[]> | undefined;

/** What may open the words that a noun holds: 'that', 'to', 'is'; nothing for other nouns. */
export const framesOf = (item: Item | undefined): readonly string[] => {
  nouns ??= new Map(table('cue-nouns.tsv').map(({ noun = '', frames = '' }) => [noun, frames.split(' ')]));
  return nouns.get(item?.lower ?? '') ?? [];
};

/** True for a noun that holds words. */
export const holdsWords = (item: Item | undefined): boolean => framesOf(item).length > 0;
