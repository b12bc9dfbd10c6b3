import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, it } from 'vitest';

const src = join(import.meta.dirname, '..', 'src');
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((f) => f.endsWith('.ts'))
  .sort();

/** Floors from the bottom up; a folder imports only from lower floors. */
const FLOORS: readonly (readonly string[])[] = [
  ['text', 'lexicon', 'record'],
  ['document', 'write'],
  ['rules', 'read'],
  ['names', 'dates', 'assertion'],
  ['locations'],
  ['actors'],
  ['quotes'],
  ['casualties'],
  ['incidents'],
  ['extract.ts', 'prune.ts', 'to-record.ts', 'index.ts'],
  ['batch'],
  ['cli', 'bench'],
];
const floorOf = (folder: string): number => FLOORS.findIndex((floor) => floor.includes(folder));
const folderOf = (file: string): string => file.split('/')[0] as string;

/** The libraries, and the one door of each. */
const DOORS: Readonly<Record<string, RegExp>> = {
  zod: /^(?:record\/|cli\/config)/,
  'compromise/two': /^(?:document\/tags\.ts|bench\/)/,
  'chrono-node/en': /^dates\/chrono\.ts$/,
  'csv-stringify': /^write\/csv\.ts$/,
  'write-excel-file/node': /^write\/xlsx/,
  'hyparquet-writer': /^write\/parquet\.ts$/,
  'csv-parse': /^read\/csv\.ts$/,
  warcio: /^read\/warc\.ts$/,
  commander: /^cli\//,
  cheerio: /^read\/html\//,
  linkedom: /^(?:read\/html\/|bench\/)/,
  '@mozilla/readability': /^(?:read\/html\/|bench\/)/,
};

const importsOf = (file: string): string[] =>
  [
    ...readFileSync(join(src, file), 'utf8').matchAll(
      /(?:^|\n)\s*(?:import|export)\b[^'"\n;]*?(?:\n[^'";]*?)?from\s+['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/g,
    ),
  ].map((m) => (m[1] ?? m[2]) as string);

it('every folder has a floor', () => {
  expect([...new Set(files.map(folderOf))].filter((folder) => floorOf(folder) < 0)).toEqual([]);
});

it('imports go down only, and never between folders of one floor', () => {
  const wrong = files.flatMap((file) =>
    importsOf(file)
      .filter((to) => to.startsWith('.'))
      .map((to) => relative(src, join(src, dirname(file), to)))
      .filter((to) => folderOf(to) !== folderOf(file))
      // words are data: the lexicon serves its own floor; a single file of the top floor meets the others there
      .filter((to) => folderOf(to) !== 'lexicon' && !(floorOf(folderOf(file)) === 9 && floorOf(folderOf(to)) === 9))
      .filter((to) => floorOf(folderOf(to)) >= floorOf(folderOf(file)))
      .map((to) => `${file} → ${to}`),
  );
  expect(wrong).toEqual([]);
});

it('each library has one door', () => {
  const wrong = files.flatMap((file) =>
    importsOf(file)
      .filter((to) => Object.hasOwn(DOORS, to) && !(DOORS[to] as RegExp).test(file))
      .map((to) => `${file} imports ${to}`),
  );
  expect(wrong).toEqual([]);
});

it('there is no import cycle', () => {
  const graph = new Map(
    files.map((file) => [
      file,
      importsOf(file)
        .filter((to) => to.startsWith('.'))
        .map((to) => relative(src, join(src, dirname(file), to))),
    ]),
  );
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) cycles.push([...path.slice(path.indexOf(file)), file].join(' → '));
    else if (!done.has(file)) {
      for (const next of graph.get(file) ?? []) visit(next, [...path, file]);
      done.add(file);
    }
  };
  for (const file of files) visit(file, []);
  expect(cycles).toEqual([]);
});
