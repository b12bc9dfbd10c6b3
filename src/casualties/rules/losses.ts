import { wordList, wordSet } from '../../lexicon/lexicon.ts';
import type { Match, Rule } from '../../rules/index.ts';
import { NUMBER } from '../../text/numbers.ts';
import { re } from '../../text/re.ts';
import { tokenAt } from '../clause.ts';
import { canSuffer, type Harm, harm, justBefore, object, type Produced, subject } from '../harm.ts';
import { type People, pronoun } from '../people.ts';
import { lazy } from '../words.ts';

const FIGHTERS: ReadonlySet<string> = new Set(['military', 'militant', 'police']);

/** Kin, or fighters by number. */
const isLoss = ({ noun, kind, form }: People): boolean =>
  wordSet('kin.txt').has(noun) || (form === 'counted' && FIGHTERS.has(kind ?? ''));

const TO_SOMETHING = /^[^.;,]{1,40} to (?:desertion|defection|injur|retire|illness)| in the crowd\b/;
const OF_OURS =
  /^ (?:[\w-]+ ){1,4}of (?:our|its|their|his|the) (?:men|people|soldiers|troops|fighters|officers|comrades|colleagues)\b/;
const POSSESSIVE = re`(?: his | her | their | my | our )`;

/** 'lost his wife', 'her arm was broken', 'feared buried', 'mauled a girl to death': harm told of kin, of limbs, of what is feared. */
export const lossRules = (): readonly Rule<Harm>[] => [
  {
    name: 'killed/lost-kin',
    gate: /lost|losing/i,
    pattern: re`\b (?: lost | losing ) (?= [ ] (?: ${POSSESSIVE} | ${NUMBER} | at[ ]least | more[ ]than | dozens | hundreds ) [ ] )`,
    produce: (m) => {
      const party = object(m);
      const members = party ? [...party.people.members, party.people] : [];
      const lost = members.some(isLoss) || OF_OURS.test(after(m));
      return party && lost && !TO_SOMETHING.test(after(m)) ? harm(m, 'killed', party) : null;
    },
    examples: [
      ['A farmer lost his wife and two sons.', { who: 'his wife and two sons', outcome: 'killed', min: 3 }],
      ['A nurse who lost her brother wept.', { who: 'her brother', min: 1 }],
      ['The army lost 15 soldiers in the battle.', { who: '15 soldiers', min: 15 }],
      ['We lost eight of our men.', { who: 'eight', min: 8 }],
    ],
    counterexamples: [
      'The army lost 300 soldiers to desertion.',
      'He lost his job.',
      'They lost their opener.',
      'She lost her party.',
    ],
  },
  {
    name: 'injured/limb-broken',
    gate: /broken|fractur|amputat|severed|shattered|crushed|blown off/i,
    pattern: re`(?: \b (?<whose> his | her | their ) | 's? ) [ ] (?: left[ ] | right[ ] | lower[ ] | upper[ ] | both[ ] )? (?: ${wordList('body-parts.txt')} | collarbone | limbs? ) [ ] (?: (?: was | were | had[ ]been | has[ ]been )[ ] )? (?: [a-z]{2,10}ly[ ] )? (?: broken | fractured | amputated | severed | shattered | crushed | blown[ ]off ) \b`,
    produce: (m) => {
      const { sentence } = m;
      const whose = m.group('whose');
      const people = whose ? pronoun(sentence.tokens, tokenAt(sentence, m.start)) : justBefore(m);
      const party = people ? { people, parts: [] } : null;
      const had = whose ? /\b(?:had|having) $/.exec(sentence.text.slice(0, m.start - sentence.start)) : null;
      const whom = had ? subject({ ...m, start: m.start - had[0].length }) : party;
      return canSuffer('shoot', whom) ? harm(m, 'injured', whom) : null;
    },
    examples: [
      ['Her arm was broken in the fall.', { who: 'Her', outcome: 'injured', min: 1 }],
      ["A cyclist's leg was crushed by a van.", { who: 'A cyclist', outcome: 'injured', min: 1 }],
    ],
    counterexamples: ['His promise was broken.', "The statue's arm was broken."],
  },
  {
    name: 'missing/feared',
    gate: /feared|believed|presumed|thought/i,
    pattern: re`\b (?: (?: is | are | was | were ) [ ] )? (?: feared | believed | presumed | thought ) [ ] (?: to[ ]be[ ] | to[ ]have[ ]been[ ] )? (?: still[ ] )? (?: buried | trapped | entombed ) \b`,
    produce: (m) => of('missing', subject(m), m),
    examples: [['Hundreds are feared buried.', { who: 'Hundreds', outcome: 'missing', min: 200 }]],
    counterexamples: ['Gold is believed buried there.'],
  },
  {
    name: 'killed/feared',
    gate: /feared|believed|presumed|thought/i,
    pattern: re`\b (?: (?: is | are | was | were | have[ ]been ) [ ] )? (?: feared | believed | presumed | thought ) [ ] (?: to[ ](?: be | have[ ]been | have )[ ] )? (?: dead | drowned | killed | died | perished | lost ) \b`,
    produce: (m) => of('killed', subject(m), m),
    examples: [['Forty-one migrants are feared drowned.', { who: 'Forty-one migrants', outcome: 'killed', min: 41 }]],
    counterexamples: ['The records are feared lost.'],
  },
  {
    name: 'killed/somebody-to-death',
    gate: /to death/i,
    pattern: re`to[ ]death \b`,
    produce: (m) => {
      const people = justBefore(m);
      const before = m.sentence.text.slice(0, m.start - m.sentence.start);
      return people && violence().test(before) ? of('killed', { people, parts: [] }, m) : null;
    },
    examples: [['A lion mauled a herder to death.', { who: 'a herder', outcome: 'killed', min: 1 }]],
    counterexamples: ['A court sentenced three men to death.', 'He bored his guests to death.'],
  },
];

/** Stems of what is done to death, in any form, with its object up to the end of the text. */
const violence = lazy(
  () =>
    new RegExp(
      `\\b(?:${wordList('to-death.txt').join('|')})(?:e|es|s|t|ed|d|ten|ing|bed|bing|ring)?\\b[^.;]{1,80}$`,
      'i',
    ),
);

const of = (outcome: 'killed' | 'missing', party: ReturnType<typeof subject>, m: Match): Produced | null =>
  canSuffer('kill', party) ? harm(m, outcome, party) : null;

const after = (m: Match): string => m.sentence.text.slice(m.end - m.sentence.start);
