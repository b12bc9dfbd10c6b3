/**
 * A pattern's source as a tree, as far as it tells which letters a match is made of. Symbols are folded: letters are lower
 * case, a figure is '0', '_' itself, whatever else is no part of a word is a blank; '|' is a border (\b, ^ or $).
 */
export type Node =
  /** One of these. */
  | { readonly kind: 'symbols'; readonly symbols: readonly string[] }
  | { readonly kind: 'sequence' | 'choice'; readonly parts: readonly Node[] }
  | { readonly kind: 'repeat'; readonly part: Node; readonly least: number; readonly most: number }
  /** What must stand before or behind, and takes no room. */
  | { readonly kind: 'beside'; readonly part: Node }
  /** Tells nothing and takes no room; takes room and tells nothing. */
  | { readonly kind: 'nothing' | 'anything' };

const NOTHING: Node = { kind: 'nothing' };
const ANYTHING: Node = { kind: 'anything' };
const BORDER: Node = { kind: 'symbols', symbols: ['|'] };

/** The symbol of a code unit. Two letters beyond ASCII stand for 's' and 'k' where case does not count and the flag u is set. */
export function symbolOf(code: number): string {
  if (code >= 97 && code <= 122) return String.fromCharCode(code);
  if (code >= 65 && code <= 90) return String.fromCharCode(code + 32);
  if (code >= 48 && code <= 57) return '0';
  if (code === 0x17f) return 's';
  if (code === 0x212a) return 'k';
  return code === 95 ? '_' : ' ';
}

interface Cursor {
  readonly source: string;
  at: number;
}

/** Throws a SyntaxError on what it does not know. */
export function parsePattern({ source, flags }: RegExp): Node {
  return flags.includes('v') ? ANYTHING : parseChoice({ source, at: 0 });
}

function parseChoice(cursor: Cursor): Node {
  const parts = [parseSequence(cursor)];
  while (cursor.source[cursor.at] === '|') {
    cursor.at += 1;
    parts.push(parseSequence(cursor));
  }
  return parts.length === 1 ? (parts[0] as Node) : { kind: 'choice', parts };
}

function parseSequence(cursor: Cursor): Node {
  const parts: Node[] = [];
  while (cursor.at < cursor.source.length && !'|)'.includes(cursor.source[cursor.at] as string))
    parts.push(parseRepeat(cursor, parseAtom(cursor)));
  return parts.length === 1 ? (parts[0] as Node) : { kind: 'sequence', parts };
}

/** What matches `pattern` at the cursor, and steps over it. */
function take(cursor: Cursor, pattern: RegExp): RegExpExecArray | null {
  pattern.lastIndex = cursor.at;
  const found = pattern.exec(cursor.source);
  if (found) cursor.at = pattern.lastIndex;
  return found;
}

const QUANTIFIER = /(?:([*+?])|\{(\d+)(,(\d*))?\})\??/y;

function parseRepeat(cursor: Cursor, part: Node): Node {
  const found = take(cursor, QUANTIFIER);
  if (!found) return part;
  const [, mark, low, more, high] = found;
  if (mark) return { kind: 'repeat', part, least: mark === '+' ? 1 : 0, most: mark === '?' ? 1 : Infinity };
  return { kind: 'repeat', part, least: Number(low), most: more ? Number(high || Infinity) : Number(low) };
}

function parseAtom(cursor: Cursor): Node {
  const letters = take(cursor, LETTERS);
  if (letters) return { kind: 'symbols', symbols: [letters[0].toLowerCase()] };
  const mark = cursor.source[cursor.at] as string;
  if (mark === '\\') return parseEscape(cursor);
  if (mark === '[') return parseClass(cursor);
  if (mark === '(') return parseGroup(cursor);
  cursor.at += 1;
  if (mark === '.' || /[\ud800-\udfff]/.test(mark)) return ANYTHING;
  if (mark === '^' || mark === '$') return BORDER;
  return symbols(mark);
}

/** Letters and blanks that no quantifier follows. */
const LETTERS = /[A-Za-z ]+(?![*+?{])/y;

const symbols = (character: string): Node => ({ kind: 'symbols', symbols: [symbolOf(character.charCodeAt(0))] });

const OPENING = /\((?:\?(?:<([=!])|([=!])|:|<\w+>))?/y;

function parseGroup(cursor: Cursor): Node {
  const [, behind, ahead] = take(cursor, OPENING) as RegExpExecArray;
  const part = parseChoice(cursor);
  if (cursor.source[cursor.at++] !== ')') throw new SyntaxError(`no end of a group: ${cursor.source}`);
  const look = behind ?? ahead;
  if (look === undefined) return part;
  return look === '=' ? { kind: 'beside', part } : NOTHING;
}

const ESCAPE = /\\(?:(u\{[\da-f]+\}|[pP]\{[^}]*\}|k<\w+>|[1-9]\d*)|u([\da-f]{4})|x([\da-f]{2})|c[a-z]|(.))/isy;

function parseEscape(cursor: Cursor): Node {
  const [, wide, unit, byte, letter] = take(cursor, ESCAPE) as RegExpExecArray;
  if (unit ?? byte) return symbols(String.fromCharCode(Number.parseInt((unit ?? byte) as string, 16)));
  if (wide || letter === undefined || /[DWSwB]/.test(letter)) return letter === 'B' ? NOTHING : ANYTHING;
  if (letter === 'b') return BORDER;
  if (letter === 'd') return symbols('0');
  // \s, \n and the like are blanks; any other letter stands for itself
  return symbols(/[sntrvf0]/.test(letter) ? ' ' : letter);
}

const CLASS = /\[(\^?)((?:\\.|[^\]\\])*)\]/sy;
const MOST_OF_A_CLASS = 10;

/** A class of a few known characters; any other may be anything. */
function parseClass(cursor: Cursor): Node {
  const [, negated, body = ''] = take(cursor, CLASS) as RegExpExecArray;
  if (negated || /\\[pPwWSDux]|[\ud800-\udfff]/.test(body)) return ANYTHING;
  const found = new Set<string>();
  const pieces = body.replaceAll('\\d', '0').replaceAll('\\s', ' ');
  for (const [, low = '', high = low] of pieces.matchAll(/(\\?.)(?:-(\\?.))?/gs)) {
    const [from, to] = [low, high].map((piece) => piece.charCodeAt(piece.length - 1)) as [number, number];
    if (to - from > 127) return ANYTHING;
    for (let code = from; code <= to; code += 1) found.add(symbolOf(code));
  }
  return found.size > MOST_OF_A_CLASS ? ANYTHING : { kind: 'symbols', symbols: [...found] };
}
