import { expect, it } from 'vitest';
import { extractArticle } from '../../src/extract.ts';
import { readText } from '../../src/read/index.ts';

const CASES: readonly (readonly [text: string, perpetrators: readonly string[], targets: readonly string[]])[] = [
  ['Rebels attacked a convoy of soldiers near Goma on Tuesday.', ['Rebels'], ['soldiers']],
  ['Two priests were kidnapped by gunmen in Kaduna on Tuesday.', ['gunmen'], ['priests']],
  ['A nurse was arrested by the police in Juba on Tuesday.', ['police'], ['nurse']],
  ['Masked people kidnapped two priests in Kaduna on Tuesday.', ['Masked people'], ['priests']],
  ['Paramilitary groups murdered a teacher in Cali on Monday.', ['Paramilitary groups'], ['teacher']],
  [
    'Rebels attacked a convoy of soldiers near Goma on Tuesday. M23 took the town last week.',
    ['Rebels', 'March 23 Movement'],
    ['soldiers'],
  ],
  ['Gunmen killed two nurses near Goma on Tuesday. M23 took the town last week.', ['Gunmen'], ['nurses']],
  [
    'Two UN guards were killed and three others were hurt in an attack in Goma on Tuesday.',
    [],
    ['Two UN guards were killed'],
  ],
  ['Three members of the Red Cross were kidnapped in Goma on Tuesday.', [], ['members']],
  ['Gunmen killed four people in Kaduna on Tuesday.', ['Gunmen'], []],
  ['A cyclone killed 20 people in Beira on Tuesday.', [], ['killed 20 people']],
  [
    'M23 fighters have claimed responsibility for the attack in Goma on Tuesday.',
    ['March 23 Movement', 'fighters'],
    [],
  ],
  ['Amos Okoth, who ran the clinic with Ann Bell, was shot dead in Goma on Tuesday.', [], ['Amos Okoth']],
  ['Amos Okoth, a leader of the Labour Congress, was shot dead in Goma on Tuesday.', [], ['Amos Okoth']],
  ['Gunmen attacked Labour Congress chairman Amos Okoth in Goma on Tuesday.', ['Gunmen'], ['Amos Okoth']],
  ["Gunmen attacked Amos Okoth's house in Goma on Tuesday.", ['Gunmen'], []],
  ['Ten soldiers were involved in the killing of Amos Okoth in Goma on Tuesday.', ['soldiers'], ['Amos Okoth']],
  ['The mayor blamed the bombing in Goma on Tuesday on the rebels.', ['rebels'], []],
  ['Heavily ARMED men killed two nurses in Goma on Tuesday.', ['Heavily ARMED men'], ['nurses']],
];

it.each(CASES)('tells the parties of: %s', (text, perpetrators, targets) => {
  const record = extractArticle(readText(text, { id: 'example', published: '2025-04-04' }), { only: ['incidents'] });
  const names = (ids: readonly string[] = []) =>
    ids.map((id) => record.actors.find((a) => a.id === id)?.name ?? record.casualties.find((c) => c.id === id)?.text);
  const [incident] = record.incidents;
  expect([names(incident?.perpetrators).sort(), names(incident?.targets)]).toEqual([[...perpetrators].sort(), targets]);
});
