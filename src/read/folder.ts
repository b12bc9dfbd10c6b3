import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Failure } from './item.ts';

/** A file of a folder: `name` is its path from there, with slashes. */
export interface Found {
  readonly path: string;
  readonly name: string;
  /** Why it is not to be read, where it is not. */
  readonly failure?: Failure;
}

/**
 * The files in a folder and below, each folder's entries in the order of their names' code units, so that the order is
 * the same everywhere. Follows links, but enters no folder twice. Hidden and special files come with a failure.
 */
export async function* walkFolder(folder: string, within = '', entered = new Set<string>()): AsyncGenerator<Found> {
  const real = await realpath(folder);
  if (entered.has(real)) return;
  entered.add(real);
  for (const entry of (await readdir(folder)).sort(byCodeUnit)) {
    const path = join(folder, entry);
    const name = within + entry;
    if (entry.startsWith('.')) {
      yield { path, name, failure: { code: 'hidden', message: 'is hidden' } };
      continue;
    }
    const is = await stat(path).catch(() => null);
    if (is?.isDirectory()) yield* walkFolder(path, `${name}/`, entered);
    else if (is && !is.isFile()) yield { path, name, failure: { code: 'special', message: 'is no regular file' } };
    else yield { path, name };
  }
}

const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
