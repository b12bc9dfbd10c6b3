import { dirname, resolve } from 'node:path';
import { pipeline, Readable } from 'node:stream';
import { parse } from 'csv-parse';
import { InputError, type Known } from './input.ts';
import type { Content, Item } from './item.ts';

export interface CsvOptions {
  /** The column that holds the article's words, its HTML, or the path of its file; found by its name when absent. */
  readonly column?: string;
  readonly delimiter?: string;
}

const CONTENT_COLUMNS = ['text', 'html', 'content', 'body', 'path', 'file'];

/** Articles from CSV with a header, a row each; columns id, url and published are used where there are some. */
export async function* readCsv(
  pieces: AsyncIterable<Uint8Array>,
  path: string,
  options: CsvOptions,
  known: Partial<Known> = {},
): AsyncGenerator<Item> {
  const { delimiter = /\.tsv(?:\.gz)?$/i.test(path) ? '\t' : ',' } = options;
  const parser = parse({ bom: true, columns: true, delimiter, relax_column_count: true, max_record_size: 100_000_000 });
  pipeline(Readable.from(pieces), parser, () => {});
  let number = 1;
  try {
    for await (const row of parser as AsyncIterable<Readonly<Record<string, string>>>) {
      number += 1;
      const column = contentColumn(Object.keys(row), options.column);
      const { id, url, published } = row;
      const own = { ...known, ...(url ? { url } : {}), ...(published ? { published } : {}) };
      yield { known: { ...own, id: id || `${path}:${number}` }, content: toContent(column, row[column] ?? '', path) };
    }
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    throw code.startsWith('CSV_') ? new InputError('bad-csv', `is not CSV as it should be: ${message}`) : error;
  }
}

function contentColumn(names: readonly string[], asked: string | undefined): string {
  const found = asked ? names.find((n) => n === asked) : CONTENT_COLUMNS.find((n) => names.includes(n));
  if (found) return found;
  const what = asked ? `no column ${JSON.stringify(asked)}` : `none of the columns ${CONTENT_COLUMNS.join(', ')}`;
  throw new InputError('no-column', `has ${what}; name one of ${names.join(', ')} with --column`);
}

function toContent(column: string, cell: string, path: string): Content {
  if (/^(?:path|file)$/i.test(column)) return { kind: 'file', path: resolve(dirname(path), cell) };
  return { kind: column === 'html' || /^\s{0,99}<(?:!|html|body|div|p\b)/i.test(cell) ? 'html' : 'text', text: cell };
}
