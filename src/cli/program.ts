import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { FROM } from '../batch/index.ts';
import { toPublicationDate } from '../read/index.ts';
import { FACT_KINDS, type FactKind, TABLE_NAMES } from '../record/index.ts';
import { FORMATS } from '../write/index.ts';
import { type Options, runExtract } from './extract.ts';
import { say } from './report.ts';
import { UsageError } from './usage.ts';
import { version } from './version.ts';

const EXAMPLES = `
Examples:
  extract article.txt                              one article, as JSON
  extract news/ -o facts.csv                       a folder, one table of facts
  extract news/ -t casualties -f csv               one table of one kind
  extract page.html --published 2025-04-03 --only quotes
  curl -s https://example.org/story | extract      what comes through a pipe
  cat articles.ndjson | extract --from ndjson --format ndjson | jq .casualties
  extract news/ -o review.html                     a page to check the facts by eye
  extract schema                                   the JSON Schema of a record

NDJSON in is one {"id", "text" or "html", "published"?, "url"?} a line.
Exit code: 0 all articles read, 1 some failed, 2 wrong usage, 130 interrupted.`;

/** Runs the command line; returns the exit code. */
export async function run(argv: readonly string[]): Promise<number> {
  let code = 0;
  const program = toProgram((result) => {
    code = result;
  });
  try {
    await program.parseAsync([...argv]);
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (!(error instanceof UsageError)) throw error;
    say(`error: ${error.message}`);
    return 2;
  }
}

function toProgram(done: (code: number) => void): Command {
  const program = new Command('extract')
    .description('Turns English news articles into data: actors, dates, casualties, quotes, places, incidents.')
    .argument('[inputs...]', 'files, folders, or - for what comes through a pipe')
    .exitOverride()
    .showHelpAfterError('(extract --help shows what there is)')
    .version(version(), '-V, --version', 'print the version')
    .addHelpText('after', EXAMPLES);
  for (const option of OPTIONS) program.addOption(option);
  program.action(async (inputs: string[], options: Options) => done(await runExtract(inputs, options)));
  program
    .command('schema')
    .description('print the JSON Schema of a record')
    .action(async () => {
      const { recordJsonSchema } = await import('../record/index.ts');
      process.stdout.write(`${JSON.stringify(recordJsonSchema(), null, 2)}\n`);
    });
  return program;
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

const list = (text: string): string[] => text.split(',');

const OPTIONS: readonly Option[] = [
  new Option('-f, --format <name>', 'what to write (default: by the ending of --output, else json)').choices(
    Object.keys(FORMATS),
  ),
  new Option('-o, --output <file>', 'where to write (default: the screen)'),
  new Option('-t, --table <name>', 'the table of csv, tsv and xlsx (default: facts)').choices(TABLE_NAMES),
  new Option('--select <columns>', 'only these columns of the table, in this order').argParser(list),
  new Option('--delimiter <char>', 'between the cells of csv (default: a comma)'),
  new Option('--bom', 'begin csv with a byte order mark, for Excel'),
  new Option('--from <kind>', 'what the inputs hold').choices(FROM).default('auto'),
  new Option('--published <date>', 'when the articles were published, where they do not say').argParser(day),
  new Option('--only <kinds>', 'only these kinds of facts, e.g. dates,quotes').argParser(kinds),
  new Option('--force', 'look for facts in articles that are not in English, too'),
  new Option('--apply <file>', 'put the corrections of a review page into the records'),
  new Option('-q, --quiet', 'say nothing but what went wrong'),
  new Option('-v, --verbose', 'say what was found in each article'),
];
