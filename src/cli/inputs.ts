import { createReadStream, readFileSync } from 'node:fs';
import type { InputOptions } from '../batch/index.ts';
import { type Correction, parseCorrections } from '../record/index.ts';
import type { Options } from './options.ts';
import { UsageError } from './usage.ts';

/** What to read: what the user named, the names in a file, or what comes through a pipe. */
export function toInputs(named: readonly string[], { filesFrom }: Options): readonly string[] | AsyncIterable<string> {
  if (filesFrom !== undefined) return namesOf(filesFrom, named);
  if (named.length > 0) return named;
  if (process.stdin.isTTY)
    throw new UsageError('name a file or a folder, or pipe an article in (extract --help shows examples)');
  return ['-'];
}

export async function toInputOptions({ from, published, column, glob }: Options): Promise<InputOptions> {
  return {
    from,
    ...(published ? { published } : {}),
    ...(column ? { column } : {}),
    ...(glob ? { matches: await toMatcher(glob) } : {}),
  };
}

/** The corrections that a review page saved. */
export function readCorrections(file: string): Correction[] {
  try {
    return parseCorrections(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new UsageError(`--apply ${file}: ${(error as Error).message}`);
  }
}

/** A pattern without a slash is about the file's own name, as with rg and gitignore. */
async function toMatcher(patterns: readonly string[]): Promise<(name: string) => boolean> {
  const { default: picomatch } = await import('picomatch');
  const matchers = patterns.map((pattern) => picomatch(pattern, { matchBase: !pattern.includes('/') }));
  return (name) => matchers.some((matches) => matches(name));
}

/** Names, one a line, or parted by NUL as `find -print0` writes them. */
async function* namesOf(file: string, named: readonly string[]): AsyncGenerator<string> {
  yield* named;
  const pieces: Buffer[] = [];
  try {
    for await (const piece of file === '-' ? process.stdin : createReadStream(file)) pieces.push(piece as Buffer);
  } catch (error) {
    throw new UsageError(`--files-from ${file}: cannot be read: ${(error as Error).message}`);
  }
  const text = Buffer.concat(pieces).toString();
  yield* text.split(text.includes('\0') ? '\0' : /\r?\n/).filter((name) => name !== '');
}
