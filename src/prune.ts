import { type ArticleRecord, type FactKind, REFERENCES } from './record/index.ts';

type Row = { readonly id: string };

/** The record with only the rows of these kinds, and the rows of other kinds that they refer to. Everything when empty. */
export function prune(record: ArticleRecord, only: readonly FactKind[]): ArticleRecord {
  if (only.length === 0) return record;
  const { dates, actors, locations, casualties, quotes, incidents } = record;
  const lists = { dates, actors, locations, casualties, quotes, incidents };
  const rows = new Map(Object.values(lists).flatMap((list) => list.map((row): [string, Row] => [row.id, row])));
  const kept = new Set(only.flatMap((kind) => lists[kind].map((row) => row.id)));
  // a Set that grows while it is walked: rows that a kept row names are kept, and so on
  for (const id of kept) for (const ref of references(rows.get(id))) if (rows.has(ref)) kept.add(ref);
  const keep = <T extends Row>(list: readonly T[]): T[] => list.filter((row) => kept.has(row.id));
  return {
    ...record,
    dates: keep(dates),
    actors: keep(actors),
    locations: keep(locations),
    casualties: keep(casualties),
    quotes: keep(quotes),
    incidents: keep(incidents),
  };
}

function* references(node: unknown): Generator<string> {
  if (node === null || typeof node !== 'object') return;
  for (const [key, value] of Object.entries(node)) {
    if (REFERENCES.has(key)) for (const ref of [value].flat()) if (typeof ref === 'string') yield ref;
    yield* references(value);
  }
}
