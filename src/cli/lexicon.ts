import { readFileSync } from 'node:fs';
import type { LexiconRow } from '../names/index.ts';
import { UsageError } from './usage.ts';

const COLUMNS = ['name', 'aliases', 'kind', 'subtype', 'country', 'from', 'to'];
const KINDS = ['person', 'organization', 'group'];
const CHECKS: Readonly<Record<string, RegExp>> = {
  name: /./,
  kind: new RegExp(`^(?:${KINDS.join('|')})$`),
  country: /^(?:[A-Z]{2})?$/,
  from: /^(?:\d{4}(?:-\d\d){0,2})?$/,
  to: /^(?:\d{4}(?:-\d\d){0,2})?$/,
};
const MEANT: Readonly<Record<string, string>> = {
  name: 'a name',
  kind: KINDS.join(', '),
  country: 'two capitals (ISO 3166-1)',
  from: 'a date like 2025-04-03',
  to: 'a date like 2025-04-03',
};

/**
 * A user's own actors: tab-separated under a header row, `#` lines left out. Throws a UsageError that names file and line, so that
 * no row is passed over in silence.
 */
export function readLexicon(file: string): LexiconRow[] {
  const lines = read(file).map((text, i) => ({ text, number: i + 1 }));
  const [header, ...rows] = lines.filter(({ text }) => text.trim() !== '' && !text.startsWith('#'));
  if (!header) return fail(file, 1, `a header row is meant: ${COLUMNS.join(', ')}`);
  const names = header.text.split('\t').map((name) => name.trim());
  const strange = names.find((name) => !COLUMNS.includes(name));
  if (strange !== undefined)
    fail(file, header.number, `there is no column ${JSON.stringify(strange)}; columns are ${COLUMNS.join(', ')}`);
  for (const name of ['name', 'kind']) if (!names.includes(name)) fail(file, header.number, `no column ${name}`);
  return rows.map(({ text, number }) => toRow(file, number, names, text.split('\t')));
}

function read(file: string): string[] {
  try {
    return readFileSync(file, 'utf8')
      .replace(/^\ufeff/, '')
      .split(/\r?\n/);
  } catch (error) {
    throw new UsageError(`--lexicon ${file}: cannot be read: ${(error as Error).message}`);
  }
}

function toRow(file: string, line: number, names: readonly string[], cells: readonly string[]): LexiconRow {
  if (cells.length > names.length) fail(file, line, `${cells.length} cells under ${names.length} columns`);
  const row = Object.fromEntries(names.map((name, i) => [name, cells[i]?.trim() ?? '']));
  for (const [name, check] of Object.entries(CHECKS)) {
    const cell = row[name] ?? '';
    if (!check.test(cell)) fail(file, line, `${name} is ${JSON.stringify(cell)}; meant is ${MEANT[name]}`);
  }
  return row as LexiconRow;
}

function fail(file: string, line: number, message: string): never {
  throw new UsageError(`--lexicon ${file}:${line}: ${message}`);
}
