import { Command, CommanderError } from 'commander';
import { SHELLS } from './completion.ts';
import { applyConfig } from './config.ts';
import { runExtract } from './extract.ts';
import { OPTIONS, type Options } from './options.ts';
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
  extract archive.warc.gz -o facts.xlsx            a web archive, a workbook with a sheet a table
  extract news/ -o all.ndjson --resume             goes on where it was interrupted
  find news -name '*.txt' -print0 | extract --files-from - -o tables/
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
  program.action(async (inputs: string[]) => {
    await applyConfig(program);
    done(await runExtract(inputs, program.opts<Options>()));
  });
  program
    .command('schema')
    .description('print the JSON Schema of a record')
    .action(async () => {
      const { recordJsonSchema } = await import('../record/index.ts');
      process.stdout.write(`${JSON.stringify(recordJsonSchema(), null, 2)}\n`);
    });
  program
    .command('completion')
    .description('print a script that completes options on the command line')
    .argument('<shell>', SHELLS.join(', '))
    .action(async (shell: string) => {
      const { completion } = await import('./completion.ts');
      process.stdout.write(completion(shell, program));
    });
  return program;
}
