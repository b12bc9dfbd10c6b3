import { describe, expect, it } from 'vitest';
import { prune } from '../../src/prune.ts';
import { type FactKind, TABLE_NAMES, tableOf, toFactRows } from '../../src/record/index.ts';
import { sampleRecord } from '../write/html/sample.ts';

const record = sampleRecord();

/** The cells of a row by the names of its columns. */
function cells(name: (typeof TABLE_NAMES)[number], row = 0): Record<string, unknown> {
  const { columns, rows } = tableOf(name);
  return Object.fromEntries(columns.map((c) => [c.name, c.read(rows(record)[row])]));
}

describe('tables', () => {
  it.each(TABLE_NAMES)('%s: no two columns of one name, every cell a plain value', (name) => {
    const { columns, rows } = tableOf(name);
    expect(new Set(columns.map((c) => c.name)).size).toBe(columns.length);
    for (const row of rows(record))
      for (const column of columns)
        expect([column.name, typeof (column.read(row) ?? '')]).toEqual([
          column.name,
          expect.stringMatching(/^(?:string|number|boolean)$/),
        ]);
  });

  it.each(TABLE_NAMES.filter((name) => name !== 'articles'))('%s: a row says its article', (name) => {
    expect(cells(name)).toMatchObject({ article: 'sample.txt', published: '2025-03-11' });
  });

  it.each([
    ['casualties', 0, { count_min: 3, count_approximate: false, victims_text: 'Three soldiers', perpetrator: 'a1' }],
    ['casualties', 1, { count_min: 2, victims_text: null, source_text: null }],
    ['injuries', 0, { id: 'c2', outcome: 'injured' }],
    ['incidents', 0, { perpetrators: 'a1', targets: 'c1', killed_best: 3, missing_best: null, weapons: null }],
    ['actors', 1, { name: 'Moussa Abdou', role: 'Colonel' }],
    ['quotes', 0, { speaker_text: 'Colonel Moussa Abdou', cue_text: 'said' }],
    ['locations', 0, { latitude: 13.7, country: 'NE' }],
    ['articles', 0, { id: 'sample.txt', actors: 2, casualties: 2 }],
  ] as const)('%s, row %i', (name, row, expected) => {
    expect(cells(name, row)).toMatchObject(expected);
  });
});

describe('facts', () => {
  const facts = toFactRows(record);

  it('stand in the order of the text', () => {
    const starts = facts.map((f) => f.start ?? 0);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  });

  it.each([
    ['casualty', { outcome: 'killed', min: 3, max: 3, role: 'military', date: '2025-03-10', location: 'Bosso' }],
    ['quote', { who: 'Moussa Abdou', role: 'Colonel', value: 'direct' }],
    ['incident', { who: 'gunmen', value: 'ambush', date: '2025-03-10', location: 'Bosso' }],
  ] as const)('%s: ids are told as names', (kind, expected) => {
    expect(facts.filter((f) => f.kind === kind)).toContainEqual(expect.objectContaining(expected));
  });
});

describe('prune', () => {
  const counts = (only: readonly FactKind[]) => {
    const { dates, actors, locations, casualties, quotes, incidents } = prune(record, only);
    return [dates, actors, locations, casualties, quotes, incidents].map((rows) => rows.length).join(' ');
  };

  it.each([
    [[], '1 2 1 2 1 1', 'everything when nothing is named'],
    [['dates'], '1 0 0 0 0 0', 'a row that names no other comes alone'],
    [['quotes'], '0 1 0 0 1 0', 'a quotation keeps its speaker'],
    [['incidents'], '1 1 1 2 0 1', 'an incident keeps what it names, and what that names'],
    [['casualties'], '1 1 1 2 0 1', 'casualties keep their incident'],
  ] as const)('%j: dates actors locations casualties quotes incidents are %s (%s)', (only, expected) => {
    expect(counts(only)).toBe(expected);
  });
});
