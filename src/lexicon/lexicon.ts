import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The package's own folder: the nearest one above this module that holds package.json. */
function packageFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder);
  return folder;
}

let folder: string | undefined;

/** Path of a file of this package, wherever it is installed. */
export function packagePath(...parts: readonly string[]): string {
  folder ??= packageFolder();
  return join(folder, ...parts);
}

/** Path of a lexicon file, e.g. `gazetteer.bin` → …/src/lexicon/en/gazetteer.bin. */
export const lexiconPath = (file: string): string => packagePath('src', 'lexicon', 'en', file);

const lines = (file: string): string[] =>
  readFileSync(lexiconPath(file), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'));

const once = <T>(compute: (file: string) => T): ((file: string) => T) => {
  const known = new Map<string, T>();
  return (file) => {
    const before = known.get(file); // asked for every word of an article: one look, no more
    if (before !== undefined) return before;
    const read = compute(file);
    known.set(file, read);
    return read;
  };
};

/**
 * The entries of a word list under `lexicon/en`, one a line, `#` lines left out. Read once a process.
 * Throws when the file is missing: a lexicon is part of the program.
 */
export const wordList: (file: string) => readonly string[] = once((file) => lines(file).map((line) => line.trim()));

/** The same as a set. */
export const wordSet: (file: string) => ReadonlySet<string> = once((file) => new Set(wordList(file)));

/** True for the words of a list; one look at one set, for what every word of an article is asked. */
export function inList(file: string): (word: string) => boolean {
  let words: ReadonlySet<string> | undefined;
  return (word) => {
    words ??= wordSet(file);
    return words.has(word);
  };
}

/** The rows of a tab-separated file under `lexicon/en`, by the names in its header row; an empty cell is ''. */
export const table: (file: string) => readonly Readonly<Record<string, string>>[] = once((file) => {
  const [header = '', ...rows] = lines(file);
  const names = header.split('\t');
  return rows.map((row) => {
    const cells = row.split('\t');
    const entry: Record<string, string> = {};
    for (const [i, name] of names.entries()) entry[name] = cells[i]?.trim() ?? '';
    return entry;
  });
});
