import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findCasualties } from '../../src/casualties/index.ts';
import { docOf } from '../rules.ts';

const none = { actors: [], quotes: [], dates: [], locations: [] };
const rowsOf = (text: string) =>
  findCasualties(docOf(text), none).map((c) => {
    const marks = [c.background ? 'background' : '', c.partOf ? 'part' : '', c.updates ? 'update' : ''].filter(Boolean);
    const range = c.count.min === c.count.max ? `${c.count.min}` : `${c.count.min}-${c.count.max}`;
    return [c.outcome, range, c.victims?.text ?? '-', ...marks].join(' | ');
  });

describe('an article about a mission', () => {
  it('gives its rows, and no number twice', () => {
    const text = [
      'Two Kenyan police officers deployed to Haiti in the Multinational Security Support (MSS) mission were last week seriously wounded in clashes with gangs.',
      'The officers, part of the deployment, were injured during routine patrols.',
      'One officer suffered a head injury when a bullet pierced his helmet, while another was hit in the ear after gunfire penetrated a vehicle.',
      'Both were evacuated for emergency medical care.',
      'In February, the mission suffered its first fatality, and just last week, another Kenyan officer went missing.',
      'He is believed to be dead, according to colleagues.',
      'Over the weekend, 20 such vehicles were grounded.',
    ].join(' ');
    expect(rowsOf(text)).toEqual([
      'injured | 2 | Two Kenyan police officers',
      'injured | 1 | One officer | part',
      'injured | 1 | another | part',
      'killed | 1 | -',
      'missing | 1 | another Kenyan officer',
    ]);
  });
});

const CASES: readonly (readonly [title: string, text: string, ...rows: string[]])[] = [
  [
    'adds up a list',
    'Fourteen traders and a firefighter were killed.',
    'killed | 15 | Fourteen traders and a firefighter',
  ],
  ['counts one by its article', 'A baker was stabbed to death on Monday.', 'killed | 1 | A baker'],
  ['reads an open number as open', 'At least 12 miners died.', 'killed | 12-null | At least 12 miners'],
  [
    'reads dozens as two dozen and more',
    'Dozens of villagers were injured.',
    'injured | 24-null | Dozens of villagers',
  ],
  ['reads no as none', 'No one was hurt in the fire.', 'injured | 0 | No one'],
  [
    'finds the noun that is left out',
    'Eight farmers were killed and 11 others were injured.',
    'killed | 8 | Eight farmers',
    'injured | 11 | 11 others',
  ],
  [
    'knows a breakdown from a total',
    'Nine people, including three children, were killed.',
    'killed | 9 | Nine people',
    'killed | 3 | three children | part',
  ],
  ['begins a phrase at its number, after a day', 'On Sunday two soldiers were killed.', 'killed | 2 | two soldiers'],
  ['begins a phrase at its article, after a place', 'In Goma a trader was wounded.', 'injured | 1 | a trader'],
  [
    'keeps the number of the wounded as read, and tells those who die of it by a row of their own',
    'Eleven soldiers were wounded. Two of the wounded later died.',
    'injured | 11 | Eleven soldiers',
    'killed | 2 | Two | update',
  ],
  [
    'keeps the number of those who were shot as read',
    'One man was killed and three others were wounded. Police said that four people were shot.',
    'killed | 1 | One man',
    'injured | 3 | three others | part',
    'injured | 4 | four people',
  ],
  [
    'takes a list after a number for the same people',
    'Three other people, a man and two women, were stabbed.',
    'injured | 3 | Three other people, a man and two women',
  ],
  ['follows one victim to his death', 'A man was shot in the chest. He later died.', 'killed | 1 | A man'],
  [
    'says a fact once',
    'Three people were killed. The three people were killed by a mine.',
    'killed | 3 | Three people',
  ],
  [
    'sets sums of years apart',
    'A guard was killed. The war has killed 4,000 people since 2019.',
    'killed | 1 | A guard',
    'killed | 4000 | 4,000 people | background',
  ],
  [
    'makes no part of those killed in a later attack',
    'A blast killed 30 people in a market. Rebels later attacked a post, killing four soldiers.',
    'killed | 30 | 30 people',
    'killed | 4 | four soldiers',
  ],
  [
    'takes a figure by another source for a rival',
    'A blast killed 30 people, police said. The medics union put the death toll at 42, it said.',
    'killed | 30 | 30 people',
    'killed | 42 | - | update',
  ],
  [
    'sets apart what opens with its own past time',
    'Gunmen killed six guards on Monday. In May, a raid on the same road left nine farmers dead.',
    'killed | 6 | six guards',
    'killed | 9 | nine farmers | background',
  ],
  [
    'reads some of the dead as part of them, and others as the rest',
    'Floods killed 15 people. Police said 11 of the dead were swept off a bridge. Four others died in a school.',
    'killed | 15 | 15 people',
    'killed | 11 | 11 | part',
    'killed | 4 | Four others | part',
  ],
  [
    'counts bodies and wounded apart',
    'A doctor said the clinic had received 18 bodies and 33 wounded, two of whom died overnight.',
    'killed | 18 | -',
    'injured | 33 | 33',
    'killed | 2 | two | update',
  ],
  [
    'knows one of those hurt from all of them',
    'Six other passengers, among them the driver of the bus, were badly injured.',
    'injured | 6 | Six other passengers',
    'injured | 1 | the driver | part',
  ],
  ['reads that they were not hurt as none', 'The two pilots were not hurt.', 'injured | 0 | The two pilots'],
  ['reads no civilians harmed as none', 'No civilians were harmed.', 'injured | 0 | No civilians'],
  ['leaves casualties open', 'The army suffered 20 casualties.'],
  [
    'takes no year before a dash for a number of people',
    'LIMA, March 10, 2025 – Eleven people were killed.',
    'killed | 11 | Eleven people',
  ],
  [
    'reads those with whom a clause ends',
    'The toll from a quake that struck Kunar rose to 812, with about 2,800 people injured.',
    'killed | 812 | -',
    'injured | 2800 | about 2,800 people',
  ],
  [
    'takes the fighters of the other side for none of the wounded',
    'Four soldiers were wounded. Rebels said that two of their fighters had died.',
    'injured | 4 | Four soldiers',
    'killed | 2 | two',
  ],
  ['counts those made homeless', 'Some 500 people have been made homeless.', 'displaced | 500 | Some 500 people'],
  ['counts no drones', 'The air force shot down 88 of 93 drones.'],
  [
    'gives each harm its own breakdown',
    'A blast killed a couple and their daughter and injured 17 people, including six children.',
    'killed | 3 | a couple and their daughter',
    'injured | 17 | 17 people',
    'injured | 6 | six children | part',
  ],
  [
    'breaks down a toll',
    'The death toll is 54, including 11 children.',
    'killed | 54 | -',
    'killed | 11 | 11 children | part',
  ],
  [
    'makes nobody a part of attackers killed later',
    'Gunmen killed two people at a church. Six bandits were killed by troops on Monday.',
    'killed | 2 | two people',
    'killed | 6 | Six bandits',
  ],
  [
    'takes those who died on the spot and those who died later for all of the dead',
    'Eleven people were killed and 28 were injured. Nine died at the scene and two succumbed in hospital.',
    'killed | 11 | Eleven people',
    'injured | 28 | 28',
    'killed | 9 | Nine | part',
    'killed | 2 | two | part',
  ],
  [
    'asserts the end of one who tried to escape',
    'One captive who tried to escape was shot dead.',
    'killed | 1 | One captive',
  ],
  [
    'knows a charity by its name',
    'Two workers of Doctors Without Borders were among the dead.',
    'killed | 2 | Two workers',
  ],
  [
    'counts the subject of its own clause',
    'Police dispersed hundreds of people, and a student died.',
    'killed | 1 | a student',
  ],
  [
    'names the husband in a list once',
    'Her husband, Deacon Paul Ruiz, 70, and 14-year-old Ana Soto were killed.',
    'killed | 2 | Her husband, Deacon Paul Ruiz, 70, and 14-year-old Ana Soto',
  ],
  [
    'takes an officer for no man told before',
    'A man was shot dead by deputies. Deputy Paul Ruiz was hit in the arm.',
    'killed | 1 | A man',
    'injured | 1 | Deputy Paul Ruiz',
  ],
  [
    'knows a man by the name told of him at length',
    'The suspect, identified by the coroner as Paul Ruiz, 31, of Riverton, died at the scene.',
    'killed | 1 | Paul Ruiz, 31',
  ],
  [
    'reads of the victims who died as of the dead',
    'Fourteen people were killed and 22 injured. Eleven of the victims died at once.',
    'killed | 14 | Fourteen people',
    'injured | 22 | 22',
    'killed | 11 | Eleven | part',
  ],
  [
    'says who one of them is',
    'Nine passengers were hurt. One of them, a schoolgirl, died on Monday.',
    'injured | 9 | Nine passengers',
    'killed | 1 | a schoolgirl | update',
  ],
  [
    'makes those who were among the dead a part of those told last',
    'A raid killed six militants. A woman and her son were among the dead. On Friday 15 soldiers were killed by a mine.',
    'killed | 6 | six militants',
    'killed | 2 | A woman and her son | part',
    'killed | 15 | 15 soldiers',
  ],
  [
    'takes who was also shot for one more',
    'Rebels killed a priest and two nuns. The attackers also shot dead a watchman.',
    'killed | 3 | a priest and two nuns',
    'killed | 1 | a watchman',
  ],
  [
    'tells a count of the dead by its verb alone',
    'At least 24 inmates died. Five of the dead were beheaded.',
    'killed | 24-null | At least 24 inmates',
    'killed | 5 | Five | part',
  ],
  [
    'sets apart what happened days before',
    'A guard was shot. The attack came hours before four clerks were killed in Lima and a week after two others died in Cusco.',
    'injured | 1 | A guard',
    'killed | 4 | four clerks | background',
    'killed | 2 | two others | background',
  ],
  [
    'sets apart the sum of a war of so many years',
    'Rebels shot dead a mayor. More than 9,000 people have died in the eight years of violence.',
    'killed | 1 | a mayor',
    'killed | 9000-null | More than 9,000 people | background',
  ],
  [
    'takes what the headline tells for the story, whatever time it names',
    'Cholera kills 43 in Lusaka\n\nCholera has killed 43 people and sickened others since October.',
    'killed | 43 | 43',
  ],
  [
    'takes the parts of scattered shootings together',
    'Five dead in weekend of shootings\n\nFive people were killed and at least nine wounded in separate shootings across the city. A woman was shot dead on Friday.',
    'killed | 5 | Five',
    'injured | 9-null | at least nine',
    'killed | 1 | A woman | part',
  ],
  [
    'takes dozens in a headline for those whom the lead counts',
    'Raids on markets kill dozens in the north\n\nAir raids killed at least 21 people in two towns, a war monitor said in a statement.',
    'killed | 21-null | dozens',
  ],
  [
    'says a death once that the headline tells',
    'Three shot outside club; one dies\n\nThree men were shot, and one of them later died.',
    'injured | 3 | Three',
    'killed | 1 | one | update',
  ],
  [
    'counts no killers beside the killed',
    'Eleven people were killed by domestic partners and nine children were among the dead.',
    'killed | 11 | Eleven people',
    'killed | 9 | nine children | part',
  ],
  [
    'knows the subject of an aside with who',
    'Paul Ruiz, a surgeon who treated soldiers and founded a clinic, died on Sunday.',
    'killed | 1 | Paul Ruiz',
  ],
  [
    'sets the dead of an old war apart',
    'A guard was killed. His uncle and two cousins were killed in the Vietnam War.',
    'killed | 1 | A guard',
    'killed | 3 | His uncle and two cousins | background',
  ],
  [
    'takes a toddler among three for one of them',
    'Toddler among 3 shot at gas station',
    'injured | 3 | 3',
    'injured | 1 | Toddler | part',
  ],
  [
    'reads only the dead of the casualties that an army claims',
    'The rebels said they caused 40 casualties, including 18 dead.',
    'killed | 18 | 18',
  ],
  [
    'knows a boy from a man',
    'A man was shot dead. Hours later a 16-year-old boy walked into Saint Ann hospital with a gunshot wound.',
    'killed | 1 | A man',
    'injured | 1 | a 16-year-old boy',
  ],
  [
    'knows the man who is suspected from the officer he killed',
    'An officer was killed. The man suspected of killing him was found dead.',
    'killed | 1 | An officer',
    'killed | 1 | The man',
  ],
  [
    'takes no home town for a victim',
    'A nurse from Fresno, Calif., died. A guard from Lebanon, Tennessee, was wounded.',
    'killed | 1 | A nurse',
    'injured | 1 | A guard',
  ],
  [
    'counts his children by their names once',
    'Ruiz killed his daughter, Ana, and 9-year-old son.',
    'killed | 2 | his daughter, Ana, and 9-year-old son',
  ],
  [
    'reads an undetermined number as open',
    'Eleven rebels died and an undetermined number were wounded. The army suffered one dead.',
    'killed | 11 | Eleven rebels',
    'injured | null | an undetermined number',
    'killed | 1 | one | part',
  ],
  [
    'begins anew at a number after and',
    'About 700 people died and 80 disappeared in the war.',
    'killed | 700 | About 700 people',
    'missing | 80 | 80',
  ],
  [
    'sets apart what soldiers did forty years before',
    'Survivors met in Lima, 40 years after soldiers killed 200 people.',
    'killed | 200 | 200 people | background',
  ],
  [
    'adds the wounded who died to the toll, not to the dead told before',
    'Two more died on Thursday, raising the number of dead to 42. The bomb killed 40 people.',
    'killed | 2 | Two more | part',
    'killed | 42 | -',
    'killed | 40 | 40 people | part',
  ],
  [
    'knows those of a list told before',
    'Three guards and two rebels were killed. The bodies of the two rebels, one of them a woman, were found.',
    'killed | 5 | Three guards and two rebels',
    'killed | 2 | the two rebels | part',
    'killed | 1 | a woman | part',
  ],
  [
    'takes who is found dead for no missing',
    'The bodies of three missing men were found.',
    'killed | 3 | three missing men',
  ],
  [
    'reads a list on over a place',
    'Police shot dead two nurses in Kano and a 22-year-old man in Lagos.',
    'killed | 3 | two nurses in Kano and a 22-year-old man',
  ],
  [
    'sets apart the dead of days before',
    'Thirteen patients died on Friday, two days after 24 people died in Nashik.',
    'killed | 13 | Thirteen patients',
    'killed | 24 | 24 people | background',
  ],
  ['counts men after a month', 'In June two guards were hanged.', 'killed | 2 | two guards'],
  [
    'takes two shot in a headline for the two killed',
    'Nurse, patient shot at Lima hospital\n\nA man shot and killed two employees of a hospital in the city on Saturday, authorities said.',
    'killed | 2 | Nurse, patient',
  ],
  ['counts all of a number', 'The navy evacuated all 21 survivors.', 'displaced | 21 | all 21 survivors'],
  [
    'takes the dead for those of the story',
    'Police killed 32 men. The dead included three suspects wanted since last year.',
    'killed | 32 | 32 men',
    'killed | 3 | three suspects | part',
  ],
  [
    'makes those whom he shot and himself the dead',
    'Three people were found dead. Paul Ruiz shot his wife and child before killing himself.',
    'killed | 3 | Three people',
    'killed | 2 | his wife and child | part',
    'killed | 1 | Paul Ruiz | part',
  ],
  [
    'passes over whoever comes in a clause between',
    'The boy left before officers arrived, but was taken into custody.',
    'detained | 1 | The boy',
  ],
  ['takes no state behind a dateline for a victim', 'CONROE, Texas - A man was shot dead.', 'killed | 1 | A man'],
  [
    'adds up a group by those of whom it is',
    'The group, 16 Americans and one Canadian, was seized on Saturday.',
    'abducted | 17 | 16 Americans and one Canadian',
  ],
  ['passes over who was with him', 'A man, who was with his wife and son, was shot.', 'injured | 1 | A man'],
  [
    'takes a smaller number by another for a rival where it says only',
    'Two young men were shot dead. The government said only one person had been killed.',
    'killed | 2 | Two young men',
    'killed | 1 | one person | update',
  ],
];

describe('casualties of a text', () => {
  it.each(CASES)('%s', (_title, text, ...rows) => expect(rowsOf(text)).toEqual(rows));
});

const HARMLESS = [
  'The late penalty killed off the contest.',
  'She shot at goal from 20 metres.',
  'Peter Nkosi shot at goal nine times in the 1-1 draw.',
  'The race ended in a dead heat.',
  'Higher tariffs would hurt the economy.',
  'The winger is out with a hamstring injury for six weeks.',
  'The bank announced 200 job losses.',
  'The deadline is Friday.',
  'The champions were beaten by Leeds in the final.',
  'The two players were injured in the match against Leeds.',
  'Shares took a hit and investors lost 3 billion dollars.',
  'The company executed two orders and shed 40 workers.',
  'Kerr shot a 68 and Jones was two shots back.',
  'The budget died in committee.',
  'The firm captured 12 new markets.',
  'The film left critics cold and its rivals dead in the water.',
  'The chief executive was executed by the board on Monday.',
  'The bullets nearly killed his father.',
  'None of the victims had life-threatening injuries.',
  'Two ministers were knifed in the back by their own party.',
  'If 500 people come to the meeting, the plan is dead on arrival.',
  'Review: The thriller is long. Four nuns are shot dead in a convent.',
  'Starring Ana Ruiz, the movie has a thin plot: 17 people have been stabbed by the finale. Running time: two hours.',
];

it('takes what two entries of a list of incidents tell for two things', () => {
  const list = [
    '12 May 2019, Bambari. Two nurses were beaten. One of them was hospitalized.',
    '14 May 2019, Idlib. An ambulance was hit. The driver was killed and a nurse was wounded.',
    '15 May 2019, Pibor. Two drivers were killed.',
  ];
  expect(rowsOf(list.join('\n\n'))).toEqual([
    'injured | 2 | Two nurses',
    'injured | 1 | One | part',
    'killed | 1 | The driver',
    'injured | 1 | a nurse',
    'killed | 2 | Two drivers',
  ]);
});

it('tells acted harm as no more than possible', () => {
  const acted = 'The exercise simulated a bombing that killed 12. Pupils played wounded victims.';
  const rows = findCasualties(docOf(acted), none);
  expect(rows.map((c) => c.assertion)).toEqual(['hypothetical', 'hypothetical']);
});

it.each(HARMLESS)('finds nobody harmed in: %s', (text) => expect(rowsOf(text)).toEqual([]));

const HOSTILE = [
  '"',
  '1 ',
  'A. B. ',
  '2 people and ',
  'a man, ',
  '( ',
  'killed ',
  'who was shot and ',
  '2 men killed 3 ',
];

it.each(HOSTILE)('takes time in step with length on a run of %j', (unit) => {
  const time = (length: number): number => {
    const doc = docOf(`${unit.repeat(Math.ceil(length / unit.length))} were killed.`);
    const started = performance.now();
    findCasualties(doc, none);
    return performance.now() - started;
  };
  time(80_000); // what is made on first use is no part of it
  expect(time(80_000)).toBeLessThan(3 * time(40_000) + 60);
});

it('reads a file of the seed without a row twice', () => {
  const file = join(import.meta.dirname, '../../fixtures/ambush-diffa/article.txt');
  const rows = rowsOf(readFileSync(file, 'utf8'));
  expect(rows).toContain('killed | 7-null | seven soldiers');
  expect(new Set(rows).size).toBe(rows.length);
});
