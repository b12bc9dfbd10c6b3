import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { findCasualties, findUnclear } from '../../src/casualties/index.ts';
import { docOf } from '../rules.ts';

const none = { actors: [], quotes: [], dates: [], locations: [] };
const rowsOf = (text: string): string =>
  findCasualties(docOf(text), none)
    .map(({ outcome, count: { min, max }, partOf, updates, assertion, background }) =>
      [
        outcome,
        min !== null && min === max ? min : `${min ?? '?'}-${max ?? '?'}`,
        ...(partOf ? ['part'] : []),
        ...(updates ? ['update'] : []),
        ...(assertion === 'asserted' ? [] : [assertion]),
        ...(background ? ['background'] : []),
      ].join(' '),
    )
    .join(', ');

/** A way of writing and the rows that it gives. */
const FORMS: readonly (readonly [string, string])[] = [
  ['On Friday, a mother and her teenage daughter were stabbed to death at home.', 'killed 2'],
  ['Two men were shot dead and a third was critically injured outside a club.', 'killed 2, injured 1'],
  ['Four died at the scene, and two more died in hospital.', 'killed 4, killed 2'],
  ['A driver and two members of a village militia were among the dead.', 'killed 3'],
  ['Among those killed were 11 women and six children.', 'killed 17'],
  ['Two people remain in intensive care at the county hospital.', 'injured 2'],
  ['The fighting has forced more than 2 million people from their homes.', 'displaced 2000000-?'],
  ['Health workers treated 64 people for injuries.', 'injured 64'],
  ['A raid left four traders dead, among them a 12-year-old boy.', 'killed 4, killed 1 part'],
  ['Nine people died in the crash, including two children.', 'killed 9, killed 2 part'],
  ['The army said 15 fighters were killed and three captured.', 'killed 15, detained 3'],
  ['The victims, aged 19, 22 and 31, died at the scene.', 'killed ?-?'],
  ['A father of three was gunned down outside his shop.', 'killed 1'],
  ['A family of five perished in the fire.', 'killed 5'],
  ['Hundreds are feared dead after the landslide.', 'killed 200-? feared'],
  ['The mayor and two bodyguards were assassinated.', 'killed 3'],
  ['The crash claimed four lives.', 'killed 4'],
  ['The suspect was shot by officers and later died.', 'killed 1'],
  ['A grenade wounded 11 people, one of whom later died.', 'injured 11, killed 1 update'],
  ['More than 100 people, mostly women and children, were burned alive.', 'killed 100-?'],
  ['Villagers said 17 people died, but the police put the death toll at 12.', 'killed 17, killed 12 update'],
  ['Between 30 and 40 people drowned.', 'killed 30-40'],
  ['Nobody was hurt.', 'injured 0'],
  ['The virus has killed 1,200 people since January.', 'killed 1200 background'],
  ['The army captured two towns and a bridge.', ''],
  ['The company killed the project and 300 jobs were lost.', ''],
];

it.each(FORMS)('%s', (sentence, rows) => {
  expect(rowsOf(sentence)).toBe(rows);
});

/** The ways in which news writes of harm, numbered, two sentences or more for each. */
const ALL_FORMS = readFileSync(join(import.meta.dirname, 'forms.tsv'), 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t') as [form: string, sentence: string, rows?: string]);

it.each(ALL_FORMS)('form %s: %s', (_form, sentence, rows = '') => {
  expect(rowsOf(sentence)).toBe(rows);
});

it('two pairs of dead are two rows where sex or day sets them apart', () => {
  expect(
    rowsOf(
      'Two men were shot dead outside a bar on Sunday. The killings follow another. On New Year’s Eve, a woman and her son were stabbed to death.',
    ),
  ).toBe('killed 2, killed 2');
});

it('bare casualties give no row but are pointed at', () => {
  const text = 'The army suffered heavy casualties. The blast caused dozens of casualties. There were no casualties.';
  expect(rowsOf(text)).toBe('killed 0');
  expect(findUnclear(docOf(text)).map((m) => m.text)).toEqual(['suffered heavy casualties', 'dozens of casualties']);
});
