import { expect, it } from 'vitest';
import { type Actor, resolveActors } from '../../src/actors/index.ts';
import { findNames } from '../../src/names/index.ts';
import { docOf } from '../rules.ts';

const actorsOf = (text: string): Actor[] => {
  const doc = docOf(text);
  return resolveActors(doc, { names: findNames(doc), locations: [] });
};

const CASES: readonly (readonly [text: string, name: string, mentions: readonly string[]])[] = [
  [
    'President Amina Sesay flew home. Sesay said so. "I am here," she said.',
    'Amina Sesay',
    ['Amina Sesay', 'Sesay', 'she'],
  ],
  [
    'The Rapid Support Forces (RSF) advanced. The RSF denied it.',
    'Rapid Support Forces',
    ['Rapid Support Forces', 'RSF', 'RSF'],
  ],
  ['António Duarte left. Antonio Duarte is back.', 'António Duarte', ['António Duarte', 'Antonio Duarte']],
  [
    'Two Ugandan police officers were hurt. The officers were flown out.',
    'Ugandan police officers',
    ['Two Ugandan police officers', 'The officers'],
  ],
  ['Clashes with gangs went on in Haiti. Criminal groups hold the port.', 'gangs', ['gangs', 'Criminal groups']],
];

it.each(CASES)('%s', (text, name, mentions) => {
  const actor = actorsOf(text).find((a) => a.name === name);
  expect(actor?.mentions.map((m) => m.text)).toEqual(mentions);
});

it('a person keeps the office as role', () => {
  expect(actorsOf('Talks with Foreign Minister Lena Okoro failed.')[0]).toMatchObject({
    kind: 'person',
    role: 'Foreign Minister',
  });
});

it('the body before an office is part of it', () => {
  const actor = actorsOf('Talks with African Union Chairman Lena Okoro failed.').find((a) => a.kind === 'person');
  expect(actor?.role).toBe('African Union Chairman');
});

it('two people with one last name stay two', () => {
  expect(actorsOf('Mary Otieno met John Otieno.').map((a) => a.name)).toEqual(['Mary Otieno', 'John Otieno']);
});

it('a noun that qualifies another is nobody', () => {
  expect(actorsOf('The police station and a rebel base burned.').map((a) => a.name)).toEqual([]);
});

it('each unnamed man is an actor of his own', () => {
  expect(actorsOf('One officer was shot, while another officer was stabbed.').filter((a) => a.anonymous)).toHaveLength(
    2,
  );
});

it.each(['Police shot Ann Bell. ', 'The group of Hamas left. ', 'He met Ann Bell, he said. '])(
  'time grows with the length of %j, not faster',
  (piece) => {
    const time = (n: number) => {
      const doc = docOf(piece.repeat(n));
      const names = findNames(doc);
      const start = performance.now();
      resolveActors(doc, { names, locations: [] });
      return performance.now() - start;
    };
    time(1000);
    expect(time(8000)).toBeLessThan(2.5 * 4 * time(2000) + 100);
  },
);

const rowsOf = (text: string): string[] =>
  actorsOf(text).map((a) => [a.name, a.subtype, a.role].filter(Boolean).join(' | '));

const ROWS: readonly (readonly [text: string, rows: readonly string[]])[] = [
  ['Gunmen shot at a bus. The gunmen fled.', ['Gunmen | armed-group']],
  ['Two men died, the interior ministry said.', ['men | civilian', 'interior ministry | government']],
  ['Soldiers shot at the crowd.', ['Soldiers | security-force', 'crowd | protesters']],
  ['Lena Okoro, the mayor, was shot.', ['Lena Okoro | mayor']],
  ['Paul Otieno, 34, a survivor, was wounded.', ['Paul Otieno | survivor']],
  ['Its director, Paul Otieno, said so.', ['Paul Otieno | director']],
  ['Fighting displaced 120,000 people.', []],
  ['Four people were shot. Later 19 people were arrested.', ['people | civilian', 'people | civilian']],
];

it.each(ROWS)('%s', (text, rows) => {
  expect(rowsOf(text)).toEqual(rows);
});

it('a ministry is a body, not an anonymous source', () => {
  expect(actorsOf('Two men died, the interior ministry said.')[1]?.anonymous).toBe(false);
});
