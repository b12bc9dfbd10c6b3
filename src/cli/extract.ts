import { statSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { attemptAll, listItems, type Outcome, openSpool, type RunOptions } from '../batch/index.ts';
import { FORMATS, writeFile } from '../write/index.ts';
import { readCorrections, toInputOptions, toInputs } from './inputs.ts';
import { readLexicon } from './lexicon.ts';
import type { Options } from './options.ts';
import { checkOutput, filesOf, type Output, toOutput } from './output.ts';
import { openReport, type Report, say } from './report.ts';

/** Extracts the articles of the inputs; returns the exit code: 1 when some failed, 130 when interrupted. */
export async function runExtract(named: readonly string[], options: Options): Promise<number> {
  const inputs = toInputs(named, options);
  const output = toOutput(options);
  checkOutput(output, options);
  const input = await toInputOptions(options);
  const run = toRun(options);
  const report = openReport(options);
  const stop = stopOnInterrupt();
  const items = until(listItems(inputs, input), stop);
  try {
    const many = () => isMany(inputs) || report.read + report.kept + report.failed > 1;
    if (output.path) await toFiles(items, run, output, { ...options, many }, report, stop);
    else {
      const records = recordsOf(attemptAll(items, run), report, options, stop);
      const write = await FORMATS[output.format].load();
      const pieces = write(records, { ...options, many, pretty: process.stdout.isTTY === true });
      await pipeline(Readable.from(pieces), process.stdout, { end: false });
    }
  } catch (error) {
    process.exitCode = cannotWrite(error as NodeJS.ErrnoException, output);
    if (!output.path) process.exit();
    return 1;
  } finally {
    report.close();
    process.stdin.destroy();
  }
  return stop.interrupted ? 130 : report.failed > 0 ? 1 : 0;
}

type Items = ReturnType<typeof listItems>;

/** Records go to the spool as they come; when all are there, the spool becomes the output. */
async function toFiles(
  items: Items,
  run: RunOptions,
  output: Output,
  options: Options & { many: () => boolean },
  report: Report,
  stop: Stop,
): Promise<void> {
  const { path = '', format } = output;
  if (output.folder) await mkdir(path, { recursive: true });
  const plain = format === 'ndjson' && !output.folder;
  const spool = await openSpool(
    output.folder ? join(path, 'records.part') : `${path}.part`,
    options.resume ?? false,
    plain ? path : undefined,
  );
  const outcomes = attemptAll(spool.missing(items), run);
  for await (const json of recordsOf(outcomes, report, options, stop)) spool.append(json);
  report.kept = spool.kept();
  if (stop.stopped) return say(`stopped; what is done is in ${spool.path}, --resume goes on with it`);
  const write = await FORMATS[format].load();
  for (const { file, table } of filesOf(output, options))
    await writeFile(file, write(spool.lines(), { ...options, ...table }));
  if (report.failed === 0 || plain) await spool.remove();
  else say(`what is done is kept in ${spool.path}, so that --resume tries only what failed`);
}

const toRun = ({ from, only, jobs, timeout, force, apply, lexicon, verbose }: Options): RunOptions => ({
  ...(verbose ? { verbose } : {}),
  ...(from === 'text' || from === 'html' ? { format: from } : {}),
  ...(only ? { only } : {}),
  ...(force ? { force } : {}),
  ...(apply === undefined ? {} : { corrections: readCorrections(apply) }),
  ...(lexicon === undefined ? {} : { lexicon: readLexicon(lexicon) }),
  ...(jobs ? { jobs } : {}),
  ...(timeout ? { timeout } : {}),
});

interface Stop {
  /** No further article is begun. */
  stopped: boolean;
  /** By the user. */
  interrupted: boolean;
}

/** The first Ctrl-C lets what is under way come to its end, a second one stops at once. */
function stopOnInterrupt(): Stop {
  const stop: Stop = { stopped: false, interrupted: false };
  const interrupt = () => {
    if (stop.interrupted) process.exit(130);
    stop.stopped = true;
    stop.interrupted = true;
    process.stdin.destroy();
  };
  process.on('SIGINT', interrupt).on('SIGTERM', interrupt);
  return stop;
}

async function* until<T>(items: AsyncIterable<T>, stop: Stop): AsyncGenerator<T> {
  for await (const item of items) {
    if (stop.stopped) return;
    yield item;
  }
}

async function* recordsOf(
  outcomes: AsyncIterable<Outcome>,
  report: Report,
  { onError }: Options,
  stop: Stop,
): AsyncGenerator<string> {
  for await (const outcome of outcomes) {
    report.add(outcome);
    if (outcome.json !== undefined) yield outcome.json;
    else if (onError === 'fail' && !outcome.skipped) {
      stop.stopped = true;
      return;
    }
  }
}

/** Whether the output is a list even when one article came of the inputs. */
const isMany = (inputs: AsyncIterable<string> | readonly string[]): boolean =>
  !Array.isArray(inputs) || inputs.length > 1 || inputs.some(isFolder);
const isFolder = (input: string): boolean => statSync(input, { throwIfNoEntry: false })?.isDirectory() ?? false;

function cannotWrite(error: NodeJS.ErrnoException, { path = 'stdout' }: Output): number {
  // nobody reads on: what is under way is of no use to anybody
  if (error.code === 'EPIPE') process.exit(0);
  if (!error.code) throw error;
  const advice = error.code === 'ENOSPC' ? '; make room, then --resume goes on with what is done' : '';
  say(`${path}: cannot be written: ${error.message}${advice}`);
  return 1;
}
