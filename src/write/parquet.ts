import type { SchemaElement } from 'hyparquet';
import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import { type ArticleRecord, type Cell, type Column, selectColumns, tableOf } from '../record/index.ts';
import type { WriteOptions } from './format.ts';

const GROUP = 20_000; // rows

/** One table as Parquet, in groups of rows: no more than one group is held in memory. Numbers are doubles, days are dates. */
export async function* writeParquet(lines: AsyncIterable<string>, options: WriteOptions): AsyncGenerator<Uint8Array> {
  const table = tableOf(options.table ?? 'facts');
  const columns = selectColumns(table, options.select);
  const writer = new ByteWriter();
  const parquet = new ParquetWriter({ writer, schema: toSchema(columns), createdBy: 'extract' });
  const taken = (): Uint8Array => {
    const bytes = new Uint8Array(writer.getBytes());
    writer.index = 0;
    return bytes;
  };
  let rows: unknown[] = [];
  const flush = (): Uint8Array => {
    const columnData = columns.map((c) => ({ name: c.name, data: rows.map((row) => toValue(c, c.read(row))) }));
    parquet.write({ columnData, rowGroupSize: GROUP });
    rows = [];
    return taken();
  };
  for await (const line of lines) {
    for (const row of table.rows(JSON.parse(line) as ArticleRecord)) rows.push(row);
    if (rows.length >= GROUP) yield flush();
  }
  if (rows.length > 0) yield flush();
  parquet.finish();
  yield taken();
}

const toSchema = (columns: readonly Column[]): SchemaElement[] => [
  { name: 'root', num_children: columns.length },
  ...columns.map((column) => ({ name: column.name, repetition_type: 'OPTIONAL', ...TYPES[column.type] }) as const),
];

const TYPES = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  number: { type: 'DOUBLE' },
  boolean: { type: 'BOOLEAN' },
  date: { type: 'INT32', converted_type: 'DATE' },
} as const satisfies Record<Column['type'], Partial<SchemaElement>>;

const toValue = ({ type }: Column, value: Cell): Cell | Date =>
  type === 'date' && value !== null ? new Date(`${value}T00:00:00Z`) : value;
