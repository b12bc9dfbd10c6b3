type Part = RegExp | string | readonly string[];

const literally = (literal: string): string => literal.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

function source(part: Part): string {
  if (part instanceof RegExp) return `(?:${part.source})`;
  if (typeof part === 'string') return literally(part);
  // longest first, so that 'more than' is tried before 'more'
  return `(?:${[...part]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map(literally)
    .join('|')})`;
}

/**
 * A pattern that reads aloud: white space and `# comments` in the template are dropped, a blank is written `\s` or `[ ]`,
 * and what is interpolated goes in whole: another pattern as a group, a string literally, a list as alternatives.
 * Flags: d (offsets of groups) and i. Example: re`\b ${NUMBER} [ ] (?<who> ${PERSONS} ) \b`.
 */
export function re(template: TemplateStringsArray, ...parts: readonly Part[]): RegExp {
  const spelt = spellClasses(body(template, parts));
  return new RegExp(spelt, /\\[pP]\{/.test(spelt) ? 'diu' : 'di');
}

/** Like `re`, but letter case counts. */
export const reCase = (template: TemplateStringsArray, ...parts: readonly Part[]): RegExp =>
  new RegExp(body(template, parts), 'du');

const body = (template: TemplateStringsArray, parts: readonly Part[]): string =>
  template.raw.map((raw, i) => squeeze(raw) + (i < parts.length ? source(parts[i] as Part) : '')).join('');

const LETTER = String.raw`a-zªµºÀ-ÖØ-öø-ʯ\u0370-\u0481\u048a-\u0587\u05d0-\u064a\u0671-\u06d3\u0904-\u0939\u0e01-\u0e30\u10a0-\u1fff\u2c00-\u2dff\u3041-\ud7ff\uf900-\ufdff\uff21-\uff5a`;
const CLASSES: Readonly<Record<string, string>> = {
  '\\p{L}': LETTER,
  '\\p{Lu}': LETTER,
  '\\p{Ll}': LETTER,
  '\\p{N}': String.raw`\d²³¹¼-¾\u0660-\u0669\u06f0-\u06f9\u0966-\u096f`,
};

/** Names letters and digits by their ranges: for \p a pattern needs the flag u, and u with i doubles the cost of each of its letters. */
function spellClasses(pattern: string): string {
  let inClass = false;
  return pattern.replace(/\\[pP]\{\w+\}|\\.|[[\]]/g, (piece) => {
    if (piece === '[' || piece === ']') inClass = piece === '[';
    const ranges = CLASSES[piece];
    return ranges && !inClass ? `[${ranges}]` : (ranges ?? piece);
  });
}

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
