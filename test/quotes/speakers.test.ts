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

it.each([
  ['Sen. Ann Ochieng, D-Ohio, said the plan failed to pass.', 'Sen. Ann Ochieng, D-Ohio'],
  ['Police in the city of Goma, North Kivu, said three people died.', 'Police in the city of Goma, North Kivu'],
  [
    'Col. John Otieno, a district commander, on Tuesday said the road was open.',
    'Col. John Otieno, a district commander',
  ],
  [
    'Jane Mwangi, 34, a nurse from Lagos, Nigeria, said she saw the attack.',
    'Jane Mwangi, 34, a nurse from Lagos, Nigeria',
  ],
  ['An earlier report in a local paper said that the bridge was closed.', 'An earlier report in a local paper'],
  ['A news report said the bridge was closed.', 'A news report'],
  ['On Friday the army said the road was open.', 'the army'],
  ['On Monday Bello said the road was open.', 'Bello'],
  ['Last week a court in Kano said the road was open.', 'a court in Kano'],
  ['Monday Club president Ann Bello said the road was open.', 'Monday Club president Ann Bello'],
  ['Ann Bello, 59, of Albany, Va., said the road was open.', 'Ann Bello, 59, of Albany, Va'],
  ['Prime Minister Theresa May said the road was open.', 'Prime Minister Theresa May'],
  ['Attorneys for the family said the road was open.', 'Attorneys for the family'],
  ['Drivers in Kano and around the country say the road is open.', 'Drivers in Kano and around the country'],
  ['Experts on Kano and road safety said the road was open.', 'Experts on Kano and road safety'],
  ['Ann Bello (D-Ohio) and Joe Amos (D-Iowa) both said the road was open.', 'Joe Amos (D-Iowa)'],
])('the whole of who speaks: %s', (text, speaker) => {
  expect(findQuotes(docOf(text), { actors: [] }).map((q) => q.speaker?.text)).toEqual([speaker]);
});
