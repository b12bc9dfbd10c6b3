import type { Actor } from '../actors/index.ts';
import type { Quote } from '../quotes/index.ts';
import { contains, type Span } from '../text/span.ts';

interface Placed<T> extends Span {
  readonly item: T;
  readonly rank: number;
}

const mentions = new WeakMap<readonly Actor[], readonly Placed<Actor>[]>();

/** Of the actors, in their order, those that a stretch of the article mentions; the article's mentions are sorted once. */
export function actorsIn(actors: readonly Actor[], within: Span): Actor[] {
  const all =
    mentions.get(actors) ??
    byStart(actors.flatMap((item, rank) => item.mentions.map(({ start, end }) => ({ start, end, item, rank }))));
  mentions.set(actors, all);
  const found = new Map<Actor, number>();
  for (let i = firstFrom(all, within.start); i < all.length && (all[i] as Span).start < within.end; i++)
    found.set((all[i] as Placed<Actor>).item, (all[i] as Placed<Actor>).rank);
  return [...found].sort((a, b) => a[1] - b[1]).map(([actor]) => actor);
}

const LOOK_BACK = 50;
const starts = new WeakMap<readonly Quote[], readonly Placed<Quote>[]>();

/** The first of the last quotes begun before a span that hold it. */
export function quoteAround(quotes: readonly Quote[], span: Span): Quote | undefined {
  const all =
    starts.get(quotes) ?? byStart(quotes.map((item, rank) => ({ start: item.start, end: item.end, item, rank })));
  starts.set(quotes, all);
  const to = firstFrom(all, span.start + 1);
  return all.slice(Math.max(0, to - LOOK_BACK), to).find((q) => contains(q, span))?.item;
}

const byStart = <T>(items: Placed<T>[]): readonly Placed<T>[] =>
  items.sort((a, b) => a.start - b.start || a.rank - b.rank);

/** Index of the first that starts at an offset or after it. */
function firstFrom(all: readonly Span[], offset: number): number {
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle] as Span).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
