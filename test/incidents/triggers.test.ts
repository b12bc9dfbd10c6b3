import { expect, it } from 'vitest';
import { findTriggers } from '../../src/incidents/triggers.ts';
import { docOf } from '../rules.ts';

const CASES: readonly (readonly [text: string, triggers: readonly string[]])[] = [
  ['Gunmen attacked the convoy near Bunia.', ['attacked: attack, active']],
  ['The convoy was attacked by rebels.', ['attacked: attack, passive']],
  ['Three traders killed in market blast', ['killed: killing, passive', 'blast: explosion, noun, general']],
  ['The attack on the mosque killed nine.', ['attack: attack, noun', 'killed: killing, active']],
  [
    'A car bomb went off, killing two.',
    ['car bomb: bombing, noun', 'went off: explosion, active', 'killing: killing, active'],
  ],
  ['They set the school on fire.', ['set: arson, active']],
  ['The rebels took four nurses hostage.', ['took: hostage-taking, active']],
  ['Police clashed with students in Kisumu.', ['clashed: armed-clash, active']],
  ['The group threatened to kidnap the mayor.', ['kidnap: abduction, active, unreal']],
  ['The army did not attack the village.', ['attack: attack, active, denied']],
  ['Attacks have increased since May.', ['Attacks: attack, noun, general']],
  ['An Israeli strike on a school killed two.', ['strike: air-strike, noun', 'killed: killing, active']],
  ['US strikes hit the port.', ['strikes: air-strike, noun, general']],
  ['Two were killed in a strike at dawn.', ['killed: killing, passive', 'strike: air-strike, noun']],
  ['Nurses went on strike on Monday.', []],
  ['A general strike shut the port.', []],
  ['A lightning strike on Monday lit the sky.', []],
  ['A fire at a market killed two.', ['fire: fire, noun', 'killed: killing, active']],
  ['Fire sweeps through a market in Goma.', ['Fire: fire, noun']],
  ['Soldiers fire at protesters.', ['fire at: shooting, active']],
  ['The fire chief spoke to reporters.', []],
  ['Troops came under rifle fire at dawn.', []],
  ['Two bombs went off.', ['bombs: bombing, noun', 'went off: explosion, active']],
  ['Two men were found shot dead at dawn.', ['shot: shooting, passive']],
  ['Gunmen shot dead a teacher.', ['shot: shooting, active']],
  ['The minister opened a school and a clinic.', []],
];

it.each(CASES)('finds the triggers of %j', (text, expected) => {
  const found = findTriggers(docOf(text)).map((t) =>
    [
      `${t.text}: ${t.type.type}`,
      t.voice ?? 'noun',
      ...(t.unreal ? ['unreal'] : []),
      ...(t.denied ? ['denied'] : []),
      ...(t.general ? ['general'] : []),
    ].join(', '),
  );
  expect(found).toEqual(expected);
});
