import writeExcel, { type CellObject, type Sheet } from 'write-excel-file/node';
import { getCellAddress } from 'write-excel-file/utility';
import { type ArticleRecord, type Cell, type Column, selectColumns, TABLE_NAMES, tableOf } from '../record/index.ts';
import type { WriteOptions } from './format.ts';
import { type Link, linking, targetOf } from './xlsx-links.ts';

// limits of Excel itself
const MOST_ROWS = 1_048_576;
const LONGEST_TEXT = 32_767;
const FIRST_DAY = '1900-03-01'; // the days before count wrong

/**
 * A workbook with a sheet a table, or with the one that is asked for; an article's name leads to where it came from. The whole of
 * it is held in memory.
 */
export async function* writeXlsx(lines: AsyncIterable<string>, options: WriteOptions): AsyncGenerator<Uint8Array> {
  const names = options.table ? [options.table] : options.select ? (['facts'] as const) : TABLE_NAMES;
  const sheets = names.map((name) => {
    const table = tableOf(name);
    const columns = selectColumns(table, options.select);
    const linked = columns.findIndex((c) => c.name === (name === 'articles' ? 'id' : 'article'));
    return { table, columns, linked, data: [columns.map(toHeader)] as CellObject[][], links: [] as Link[] };
  });
  for await (const line of lines) {
    const record = JSON.parse(line) as ArticleRecord;
    const target = targetOf(record, options.output);
    for (const { table, columns, linked, data, links } of sheets)
      for (const row of table.rows(record)) {
        data.push(columns.map((column) => toCell(column, column.read(row))));
        if (target && linked >= 0) links.push({ cell: getCellAddress(data.length - 1, linked), target });
      }
  }
  const book = sheets.map(({ table, columns, data }): Sheet<never> => {
    if (data.length > MOST_ROWS)
      throw new RangeError(`${data.length} ${table.name} are more than a sheet holds; write csv`);
    return { data, sheet: table.name, stickyRowsCount: 1, columns: columns.map((c) => ({ width: WIDTHS[c.type] })) };
  });
  const features = [linking(sheets.map(({ links }) => links))];
  yield await writeExcel(book, { fontFamily: 'Calibri', fontSize: 11, features }).toBuffer();
}

const WIDTHS: Readonly<Record<Column['type'], number>> = { text: 24, number: 10, boolean: 10, date: 12 };

const toHeader = ({ name }: Column): CellObject => ({ value: name, type: String, fontWeight: 'bold' });

/** Typed by what it is, never by how it looks: a text that begins like a formula stays a text. */
function toCell({ type }: Column, value: Cell): CellObject {
  if (value === null) return {};
  if (typeof value === 'number') return { value, type: Number };
  if (typeof value === 'boolean') return { value, type: Boolean };
  if (type === 'date' && value >= FIRST_DAY)
    return { value: new Date(`${value}T00:00:00Z`), type: Date, format: 'yyyy-mm-dd' };
  return { value: value.replace(NOT_XML, '\ufffd').slice(0, LONGEST_TEXT), type: String };
}

/** What a text of XML cannot hold: control characters, halves of pairs. */
const NOT_XML =
  /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
