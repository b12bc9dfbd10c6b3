import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../src/extract.ts';
import { readText } from '../../src/read/index.ts';

const incidentsOf = (text: string) => {
  const record = extractArticle(readText(text, { id: 'example', published: '2025-04-04' }), { only: ['incidents'] });
  const nameOf = (id: string) => [...record.actors, ...record.locations].find((x) => x.id === id)?.name ?? id;
  return record.incidents.map((i) => ({
    type: i.type,
    day: i.date?.latest,
    place: i.location && nameOf(i.location),
    killed: i.killed?.best ?? null,
    injured: i.injured?.best ?? null,
  }));
};

it('merges what several sentences tell of one attack', () => {
  expect(
    incidentsOf(
      'A car bomb killed seven people in Mogadishu on Wednesday, police said.\n\nThe explosion also wounded 12 others.',
    ),
  ).toEqual([{ type: 'bombing', day: '2025-04-02', place: 'Mogadishu', killed: 7, injured: 12 }]);
});

it('tells of one death once, whatever days and places are named beside', () => {
  const told = incidentsOf(
    'Gunmen killed Mayor Ann Bell in Nakuru on Monday.\n\nOn 10 March, in Mombasa, she had asked for guards.\n\nThe council met in Kisumu on 2 April over the murder of Mayor Ann Bell.',
  );
  expect(told.map(({ type, place }) => [type, place])).toEqual([['killing', 'Nakuru']]);
  const two = 'Gunmen killed Ann Bell in Nakuru on Monday.\n\nOn 10 March gunmen killed Ben Cole in Mombasa.';
  expect(incidentsOf(two)).toHaveLength(2);
});

it('a place where somebody speaks, holds office or goes is no scene', () => {
  for (const sentence of [
    'The mayor of Kigali shot dead three farmers of one family on Monday evening in Nakuru.',
    'It was reported in Kigali that gunmen shot dead three farmers of one family on Monday evening in Nakuru.',
    'A farmer died on Monday at a clinic in Kigali, a week after gunmen of a known gang had shot him in Nakuru.',
    'Three farmers of one family died on Monday evening in Nakuru, he said on a visit to Kigali, when gunmen shot at them.',
  ])
    expect(incidentsOf(sentence)[0]?.place, sentence).toBe('Nakuru');
  expect(incidentsOf('An attack was reported in Kigali on Monday; three farmers died.')[0]?.place).toBe('Kigali');
});

it('tells of no incident where none happened', () => {
  expect(incidentsOf('The group threatened to attack the airport in Nairobi.')).toEqual([]);
  expect(incidentsOf('The president opened a bridge in Kisumu on Tuesday.')).toEqual([]);
});

it('takes time in proportion to the length of hostile lines', () => {
  const time = (text: string): number => {
    const started = performance.now();
    incidentsOf(text);
    return performance.now() - started;
  };
  for (const unit of [
    'attack on ',
    'killed by the man, ',
    '"bomb" ',
    'A. B. killed ',
    'the dead are Ann Okoth, 34, of Goma, ',
  ]) {
    time(unit.repeat(500));
    const [once, fourTimes] = [time(unit.repeat(2_000)), time(unit.repeat(8_000))];
    expect(fourTimes, unit).toBeLessThan(10 * once + 400);
  }
});

it('tells of no incident where the text speaks of violence in general', () => {
  const general = [
    'The minister said that attacks on schools have gone on for years.',
    'Ten years of civil war have killed more than 70,000 people, the bishop said.',
    'We condemn every kidnapping of journalists in our country.',
  ];
  const filler =
    'The council met in Kisumu.\n\nIt spoke of the budget.\n\nA bridge was opened.\n\nThe mayor left early.\n\n';
  for (const sentence of general) expect(incidentsOf(filler + sentence), sentence).toEqual([]);
});

it('lets a deadly protest lead, though shots were fired elsewhere', () => {
  const text =
    'Two students died on Wednesday when police dispersed a protest in Lagos, a doctor said.\n\nThe protest blocked a bridge.\n\nLast week, three people were shot dead in Kano.';
  expect(incidentsOf(text).map((i) => [i.type, i.place])).toEqual([
    ['protest', 'Lagos'],
    ['shooting', 'Kano'],
  ]);
});

it('a home is no scene, unless nothing else is told', () => {
  expect(
    incidentsOf('Two people died when a bus overturned in Kisumu. A man from Mombasa was among those killed.').map(
      (i) => i.place,
    ),
  ).toEqual(['Kisumu']);
  expect(incidentsOf('A 42-year-old man from Mombasa was shot dead on Friday.').map((i) => i.place)).toEqual([
    'Mombasa',
  ]);
});

it('places what a capital reports without a scene in the country', () => {
  const text = (town: string) =>
    `${town}, April 4 (Coastwire) - Gunmen killed four farmers on Thursday, police said.\n\nRains are late in Kenya.`;
  expect(incidentsOf(text('NAIROBI')).map((i) => i.place)).toEqual(['Kenya']);
  expect(incidentsOf(text('KISUMU')).map((i) => i.place)).toEqual(['Kisumu']);
});

it('names a fall or a collapse for what it is, not for those it killed', () => {
  const types = (text: string) => incidentsOf(text).map((i) => i.type);
  expect(types('Five workers died when the roof of a warehouse caved in on Monday in Lagos.')).toEqual([
    'building-collapse',
  ]);
  expect(types('At least 20 people were killed when a bus plunged into a gorge in Nepal on Sunday.')).toEqual([
    'road-accident',
  ]);
});

it.each([
  'The bank said on Monday that the tax killed its profit margin in London.',
  'Shares plunged into the red on Monday in London.',
  'The disease robbed a family of their daughter on Monday in London.',
])('tells of no incident in a figure of speech: %s', (text) => expect(incidentsOf(text)).toEqual([]));

it('keeps a robbery of what can be carried off', () => {
  expect(incidentsOf('Gunmen robbed a trader of his life savings on Monday in Lagos.').map((i) => i.type)).toEqual([
    'robbery',
  ]);
});

it('another attack is one of its own, the attack is the one told before', () => {
  const text = (next: string) =>
    `A bomb killed two people at a market in Goma on Wednesday, police said.\n\n${next} wounded five traders.`;
  expect(incidentsOf(text('The explosion')).map((i) => [i.killed, i.injured])).toEqual([[2, 5]]);
  expect(incidentsOf(text('A second bomb in Bukavu')).map((i) => [i.place, i.killed, i.injured])).toEqual([
    ['Goma', 2, null],
    ['Bukavu', null, 5],
  ]);
});

it('who is captured is detained in the fight that is told, not abducted', () => {
  const text =
    'Soldiers killed nine fighters and captured three rebels in a clash near Goma on Wednesday, the army said.';
  expect(incidentsOf(text).map((i) => [i.type, i.killed])).toEqual([['armed-clash', 9]]);
});

it('a capital tells the country of a story that names no place, though the article does not name it', () => {
  const text =
    'NAIROBI, April 4 (Coastwire) - The shilling fell on Thursday.\n\nShares were lower.\n\nGunmen killed four Kenyan farmers on Thursday, police said.';
  expect(incidentsOf(text).map((i) => i.place)).toEqual(['Kenya']);
});

it('a landmark and a street are no scene', () => {
  expect(
    incidentsOf('Gunmen killed four farmers in Kichanga, 30 km north of Goma, on Thursday.').map((i) => i.place),
  ).toEqual(['Kichanga']);
  expect(
    incidentsOf('GOMA, April 4 (Coastwire) - A bomb went off at a bank on Kinshasa avenue on Thursday.').map(
      (i) => i.place,
    ),
  ).toEqual(['Goma']);
});

it('the day of a dateline is no day of what the story tells', () => {
  const text = 'GOMA, April 4 (Coastwire) - A bomb went off at a bank on Wednesday, police said.';
  expect(incidentsOf(text).map((i) => i.day)).toEqual(['2025-04-02']);
});

describe('who did the harm of a row', () => {
  const doersOf = (text: string) => {
    const { casualties, actors } = extractArticle(readText(text, { id: 'example' }), { only: ['casualties'] });
    return casualties.map((c) => actors.find((a) => a.id === c.perpetrator)?.name ?? null);
  };
  const cases: readonly (readonly [text: string, doers: readonly (string | null)[]])[] = [
    ['Gunmen killed four farmers near Kisumu on Monday.', ['Gunmen']],
    ['Four farmers were killed by gunmen near Kisumu.', ['gunmen']],
    ['Two nurses were hurt when soldiers opened fire at a clinic in Goma.', ['soldiers']],
    ['Six men were detained by the police in Kisumu on Monday.', ['police']],
    ['KISUMU, April 4 (Coastwire) - Gunmen killed four farmers on Thursday.', ['Gunmen']],
    // nobody is said to have done it: not the victims' own body, not the paper, not the crowd that was fired into
    ['Two United Nations drivers were wounded when a convoy was ambushed in Goma.', [null]],
    ['Three people were injured in Goma on July 17, reports the Daily Courier.', [null]],
    ['Shots were fired into the crowd in Goma, injuring four men.', [null]],
  ];
  it.each(cases)('%s', (text, doers) => {
    expect(doersOf(text)).toEqual(doers);
  });
});

it('calls it an arrest when people are detained in a raid, and an attack when robbers hurt somebody', () => {
  const typesOf = (text: string) => incidentsOf(text).map((i) => i.type);
  expect(typesOf('Four aid workers were detained by soldiers during a raid on their office in Goma.')).toEqual([
    'arrest',
  ]);
  expect(typesOf('A nurse was assaulted and robbed in Goma on Monday, and was badly hurt.')).toEqual(['attack']);
  expect(typesOf('A bank was robbed in Goma on Monday by three armed men.')).toEqual(['robbery']);
});
