import { ArticleRecord } from './schema.ts';

/** A record that breaks the contract: a bug of ours. `problems` lists each as `path: what is wrong`. */
export class InvalidRecordError extends Error {
  override readonly name = 'InvalidRecordError';
  constructor(
    readonly id: string,
    readonly problems: readonly string[],
  ) {
    super(
      `the record of ${id} does not validate (a bug of extract, please report it): ${problems.slice(0, 3).join('; ')}`,
    );
  }
}

/**
 * Returns the record as it is, or throws an InvalidRecordError: beyond the schema, every span must say its text, every id
 * be there, no `min` exceed its `max` and no `earliest` its `latest`.
 */
export function validate(record: ArticleRecord): ArticleRecord {
  const parsed = ArticleRecord.safeParse(record);
  const problems = parsed.success
    ? [...walk(record, '', record.article.text)].concat(danglingIds(record))
    : parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  if (problems.length > 0) throw new InvalidRecordError(record.id, problems);
  return record;
}

type Node = Readonly<Record<string, unknown>>;

/** Every contradiction within one object, at any depth. */
function* walk(node: unknown, path: string, text: string): Generator<string> {
  if (Array.isArray(node)) for (const [i, item] of node.entries()) yield* walk(item, `${path}[${i}]`, text);
  else if (node !== null && typeof node === 'object') {
    yield* contradictions(node as Node, path, text);
    for (const [key, value] of Object.entries(node))
      if (typeof value === 'object') yield* walk(value, path ? `${path}.${key}` : key, text);
  }
}

function* contradictions(node: Node, path: string, text: string): Generator<string> {
  const { start, end, min, max, earliest, latest, low, high, spans } = node;
  if (typeof start === 'number' && typeof end === 'number') {
    if (start >= end || end > text.length) yield `${path}: span ${start}–${end} is not in the text`;
    else if (typeof node.text === 'string' && !says(node.text, spans ?? [node], text))
      yield `${path}: span does not say ${JSON.stringify(node.text.slice(0, 40))}`;
  }
  if (typeof min === 'number' && typeof max === 'number' && min > max) yield `${path}: min ${min} > max ${max}`;
  if (typeof low === 'number' && typeof high === 'number' && low > high) yield `${path}: low ${low} > high ${high}`;
  if (typeof earliest === 'string' && typeof latest === 'string' && earliest > latest)
    yield `${path}: earliest ${earliest} > latest ${latest}`;
}

const says = (words: string, spans: unknown, text: string): boolean =>
  (spans as { start: number; end: number }[]).map((s) => text.slice(s.start, s.end)).join(' ') === words;

/** Properties of rows that hold the id of another row, or a list of ids. */
export const REFERENCES: readonly string[] = [
  'anchor',
  'actor',
  'perpetrator',
  'partOf',
  'updates',
  'date',
  'location',
  'incident',
  'quote',
  'from',
  'within',
  'perpetrators',
  'targets',
  'sources',
];

function danglingIds(record: ArticleRecord): string[] {
  const lists = [record.dates, record.actors, record.locations, record.casualties, record.quotes, record.incidents];
  const known = new Set(lists.flatMap((rows) => rows.map((row) => row.id)));
  const problems: string[] = [];
  const look = (node: unknown, path: string): void => {
    if (node === null || typeof node !== 'object') return;
    for (const [key, value] of Object.entries(node)) {
      const refs = REFERENCES.includes(key) ? [value].flat().filter((v) => typeof v === 'string') : [];
      for (const ref of refs)
        if (!known.has(ref) && ref !== 'none' && ref !== 'published') problems.push(`${path}.${key}: no row ${ref}`);
      look(value, `${path}.${key}`);
    }
  };
  for (const rows of lists) for (const row of rows) look(row, row.id);
  return problems;
}
