import { inList } from '../lexicon/lexicon.ts';
import { between, type Trigger } from './triggers.ts';

/** 'Carried out the attack', not 'carried out a search': what is said to be done tells whether harm was. */
export function isDeed(trigger: Trigger): boolean {
  const { text, voice, start, end } = trigger;
  const words = voice === 'passive' ? between(trigger, start - 140, start) : between(trigger, end, end + 80);
  const isSo = PLANTING.test(text) ? isMeans : isDeedNoun;
  return words
    .toLowerCase()
    .split(/[^\w-]+/)
    .some((word) => isSo(word) || isSo(word.replace(/s$/, '')));
}
const isDeedNoun = inList('deeds.txt');
/** 'The bomb was planted by the rebels', not 'the trees' */
const PLANTING = /^(?:plant|plac|thr[eo]w|hurl)\w*$/i;
const isMeans = (word: string): boolean =>
  /^(?:bomb|device|explosive|dynamite|grenade|charge|mine|missile|rocket)$/.test(word);
