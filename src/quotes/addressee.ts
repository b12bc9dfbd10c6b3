import type { Item } from './line.ts';
import { classOf, isCapital, isQuote, isSubjectPronoun, isTitle, isWh } from './words.ts';

/** Where the words end that name who is spoken to, from right behind the cue; `atOf`: they end at 'of' ('accused the army of'). */
export function addresseeEnd(items: readonly Item[], from: number, atOf: boolean): number {
  if (
    /^(?:him|her|them|me|us|you|it|reporters|everyone|people|supporters|journalists|voters|lawmakers)$/.test(
      items[from]?.lower ?? '',
    )
  ) {
    if (
      !/^(?:his|her)$/.test(items[from]?.lower ?? '') ||
      items[from + 1]?.kind !== 'word' ||
      classOf(items[from + 1]) !== undefined
    )
      return from + 1;
  }
  let i = from;
  while (i < items.length && i - from < 20) {
    const item = items[i] as Item;
    const kind = classOf(item);
    if (item.kind === 'mark' && !/[&'.#@-]/.test(item.text)) break;
    if (isTitle(items, i)) return i + 1;
    if (isQuote(item) || isSubjectPronoun(item) || isWh(item) || /^(?:that|to|not|of)$/.test(item.lower)) {
      if (item.lower !== 'of' || atOf || i === from || classOf(items[from]) !== 'DET') break;
    }
    if (kind === 'AUX' || kind === 'SCONJ' || (kind === 'ADP' && !/^(?:of|at|from)$/.test(item.lower))) break;
    if (i > from && kind === 'DET' && !/^(?:of|at|from)$/.test(items[i - 1]?.lower ?? '')) break;
    if (i > from && tellsWhen(item)) break;
    const leavesName =
      i > from && isCapital(items[from]) && !isCapital(item) && kind === undefined && items[i - 1]?.lower !== "'s";
    if (leavesName && !headsPhrase(items, i, atOf)) break;
    i++;
  }
  return i;
}
/** 'asked Kano elders to', 'accused State House officials of': nouns after a name, up to the word that closes the addressee. */
function headsPhrase(items: readonly Item[], from: number, atOf: boolean): boolean {
  for (let i = from; i - from < 3 && items[i]?.kind === 'word'; i++) {
    const next = items[i + 1]?.lower ?? '';
    if (next === 'to' || (next === 'of' && atOf)) return true;
    if (classOf(items[i + 1]) !== undefined) return false;
  }
  return false;
}
const tellsWhen = (item: Item): boolean => /day$|^(?:yesterday|earlier|later|last|recently)$/.test(item.lower);
