import { wordSet } from '../lexicon/lexicon.ts';

/** 'UPDATE', 'Police blotter': what stands before a colon and names the kind of piece; 'Judicial Watch' is a name. */
export function isLabel(words: string): boolean {
  if (/^Q ?& ?A$/i.test(words)) return true;
  const last = words.slice(words.lastIndexOf(' ') + 1);
  return wordSet('headline-labels.txt').has(last === words ? last.toLowerCase() : last);
}
