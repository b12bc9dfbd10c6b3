import { matchesOf } from '../text/matches.ts';
import type { Span } from '../text/span.ts';

interface Line extends Span {
  readonly text: string;
  /** A blank line or the text's begin stands before it. */
  readonly fresh: boolean;
  readonly indented: boolean;
}

const WIDEST_WRAP = 120;

/**
 * Paragraph spans of plain text: what blank lines part, and each line of its own, unless lines were broken to a width
 * (at 72 columns, say): those are one paragraph again, the breaks inside it.
 */
export function splitParagraphs(text: string): Span[] {
  const lines = toLines(text);
  const width = wrapWidth(lines);
  const spans: Span[] = [];
  lines.forEach((line, i) => {
    const previous = lines[i - 1];
    if (previous && !line.fresh && continues(previous, line, width))
      spans[spans.length - 1] = { start: (spans.at(-1) as Span).start, end: line.end };
    else spans.push({ start: line.start, end: line.end });
  });
  return spans;
}

const LINES = /[^\n]+/g;

function toLines(text: string): Line[] {
  const lines: Line[] = [];
  let fresh = true;
  for (const { 0: whole, index } of matchesOf(LINES, text)) {
    const trimmed = whole.trim();
    if (index > 0 && lines.length > 0 && text[index - 2] === '\n') fresh = true;
    if (trimmed === '') {
      fresh = true;
      continue;
    }
    const start = index + whole.indexOf(trimmed);
    lines.push({ start, end: start + trimmed.length, text: trimmed, fresh, indented: /^(?:\t|\s{2,8}\S)/.test(whole) });
    fresh = false;
  }
  return lines;
}

/** The width that lines were broken to, or 0 when they were not. */
function wrapWidth(lines: readonly Line[]): number {
  const lengths = lines.map((l) => l.text.length).sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.97)] ?? 0;
  if (width > WIDEST_WRAP) return 0;
  const breaks = lines.flatMap((line, i) => (i > 0 && !line.fresh ? [[lines[i - 1] as Line, line] as const] : []));
  const mid = breaks.filter(([a, b]) => breaksSentence(a, b)).length;
  const full = breaks.filter(([a, b]) => isFull(a, b, width)).length;
  const capitals = !lines.some((l) => /\p{Ll}/u.test(l.text.slice(0, 200)));
  return breaks.length >= 3 && (mid >= breaks.length * 0.3 || (capitals && full >= breaks.length * 0.7)) ? width : 0;
}

const continues = (a: Line, b: Line, width: number): boolean =>
  breaksSentence(a, b) ||
  (width > 0 && !b.indented && (isFull(a, b, width) || (a.text.length >= width * 0.75 && !endsSentence(a))));

const endsSentence = (line: Line): boolean => /[.!?:|]["'”’)\]]{0,3}$/.test(line.text.slice(-5));
/** The next line goes on in lower case after a line that no stop ends. */
const breaksSentence = (a: Line, b: Line): boolean =>
  a.text.length >= 10 && /^\p{Ll}/u.test(b.text) && !endsSentence(a) && !/^by\s/.test(b.text);
/** The next line's first word would not have fitted any more. */
const isFull = (a: Line, b: Line, width: number): boolean =>
  a.text.length + 1 + (b.text.slice(0, 80).match(/^\S{1,80}/)?.[0].length ?? 0) > width;
