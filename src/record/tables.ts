import { type Column, columnsOf } from './columns.ts';
import { FactRow, toFactRows } from './facts.ts';
import { ActorRow, ArticleRecord, CasualtyRow, DateRow, IncidentRow, LocationRow, QuoteRow } from './schema.ts';

export const TABLE_NAMES = [
  'articles',
  'actors',
  'dates',
  'casualties',
  'injuries',
  'quotes',
  'locations',
  'incidents',
  'facts',
] as const;
export type TableName = (typeof TABLE_NAMES)[number];

/** A table of records: `rows` gives one record's rows, which the columns' `read` take apart. */
export interface Table {
  readonly name: TableName;
  readonly columns: readonly Column[];
  readonly rows: (record: ArticleRecord) => readonly unknown[];
}

/** A table by its name; its columns are read off the schema the first time. */
export function tableOf(name: TableName): Table {
  const { columns, rows } = SOURCES[name];
  const own = columns();
  if (name === 'articles') return { name, columns: own, rows };
  return {
    name,
    columns: [...ARTICLE_COLUMNS, ...own.map((c) => ({ ...c, read: (row: unknown) => c.read((row as Joined).row) }))],
    rows: (record) => rows(record).map((row): Joined => ({ record, row })),
  };
}

/** The columns of these names, in this order; all when absent. Throws a RangeError that lists the names there are. */
export function selectColumns(table: Table, names?: readonly string[]): readonly Column[] {
  return (
    names?.map((name) => {
      const column = table.columns.find((c) => c.name === name);
      if (column) return column;
      const known = table.columns.map((c) => c.name).join(', ');
      throw new RangeError(`the table ${table.name} has no column ${JSON.stringify(name)}; it has ${known}`);
    }) ?? table.columns
  );
}

interface Joined {
  readonly record: ArticleRecord;
  readonly row: unknown;
}

/** What leads every row of a fact, so that a table says by itself where it comes from. */
const ARTICLE_COLUMNS: readonly Column[] = [
  {
    name: 'article',
    type: 'text',
    description: 'Id of the article',
    read: (row) => (row as Joined).record.id,
  },
  {
    name: 'published',
    type: 'text',
    description: 'Publication date of the article, as much as is known',
    read: (row) => (row as Joined).record.article.published?.value ?? null,
  },
];

interface Source {
  readonly columns: () => readonly Column[];
  readonly rows: (record: ArticleRecord) => readonly unknown[];
}

const SOURCES: Readonly<Record<TableName, Source>> = {
  articles: {
    columns: () => columnsOf(ArticleRecord, ['schemaVersion', 'article.text', 'article.paragraphs']),
    rows: (record) => [record],
  },
  actors: { columns: () => columnsOf(ActorRow), rows: (record) => record.actors },
  dates: { columns: () => columnsOf(DateRow), rows: (record) => record.dates },
  casualties: { columns: () => columnsOf(CasualtyRow), rows: (record) => record.casualties },
  injuries: {
    columns: () => columnsOf(CasualtyRow),
    rows: (record) => record.casualties.filter((row) => row.outcome === 'injured'),
  },
  quotes: { columns: () => columnsOf(QuoteRow), rows: (record) => record.quotes },
  locations: { columns: () => columnsOf(LocationRow), rows: (record) => record.locations },
  incidents: { columns: () => columnsOf(IncidentRow), rows: (record) => record.incidents },
  facts: { columns: () => columnsOf(FactRow), rows: toFactRows },
};
