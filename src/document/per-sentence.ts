import type { Sentence } from './document.ts';

/**
 * The function, remembering what it gave for each sentence of the article at hand. Not by a WeakMap, whose entries the engine's
 * cheap collections of garbage hold on to, and with them the article.
 */
export function perSentence<T>(compute: (sentence: Sentence) => T): (sentence: Sentence) => T {
  let kept: { readonly sentence: Sentence; readonly value: T }[] = [];
  return (sentence) => {
    const known = kept[sentence.index];
    if (known?.sentence === sentence) return known.value;
    const value = compute(sentence);
    if (known) kept = []; // another article's
    kept[sentence.index] = { sentence, value };
    return value;
  };
}
