import { describe, expect, it } from 'vitest';
import { findQuotes } from '../../src/quotes/index.ts';
import { docOf } from '../rules.ts';

const rows = (text: string) =>
  findQuotes(docOf(text), { actors: [] }).map((q) => [q.kind, q.text, q.speaker?.text ?? null, q.cue?.text ?? null]);

describe('a quote has its words, its speaker and its cue', () => {
  it.each([
    [
      "The mayor's claim that the road was safe angered many.",
      'indirect',
      'that the road was safe angered many',
      'The mayor',
      'claim',
    ],
    [
      'The court heard allegations that the colonel had paid witnesses.',
      'indirect',
      'that the colonel had paid witnesses',
      null,
      'allegations',
    ],
    ['Bello has asked Kano elders to leave the town.', 'indirect', 'to leave the town', 'Bello', 'has asked'],
    ['Bello mentioned the flooded road.', 'indirect', 'the flooded road', 'Bello', 'mentioned'],
    [
      'There are no survivors, the firm that runs the ferry said on Friday.',
      'indirect',
      'There are no survivors',
      'the firm that runs the ferry',
      'said',
    ],
    ['Those around him say the road is closed.', 'indirect', 'the road is closed', 'Those around him', 'say'],
    ['She was told by police that the road was closed.', 'indirect', 'that the road was closed', 'police', 'was told'],
    ['“The road is closed. Go home.” ― Amina Bello', 'direct', 'The road is closed. Go home.', 'Amina Bello', '―'],
    ['“The road is closed. Go home.”\n\n— Amina Bello', 'direct', 'The road is closed. Go home.', 'Amina Bello', '—'],
    [
      'BELLO: The road is closed. We told drivers so. Go home.\n\nAMOS: Why?',
      'indirect',
      'The road is closed. We told drivers so. Go home.',
      'BELLO',
      ':',
    ],
    [
      'Bello has gone after Amos as a “bully” for months.',
      'mixed',
      'Amos as a “bully” for months',
      'Bello',
      'has gone after',
    ],
    ['The paper rated the claim as “mostly true.”', 'mixed', 'the claim as “mostly true.”', 'The paper', 'rated'],
    ['It was reported that the road was closed.', 'indirect', 'that the road was closed', null, 'was reported'],
    ['The mayor was accused of closing the road.', 'indirect', 'closing the road', null, 'was accused'],
    ['“The road is closed,” the mayor said.', 'direct', 'The road is closed,', 'the mayor', 'said'],
    [
      '"The road is closed," said Amina Bello, 34, a survivor.',
      'direct',
      'The road is closed,',
      'Amina Bello, 34, a survivor',
      'said',
    ],
    ["''The road is closed,'' she added.", 'direct', 'The road is closed,', 'she', 'added'],
    ['“The road is closed,” Bello said. “Go home.”', 'direct', 'The road is closed, Go home.', 'Bello', 'said'],
    ['“The road,” Bello said, “is closed.”', 'direct', 'The road, is closed.', 'Bello', 'said'],
    ['“Is the road closed?” Bello asked.', 'direct', 'Is the road closed?', 'Bello', 'asked'],
    ['Bello told reporters: “The road is closed.”', 'direct', 'The road is closed.', 'Bello', 'told'],
    ['Bello called the plan “a disgrace” on Monday.', 'mixed', 'the plan “a disgrace” on Monday', 'Bello', 'called'],
    ['Bello called it “a disgrace” and left the town.', 'mixed', 'it “a disgrace”', 'Bello', 'called'],
    [
      'Bello called Amos a “bully,” a “liar” and a “fool”.',
      'mixed',
      'Amos a “bully,” a “liar” and a “fool”',
      'Bello',
      'called',
    ],
    [
      'Bello railed against the “road of death” on Monday.',
      'mixed',
      'the “road of death” on Monday',
      'Bello',
      'railed against',
    ],
    [
      'The mayor fired back that the road was “open to all.”',
      'mixed',
      'that the road was “open to all.”',
      'The mayor',
      'fired back',
    ],
    ['Bello said the road was “closed for good.”', 'mixed', 'the road was “closed for good.”', 'Bello', 'said'],
    ['The road was closed, police said.', 'indirect', 'The road was closed', 'police', 'said'],
    [
      'According to two officers, the road was closed.',
      'indirect',
      'the road was closed',
      'two officers',
      'According to',
    ],
    ['The road was closed, according to the army.', 'indirect', 'The road was closed', 'the army', 'according to'],
    ['The army said on Monday that the road was closed.', 'indirect', 'that the road was closed', 'The army', 'said'],
    [
      'Mr. Bello told the council that the road was closed.',
      'indirect',
      'that the road was closed',
      'Mr. Bello',
      'told',
    ],
    ['Bello urged the council to close the road.', 'indirect', 'to close the road', 'Bello', 'urged'],
    ['Bello, a doctor, denied taking the money.', 'indirect', 'taking the money', 'Bello, a doctor', 'denied'],
    [
      'The army accused the rebels of burning the bridge.',
      'indirect',
      'the rebels of burning the bridge',
      'The army',
      'accused',
    ],
    ['He asked whether the road was closed.', 'indirect', 'whether the road was closed', 'He', 'asked'],
    ['KANO, Nigeria — The road was closed, police said.', 'indirect', 'The road was closed', 'police', 'said'],
    [
      'KANO, May 3 (Northwire) - The army said the road was closed.',
      'indirect',
      'the road was closed',
      'The army',
      'said',
    ],
    [
      'Police beat people who were protesting against the toll, witnesses and a hospital official said.',
      'indirect',
      'Police beat people who were protesting against the toll',
      'witnesses and a hospital official',
      'said',
    ],
    ['Asked whether it was over, Bello replied: “Never.”', 'direct', 'Never.', 'Bello', 'replied'],
    [
      'BELLO: The road is closed, and it stays so.\n\nAMOS: Why?',
      'indirect',
      'The road is closed, and it stays so.',
      'BELLO',
      ':',
    ],
    ['“Go home.” Bello said.', 'direct', 'Go home.', 'Bello', 'said'],
    ['“All the way!” Bello shouted, shorthand for the toll.', 'direct', 'All the way!', 'Bello', 'shouted'],
    ['“The road is finally open!” beamed Amina Bello.', 'direct', 'The road is finally open!', 'Amina Bello', 'beamed'],
    [
      '“Is it to stay closed?” Bello pressed. “For good?”',
      'direct',
      'Is it to stay closed? For good?',
      'Bello',
      'pressed',
    ],
    ['"The road has been closed for good," it read.', 'direct', 'The road has been closed for good,', 'it', 'read'],
    ["''He asked, 'Is it open?''' Bello said.", 'direct', "He asked, 'Is it open?'", 'Bello', 'said'],
    ['“Apparently not,“ he said.', 'direct', 'Apparently not,', 'he', 'said'],
    ['” … so the road is closed,” he said.', 'direct', ' … so the road is closed,', 'he', 'said'],
    [
      '“Every road,” Bello said, pointing at the map, “is closed.”',
      'direct',
      'Every road, is closed.',
      'Bello',
      'said',
    ],
    [
      '“It is open,” guard Amina Bello, in a “Road Crew” hat, said as rain fell.',
      'direct',
      'It is open,',
      'guard Amina Bello',
      'said',
    ],
    [
      'He fought the toll - “I love roads,” he said, “all of them” - and left.',
      'direct',
      'I love roads, all of them',
      'he',
      'said',
    ],
    [
      '“It is open,” Bello assured Amos, after Amos said that it was. “Go.”',
      'direct',
      'It is open, Go.',
      'Bello',
      'assured',
    ],
    [
      '“I am glad,” Bello said.\n\n“I am glad because the road is open.”',
      'direct',
      'I am glad, I am glad because the road is open.',
      'Bello',
      'said',
    ],
    ['"BELLO: The road is closed.\n\nAMOS: Why?', 'indirect', 'The road is closed.', 'BELLO', ':'],
  ])('%s', (text, ...row) => expect(rows(text)).toContainEqual(row));
});

describe('the turns of a printed interview', () => {
  const INTERVIEW = [
    'Amina Bello runs the ferry. She spoke to our paper.',
    'Q: Is it safe?\nA: It is. We tested it.',
    'Q: And the road?',
    'A: The road is closed.',
    'Paul Amos: Why?',
  ].join('\n\n');

  it('are said by those whose names or letters open them, the answers by the person named above', () => {
    expect(rows(INTERVIEW)).toEqual([
      ['indirect', 'Is it safe?', 'Q', ':'],
      ['indirect', 'It is. We tested it.', 'A', ':'],
      ['indirect', 'And the road?', 'Q', ':'],
      ['indirect', 'The road is closed.', 'A', ':'],
      ['indirect', 'Why?', 'Paul Amos', ':'],
    ]);
  });
});

describe('nobody speaks', () => {
  it.each([
    'LAGOS: The road is closed. It stays so.',
    'Kathmandu, July 12: The road is closed. It stays so.',
    'Police blotter: June 11',
    'Three teens charged in a raid that left two dead.',
    'A spokesman for the banned Road Army (RA), Amina Bello, claimed responsibility for the attack.',
    'Road closed at Lagos port: 24 stranded',
    'The men were tied to a basketball post and doused with water.',
    'Location: Lagos\nType: Closure\nRoad: The road is closed.',
  ])('in: %s', (text) => expect(rows(text)).toEqual([]));
});

describe('content ends where the writer speaks again, and begins past where it was said', () => {
  it.each([
    ['While Bello has said the road is closed, the army keeps using it.', 'the road is closed'],
    ['But although Bello claimed that the road was safe, drivers stayed away.', 'that the road was safe'],
    ['Bello said the road was closed, and he left for Kano.', 'the road was closed'],
    ['Bello said that when the rain came, the road was closed.', 'that when the rain came, the road was closed'],
    ['Bello said on Radio Kano’s “Morning Watch” on Sunday that the road was closed.', 'that the road was closed'],
    ['Bello told “Morning Watch” on Sunday that the road was closed.', 'that the road was closed'],
    ['“The road is closed,” Bello said on Radio Kano’s “Morning Watch.” “Go home.”', 'The road is closed, Go home.'],
    ['“The road is closed,” Bello said on “Morning Watch,” a programme.', 'The road is closed,'],
    ['Bello told a crowd on Sunday “the road is closed.”', 'the road is closed.'],
  ])('%s', (text, content) => expect(rows(text).map((row) => row[1])).toEqual([content]));
});

describe('what is no quote', () => {
  it.each([
    'The four coastal states voted on Tuesday.',
    'Bello won 300 pledged delegates.',
    'Bello said little.',
    'Bello said before he left.',
    'They heard claims that were never proved.',
    'The song was sold as “The Road” in shops.',
    'Opening remarks for the guests were short.',
    'The so-called “road of death” was closed on Monday.',
    'Her novel “The Road” sold well.',
    'The early-morning tweets he sent were deleted.',
    'In several swing states that were flooded, nothing worked.',
    'Her book, “The Long Road Home,” won prizes.',
    "Friday's tweets he had sent were deleted.",
    'The report was long, and the claims were many.',
    "The officers' mess and the guards' room were empty.",
  ])('%s', (text) => expect(rows(text)).toEqual([]));
});

it('two speakers of one sentence have each their own words', () => {
  expect(rows('The army said the bridge fell, but residents said it stands.').map((r) => r.slice(1, 3))).toEqual([
    ['the bridge fell', 'The army'],
    ['it stands', 'residents'],
  ]);
});

it('a speaker without a name who asked for it is anonymous, with the reason given', () => {
  const [quote] = findQuotes(
    docOf('“Our gear is old,” one officer told reporters anonymously, citing fear of reprisals.'),
    { actors: [] },
  );
  expect(quote?.speaker).toMatchObject({ text: 'one officer', anonymous: true, reason: 'fear of reprisals' });
  expect(quote?.addressee?.text).toBe('reporters');
});

it('a quotation over paragraphs is one row', () => {
  const [quote, ...more] = findQuotes(
    docOf('Bello said: “The road is closed.\n\n“Nobody can pass.”\n\nThe army left.'),
    { actors: [] },
  );
  expect(more).toEqual([]);
  expect(quote?.spans).toHaveLength(2);
});

it('a pronoun is the actor whose mention it is', () => {
  const text = 'He said the road was closed.';
  const actor = {
    name: 'Amin Bello',
    kind: 'person',
    subtype: null,
    role: null,
    country: null,
    aliases: [],
    anonymous: false,
    mentions: [{ start: 0, end: 2, text: 'He', form: 'pronoun', rule: 'x' }],
  } as const;
  expect(findQuotes(docOf(text), { actors: [actor] })[0]?.speaker?.actor).toBe(actor);
});

it.each([
  ['Officers within the Sand Mission said it was over.', 'Sand Mission', null],
  ['Bello and Musa Idris said it was over.', 'Musa Idris', 'Musa Idris'],
  ['A trader, Musa Idris, said it was over.', 'Musa Idris', 'Musa Idris'],
  ['A statement from Musa Idris said it was over.', 'Musa Idris', 'Musa Idris'],
])('a speaker is the actor at the head of its words, in %s', (text, name, expected) => {
  const start = text.indexOf(name);
  const actor = {
    name,
    kind: 'person',
    subtype: null,
    role: null,
    country: null,
    aliases: [],
    anonymous: false,
    mentions: [{ start, end: start + name.length, text: name, form: 'name', rule: 'x' }],
  } as const;
  expect(findQuotes(docOf(text), { actors: [actor] })[0]?.speaker?.actor?.name ?? null).toBe(expected);
});

describe('hostile text takes time in proportion to its length', () => {
  const time = (text: string): number => {
    const doc = docOf(text);
    const before = performance.now();
    findQuotes(doc, { actors: [] });
    return performance.now() - before;
  };
  it.each([
    ['marks', '"'],
    ['unclosed marks', '“a b '],
    ['nested marks', '“a ‘b '],
    ['single marks', " 'a b"],
    ['cues', 'said '],
    ['cues with commas', 'he said, '],
    ['according to', 'according to '],
    ['quoted cues', '"a," he said '],
    ['relative clauses', 'X, who said, '],
    ['commas', 'a, '],
    ['stops', '. '],
  ])('%s', (_, unit) => {
    const [short, long] = [20_000, 160_000].map((n) => unit.repeat(Math.ceil(n / unit.length))) as [string, string];
    time(short);
    expect(Math.min(time(long), time(long))).toBeLessThan(8 * 2.5 * Math.max(time(short), 10));
  });
});
