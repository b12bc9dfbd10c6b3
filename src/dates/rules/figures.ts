import { re } from '../../text/re.ts';
import { readDay, readNumeric } from '../absolute.ts';
import { type DateRule, timex } from '../timex.ts';
import { parseYear } from '../words.ts';

/** Sentences that these rules look at: those with a date in figures. */
export const FIGURE_GATE = /\d[-/.]\d/;

export const figureRules: readonly DateRule[] = [
  {
    name: 'dates/iso',
    pattern: re`(?<! [\d/.-] ) (?<date> (?: 1\d | 20 ) \d\d (?<sep> [-/] ) (?: 0[1-9] | 1[0-2] ) \k<sep> (?: 0[1-9] | [12]\d | 3[01] ) ) (?! \d | [-/]\d )`,
    produce: timex((match) => {
      const iso = match.group('date').replaceAll('/', '-');
      const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
      return readDay(year, month, day, '');
    }),
    examples: [
      ['Filed 2025-04-03 by the clerk.', { value: '2025-04-03' }],
      ['Filed 2023/02/30 by the clerk.', { value: '2023-02', edtf: '2023-02-XX' }],
    ],
    counterexamples: ['Call 2025-0403-1.', 'Case 12-2025-04-03 is open.'],
  },
  {
    name: 'dates/numeric',
    pattern: re`(?<! [\d/.,$-] ) (?<a> 0?[1-9] | [12]\d | 3[01] ) (?<sep> [/.-] ) (?<b> 0?[1-9] | [12]\d | 3[01] ) \k<sep> (?<year> (?: 19 | 20 ) \d\d | \d\d (?= \b ) ) (?! [\d/-] | \.\d )`,
    produce: timex((match, base, doc) => {
      const year = match.group('year');
      if (year.length === 2 && match.group('sep') !== '/') return null;
      return readNumeric(
        Number(match.group('a')),
        Number(match.group('b')),
        parseYear(year),
        doc.article.language,
        base,
      );
    }),
    examples: [
      ['Filed 25/12/2024 by the clerk.', { value: '2024-12-25', warning: null }],
      ['Filed 12/25/2024 by the clerk.', { value: '2024-12-25' }],
      ['Filed 03/11/2024 by the clerk.', { value: '2024-XX-XX', edtf: '[2024-03-11,2024-11-03]' }],
    ],
    counterexamples: ['The ratio was 1/2/3.', 'Version 1.2.34 is out.', 'Open 24/7 in 2024.'],
  },
];
