import { expect, it } from 'vitest';
import { isSport } from '../../src/document/index.ts';
import { docOf } from '../rules.ts';

const MATCH =
  'The striker shot wide before half-time, and the coach sent on a winger. The derby ended in a draw after a late penalty.';

it.each([
  ['a match report', MATCH, true],
  ['a piece under an agency heading', 'TENNIS - Okello through in Tunis.\n\nOkello won on Monday.', true],
  ['a word that only begins like a heading', 'SPORTING goods were looted on Monday.', false],
  [
    'an attack at a stadium',
    'Gunmen attacked a stadium on Sunday and killed four people before the match began, police said.',
    false,
  ],
  [
    'a captain of soldiers',
    'A captain led the final attack. The season of rains is over, and the points are blocked.',
    false,
  ],
])('knows sport from other news: %s', (_, text, expected) => {
  expect(isSport(docOf(text))).toBe(expected);
});
