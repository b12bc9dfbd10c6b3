import { InvalidArgumentError, Option } from 'commander';
import { FROM, type From } from '../batch/index.ts';
import { toPublicationDate } from '../read/index.ts';
import { FACT_KINDS, type FactKind, TABLE_NAMES, type TableName } from '../record/index.ts';
import { FORMATS, type FormatName } from '../write/index.ts';

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
  readonly lexicon?: string;
  readonly glob?: readonly string[];
  readonly filesFrom?: string;
  readonly column?: string;
  readonly jobs?: number;
  /** Seconds. */
  readonly timeout?: number;
  readonly resume?: boolean;
  readonly onError?: 'skip' | 'fail';
  readonly errors?: string;
  readonly config?: string;
  readonly progress?: boolean;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
}

const kinds = (text: string): FactKind[] =>
  text.split(',').map((kind) => {
    if ((FACT_KINDS as readonly string[]).includes(kind)) return kind as FactKind;
    throw new InvalidArgumentError(`There is no ${JSON.stringify(kind)}; kinds are ${FACT_KINDS.join(', ')}.`);
  });

const day = (text: string): string => {
  try {
    toPublicationDate(text, 'option');
    return text;
  } catch {
    throw new InvalidArgumentError('It is no date. Write 2025-04-03, 2025-04 or 2025.');
  }
};

const whole = (text: string): number => {
  if (/^[1-9]\d{0,2}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('It is no whole number from 1 to 999.');
};

const seconds = (text: string): number => {
  const value = Number(text);
  if (value > 0 && value < 1e6) return value;
  throw new InvalidArgumentError('It is no number of seconds.');
};

const list = (text: string): string[] => text.split(',');

export const OPTIONS: readonly Option[] = [
  new Option('-f, --format <name>', 'what to write (default: by the ending of --output, else json)').choices(
    Object.keys(FORMATS),
  ),
  new Option('-o, --output <file>', 'where to write; a folder gets a csv a table (default: the screen)'),
  new Option('-t, --table <name>', 'the table of csv, tsv, xlsx and parquet (default: facts)').choices(TABLE_NAMES),
  new Option('--select <columns>', 'only these columns of the table, in this order').argParser(list),
  new Option('--delimiter <char>', 'between the cells of csv (default: a comma)'),
  new Option('--bom', 'begin csv with a byte order mark, for Excel'),
  new Option('--from <kind>', 'what the inputs hold').choices(FROM).default('auto'),
  new Option('--published <date>', 'when the articles were published, where they do not say').argParser(day),
  new Option('--only <kinds>', 'only these kinds of facts, e.g. dates,quotes').argParser(kinds),
  new Option('--force', 'look for facts in articles that are not in English, too'),
  new Option('--apply <file>', 'put the corrections of a review page into the records'),
  new Option('--lexicon <file>', 'your own actors, tab-separated: name, aliases, kind, subtype, country, from, to'),
  new Option('-g, --glob <pattern...>', "which files of a folder, e.g. '*.html' or '2024/**'"),
  new Option('--files-from <file>', 'read the names of the inputs from a file, - for stdin'),
  new Option('--column <name>', 'the column of CSV that holds text, html or a path'),
  new Option('-j, --jobs <n>', 'articles at a time (default: one a core)').argParser(whole),
  new Option('--timeout <seconds>', 'how long one article may take (default: 10)').argParser(seconds),
  new Option('--resume', 'go on with what an interrupted run has done; needs --output'),
  new Option('--on-error <what>', 'skip an article that fails, or fail with it').choices(['skip', 'fail']),
  new Option('--errors <file>', 'write what failed as NDJSON: id, code, message'),
  new Option('--config <file>', 'options as JSON (default: extract.config.json, where there is one)'),
  new Option('--no-progress', 'no progress on the terminal'),
  new Option('-q, --quiet', 'say nothing but what went wrong'),
  new Option('-v, --verbose', 'say what was found in each article and what was left out, with the reason'),
];
