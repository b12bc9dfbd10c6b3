import type { Span } from '../text/span.ts';

/** A word, a number or one mark. `text` is plain (see `plain`), so an apostrophe is always "'". */
export interface Token extends Span {
  /** Position in its sentence. */
  readonly index: number;
  readonly text: string;
  /** Folded to lower case for look-ups. */
  readonly lower: string;
  /** Its first letter is a capital. */
  readonly capital: boolean;
  readonly kind: 'word' | 'number' | 'mark';
}

const LONGEST_WORD = 200;
const WORD_CHAR = /[\p{L}\p{M}\p{N}_]/u;
const CLITIC = /(?:n't|'(?:s|re|ve|ll|d|m))$/i;

const isWordCode = (code: number, at: string, i: number): boolean =>
  code < 128
    ? (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 95
    : WORD_CHAR.test(String.fromCodePoint(at.codePointAt(i) ?? 0));

/**
 * Tokens of a stretch of plain text. A word keeps its inner hyphens, apostrophes and full stops ('Port-au-Prince', "O'Neil",
 * 'U.N.', '1,200.50', '9:30'); clitics part from it ("Kenya" "'s", "did" "n't"). One pass, no look-back.
 */
export function tokenize(plain: string, start: number, end: number): Token[] {
  const tokens: Token[] = [];
  const add = (from: number, to: number, kind: Token['kind']) => {
    const text = plain.slice(from, to);
    tokens.push({
      start: from,
      end: to,
      index: tokens.length,
      text,
      lower: text.toLowerCase(),
      capital: isCapital(plain, from),
      kind,
    });
  };
  let i = start;
  while (i < end) {
    const code = plain.charCodeAt(i);
    if (code === 32) i++;
    else if (isWordCode(code, plain, i)) {
      const to = wordEnd(plain, i, end);
      addWord(plain, i, to, add);
      i = to;
    } else {
      const to = code >= 0xd800 && code < 0xdc00 && i + 1 < end ? i + 2 : i + 1;
      add(i, to, 'mark');
      i = to;
    }
  }
  return tokens;
}

/** A word runs on over an inner mark when a word character follows it at once. */
function wordEnd(plain: string, from: number, end: number): number {
  let i = from;
  const limit = Math.min(end, from + LONGEST_WORD);
  while (i < limit) {
    const code = plain.charCodeAt(i);
    if (isWordCode(code, plain, i)) i += code >= 0xd800 && code < 0xdc00 ? 2 : 1;
    else if (joins(plain, i, from, limit)) i++;
    else break;
  }
  // 'U.N.' keeps its last stop: single letters parted by stops
  if (plain.charCodeAt(i) === 46 && i < end && /^(?:\p{L}\.)+\p{L}$/u.test(plain.slice(from, i))) i++;
  return Math.min(i, end);
}

function joins(plain: string, i: number, from: number, limit: number): boolean {
  if (i + 1 >= limit || i === from || !isWordCode(plain.charCodeAt(i + 1), plain, i + 1)) return false;
  const mark = plain.charCodeAt(i);
  if (mark === 45 || mark === 39 || mark === 38) return true; // - ' &
  const digits = isDigit(plain.charCodeAt(i - 1)) && isDigit(plain.charCodeAt(i + 1));
  if (mark === 46) return digits || isInitial(plain, i, from); // .
  return digits && (mark === 44 || mark === 58 || mark === 47); // , : /
}

const isCapital = (plain: string, i: number): boolean => {
  const code = plain.charCodeAt(i);
  return code < 128 ? code >= 65 && code <= 90 : /\p{Lu}/u.test(String.fromCodePoint(plain.codePointAt(i) ?? 0));
};

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
/** The stop after a single letter that begins the word or follows a stop: 'U.N', 'p.m'. */
const isInitial = (plain: string, i: number, from: number): boolean => i - from === 1 || plain.charCodeAt(i - 2) === 46;

function addWord(plain: string, from: number, to: number, add: (a: number, b: number, k: Token['kind']) => void): void {
  const text = plain.slice(from, to);
  const clitic = text.includes("'") ? CLITIC.exec(text) : null;
  const split = clitic && clitic.index > 0 ? from + clitic.index : to;
  add(from, split, isDigit(plain.charCodeAt(from)) ? 'number' : 'word');
  if (split < to) add(split, to, 'word');
}
