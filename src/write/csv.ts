import { stringify } from 'csv-stringify/sync';
import { type ArticleRecord, selectColumns, tableOf } from '../record/index.ts';
import type { WriteOptions } from './format.ts';

/**
 * One table: a header, then a row a fact (RFC 4180, lines end in LF). A text that a spreadsheet would run as a formula
 * gets an apostrophe before it.
 */
export async function* writeCsv(lines: AsyncIterable<string>, options: WriteOptions): AsyncGenerator<string> {
  const table = tableOf(options.table ?? 'facts');
  const columns = selectColumns(table, options.select);
  const format = {
    delimiter: options.delimiter ?? ',',
    escape_formulas: true,
    cast: { boolean: (value: boolean) => String(value) },
  };
  yield (options.bom ? '\ufeff' : '') + stringify([columns.map((c) => c.name)], format);
  for await (const line of lines) {
    const rows = table.rows(JSON.parse(line) as ArticleRecord);
    yield stringify(
      rows.map((row) => columns.map((column) => column.read(row))),
      format,
    );
  }
}

export const writeTsv = (lines: AsyncIterable<string>, options: WriteOptions): AsyncGenerator<string> =>
  writeCsv(lines, { delimiter: '\t', ...options });
