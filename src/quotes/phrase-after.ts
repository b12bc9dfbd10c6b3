import type { Item, Range } from './line.ts';
import {
  classOf,
  isAdverb,
  isCapital,
  isCircumstance,
  isComma,
  isFiniteVerb,
  isQuote,
  isStop,
  isSubjectPronoun,
  isWh,
} from './words.ts';

const LONGEST_PHRASE = 40;

/** The noun phrase that begins at `from`, as the subject after its verb or the object of 'according to'; with apposition. */
export function phraseAfter(items: readonly Item[], from: number, whole = false): Range | null {
  const first = items[from];
  if (!first || first.kind === 'mark' || first.kind === 'quote') return null;
  if (isSubjectPronoun(first)) return { from, to: from + 1 };
  if (classOf(first) === 'ADP' || classOf(first) === 'AUX' || isWh(first) || first.lower === 'that') return null;
  let to = from;
  while (to < items.length && to - from < LONGEST_PHRASE && goesOn(items, from, to, whole)) to++;
  if (to === from) return null;
  return { from, to: apposition(items, to, whole) };
}

function goesOn(items: readonly Item[], from: number, i: number, whole: boolean): boolean {
  const item = items[i] as Item;
  const kind = classOf(item);
  if (item.kind === 'quote') return false;
  if (item.kind === 'mark') return /[&'$#%()/-]/.test(item.text) && i > from;
  if (i === from) return true;
  if (kind === 'ADP')
    return whole
      ? !/^(?:after|before|during|until|since|while|as)$/.test(item.lower)
      : /^(?:of|for|from|with)$/.test(item.lower) || (!isCapital(items[from]) && /^(?:at|in)$/.test(item.lower));
  if (kind === 'CCONJ') return item.lower === 'and' && (isCapital(items[i + 1]) || whole);
  if (kind === 'AUX' || kind === 'SCONJ' || kind === 'PRON' || isWh(item) || item.lower === 'that') return false;
  if (i > from + 1 && isCircumstance(item) && /day$|^(?:yesterday|today|tonight)$/.test(item.lower)) return false;
  if (kind === 'DET' && isCapital(item) && isCapital(items[i - 1])) return true; // an initial
  return kind === 'DET'
    ? classOf(items[i - 1]) === 'ADP' || /^(?:and|all|both)$/.test(items[i - 1]?.lower ?? '')
    : !isAdverb(item) || item.lower.endsWith('ly') === false;
}

/** ', 34, a survivor' after a name: up to the comma or stop that closes it. */
function apposition(items: readonly Item[], comma: number, strict: boolean): number {
  if (!isComma(items[comma])) return comma;
  const first = items[comma + 1];
  const opens =
    first?.kind === 'number' ||
    classOf(first) === 'DET' ||
    (first?.kind === 'word' && !classOf(first) && !/(?:ing|ed)$/.test(first.lower) && !isAdverb(first));
  if (!opens) return comma;
  for (let i = comma + 1; i - comma < 25; i++) {
    if (isFiniteVerb(items[i]) && (strict || !/ed$/.test(items[i]?.lower ?? ''))) return comma;
    if (isStop(items[i])) return i;
    if (isQuote(items[i])) return comma;
    if (isComma(items[i]) && items[comma + 1]?.kind !== 'number') return i;
    if (isComma(items[i]) && i > comma + 2) return i;
  }
  return comma;
}
