type Part = RegExp | string | readonly string[];

/**
 * A pattern that reads aloud: white space and `# comments` in the template are dropped, a blank is written `\s` or `[ ]`,
 * and what is interpolated goes in whole: another pattern as a group, a string literally, a list as alternatives.
 * Letter case does not count; the flag d gives offsets of groups. Example: re`\b ${NUMBER} [ ] (?<who> ${PERSONS} ) \b`.
 */
export const re = (template: TemplateStringsArray, ...parts: readonly Part[]): RegExp =>
  toPattern(template, parts, inBothCases);

/** Like `re`, but letter case counts. */
export const reCase = (template: TemplateStringsArray, ...parts: readonly Part[]): RegExp =>
  toPattern(template, parts, asItStands);

function toPattern(template: TemplateStringsArray, parts: readonly Part[], spelling: Spelling): RegExp {
  const source = template.raw
    .map((raw, i) => spell(squeeze(raw), spelling) + (i < parts.length ? sourceOf(parts[i] as Part, spelling) : ''))
    .join('');
  return new RegExp(source, /\\[pP]\{/.test(source) ? 'du' : 'd');
}

function sourceOf(part: Part, spelling: Spelling): string {
  // a pattern with the flag d is one of ours, and spelt
  if (part instanceof RegExp) return `(?:${part.hasIndices ? part.source : spell(part.source, spelling)})`;
  if (typeof part === 'string') return spell(literally(part), spelling);
  // longest first, so that 'more than' is tried before 'more'
  return `(?:${[...part]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map((literal) => spell(literally(literal), spelling))
    .join('|')})`;
}

const literally = (literal: string): string => literal.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/** Drops white space and comments of a template, but not inside a character class. */
function squeeze(raw: string): string {
  let out = '';
  let inClass = false;
  for (let i = 0; i < raw.length; i++) {
    const c = raw[i] as string;
    if (c === '\\') out += c + (raw[++i] ?? '');
    else if (inClass) {
      out += c;
      if (c === ']') inClass = false;
    } else if (c === '[') {
      out += c;
      inClass = true;
    } else if (c === '#') {
      while (i + 1 < raw.length && raw[i + 1] !== '\n') i++;
    } else if (c > ' ') out += c;
  }
  return out;
}

/** How a pattern's letters and classes of letters are written. */
interface Spelling {
  readonly classes: Readonly<Record<string, string>>;
  readonly letter: (letter: string) => string;
  readonly range: (range: string) => string;
}

const both = (letters: string): string => {
  const [lower, upper] = [letters.toLowerCase(), letters.toUpperCase()];
  return lower === upper || upper.length !== letters.length ? letters : lower + upper;
};

const LETTERS = String.raw`A-Za-zªµºÀ-ÖØ-öø-ʯ\u0370-\u0481\u048a-\u0587\u05d0-\u064a\u0671-\u06d3\u0904-\u0939\u0e01-\u0e30\u10a0-\u1fff\u2c00-\u2dff\u3041-\ud7ff\uf900-\ufdff\uff21-\uff5a`;
const FIGURES = String.raw`\d²³¹¼-¾\u0660-\u0669\u06f0-\u06f9\u0966-\u096f`;

/** Instead of the flag i each letter stands in both its cases: the engine compiles such a pattern in a third of the time. */
const inBothCases: Spelling = {
  classes: { L: LETTERS, Lu: LETTERS, Ll: LETTERS, N: FIGURES },
  letter: both,
  range: both,
};
const asItStands: Spelling = {
  classes: { L: LETTERS, Lu: capitals(), N: FIGURES },
  letter: (letter) => letter,
  range: (range) => range,
};

/** The capital letters of the alphabets that have some. */
function capitals(): string {
  const codes = [...Array(0x560).keys(), ...Array.from({ length: 0x200 }, (_, n) => 0x1e00 + n)];
  return codes
    .map((code) => String.fromCharCode(code))
    .filter((letter) => letter.toLowerCase() !== letter)
    .join('');
}

/** What holds no letters of its own: an escape, the name of a group. */
const FIXED = /\\(?:u[\da-f]{4}|x[\da-f]{2}|p\{(\w+)\}|P\{\w+\}|k<\w+>|.)|\(\?<[a-z]\w*>/iy;

/** Classes of letters and figures are named by their ranges: for \p a pattern needs the flag u, and the engine asks what is in it each time. */
function spell(pattern: string, { classes, letter, range }: Spelling): string {
  let out = '';
  let inClass = false;
  const add = (piece: string) => {
    out += inClass || piece.length === 1 ? piece : `[${piece}]`;
  };
  for (let i = 0; i < pattern.length; ) {
    const mark = pattern[i] as string;
    FIXED.lastIndex = i;
    const fixed = mark === '\\' || mark === '(' ? FIXED.exec(pattern) : null;
    const isRange = inClass && pattern[i + 1] === '-' && /^[a-z]-[a-z]/i.test(pattern.slice(i, i + 3));
    if (fixed?.[1] && classes[fixed[1]]) add(classes[fixed[1]] as string);
    else if (fixed) out += fixed[0];
    else if (isRange) out += range(pattern.slice(i, i + 3));
    else add(letter(mark));
    if (mark === '[' || mark === ']') inClass = mark === '[';
    i += fixed?.[0].length ?? (isRange ? 3 : 1);
  }
  return out;
}
