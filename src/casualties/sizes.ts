import type { Token } from '../document/index.ts';
import { parseNumber } from '../text/numbers.ts';
import { type Count, one, unknown } from './count.ts';
import { endsPhrase, isThing, personNoun } from './words.ts';

/** 'aged 19, 22 and 31', 'a mother of three': numbers that count nobody hurt. */
export function isAge(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]?.lower;
  if (before === 'aged' || before === 'ages') return true;
  if (tokens[i]?.kind !== 'number' && before !== 'of') return false;
  if (isListOfAges(tokens, i)) return true;
  if (before === 'of') return PARENT.test(tokens[i - 2]?.lower ?? '');
  for (let j = i - 1; j > Math.max(0, i - 8); j--) {
    const { lower, kind } = tokens[j] as Token;
    if (/^(?:aged|ages)$/.test(lower)) return true;
    if (kind !== 'number' && !/^(?:,|and|between|to|of)$/.test(lower)) return false;
  }
  return false;
}

const PARENT = /^(?:father|mother|parent|dad|mum|mom|grandmother|grandfather)$/;

/** Where 'of three' or 'of three children' ends after the word for a parent that ends before token `to`. */
export function afterChildren(tokens: readonly Token[], to: number): number {
  if (!PARENT.test(tokens[to - 1]?.lower ?? '') || tokens[to]?.lower !== 'of') return to;
  if (parseNumber(tokens[to + 1]?.text ?? '') === null) return to;
  const noun = /^(?:young|small|little)$/.test(tokens[to + 2]?.lower ?? '') ? to + 3 : to + 2;
  return /^(?:children|kids|sons|daughters|girls|boys)$/.test(tokens[noun]?.lower ?? '') ? noun + 1 : to + 2;
}

/** 'Three women, 19, 21 and 30, were …'. */
function isListOfAges(tokens: readonly Token[], i: number): boolean {
  const inList = (j: number): boolean => tokens[j]?.kind === 'number' || /^(?:,|and)$/.test(tokens[j]?.lower ?? '');
  let [from, to] = [i, i];
  while (i - from < LONGEST && inList(from - 1)) from--;
  while (to - i < LONGEST && inList(to + 1)) to++;
  const ages = tokens.slice(from, to + 1).filter((t) => t.kind === 'number');
  return (
    tokens[from]?.text === ',' &&
    tokens[to]?.text === ',' &&
    ages.length > 1 &&
    ages.every((t) => /^\d{1,2}$/.test(t.text)) &&
    personNoun(tokens[from - 1]?.lower ?? '') !== undefined
  );
}
const LONGEST = 12;

/** '88 of 93 drones', not 'one of the truck drivers'. */
export function isShareOfThings(tokens: readonly Token[], of: number): boolean {
  if (tokens[of]?.lower !== 'of') return false;
  for (let i = of + 1; i < of + 5; i++) {
    const lower = tokens[i]?.lower ?? '';
    if (isThing(lower)) return !personNoun(tokens[i + 1]?.lower ?? '');
    if (i > of + 1 && endsPhrase(lower)) return false; // '11 of the wounded | had bullet injuries'
  }
  return false;
}

/** Of '800 families' it is known that they are no fewer people than that. */
export const HOUSEHOLDS = /^(?:families|households)$/;

/** A couple is two people, a family is nobody knows how many. */
export function groupSize(noun: string, text: string): Count {
  if (/^(?:couple|pair|duo)$/.test(noun)) return { ...one(text), min: 2, max: 2 };
  if (noun === 'trio') return { ...one(text), min: 3, max: 3 };
  return /^(?:family|household|crew|police|staff|personnel)$/.test(noun) ? unknown(text) : one(text);
}

/** How many tokens a run of text takes up. */
export function lengthIn(tokens: readonly Token[], i: number, text: string): number {
  const end = (tokens[i] as Token).start + text.length;
  let j = i;
  while (j < tokens.length && (tokens[j] as Token).start < end) j++;
  return j - i;
}
