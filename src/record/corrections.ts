import * as z from 'zod';
import type { ArticleRecord, FactKind } from './schema.ts';
import { validate } from './validate.ts';

/** One line of a corrections file. `field` is a path in the row (`count.min`), or `review` with accepted or rejected. */
export const Correction = z.object({
  id: z.string().describe('Id of the article'),
  fact: z.string().describe('Id of the row'),
  field: z.string(),
  was: z.union([z.string(), z.number(), z.null()]),
  now: z.union([z.string(), z.number(), z.null()]),
});
export type Correction = z.infer<typeof Correction>;

/** Reads a corrections file, one JSON object a line. Throws an Error that names the line which is none. */
export const parseCorrections = (ndjson: string): Correction[] =>
  ndjson.split('\n').flatMap((line, i) => {
    if (line.trim() === '') return [];
    try {
      return [Correction.parse(JSON.parse(line))];
    } catch {
      throw new Error(`line ${i + 1} is no correction; it takes {"id", "fact", "field", "was", "now"}`);
    }
  });

type Row = Record<string, unknown> & { id: string };
const LISTS: readonly FactKind[] = ['dates', 'actors', 'locations', 'casualties', 'quotes', 'incidents'];

/**
 * The record with the corrections made for it, in their order: edited fields changed, rejected rows gone and references to them
 * with them. A correction whose row is not there, or whose field no longer says what it corrects, is left out with a warning.
 * The record given is not changed. Throws an InvalidRecordError when a correction asks for something impossible.
 */
export function applyCorrections(record: ArticleRecord, corrections: readonly Correction[]): ArticleRecord {
  const made = structuredClone(record);
  const rows = new Map(LISTS.flatMap((list) => (made[list] as Row[]).map((row) => [row.id, row] as const)));
  const rejected = new Set<string>();
  for (const c of corrections.filter(({ id }) => id === record.id)) {
    const row = rows.get(c.fact);
    if (!row) warn(made, `no row ${c.fact}: not applied`);
    else if (c.field === 'review') rejected[c.now === 'rejected' ? 'add' : 'delete'](c.fact);
    else if (!change(row, c)) warn(made, `${c.fact}.${c.field} does not say ${JSON.stringify(c.was)}: not applied`);
  }
  return validate(rejected.size > 0 ? without(made, rejected) : made);
}

const warn = (record: ArticleRecord, message: string): void => {
  record.warnings.push({ code: 'correction-not-applied', message });
};

/** Sets the field at the end of the path when it says what the correction was made for. */
function change(row: Row, { field, was, now }: Correction): boolean {
  const path = field.split('.');
  const last = path.pop() as string;
  let holder: unknown = row;
  for (const key of path)
    holder = holder !== null && typeof holder === 'object' && Object.hasOwn(holder, key) ? (holder as Row)[key] : null;
  if (holder === null || typeof holder !== 'object' || !Object.hasOwn(holder, last) || (holder as Row)[last] !== was)
    return false;
  (holder as Row)[last] = now;
  return true;
}

/** The record without the rejected rows: ids that pointed at them become null, or leave their list. */
function without(record: ArticleRecord, rejected: ReadonlySet<string>): ArticleRecord {
  const clean = (node: unknown, key = ''): unknown => {
    if (Array.isArray(node))
      return node.filter((item) => !(typeof item === 'string' && rejected.has(item))).map((item) => clean(item));
    if (typeof node === 'string') return rejected.has(node) ? (key === 'anchor' ? 'none' : null) : node;
    if (node === null || typeof node !== 'object') return node;
    return Object.fromEntries(Object.entries(node).map(([k, v]) => [k, k === 'text' || k === 'id' ? v : clean(v, k)]));
  };
  const lists = LISTS.map((list) => [
    list,
    (record[list] as Row[]).filter((row) => !rejected.has(row.id)).map((row) => clean(row)),
  ]);
  return { ...record, ...Object.fromEntries(lists) };
}
