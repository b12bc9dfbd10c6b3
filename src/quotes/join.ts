import type { Attribution } from './attributions.ts';
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
  lines.forEach((line, i) => {
    const own = (found[i] ?? []).map((attribution) => ({
      attribution,
      pieces: attribution.contents.map((c) => line.items.slice(c.from, c.to)),
    }));
    const loose = looseQuotes(line, own);
    const pending = own[0]?.attribution.pending ? null : pendingIn(lines[i + 1], found[i + 1], line);
    const to: Said | null = loose.length === 0 ? null : pending ? null : carriesOn(line, loose[0] as Item, last);
    if (pending) waiting.set(pending, loose);
    else for (const item of loose) to?.pieces.push([item]);
    for (const said of own) {
      const before = waiting.get(said.attribution);
      if (before) said.pieces.unshift(...before.map((item) => [item]));
    }
    const kept = own.filter((said) => said.pieces.length > 0);
    all.push(...kept);
    if (kept.length > 0) last = kept.at(-1) ?? null;
    else if (!to)
      last = loose.length > 0 || line.paragraph.index > (last?.attribution.line.paragraph.index ?? 0) + 1 ? null : last;
  });
  return all;
}

const waiting = new WeakMap<Attribution, readonly Item[]>();

/** Quotations of a line that no attribution holds and that stand as a sentence of their own. */
function looseQuotes(line: Line, own: readonly Said[]): Item[] {
  const held = new Set(own.flatMap((said) => said.pieces.flat()));
  const items = line.items.filter((item) => isQuote(item) && !held.has(item));
  const first = line.items[0];
  return first &&
    isQuote(first) &&
    items[0] === first &&
    (line.items.length === 1 || own.length > 0 || line.items.every((it) => isQuote(it) || isMark(it, '.,;')))
    ? own.length > 0 && !own[0]?.attribution.pending
      ? []
      : items.slice(0, 1)
    : [];
}

function pendingIn(next: Line | undefined, found: readonly Attribution[] | undefined, line: Line): Attribution | null {
  const first = found?.[0];
  return first?.pending && next?.paragraph === line.paragraph ? first : null;
}

function carriesOn(line: Line, item: Item, last: Said | null): Said | null {
  if (!last) return null;
  const before = last.pieces.at(-1)?.at(-1);
  const same = last.attribution.line.paragraph === line.paragraph;
  const open = before?.marked?.continues === true;
  return open || (same && (before?.kind === 'quote' || endMark(item) !== '')) ? last : null;
}
