import { statSync } from 'node:fs';
import { join } from 'node:path';
import { selectColumns, TABLE_NAMES, type TableName, tableOf } from '../record/index.ts';
import { FORMATS, type Format, type FormatName, formatOf } from '../write/index.ts';
import type { Options } from './options.ts';
import { UsageError } from './usage.ts';

/** Where the data goes: a file, a folder with a file a table, or stdout where there is no path. */
export interface Output {
  readonly path?: string;
  readonly folder: boolean;
  readonly format: FormatName;
}

export function toOutput({ output, format, table }: Options): Output {
  if (output === undefined || output === '-')
    return { folder: false, format: onScreen(format ?? (table ? 'csv' : 'json')) };
  if (isFolder(output)) return { path: output, folder: true, format: format ?? 'csv' };
  const name = format ?? formatOf(output);
  if (!name)
    throw new UsageError(`${output}: its ending names no format; add --format ${Object.keys(FORMATS).join('|')}`);
  return { path: output, folder: false, format: name };
}

/** Throws a UsageError for options that mean nothing for this output. */
export function checkOutput({ format, folder, path }: Output, { table, select, delimiter, resume }: Options): void {
  const given = Object.entries({ table, select, delimiter }).find(([, value]) => value !== undefined);
  if (given && !FORMATS[format].tabular)
    throw new UsageError(`--${given[0]} is for csv, tsv, xlsx and parquet, not for ${format}`);
  if (folder && !['csv', 'tsv', 'parquet'].includes(format))
    throw new UsageError(`${path} is a folder: it takes csv, tsv or parquet, not ${format}`);
  if (folder && select) throw new UsageError(`--select is for one table; add --table, and name a file with --output`);
  if (resume && !path) throw new UsageError('--resume goes on with a file: add --output FILE');
  if (delimiter !== undefined && [...delimiter].length !== 1)
    throw new UsageError(`--delimiter is one character, not ${JSON.stringify(delimiter)}`);
  if (select) checkColumns(table ?? 'facts', select);
}

/** The files to write, each with its table. */
export function filesOf(
  { path = '', folder, format }: Output,
  { table }: Options,
): { file: string; table: { table?: TableName } }[] {
  if (!folder) return [{ file: path, table: table ? { table } : {} }];
  const names = table ? [table] : TABLE_NAMES.filter((name) => name !== 'injuries');
  return names.map((name) => ({ file: join(path, `${name}.${format}`), table: { table: name } }));
}

function onScreen(format: FormatName): FormatName {
  if ((FORMATS[format] as Format).binary && process.stdout.isTTY)
    throw new UsageError(`${format} is not for the screen; add --output FILE`);
  return format;
}

const isFolder = (path: string): boolean =>
  /[/\\]$/.test(path) || (statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false);

function checkColumns(table: TableName, select: readonly string[]): void {
  try {
    selectColumns(tableOf(table), select);
  } catch (error) {
    throw new UsageError(`--select: ${(error as Error).message}`);
  }
}
