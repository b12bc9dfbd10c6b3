import { readFileSync, statSync } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type AttemptOptions, attemptAll, type From, listItems, type Outcome } from '../batch/index.ts';
import {
  type Correction,
  type FactKind,
  parseCorrections,
  selectColumns,
  type TableName,
  tableOf,
} from '../record/index.ts';
import { FORMATS, type Format, type FormatName, formatOf, type WriteOptions, writeFile } from '../write/index.ts';
import { openReport, type Report, say } from './report.ts';
import { UsageError } from './usage.ts';

/** The options of `extract`, as the command line and a config file give them. */
export interface Options {
  readonly format?: FormatName;
  readonly output?: string;
  readonly table?: TableName;
  readonly select?: readonly string[];
  readonly delimiter?: string;
  readonly bom?: boolean;
  readonly from: From;
  readonly published?: string;
  readonly only?: readonly FactKind[];
  readonly force?: boolean;
  readonly apply?: string;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
}

/** Extracts the articles of the inputs; returns the exit code: 1 when some failed. */
export async function runExtract(named: readonly string[], options: Options): Promise<number> {
  const inputs = named.length > 0 ? named : fromPipe();
  const format = toFormatName(options);
  checkTable(format, options);
  const report = openReport(options);
  const lines = recordsOf(attemptAll(listItems(inputs, options), toAttempt(options)), report);
  const write = await FORMATS[format].load();
  const pieces = write(lines, toWriteOptions(options, inputs, report));
  try {
    if (toFile(options)) await writeFile(toFile(options) as string, pieces);
    else await pipeline(Readable.from(pieces), process.stdout, { end: false });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'EPIPE') return 0;
    if (!code) throw error;
    say(`${toFile(options) ?? 'stdout'}: cannot be written: ${message}`);
    return 1;
  }
  report.close();
  return report.failed > 0 ? 1 : 0;
}

const toFile = ({ output }: Options): string | undefined => (output === '-' ? undefined : output);

function fromPipe(): readonly string[] {
  if (process.stdin.isTTY)
    throw new UsageError('name a file or a folder, or pipe an article in (extract --help shows examples)');
  return ['-'];
}

function toFormatName(options: Options): FormatName {
  const file = toFile(options);
  const name = options.format ?? (file ? formatOf(file) : options.table ? 'csv' : 'json');
  if (!name)
    throw new UsageError(`${file}: its ending names no format; add --format ${Object.keys(FORMATS).join('|')}`);
  if ((FORMATS[name] as Format).binary && !file && process.stdout.isTTY)
    throw new UsageError(`${name} is not for the screen; add --output FILE`);
  return name;
}

/** A table, its columns and the cells' delimiter mean something only where the format is a table. */
function checkTable(name: FormatName, options: Options): void {
  const { table, select, delimiter } = options;
  const given = Object.entries({ table, select, delimiter }).find(([, value]) => value !== undefined);
  if (given && !FORMATS[name].tabular) throw new UsageError(`--${given[0]} is for csv, tsv and xlsx, not for ${name}`);
  if (delimiter !== undefined && [...delimiter].length !== 1)
    throw new UsageError(`--delimiter is one character, not ${JSON.stringify(delimiter)}`);
  if (!select) return;
  try {
    selectColumns(tableOf(table ?? 'facts'), select);
  } catch (error) {
    throw new UsageError(`--select: ${(error as Error).message}`);
  }
}

const toAttempt = ({ from, only, force, apply }: Options): AttemptOptions => ({
  ...(from === 'text' || from === 'html' ? { format: from } : {}),
  ...(only ? { only } : {}),
  ...(force ? { force } : {}),
  ...(apply === undefined ? {} : { corrections: readCorrections(apply) }),
});

function readCorrections(file: string): Correction[] {
  try {
    return parseCorrections(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new UsageError(`--apply ${file}: ${(error as Error).message}`);
  }
}

function toWriteOptions(options: Options, inputs: readonly string[], report: Report): WriteOptions {
  const severalNamed = inputs.length > 1 || inputs.some(isFolder);
  return {
    ...options,
    pretty: !toFile(options) && process.stdout.isTTY === true,
    many: () => severalNamed || report.read + report.failed > 1,
  };
}

const isFolder = (input: string): boolean => statSync(input, { throwIfNoEntry: false })?.isDirectory() ?? false;

async function* recordsOf(outcomes: AsyncIterable<Outcome>, report: Report): AsyncGenerator<string> {
  for await (const outcome of outcomes) {
    report.add(outcome);
    if (outcome.json !== undefined) yield outcome.json;
  }
}
