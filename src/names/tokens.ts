import type { Token } from '../document/index.ts';
import { inList, wordSet } from '../lexicon/lexicon.ts';
import { isCommonWord, isFunctionWord, type PhraseTable, wordKey } from './words.ts';

const isParticle = inList('name-particles.txt');
const ABBREVIATED = new Set(
  'st ste jr sr gen col lt maj capt sgt brig gov sen rep dr mr mrs ms prof rev inc corp co ltd bros mt ft hon supt insp cpl adm cmdr spc fr det pvt pfc'.split(
    ' ',
  ),
);
const UPPER = /^\p{Lu}/u;
const PREFIXED = /^(?:al|el|as|ash|an|ar|at|az|ez|es|er|ad|ud|ed|d|l|ex|bin|ben|de)[-']\p{Lu}/u;

export const isUpper = (text: string): boolean => text.length > 1 && text === text.toUpperCase() && UPPER.test(text);

/** A word that a capital (or "al-" before one) marks as part of a name. */
export function isCapital(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (!token || token.kind === 'mark') return false;
  if (!token.capital) return PREFIXED.test(token.text);
  if (token.text.includes('-') && isCompound(token.text)) return false;
  if (token.text.length === 1)
    return tokens[i + 1]?.text === '.' || (i > 0 && token.text !== 'I' && token.text !== 'A');
  if (isSea(tokens, i)) return true;
  return isUpper(token.text) ? !CALENDAR.has(token.lower) : !isFunctionWord(token.lower);
}
/** 'La Mar', 'Viña del Mar', 'Mar del Plata': no month. */
const isSea = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.lower === 'mar' &&
  (/^(?:la|del|el|de)$/.test(tokens[i - 1]?.lower ?? '') || tokens[i + 1]?.lower === 'del');

/** 'Cairo-based', 'rebel-held' are adjectives; 'Jong-il' is a name. */
const isCompound = (text: string): boolean => {
  const last = text.slice(text.lastIndexOf('-') + 1);
  return last.length > 2 && /^\p{Ll}/u.test(last) && isCommonWord(last);
};
/** Words that stand in capitals without being names. */
const CALENDAR = new Set('the gmt utc am pm edt est jan feb mar apr jun jul aug sep oct nov dec tv usd vs'.split(' '));

/** One past the last token of the run of capitals that begins at `i`: initials, particles and '&' within it belong to it. */
export function runEnd(tokens: readonly Token[], i: number): number {
  let end = i + 1;
  for (;;) {
    const token = tokens[end];
    if (!token) return end;
    if (isCapital(tokens, end)) end++;
    else if (token.text === '.' && isCapital(tokens, end + 1) && isAbbreviated(tokens[end - 1] as Token)) end += 2;
    else if (token.text === '&' && isCapital(tokens, end + 1)) end += 2;
    else if (isParticle(token.lower) && isCapital(tokens, end + 1)) end += 2;
    else if (isParticle(token.lower) && isParticle(tokens[end + 1]?.lower ?? '') && isCapital(tokens, end + 2))
      end += 3;
    else return end;
  }
}

const isAbbreviated = (token: Token): boolean => token.text.length === 1 || ABBREVIATED.has(token.lower);

/** The longest phrase of a table that begins at token `i` and ends before `end`: its value and one past its last token. */
export function phraseAt<T>(
  phrases: PhraseTable<T>,
  tokens: readonly Token[],
  i: number,
  end = tokens.length,
): { readonly value: T; readonly end: number } | null {
  const first = tokens[i];
  const longest = first && phrases.longest.get(wordKey(first));
  if (!longest) return null;
  let key = '';
  let words = 0;
  let found: { value: T; end: number } | null = null;
  for (let j = i; j < end && words < longest; j++) {
    const token = tokens[j] as Token;
    if (token.text === '.') continue;
    key = key ? `${key} ${wordKey(token)}` : wordKey(token);
    words++;
    const value = phrases.rows.get(key);
    if (value !== undefined)
      found = { value, end: tokens[j + 1]?.text === '.' && isAbbreviated(token) ? j + 2 : j + 1 };
  }
  return found;
}

/** The longest phrase of a table that ends just before token `end` and begins at or after `from`. */
export function phraseBefore<T>(
  phrases: PhraseTable<T>,
  tokens: readonly Token[],
  end: number,
  from: number,
): { readonly value: T; readonly start: number } | null {
  let found: { value: T; start: number } | null = null;
  let key = '';
  for (let j = end - 1; j >= from && j >= end - 5; j--) {
    const token = tokens[j] as Token;
    if (token.text === '.') continue;
    key = key ? `${wordKey(token)} ${key}` : wordKey(token);
    const value = phrases.rows.get(key);
    if (value !== undefined) found = { value, start: j };
  }
  return found;
}

/** Capital abbreviations that name nobody: 'DNA', 'GDP', 'AK'. */
export const isNoName = (text: string): boolean => wordSet('abbreviations-no-names.txt').has(text);
