import { describe, expect, it } from 'vitest';
import type { ArticleRecord } from '../../src/record/index.ts';
import { writeCsv, writeTsv } from '../../src/write/csv.ts';
import type { WriteOptions } from '../../src/write/format.ts';
import { sampleRecord } from './html/sample.ts';

/** What is written of the sample with one place of another name. */
async function written(write: typeof writeCsv, name: string, options: Partial<WriteOptions> = {}): Promise<string> {
  const record: ArticleRecord = structuredClone(sampleRecord());
  record.locations[0]!.name = name;
  async function* lines() {
    yield JSON.stringify(record);
  }
  const select = ['article', 'name'];
  let text = '';
  for await (const piece of write(lines(), { table: 'locations', select, ...options } as WriteOptions)) text += piece;
  return text;
}

describe('cells of CSV', () => {
  it.each([
    ['a plain name', 'Bosso', 'Bosso'],
    ['a comma', 'Bosso, Diffa', '"Bosso, Diffa"'],
    ['a quotation mark', 'the "Spot"', '"the ""Spot"""'],
    ['a line break', 'Bosso\nDiffa', '"Bosso\nDiffa"'],
    ['what a spreadsheet would run', '=1+1', "'=1+1"],
    ['another one', '@SUM(A1)', "'@SUM(A1)"],
    ['nothing to escape in a tab', 'a\tb', 'a\tb'],
    ['letters beyond ASCII', 'Maïné-Soroa', 'Maïné-Soroa'],
  ])('%s', async (_, name, cell) => {
    expect(await written(writeCsv, name)).toBe(`article,name\nsample.txt,${cell}\n`);
  });

  it.each([
    ['a tab is quoted where tabs part', writeTsv, {}, 'a\tb', 'article\tname\nsample.txt\t"a\tb"\n'],
    ['a delimiter of the user', writeCsv, { delimiter: ';' }, 'a;b', 'article;name\nsample.txt;"a;b"\n'],
    ['a byte order mark on demand', writeCsv, { bom: true }, 'a', '\ufeffarticle,name\nsample.txt,a\n'],
    ['columns in the order asked for', writeCsv, { select: ['name', 'id'] }, 'a', 'name,id\na,l1\n'],
  ] as const)('%s', async (_, write, options, name, expected) => {
    expect(await written(write, name, options)).toBe(expected);
  });

  it('a column that is none is refused with the names there are', async () => {
    await expect(written(writeCsv, 'a', { select: ['nam'] })).rejects.toThrow(
      /no column "nam"; it has article, .*name/,
    );
  });
});
