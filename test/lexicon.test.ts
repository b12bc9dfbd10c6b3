import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { table } from '../src/lexicon/lexicon.ts';

const folder = join(import.meta.dirname, '..', 'src', 'lexicon', 'en');
const files = readdirSync(folder).filter((f) => /\.(?:txt|tsv)$/.test(f));

describe.each(files)('%s', (file) => {
  const lines = readFileSync(join(folder, file), 'utf8').split('\n');
  const entries = lines.filter((line) => line.trim() !== '' && !line.startsWith('#'));

  it('names its source and licence in the first line', () => {
    expect(lines[0]).toMatch(/^# source: .+ licence: .+/);
  });

  it('says nothing twice', () => {
    const twice = entries.filter((entry, i) => entries.indexOf(entry) !== i);
    expect(twice.slice(0, 5)).toEqual([]);
  });

  it.runIf(file.endsWith('.tsv'))('has as many cells in each row as in its header', () => {
    const width = entries[0]?.split('\t').length;
    expect(entries.filter((row) => row.split('\t').length !== width).slice(0, 5)).toEqual([]);
  });
});

it('lists the last word of each pair of words for people too: the pair is looked for where it stands', () => {
  const nouns = table('actor-nouns.tsv').map((row) => row.noun ?? '');
  expect(nouns.filter((noun) => noun.includes(' ') && !nouns.includes(noun.replace(/^.* /, '')))).toEqual([]);
});
