import { expect, it } from 'vitest';
import { findDates } from '../../src/dates/index.ts';
import { docOf } from '../rules.ts';

it.each([
  [
    'The form is dated 12/Mar/2025, the reply 3-Apr-25.',
    [
      ['12/Mar/2025', '2025-03-12'],
      ['3-Apr-25', '2025-04-03'],
    ],
  ],
  ['A log of 31/Feb/2025 proves nothing.', []],
])('reads the odd formats of %j', (text, expected) => {
  expect(findDates(docOf(text)).map((d) => [d.text, d.value])).toEqual(expected);
});
