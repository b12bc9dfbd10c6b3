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
  ['Two soldiers of the national army were killed in Goma on Tuesday.', [], ['soldiers']],
  ['Gunmen assassinated Judge Ann Bell and her driver in Tripoli on Tuesday.', ['Gunmen'], ['Ann Bell', 'her driver']],
  ['A convoy came under attack by gunmen in Goma on Tuesday.', ['gunmen'], []],
  ['Terrorists martyred four soldiers in Quetta on Tuesday.', ['Terrorists'], ['soldiers']],
  ['A mob lynched two traders accused of theft in Kisumu on Tuesday.', ['mob'], ['traders']],
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
  ['The rebels placed three bombs near a bank in Goma on Tuesday, injuring two nurses.', ['rebels'], ['nurses']],
  ['A bomb planted by the rebels wounded two nurses in Goma on Tuesday.', ['rebels'], ['nurses']],
  ['Gunmen kidnapped today two nurses in Goma.', ['Gunmen'], ['nurses']],
  ['Gunmen tried to kill Amos Okoth in Goma on Tuesday. A nurse was shot dead.', ['Gunmen'], ['Amos Okoth']],
  ["Armed men broke into Amos Okoth's house in Goma on Tuesday and shot his wife.", ['Armed men'], ['his wife']],
  ['Rebels attacked the police in Goma on Tuesday and killed two nurses.', ['Rebels'], ['police', 'nurses']],
  ['Rebels clashed with soldiers near Goma on Tuesday, killing two nurses.', ['Rebels'], ['soldiers', 'nurses']],
  ['Police clashed with soldiers in Goma on Tuesday, and two nurses were killed.', ['Police', 'soldiers'], ['nurses']],
  ['The court blamed the killing of Amos Okoth in Goma on Tuesday on M23.', ['March 23 Movement'], ['Amos Okoth']],
  ['Gunmen killed Amos Okoth in Goma on Tuesday. Police carried out searches.', ['Gunmen'], ['Amos Okoth']],
  ['Gunmen killed Amos Okoth in Goma on Tuesday. Police arrested 40 people on Wednesday.', ['Gunmen'], ['Amos Okoth']],
  ['Gunmen shot Amos Okoth in Goma on Tuesday. The rebels killed him in his car.', ['Gunmen'], ['Amos Okoth']],
  ['A guerrilla column attacked a convoy of soldiers near Goma on Tuesday.', ['guerrilla column'], ['soldiers']],
  ['Hooded men killed Amos Okoth in Goma on Tuesday.', ['Hooded men'], ['Amos Okoth']],
  ['Unidentified men killed Amos Okoth in Goma on Tuesday.', ['Unidentified men'], ['Amos Okoth']],
  ['Four persons kidnapped Amos Okoth in Goma on Tuesday.', ['persons'], ['Amos Okoth']],
  ['Amos Okoth was killed in Goma on Tuesday at the hands of gunmen.', ['gunmen'], ['Amos Okoth']],
  ['Amos Okoth was killed in Goma on Tuesday on the orders of Ann Bell.', ['Ann Bell'], ['Amos Okoth']],
  [
    'Amos Okoth was shot dead in Goma on Tuesday. The killers, members of M23, fled.',
    ['March 23 Movement', 'members'],
    ['Amos Okoth'],
  ],
  ['The killers of Amos Okoth shot two nurses in Goma on Tuesday.', ['killers'], ['nurses']],
  [
    'Two nurses were kidnapped in Goma on Tuesday. M23 later claimed responsibility.',
    ['March 23 Movement'],
    ['nurses'],
  ],
  ['President Ann Bell asked who killed Amos Okoth in Goma on Tuesday.', [], ['Amos Okoth']],
  ['The nurses mourned the slain mayor, Amos Okoth, in Goma on Tuesday. He was shot on Monday.', [], ['Amos Okoth']],
  [
    'Fighters of the 8th Front of M23 [March 23 Movement] killed two nurses in Goma on Tuesday.',
    ['Fighters', 'March 23 Movement'],
    ['nurses'],
  ],
  ['The army is bombing the villagers near Goma, killing two nurses on Tuesday.', ['army'], ['villagers', 'nurses']],
  ['Gunmen killed two nurses in Goma on Tuesday. The soldiers seized rifles.', ['Gunmen'], ['nurses']],
  // whose, not who
  ['Gunmen attacked the DAS headquarters in Goma on Tuesday, killing two nurses.', ['Gunmen'], ['nurses']],
  ['Gunmen attacked the offices of the Labour Congress in Goma on Tuesday.', ['Gunmen'], []],
  ['Gunmen attacked the Red Cross in Goma on Tuesday.', ['Gunmen'], ['Red Cross']],
  ['Amos Okoth, Labour Party hopeful, was shot dead in Goma on Tuesday.', [], ['Amos Okoth']],
  ['Amos Okoth, mayor of the northern town of Bukavu, was killed in Goma on Tuesday.', [], ['Amos Okoth']],
  // lists
  [
    'Gunmen murdered trade unionist Amos Okoth and former schoolteacher Ben Otieno in Goma on Tuesday.',
    ['Gunmen'],
    ['Amos Okoth', 'Ben Otieno'],
  ],
  [
    'The murder of Amos Okoth, mayor of Bukavu; and Ben Otieno shook Goma on Tuesday.',
    [],
    ['Amos Okoth', 'Ben Otieno'],
  ],
  ['Gunmen killed Amos Okoth and wounded Ben Otieno in Goma on Tuesday.', ['Gunmen'], ['Amos Okoth', 'Ben Otieno']],
  ['Amos Okoth was shot dead, along with two of his bodyguards, in Goma on Tuesday.', [], ['Amos Okoth', 'bodyguards']],
  // victims named in a sentence of their own
  [
    'A bomb injured three people in Goma on Tuesday. The injured were Amos Okoth, 34; Ben Otieno, of Bukavu; and John Moran.',
    [],
    ['Amos Okoth', 'Ben Otieno', 'John Moran'],
  ],
  [
    'Gunmen shot dead two men in Goma on Tuesday. Police identified the dead men as Amos Okoth, 34, and Ben Otieno, 28.',
    ['Gunmen'],
    ['Amos Okoth', 'Ben Otieno'],
  ],
  [
    'Gunmen kidnapped two nurses in Goma on Tuesday. They are Amos Okoth and Ben Otieno.',
    ['Gunmen'],
    ['Amos Okoth', 'Ben Otieno'],
  ],
  [
    'Gunmen killed two nurses in Goma on Tuesday. Police identified the suspected killers as Amos Okoth and Ben Otieno.',
    ['Amos Okoth', 'Ben Otieno'],
    ['nurses'],
  ],
  ['Gunmen killed two nurses in Goma on Tuesday. The victims were friends of Amos Okoth.', ['Gunmen'], ['nurses']],
  [
    'Gunmen killed three nurses in Goma on Tuesday. Amos Okoth, 34, of Bukavu, and Ben Otieno were among the dead.',
    ['Gunmen'],
    ['nurses', 'Amos Okoth', 'Ben Otieno'],
  ],
  ['Three members of the Labour Congress (LC) were murdered in Goma on Tuesday.', [], ['members']],
  ["AMOS OKOTH'S murder in Goma on Tuesday shook the town.", [], ['AMOS OKOTH']],
  // an accident is aimed at nobody, though people are killed in it
  ['A train crash killed at least seven people in Goma on Tuesday.', [], ['killed at least seven people']],
  // sides of a fight, and attackers
  ['Five soldiers and nine rebels died in clashes near Goma on Tuesday.', [], []],
  ['Rebels attacked a post near Goma on Tuesday. Five soldiers and nine rebels were killed.', ['Rebels'], ['soldiers']],
  ['The army killed nine rebels in a raid near Goma on Tuesday.', ['army'], ['rebels']],
  // those who are only counted
  ['A bomb exploded at a market in Goma on Tuesday. Four people were injured.', [], ['Four people were injured']],
  ['Gunmen killed two men in Goma on Tuesday. The nurses fled.', ['Gunmen'], []],
  [
    'Two nurses were killed in an attack in Goma on Tuesday. The nurses were asleep. The army evacuated 300 villagers.',
    [],
    ['nurses'],
  ],
];

it.each(CASES)('tells the parties of: %s', (text, perpetrators, targets) => {
  const record = extractArticle(readText(text, { id: 'example', published: '2025-04-04' }), { only: ['incidents'] });
  const names = (ids: readonly string[] = []) =>
    ids.map((id) => record.actors.find((a) => a.id === id)?.name ?? record.casualties.find((c) => c.id === id)?.text);
  const [incident] = record.incidents;
  expect([names(incident?.perpetrators).sort(), names(incident?.targets)]).toEqual([[...perpetrators].sort(), targets]);
});
