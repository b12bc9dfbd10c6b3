import { expect, it } from 'vitest';
import { findQuotes } from '../../src/quotes/index.ts';
import { docOf } from '../rules.ts';

it.each([
  [
    '“It is closed,” an official told Reuters on condition of anonymity because he feared for his job.',
    'an official',
    true,
    'he feared for his job',
    'Reuters',
  ],
  [
    '“It is closed,” said one officer, who asked not to be named for fear of reprisals.',
    'one officer',
    true,
    'fear of reprisals',
    null,
  ],
  [
    'Two residents, speaking anonymously because of the threats, said it was closed.',
    'Two residents',
    true,
    'the threats',
    null,
  ],
  ['A source at the hospital said five people died.', 'A source at the hospital', true, null, null],
  ['“It is over,” Minister Musa Bello told Al Jazeera by telephone.', 'Minister Musa Bello', false, null, 'Al Jazeera'],
  ['Musa Bello told the paper that it was over.', 'Musa Bello', false, null, 'the paper'],
])('who speaks, why without a name, and to whom: %s', (text, speaker, anonymous, reason, addressee) => {
  const [quote] = findQuotes(docOf(text), { actors: [] });
  expect(quote?.speaker).toMatchObject({ text: speaker, anonymous, reason });
  expect(quote?.addressee?.text ?? null).toBe(addressee);
});
