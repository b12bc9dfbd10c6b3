import type { Item } from './line.ts';
import {
  classOf,
  isAdverb,
  isCapital,
  isCircumstance,
  isComma,
  isQuote,
  isStop,
  isSubjectPronoun,
  isTitle,
  isWh,
} from './words.ts';

const LONGEST = 40;

/** Past the circumstances of speaking that follow a cue: 'in an interview Monday', 'to reporters', 'on Twitter'. */
export function pastCircumstances(items: readonly Item[], from: number): number {
  let i = from;
  while (i < items.length && i - from < LONGEST) {
    const item = items[i] as Item;
    if (isCircumstance(item) || (isAdverb(item) && !/^(?:not|just|only|even|still|now|to|on)$/.test(item.lower))) i++;
    else if (/^(?:this|last|that|earlier|late|early|next)$/.test(item.lower) && isCircumstance(items[i + 1])) i += 2;
    else if (classOf(item) === 'ADP' || item.lower === 'to') {
      const end = prepositional(items, i);
      if (end === i) return i;
      i = end;
    } else return i;
  }
  return i;
}

function prepositional(items: readonly Item[], from: number): number {
  let i = from + 1;
  let told = false;
  while (i < items.length && i - from < 14) {
    const item = items[i] as Item;
    if (item.kind === 'mark' && !/[-'&]/.test(item.text)) break;
    if (isSubjectPronoun(item) || isWh(item) || item.lower === 'that' || classOf(item) === 'AUX') break;
    if (isQuote(item) && !isTitle(items, i)) break;
    if (i > from + 1 && classOf(item) === 'DET' && classOf(items[i - 1]) !== 'ADP') break;
    if (
      told &&
      classOf(item) !== 'ADP' &&
      !isCircumstance(item) &&
      classOf(items[i - 1]) !== 'ADP' &&
      !isCapital(item) &&
      !isQuote(item) &&
      item.lower !== "'s"
    )
      break;
    told ||= isCircumstance(item) || /^(?:him|her|them|me|us|whom)$/.test(item.lower);
    i++;
  }
  const closes =
    items[i] === undefined || isStop(items[i]) || isComma(items[i]) || isQuote(items[i]) || items[i]?.lower === 'that';
  return told || closes ? i : from;
}
