import { type Check, toCheck } from './check.ts';
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
  if (isSound(record)) return record;
  const parsed = ArticleRecord.safeParse(record);
  const problems = parsed.success
    ? contradictions(record)
    : parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  if (problems.length > 0) throw new InvalidRecordError(record.id, problems);
  return record;
}

type Node = Readonly<Record<string, unknown>>;

interface Known {
  readonly text: string;
  readonly ids: ReadonlySet<unknown>;
}

let check: Check<Known> | undefined;

/** True when neither the schema nor what lies beyond it has anything to say: the same tests in one walk, without the words. */
function isSound(record: ArticleRecord): boolean {
  check ??= toCheck<Known>(ArticleRecord, (fields) => {
    const references = fields.filter((field) => REFERENCES.has(field));
    const contradictions = CONTRADICTIONS.filter(([field]) => fields.includes(field));
    if (references.length === 0 && contradictions.length === 0) return null;
    return (node, { text, ids }) => {
      for (const field of references) if (!refersTo(node[field], ids)) return false;
      for (const [, contradiction] of contradictions) if (contradiction(node, text) !== null) return false;
      return true;
    };
  });
  return check(record, { text: record.article.text, ids: idsOf(record) });
}

const refersTo = (value: unknown, ids: ReadonlySet<unknown>): boolean =>
  Array.isArray(value) ? value.every((id) => ids.has(id)) : typeof value !== 'string' || ids.has(value);

function idsOf({ dates, actors, locations, casualties, quotes, incidents }: ArticleRecord): ReadonlySet<unknown> {
  const ids = new Set<unknown>(['none', 'published']);
  for (const rows of [dates, actors, locations, casualties, quotes, incidents]) for (const { id } of rows) ids.add(id);
  return ids;
}

/** What contradicts itself within an object, at any depth, and the ids that no row has. */
function contradictions(record: ArticleRecord): string[] {
  const known = idsOf(record);
  const problems: string[] = [];
  const path: string[] = [];
  const report = (problem: string): number => problems.push(`${path.join('.')}: ${problem}`);
  const visit = (node: Node): void => {
    if (!Array.isArray(node)) {
      for (const [, contradiction] of CONTRADICTIONS) {
        const problem = contradiction(node, record.article.text);
        if (problem) report(problem);
      }
    }
    for (const key in node) {
      const value = node[key];
      const isObject = typeof value === 'object' && value !== null;
      if (!isObject && typeof value !== 'string') continue;
      path.push(key);
      if (isObject) visit(value as Node);
      // an id, or one of a list of ids
      else if (REFERENCES.has(Array.isArray(node) ? (path.at(-2) ?? '') : key) && !known.has(value))
        report(`no row ${value}`);
      path.pop();
    }
  };
  visit(record);
  return problems;
}

type Contradiction = (node: Node, text: string) => string | null;

/** What may contradict itself within one object, by a field that it has. */
const CONTRADICTIONS: readonly (readonly [field: string, Contradiction])[] = [
  ['start', misquoted],
  ['min', inverted('min', 'max')],
  ['low', inverted('low', 'high')],
  ['earliest', inverted('earliest', 'latest')],
];

function misquoted({ start, end, text: words, spans }: Node, text: string): string | null {
  if (typeof start !== 'number' || typeof end !== 'number') return null;
  if (start >= end || end > text.length) return `span ${start}–${end} is not in the text`;
  if (typeof words !== 'string') return null;
  const said = Array.isArray(spans) ? spans.map((s) => text.slice(s.start, s.end)).join(' ') : text.slice(start, end);
  return said === words ? null : `span does not say ${JSON.stringify(words.slice(0, 40))}`;
}

function inverted(first: string, last: string): Contradiction {
  return (node) => {
    const [low, high] = [node[first], node[last]];
    if (typeof low !== typeof high || low === null || high === null) return null;
    return (low as string) > (high as string) ? `${first} ${low} > ${last} ${high}` : null;
  };
}

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
