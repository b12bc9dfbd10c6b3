import { expect, it } from 'vitest';
import { entriesOf, entryAt } from '../../src/document/index.ts';
import { docOf } from '../rules.ts';

const LIST =
  'Incidents in May\n\n12 May 2019, Bambari. A nurse was beaten.\n\nShe fled.\n\n• May 14: A truck was hit.\n\n2019-05-15 - Two were shot.';

it('reads a list of incidents entry by entry, each from its day to the next', () => {
  const doc = docOf(LIST);
  expect(entriesOf(doc).map(({ start }) => doc.text.slice(start, start + 8))).toEqual([
    '12 May 2',
    '• May 14',
    '2019-05-',
  ]);
  expect(entryAt(entriesOf(doc), doc.text.indexOf('She fled'))?.start).toBe(doc.text.indexOf('12 May'));
});

it.each([
  'On 12 May a nurse was beaten.\n\nPolice came.\n\nNobody was held.',
  '12 May 2019, Bambari. A nurse was beaten.\n\nPolice came.\n\nOn 14 May a truck was hit.',
  'May ended.\n\nMay began.\n\nMay was warm.',
])('takes an article for no list: %s', (text) => expect(entriesOf(docOf(text))).toEqual([]));
