import { describe, expect, it } from 'vitest';
import {
  type ArticleRecord,
  applyCorrections,
  type Correction,
  InvalidRecordError,
  validate,
} from '../../src/record/index.ts';
import { sampleRecord } from '../write/html/sample.ts';

type Spoil = (record: ArticleRecord) => void;

describe('validate', () => {
  it('takes a sound record as it is', () => {
    const record = sampleRecord();
    expect(validate(record)).toBe(record);
  });

  const FAULTS: readonly (readonly [fault: string, spoil: Spoil, problem: RegExp])[] = [
    [
      'a span that does not say its text',
      (r) => {
        r.dates[0]!.start += 1;
      },
      /dates\.0: span does not say/,
    ],
    [
      'a span beyond the text',
      (r) => {
        r.dates[0]!.end = 9_999;
      },
      /dates\.0: span .* is not in the text/,
    ],
    [
      'a dangling id',
      (r) => {
        r.casualties[0]!.perpetrator = 'a9';
      },
      /casualties\.0\.perpetrator: no row a9/,
    ],
    [
      'a dangling id in a list',
      (r) => {
        r.incidents[0]!.targets = ['c9'];
      },
      /incidents\.0\.targets\.0: no row c9/,
    ],
    [
      'min > max',
      (r) => {
        r.casualties[0]!.count.max = 2;
      },
      /count: min 3 > max 2/,
    ],
    [
      'earliest > latest',
      (r) => {
        r.dates[0]!.latest = '2025-03-01';
      },
      /dates\.0: earliest .* > latest/,
    ],
    [
      'a day that is none',
      (r) => {
        r.dates[0]!.latest = '2025-02-30';
      },
      /dates\.0\.latest/,
    ],
    [
      'an unknown outcome',
      (r) => {
        (r.casualties[0] as { outcome: string }).outcome = 'scared';
      },
      /casualties\.0\.outcome/,
    ],
  ];

  it.each(FAULTS)('refuses %s', (_fault, spoil, problem) => {
    const record = structuredClone(sampleRecord());
    spoil(record);
    expect(() => validate(record)).toThrow(InvalidRecordError);
    try {
      validate(record);
    } catch (error) {
      expect((error as InvalidRecordError).problems.join('\n')).toMatch(problem);
    }
  });
});

describe('applyCorrections', () => {
  const line = (fact: string, field: string, was: Correction['was'], now: Correction['now']): Correction => ({
    id: 'sample.txt',
    fact,
    field,
    was,
    now,
  });

  it('changes the field that is named, and not the record given', () => {
    const record = sampleRecord();
    expect(applyCorrections(record, [line('c1', 'count.max', 3, 5)]).casualties[0]?.count).toMatchObject({
      min: 3,
      max: 5,
    });
    expect(record).toEqual(sampleRecord());
  });

  it('takes rejected rows out, and with them what pointed there', () => {
    const made = applyCorrections(sampleRecord(), [
      line('a1', 'review', null, 'rejected'),
      line('d1', 'review', null, 'rejected'),
      line('a2', 'review', null, 'accepted'),
    ]);
    expect([
      made.actors.map((a) => a.id),
      made.dates,
      made.incidents[0]?.perpetrators,
      made.incidents[0]?.date?.from,
      made.casualties[0]?.perpetrator,
    ]).toEqual([['a2'], [], [], null, null]);
  });

  it('leaves out a correction made for other words, and says so', () => {
    const made = applyCorrections(sampleRecord(), [
      line('c1', 'count.max', 7, 9),
      line('c9', 'count.max', 1, 2),
      line('c1', '__proto__.x', null, 1),
    ]);
    expect(made.casualties).toEqual(sampleRecord().casualties);
    expect(made.warnings.map((w) => w.code)).toEqual(Array(3).fill('correction-not-applied'));
  });

  it('refuses what makes the record impossible', () => {
    expect(() => applyCorrections(sampleRecord(), [line('c1', 'count.max', 3, 1)])).toThrow(InvalidRecordError);
  });
});
