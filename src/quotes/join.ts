import type { Attribution } from './attribution.ts';
import type { Item, Line } from './line.ts';
import { endMark, isMark, isQuote } from './words.ts';

/** An attribution with all pieces of its content, which may stand in several lines. */
export interface Said {
  readonly attribution: Attribution;
  readonly pieces: (readonly Item[])[];
}

/** Pieces of all attributions. A quotation that stands by itself carries on the one before it. */
export function joinLoose(lines: readonly Line[], found: readonly (readonly Attribution[])[]): Said[] {
  const all: Said[] = [];
  let last: { said: Said; paragraph: number } | null = null;
  lines.forEach((line, i) => {
    const paragraph = line.paragraph.index;
    const own = (found[i] ?? []).map((attribution) => ({
      attribution,
      pieces: attribution.contents.map((c) => line.items.slice(c.from, c.to)).filter((piece) => piece.length > 0),
    }));
    all.push(...own);
    const loose = own.length === 0 ? looseQuote(line) : null;
    const carried = loose && last && carriesOn(loose, last.said, paragraph - last.paragraph) ? last.said : null;
    if (loose) carried?.pieces.push([loose]);
    const said = speaking(own) ?? carried ?? (last?.paragraph === paragraph ? last.said : null);
    last = said && { said, paragraph };
  });
  return all.filter((said) => said.pieces.length > 0);
}

/** The attribution of a line that a next quotation carries on: the one that opens with a quotation, else the last. */
const speaking = (own: readonly Said[]): Said | null =>
  own.find((said) => isQuote(said.pieces[0]?.[0]) && said.attribution.contents[0]?.from === 0) ?? own.at(-1) ?? null;

/** The quotation that a line is made of. */
function looseQuote(line: Line): Item | null {
  const first = line.items[0] as Item;
  return isQuote(first) && line.items.every((item) => isQuote(item) || isMark(item, '.,;')) ? first : null;
}

/** A quotation by itself carries on words announced by a colon, the speaker of its paragraph or, when it is long, of the one before. */
function carriesOn(item: Item, last: Said, paragraphs: number): boolean {
  const before = last.pieces.at(-1)?.at(-1);
  const long = item.end - item.start > 25 && endMark(item) !== '';
  if (paragraphs === 0) return before === undefined || before.kind === 'quote' || endMark(item) !== '';
  return paragraphs === 1 && (before === undefined || before.marked?.continues === true || long);
}
