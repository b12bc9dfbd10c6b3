import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, it } from 'vitest';
import { type ArticleRecord, tableOf } from '../../src/record/index.ts';
import { FORMATS, type FormatName } from '../../src/write/index.ts';
import { newFolder } from '../run.ts';
import { sampleRecord } from './html/sample.ts';

/** Names that readers of tables stumble over, each a row. */
const NAMES = [
  'Bosso',
  '=1+1',
  '+234 80',
  '-5',
  '@SUM(A1)',
  'the "Spot", Diffa',
  "O'Brien's",
  'two\nlines',
  'tab\tbed',
  'Maïné-Soroa',
  'نيامي',
  '東京 🎌',
  ' blanks ',
  '007',
  '1e5',
  '3/4',
  '2025-04-03',
  'TRUE',
  'null',
  "'quoted",
] as const;
const COLUMNS = ['article', 'id', 'name', 'latitude', 'country', 'gazetteerId'];
const DATE_COLUMNS = ['id', 'value', 'earliest', 'latest'];

let folder: string;
let record: ArticleRecord;
beforeAll(() => {
  folder = newFolder();
  const sample = structuredClone(sampleRecord());
  const [place] = sample.locations;
  const [date] = sample.dates;
  if (!place || !date) throw new Error('the sample has no place or no date');
  sample.locations = NAMES.map((name, n) => ({ ...place, id: `l${n}`, name, latitude: n % 2 ? n + 0.25 : null }));
  sample.dates = ['2025-03-10', '1969-07-20', null].map((day, n) => ({
    ...date,
    id: `d${n}`,
    earliest: day,
    latest: day,
  }));
  record = sample;
});

async function write(format: FormatName, table: 'locations' | 'dates', select: readonly string[]): Promise<string> {
  const path = join(folder, `${table}.${format}`);
  const pieces: Uint8Array[] = [];
  async function* lines() {
    yield JSON.stringify(record);
  }
  const write = await FORMATS[format].load();
  for await (const piece of write(lines(), { table, select })) pieces.push(Buffer.from(piece));
  writeFileSync(path, Buffer.concat(pieces));
  return path;
}

/** The cells as the table has them, as text: '' for none. */
function cells(table: 'locations' | 'dates', select: readonly string[]): string[][] {
  const { columns, rows } = tableOf(table);
  const picked = select.map((name) => columns.find((c) => c.name === name));
  return rows(record).map((row) => picked.map((c) => String(c?.read(row) ?? '')));
}

async function query(sql: string): Promise<string[][]> {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  return (await connection.runAndReadAll(sql)).getRowsJson().map((row) => row.map((cell) => String(cell ?? '')));
}

/** A formula-like text bears an apostrophe in CSV: that is for spreadsheets, and everybody sees it. */
const guarded = (rows: readonly (readonly string[])[]): string[][] =>
  rows.map((row) => row.map((cell) => (/^[=+\-@\t\r＝＋－＠]/.test(cell) ? `'${cell}` : cell)));

describe('the same cells in every format and reader', () => {
  it('CSV and TSV in DuckDB', async () => {
    for (const format of ['csv', 'tsv'] as const) {
      const path = await write(format, 'locations', COLUMNS);
      const rows = await query(`select * from read_csv('${path}', header = true, all_varchar = true)`);
      expect(rows).toEqual(guarded(cells('locations', COLUMNS)));
    }
  });

  it('Parquet in DuckDB: texts, doubles and dates', async () => {
    const path = await write('parquet', 'locations', COLUMNS);
    expect(await query(`select * from '${path}'`)).toEqual(cells('locations', COLUMNS));
    const dates = await write('parquet', 'dates', DATE_COLUMNS);
    expect(await query(`select * from '${dates}'`)).toEqual(cells('dates', DATE_COLUMNS));
    expect(await query(`select earliest + 1 from '${dates}' where id = 'd0'`)).toEqual([['2025-03-11']]);
  });

  it('a table without rows is a table', async () => {
    const before = record;
    record = { ...before, locations: [] };
    const path = await write('parquet', 'locations', COLUMNS);
    expect(await query(`select count(*) from '${path}'`)).toEqual([['0']]);
    record = before;
  });

  it.runIf(hasOffice())('XLSX in LibreOffice', { timeout: 120_000 }, async () => {
    for (const [table, select] of [
      ['locations', COLUMNS],
      ['dates', DATE_COLUMNS],
    ] as const) {
      const rows = parse(readFileSync(toCsv(await write('xlsx', table, select)), 'utf8')) as string[][];
      expect(rows.slice(1)).toEqual(cells(table, select));
    }
  });

  it.runIf(hasOffice())('CSV in LibreOffice: a formula stays a text', { timeout: 120_000 }, async () => {
    const path = await write('csv', 'locations', COLUMNS);
    const rows = parse(readFileSync(toCsv(path), 'utf8')) as string[][];
    expect(rows.slice(1).map((row) => row[2])).toEqual(guarded(cells('locations', ['name'])).flat());
  });
});

function hasOffice(): boolean {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** What LibreOffice shows of a file, saved as CSV in UTF-8, all texts quoted; CSV in is read as texts, comma-separated. */
function toCsv(path: string): string {
  const out = newFolder();
  const infilter = path.endsWith('.csv') ? [`--infilter=CSV:44,34,76,1,${'1/2/2/2/3/2/4/2/5/2/6/2'}`] : [];
  execFileSync(
    'soffice',
    [
      `-env:UserInstallation=file://${newFolder()}`,
      '--headless',
      ...infilter,
      '--convert-to',
      'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false',
      '--outdir',
      out,
      path,
    ],
    { stdio: 'ignore' },
  );
  return join(out, path.replace(/.*[/\\]/, '').replace(/\.\w+$/, '.csv'));
}
