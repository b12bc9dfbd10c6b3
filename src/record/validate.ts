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
    ? [...contradictions(record), ...danglingIds(record)]
    : parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  if (problems.length > 0) throw new InvalidRecordError(record.id, problems);
  return record;
}

type Node = Readonly<Record<string, unknown>>;

/** Visits every object within an object, at any depth, itself first; `path` is the same array each time. */
function visit(node: Node, path: string[], see: (node: Node, path: readonly string[]) => void): void {
  if (!Array.isArray(node)) see(node, path);
  for (const key in node) {
    const value = node[key];
    if (value === null || typeof value !== 'object') continue;
    path.push(Array.isArray(node) ? `[${key}]` : `.${key}`);
    visit(value as Node, path, see);
    path.pop();
  }
}

function contradictions(record: ArticleRecord): string[] {
  const problems: string[] = [];
  visit(record, [], (node, path) => {
    const problem = contradiction(node, record.article.text);
    if (problem) problems.push(`${path.join('').replace(/^\./, '')}: ${problem}`);
  });
  return problems;
}

/** What contradicts itself within one object. */
function contradiction(node: Node, text: string): string | null {
  const { start, end, min, max, earliest, latest, low, high } = node;
  if (typeof start === 'number' && typeof end === 'number') {
    if (start >= end || end > text.length) return `span ${start}–${end} is not in the text`;
    if (typeof node.text === 'string' && !says(node.text, node.spans ?? [node], text))
      return `span does not say ${JSON.stringify(node.text.slice(0, 40))}`;
  }
  if (typeof min === 'number' && typeof max === 'number' && min > max) return `min ${min} > max ${max}`;
  if (typeof low === 'number' && typeof high === 'number' && low > high) return `low ${low} > high ${high}`;
  if (typeof earliest === 'string' && typeof latest === 'string' && earliest > latest)
    return `earliest ${earliest} > latest ${latest}`;
  return null;
}

const says = (words: string, spans: unknown, text: string): boolean =>
  (spans as { start: number; end: number }[]).map((s) => text.slice(s.start, s.end)).join(' ') === words;

/** Properties of rows that hold the id of another row, or a list of ids. */
export const REFERENCES: ReadonlySet<string> = new Set([
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
]);

function danglingIds(record: ArticleRecord): string[] {
  const lists = [record.dates, record.actors, record.locations, record.casualties, record.quotes, record.incidents];
  const known = new Set<unknown>(lists.flatMap((rows) => rows.map((row) => row.id)).concat('none', 'published'));
  const problems: string[] = [];
  for (const row of lists.flat())
    visit(row, [row.id], (node, path) => {
      for (const key in node)
        if (REFERENCES.has(key))
          for (const ref of [node[key]].flat())
            if (typeof ref === 'string' && !known.has(ref)) problems.push(`${path.join('')}.${key}: no row ${ref}`);
    });
  return problems;
}
