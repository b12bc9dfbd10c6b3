import type { Attribution } from './attribution.ts';
import type { Item, Line } from './lines.ts';
import { endMark, isMark, isQuote } from './words.ts';

/** An attribution with all pieces of its content, which may stand in several lines. */
export interface Said {
  readonly attribution: Attribution;
  readonly pieces: (readonly Item[])[];
}

/**
 * Pieces of all attributions. A quotation that stands by itself goes to its neighbour: to a cue that follows it in the next
 * line of the paragraph ('“Go!” he said.'), else to the quotation before it, which it carries on.
 */
export function joinLoose(lines: readonly Line[], found: readonly (readonly Attribution[])[]): Said[] {
  const all: Said[] = [];
  let last: Said | null = null;
  let waiting: Item | null = null;
  lines.forEach((line, i) => {
    const own = (found[i] ?? []).map((attribution) => ({
      attribution,
      pieces: attribution.contents.map((c) => line.items.slice(c.from, c.to)).filter((piece) => piece.length > 0),
    }));
    if (waiting && own[0]?.attribution.pending) own[0].pieces.unshift([waiting]);
    waiting = null;
    const loose = looseQuote(line, own);
    if (loose && pendingIn(lines[i + 1], found[i + 1], line)) waiting = loose;
    else if (loose) (carriesOn(line, loose, last)?.pieces ?? []).push([loose]);
    all.push(...own);
    last = own.at(-1) ?? (loose || last?.attribution.line.paragraph === line.paragraph ? last : null);
  });
  return all.filter((said) => said.pieces.length > 0);
}

/** The quotation that a line opens with, when the line attributes nothing and is little more than that. */
function looseQuote(line: Line, own: readonly Said[]): Item | null {
  const first = line.items[0] as Item;
  const alone = line.items.every((item) => isQuote(item) || isMark(item, '.,;'));
  return isQuote(first) && own.length === 0 && alone ? first : null;
}

function pendingIn(next: Line | undefined, found: readonly Attribution[] | undefined, line: Line): boolean {
  return found?.[0]?.pending === true && next?.paragraph === line.paragraph;
}

/** What a quotation by itself carries on: one over paragraphs, one before it in the paragraph, or words announced by a colon. */
function carriesOn(line: Line, item: Item, last: Said | null): Said | null {
  if (!last) return null;
  const before = last.pieces.at(-1)?.at(-1);
  const gap = line.paragraph.index - last.attribution.line.paragraph.index;
  const announced = before === undefined && gap <= 1;
  const open = before?.marked?.continues === true;
  const same = gap === 0 && (before?.kind === 'quote' || endMark(item) !== '');
  return open || announced || same ? last : null;
}
