import type { Doc, Paragraph } from '../document/index.ts';
import type { Span } from '../text/span.ts';

/** Words between quotation marks: `inner` leaves the marks out; `continues` when the next paragraph goes on with the quotation. */
export interface Marked extends Span {
  readonly inner: Span;
  readonly continues: boolean;
}

const LONGEST_SINGLE = 400;
const NOT_OPENING = /^'(?:em|til|tis|twas|cause|n|\d0s)\b/i;
const blank = (c: string | undefined): boolean => c === undefined || /[\s([\-–—―]/.test(c);
const closing = (c: string | undefined): boolean => c === undefined || /[\s.,;:!?)\]\-–—―]/.test(c);
const wordy = (c: string | undefined): boolean => c !== undefined && /[\p{L}\p{N}$]/u.test(c);

/** The outermost quotations of every paragraph, by one scan. A mark left open counts only where its paragraph begins with it. */
export function findMarked(doc: Doc): readonly (readonly Marked[])[] {
  return doc.paragraphs.map((p, i) => inParagraph(doc, p, doc.paragraphs[i + 1]));
}

function inParagraph(doc: Doc, paragraph: Paragraph, next: Paragraph | undefined): Marked[] {
  const { plain, text } = doc;
  const found: Marked[] = [];
  let open: { at: number; width: number } | null = null;
  for (let i = paragraph.start; i < paragraph.end; i++) {
    const width = markWidth(plain, i);
    if (width === 0) {
      if (open === null && plain[i] === "'") i = single(plain, i, paragraph, found);
      continue;
    }
    const nested = open === null ? 0 : nestedLength(text, i, paragraph);
    if (nested > 0) i += nested - 1;
    else if (opens(text, plain, i, width, open !== null, paragraph)) open ??= { at: i, width };
    else if (open !== null) {
      const end = runEnd(plain, i, width);
      found.push(marked(open.at, open.width, end - width, end));
      open = null;
      i = end - width;
    }
    i += width - 1;
  }
  if (open !== null) {
    const continues = next !== undefined && markWidth(plain, next.start) > 0;
    const turn = TURN.test(plain.slice(open.at + open.width, open.at + 60));
    if (!turn && (continues || open.at === paragraph.start))
      found.push({ ...marked(open.at, open.width, paragraph.end, paragraph.end), continues });
  }
  return found.filter((m) => m.inner.end > m.inner.start);
}

const LONGEST_NESTED = 60;
const LONGEST_REST = 600;

/** '“what he calls “hell” is …”': how long a quotation in the same marks is that opens in an open one; 0 when that is not closed again before another opens. */
function nestedLength(text: string, at: number, within: Span): number {
  if (text[at] !== '“') return 0;
  const close = text.slice(at, Math.min(within.end, at + LONGEST_NESTED)).indexOf('”');
  if (close < 0) return 0;
  const rest = text.slice(at + close + 1, Math.min(within.end, at + close + LONGEST_REST));
  const next = rest.search(/[“”]/);
  return rest[next] === '”' ? close + 1 : 0;
}

const marked = (start: number, width: number, innerEnd: number, end: number): Marked => ({
  start,
  end,
  inner: { start: start + width, end: innerEnd },
  continues: false,
});

/** 1 for a double mark, 2 for the agencies' '' (two single ones), 0 for none. */
function markWidth(plain: string, i: number): number {
  if (plain[i] === '"') return 1;
  return plain[i] === "'" && plain[i + 1] === "'" ? 2 : 0;
}

/** `'that?'''`: the agencies' two marks are the last two of the run. */
function runEnd(plain: string, i: number, width: number): number {
  let end = i + width;
  while (width === 2 && plain[end] === "'" && end - i < 5) end++;
  return end;
}

/** '"BELLO: …': a turn of a printed interview, its mark never closed. */
const TURN = /^\p{Lu}[\p{Lu}.'’ -]{2,40}:\s/u;

function opens(text: string, plain: string, i: number, width: number, isOpen: boolean, within: Span): boolean {
  const before = i > within.start ? plain[i - 1] : undefined;
  const after = i + width < within.end ? plain[i + width] : undefined;
  if (/[“„«]/.test(text[i] as string)) return !(isOpen && closing(after) && !blank(before));
  if (text[i] === '”' || text[i] === '»') return !isOpen && (i === within.start || (blank(before) && !closing(after)));
  return isOpen ? blank(before) && !closing(after) : blank(before) || !closing(after);
}

/** A single mark that opens, with its closing mark near by, is a quotation; returns where the scan goes on. */
function single(plain: string, at: number, within: Span, found: Marked[]): number {
  const before = at > within.start ? plain[at - 1] : undefined;
  if (!blank(before) || !wordy(plain[at + 1]) || NOT_OPENING.test(plain.slice(at, at + 8))) return at;
  const limit = Math.min(within.end, at + LONGEST_SINGLE);
  for (let i = at + 2; i < limit && plain[i] !== '"'; i++) {
    if (plain[i] !== "'" || wordy(plain[i + 1])) continue;
    if (!/[\p{L}\p{N}.,!?…]/u.test(plain[i - 1] as string)) continue;
    found.push(marked(at, 1, i, i + 1));
    return i;
  }
  return at;
}
