import { articleCount, recordAt } from './data.ts';
import { announce } from './dom.ts';
import { COLUMNS, toFacts } from './facts.ts';
import { type Correction, read } from './review.ts';

/** Offers words as a file to keep; nothing leaves the machine. */
function download(name: string, type: string, content: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
  announce(`${name} saved`);
}

const everyRecord = function* () {
  for (let n = 0; n < articleCount; n++) yield recordAt(n);
};

/** A line a correction, for `extract --apply`. */
export const exportCorrections = (): void =>
  download(
    'corrections.ndjson',
    'application/x-ndjson',
    [...everyRecord()]
      .flatMap(read)
      .map((c) => `${JSON.stringify(c)}\n`)
      .join(''),
  );

/** A line a record, with the corrections in it and rejected rows left out. */
export const exportRecords = (): void =>
  download(
    'corrected.ndjson',
    'application/x-ndjson',
    [...everyRecord()].map((record) => `${JSON.stringify(corrected(record, read(record)))}\n`).join(''),
  );

/** A row a fact, corrected values in their places. */
export function exportTable(): void {
  const lines = [['article', 'kind', 'fact', 'review', 'field', 'value', 'start', 'end'].join(',')];
  for (const record of everyRecord()) {
    const log = read(record);
    for (const fact of toFacts(record)) {
      const last = (field: string) => log.findLast((c) => c.fact === fact.id && c.field === field);
      fact.cells.forEach((cell, i) => {
        const value = (cell.field && last(cell.field)?.now) ?? cell.text;
        if (value !== '')
          lines.push(
            [
              record.id,
              fact.kind,
              fact.id,
              last('review')?.now ?? '',
              COLUMNS[fact.kind][i],
              value,
              fact.spans[0]?.start ?? '',
              fact.spans[0]?.end ?? '',
            ]
              .map(quoted)
              .join(','),
          );
      });
    }
  }
  download('corrected.csv', 'text/csv', `${lines.join('\r\n')}\r\n`);
}

/** RFC 4180, and no cell that a spreadsheet would take for a formula. */
function quoted(value: unknown): string {
  const words = String(value ?? '');
  const safe = /^[=+\-@\t\r]/.test(words) && Number.isNaN(Number(words)) ? `'${words}` : words;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

type Json = Record<string, unknown>;

/** A record with its corrections; rows that were rejected are left out, and ids that pointed at them are null. */
function corrected(record: object, log: readonly Correction[]): object {
  const copy = structuredClone(record) as Json;
  const rows = new Map(
    Object.values(copy)
      .flatMap((list) => (Array.isArray(list) ? list : []))
      .map((row: Json) => [row.id, row]),
  );
  const rejected = new Set<unknown>();
  for (const { fact, field, now } of log) {
    if (field === 'review') rejected[now === 'rejected' ? 'add' : 'delete'](fact);
    else setPath(rows.get(fact), field.split('.'), now);
  }
  return rejected.size > 0 ? (without(copy, rejected) as object) : copy;
}

function setPath(row: Json | undefined, path: readonly string[], value: unknown): void {
  let holder: Json | null | undefined = row;
  for (const key of path.slice(0, -1)) holder = holder?.[key] as Json | null | undefined;
  if (holder) holder[path.at(-1) as string] = value;
}

function without(node: unknown, rejected: ReadonlySet<unknown>): unknown {
  if (Array.isArray(node))
    return node
      .filter((item) => !rejected.has(item) && !rejected.has((item as Json | null)?.id))
      .map((item) => without(item, rejected));
  if (node === null || typeof node !== 'object') return node;
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => [
      key,
      key !== 'text' && rejected.has(value) ? (key === 'anchor' ? 'none' : null) : without(value, rejected),
    ]),
  );
}
