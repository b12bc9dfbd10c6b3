import type { Token } from '../document/index.ts';
import { inList, wordSet } from '../lexicon/lexicon.ts';
import { parseNumber } from '../text/numbers.ts';
import { remember } from '../text/remember.ts';
import { endsPhrase, harmVerb, personNoun } from './words.ts';

const LONGEST = 10;

/** The words from token `from` to `to` (exclusive), a blank between two. */
export const textOf = (tokens: readonly Token[], from: number, to: number): string =>
  tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ');

/** '17-year-old', 'two-year-olds'; the first group is the age. */
export const AGED = /^(\d{1,3}|[a-z]+(?:-[a-z]+)?)-(?:year|month|week|day)s?-olds?$/;

/** Reads the words of a noun phrase from token `i`: the place of its last noun for people (-1: none) and where the phrase ends. */
export function readBody(tokens: readonly Token[], i: number, longest = LONGEST): { head: number; end: number } {
  let head = -1;
  let j = i;
  for (; j < tokens.length && j - i < longest; j++) {
    const token = tokens[j] as Token;
    if (token.text === '(' && (head < 0 || personNoun(tokens[closing(tokens, j) + 1]?.lower ?? ''))) {
      const close = closing(tokens, j);
      if (close < 0) break;
      j = close;
    } else if (/^'s?$/.test(token.lower) && head >= 0) {
      const owned = readBody(tokens, j + 1, 4);
      return owned.head >= 0 ? owned : { head, end: j };
    } else if (token.text === '/' || token.text === '&') continue;
    else if (/^(?:missing|dead)$/.test(token.lower) && personNoun(tokens[j + 1]?.lower ?? '')) continue;
    else if (token.kind === 'mark' || endsPhrase(token.lower) || (j > i && isFigure(token))) break;
    else if (LEFT_SO.test(token.lower) && !personNoun(tokens[j + 1]?.lower ?? '')) break;
    else if (head >= 0 && CAPTIVE.test(token.lower)) break;
    else if (personNoun(token.lower) || AGED.test(token.lower)) head = j;
    else if (harmVerb(token.lower) && (head >= 0 || !personNoun(tokens[j + 1]?.lower ?? ''))) break;
    else if (head >= 0) {
      const ahead = ADJECTIVAL.test(tokens[j - 1]?.lower ?? '') ? nounSoon(tokens, j) : -1;
      if (ahead < 0 && !leadsOn(tokens, j)) break;
      if (ahead >= 0) head = j = ahead; // 'two male | contracted drivers'
    }
  }
  return { head, end: head >= 0 ? head + 1 : j };
}

/** What people are taken: 'eight passengers | hostage', 'ten | hostage'. */
export const CAPTIVE = /^(?:hostage|captive|prisoner)$/;

const isNumber = remember((word) => parseNumber(word) !== null);

/** A number amid the words begins a phrase of its own: 'The raids drove | 4,500 people', 'The blaze cost | seven guests'. */
const isFigure = ({ lower, text }: Token): boolean => lower !== 'one' && lower === text && isNumber(lower); // 'a Form Two student' is one

/** What people are left as or feared to be: 'thousands | homeless', 'hundreds | feared buried'. */
const LEFT_SO =
  /^(?:homeless|paraly[sz]ed|unconscious|comatose|crippled|blinded|feared|believed|presumed|thought|trapped|buried|stranded)$/;

/** A word after a noun for people goes on to a further one: 'police training officer', 'Reserve Police Force (RPF) troopers'. */
function leadsOn(tokens: readonly Token[], j: number): boolean {
  const { text, lower, capital } = tokens[j] as Token;
  if (AGED.test(tokens[j - 1]?.lower ?? '')) return !/ed$|ing$/.test(lower);
  if (capital && tokens[j - 1]?.capital) return nounAfterCapitals(tokens, j);
  return !/ed$|s$|^\p{Lu}\p{Ll}/u.test(text) && personNoun(tokens[j + 1]?.lower ?? '') !== undefined;
}

/** Nouns for people that mostly stand before another. */
const ADJECTIVAL =
  /^(?:male|female|national|international|local|adult|minor|juvenile|senior|veteran|staff|police|teen|civilian|rebel)$/;

/** The place of the next noun for people, if the phrase reaches it. */
function nounSoon(tokens: readonly Token[], from: number): number {
  for (let j = from; j < from + 5; j++) {
    const token = tokens[j];
    if (!token || token.kind === 'mark' || endsPhrase(token.lower) || harmVerb(token.lower)) return -1;
    if (personNoun(token.lower)) return j;
  }
  return -1;
}

function nounAfterCapitals(tokens: readonly Token[], from: number): boolean {
  let j = from;
  while (j < from + 6 && /^[\p{Lu}(&]/u.test(tokens[j]?.text ?? ''))
    j = tokens[j]?.text === '(' ? Math.max(j, closing(tokens, j)) + 1 : j + 1;
  return /^\p{Ll}/u.test(tokens[j]?.text ?? '') && personNoun(tokens[j]?.lower ?? '') !== undefined;
}

function closing(tokens: readonly Token[], open: number): number {
  for (let j = open + 1; j < Math.min(tokens.length, open + LONGEST); j++) if (tokens[j]?.text === ')') return j;
  return -1;
}

/** Where the bracket opens that closes at a token; else the token itself. */
export function opening(tokens: readonly Token[], close: number): number {
  for (let j = close - 1; j > Math.max(0, close - 20); j--) if (tokens[j]?.text === '(') return j;
  return close;
}

/** Where a run of capitalised words that may be a person's name ends; `i` when none begins there. */
export function readName(tokens: readonly Token[], i: number): number {
  let j = i;
  while (j < tokens.length && j - i < 7) {
    const joined = j > i ? afterParticles(tokens, j) : j; // 'Ana Maria | de la Cruz'
    if (!isNameWord(tokens, joined, i)) break;
    j = joined + 1;
  }
  return j;
}

/** Names listed behind a noun in the plural: 'brothers | Ana and Luis Ruiz', 'comrades | Bell, Cole, and Dunn'; null for fewer than two. */
export function readNames(tokens: readonly Token[], i: number): { readonly names: number; readonly to: number } | null {
  let [names, to] = [0, i];
  for (let at = i; ; ) {
    const end = readName(tokens, at);
    if (end === at) break;
    [names, to] = [names + 1, end];
    const comma = tokens[end]?.text === ',' ? end + 1 : end;
    if (LAST.test(tokens[comma]?.lower ?? '')) at = comma + 1;
    else if (comma > end) at = comma;
    else break;
  }
  return names > 1 ? { names, to } : null;
}
const LAST = /^(?:and|&)$/;

function afterParticles(tokens: readonly Token[], i: number): number {
  let j = i;
  while (j < i + 2 && isParticle(tokens[j]?.text ?? '')) j++;
  return j > i && !tokens[j]?.capital ? i : j;
}
const isParticle = inList('name-particles.txt');

const NAME_MARK = /^["'.]$/;
function isNameWord(tokens: readonly Token[], j: number, start: number): boolean {
  const { text, lower, kind, capital } = tokens[j] as Token;
  if (NAME_MARK.test(text))
    return (
      j > start &&
      tokens[j + 1]?.capital === true &&
      /^(?:\p{Lu}|[JS]r|\p{Lu}\p{Ll}+)$/u.test(tokens[j - 1]?.text ?? '')
    );
  if (!capital || kind !== 'word' || !/^\p{Lu}[\p{L}'.-]*$/u.test(text)) return false;
  if (/^\p{Lu}{3,}$/u.test(text) && !isWrittenLarge(tokens, j, start)) return false;
  if (/-\p{Ll}+ed$/u.test(text)) return false;
  return !endsPhrase(lower) && !harmVerb(lower) && !personNoun(lower) && !NOT_NAMES.test(lower);
}

/** Words all in capitals are mostly acronyms; of a name they are in 'Jean DUPONT', 'Luis CARLOS Ortega' and where all is in capitals. */
function isWrittenLarge(tokens: readonly Token[], j: number, start: number): boolean {
  const { lower } = tokens[j] as Token;
  if (isShouted(tokens, j)) return !wordSet('common-words.txt').has(lower);
  const [before, after] = [j > start ? tokens[j - 1] : undefined, tokens[j + 1]];
  if (isFirstName(before?.lower ?? '')) return true;
  return isFirstName(lower) && [before, after].some((t) => t && /^\p{Lu}\p{Ll}/u.test(t.text));
}

/** True for a lower-case word that people are called by before their surname. */
export const isFirstName = inList('first-names.txt');

/** Amid words all in capitals, as in the cables of old, a name is known by being no common word. */
const isShouted = (tokens: readonly Token[], i: number): boolean =>
  tokens.slice(Math.max(0, i - 8), i + 8).every(({ text }) => !/\p{Ll}/u.test(text));

const NOT_NAMES =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|june|july|august|september|october|november|december|.{0,12}(?:street|avenue|road|county|city|hospital|department|university|school|district|state|center|centre|park|news|tv))$/;

/** ', 27,' · '(27)' · ', age 27' · ', 27 years old,'. */
export function readAge(tokens: readonly Token[], i: number): { age: number; to: number } | null {
  const [a, b, c] = [tokens[i]?.text, tokens[i + 1]?.text, tokens[i + 2]?.text];
  const named = /^aged?$/.test(b ?? '');
  const age = named ? c : b;
  if ((a !== ',' && a !== '(') || !/^\d{1,2}$/.test(age ?? '')) return null;
  const old = tokens[i + 2]?.lower === 'years' && tokens[i + 3]?.lower === 'old';
  const to = i + (named ? 3 : old ? 4 : 2);
  const after = tokens[to]?.text;
  if (a === '(' ? after !== ')' : after !== undefined && !/^[,.;)]$|^(?:of|and|was|were|from|who)$/.test(after))
    return null;
  return { age: Number(age), to: to + (a === '(' ? 1 : 0) };
}

/** Where the ages of several people end, ', ages 3 and 5', ' (3, 5 and 9)', ', 14 and 19,'; `i` when none stand there. */
export function afterAges(tokens: readonly Token[], i: number): number {
  const open = tokens[i]?.text ?? '';
  const named = /^age[sd]?$/.test(tokens[i + 1]?.lower ?? '');
  let [j, ages] = [i + (named ? 2 : 1), 0];
  while (j < i + 16 && /^(?:\d{1,2}|,|and|to)$/.test(tokens[j]?.lower ?? ''))
    if (/\d/.test(tokens[j++]?.text ?? '')) ages++;
  while (/^\D/.test(tokens[j - 1]?.text ?? '')) j--;
  const close = open === '(' ? ')' : ',';
  if (!/^[,(]$/.test(open) || ages < 2 || !(tokens[j]?.text === close || (named && open === ','))) return i;
  return open === '(' ? j + 1 : j;
}
