import type { Item } from './line.ts';
import {
  classOf,
  isAdverb,
  isCapital,
  isComma,
  isFiniteVerb,
  isMark,
  isQuote,
  isStop,
  isSubjectPronoun,
  isWh,
  standsAlone,
} from './words.ts';

/** True when a subject with a finite verb begins at `i`. */
export function isClause(items: readonly Item[], i: number): boolean {
  if (isSubjectPronoun(items[i])) return true;
  let quoted = false;
  for (let k = i + 1; k < items.length && k - i < 24; k++) {
    const item = items[k] as Item;
    if (isComma(item) && /^(?:but|while|although|though)$/.test(items[k + 1]?.lower ?? '')) return quoted;
    if (isStop(item)) return quoted;
    if (isQuote(item)) quoted = true;
    if (classOf(item) === 'AUX' && item.lower !== 'been' && item.lower !== 'being' && item.lower !== 'be') return true;
    if (isFiniteVerb(item) && classOf(items[k - 1]) !== 'ADP' && classOf(items[k - 1]) !== 'DET') return true;
    if (/^\p{Ll}+[^s]s$/u.test(item.text) && (isCapital(items[k - 1]) || standsAlone(items[k - 1])) && !isCapital(item))
      return true;
  }
  return quoted;
}

/** 'that' past circumstances with commas between them: 'told drivers in Kano, Nigeria, at a toll gate that …'; null where a clause stands before it. */
export function farThat(items: readonly Item[], from: number): number | null {
  if (classOf(items[from]) !== 'ADP' && !isComma(items[from])) return null;
  for (let i = from + 1; i < items.length && i - from < FARTHEST_THAT; i++) {
    const item = items[i] as Item;
    if (
      isStop(item) ||
      isMark(item, ':') ||
      isQuote(item) ||
      isFiniteVerb(item) ||
      isSubjectPronoun(item) ||
      isWh(item)
    )
      return null;
    if (item.lower === 'that') return opensThat(items, i + 1) ? i : null;
  }
  return null;
}
const FARTHEST_THAT = 30;
const opensThat = (items: readonly Item[], i: number): boolean =>
  isQuote(items[i]) || (!isRelative(items, i) && isClause(items, i));

/** 'claims that were never proved', 'that openly mocked': past 'that' a verb without a subject follows. */
export const isRelative = (items: readonly Item[], i: number): boolean =>
  isStop(items[i]) ||
  isFiniteVerb(items[i]) ||
  isWh(items[i]) ||
  items[i]?.pos() === 'VERB' ||
  (isAdverb(items[i]) && (isFiniteVerb(items[i + 1]) || items[i + 1]?.pos() === 'VERB'));

/** A finite auxiliary that no pronoun beside it claims ('who were', 'should she win'): past an infinitive, the verb of the sentence around it. */
export const isOwnVerb = (items: readonly Item[], i: number): boolean =>
  classOf(items[i]) === 'AUX' &&
  isFiniteVerb(items[i]) &&
  !isWh(items[i - 1]) &&
  !standsAlone(items[i - 1]) &&
  !standsAlone(items[i + 1]) &&
  !/^(?:that|which)$/.test(items[i - 1]?.lower ?? '');
