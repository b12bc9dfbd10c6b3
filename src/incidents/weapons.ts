import type { Doc, Sentence } from '../document/index.ts';
import { wordList } from '../lexicon/lexicon.ts';
import type { Words } from '../quotes/index.ts';
import { matchesOf } from '../text/matches.ts';

let pattern: RegExp | undefined;

/** Weapons named in a sentence: 'car bomb', 'AK-47 rifles'. */
export function findWeapons(sentence: Sentence, doc: Doc): Words[] {
  pattern ??= new RegExp(
    `\\b(?:${[...wordList('weapons.txt')].sort((a, b) => b.length - a.length).join('|')})(?:s|es)?\\b`,
    'gi',
  );
  return matchesOf(pattern, sentence.text).map((match) => {
    const start = sentence.start + match.index;
    const end = start + match[0].length;
    return { start, end, text: doc.text.slice(start, end) };
  });
}
