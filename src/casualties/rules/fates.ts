import { wordList } from '../../lexicon/lexicon.ts';
import type { Match, Rule } from '../../rules/index.ts';
import { NUMBER } from '../../text/numbers.ts';
import { re } from '../../text/re.ts';
import { objectOf, tokenAt } from '../clause.ts';
import { findCounts } from '../count.ts';
import { canSuffer, doer, type Harm, harm, harmCounted, justBefore, object, type Produced, subject } from '../harm.ts';
import { outcomeAround } from '../outcome.ts';
import type { Outcome } from '../words.ts';

const BE = re`(?: (?: has | have | had ) [ ] been | was | were | is | are | being )`;
const SEVERELY = re`(?: critical(?:ly)? | seriously | severely | badly | gravely | grievously | slightly | lightly | fatally | mortally )`;

const of = (outcome: Outcome, party: ReturnType<typeof subject>, m: Match): Produced | null =>
  canSuffer('kill', party) ? harm(m, outcome, party) : null;

/** 'beaten to death', 'blew himself up', 'lost a leg', 'five of them critically': fates told without a verb of harm. */
export const fateRules = (): readonly Rule<Harm>[] => [
  {
    name: 'killed/to-death',
    gate: /to death/i,
    pattern: re`\b (?: ${BE} [ ] )? (?: [a-z]{2,14}ly [ ] )? (?! sentenced | condemned | scared | bored | worried | frightened | loved | worked | tickled | talked | due | close | put ) [a-z]{2,12} (?: ed | en | ze | nt | nk ) [ ] to [ ] death \b`,
    produce: (m) => of('killed', subject(m), m),
    examples: [
      ['Two fans were crushed to death at the gate.', { who: 'Two fans', outcome: 'killed', min: 2 }],
      ['Three hikers froze to death on the ridge.', { who: 'Three hikers', min: 3 }],
    ],
    counterexamples: ['Two men were sentenced to death.', 'The children were bored to death.'],
  },
  {
    name: 'killed/self',
    gate: /(?:him|her|them)sel|own li/i,
    pattern: re`\b (?: blew[ ](?: himself | herself | themselves )[ ]up | (?: detonated | set[ ]off | exploded )[ ](?: his | her | their | an? )[ ](?: explosive[ ] | suicide[ ] )?(?: vest | belt | device )s? | turn(?:ed|ing)[ ](?: the | his | her | a )[ ](?: gun | weapon | rifle | pistol )[ ]on[ ](?: himself | herself ) | (?: took | takes | taken | taking )[ ](?: (?: his | her | their )[ ] )? own[ ]li(?:fe|ves) | (?: hanged | drowned )[ ](?: himself | herself | themselves ) )`,
    produce: (m) => of('killed', doer(m), m),
    examples: [
      ['A bomber blew himself up at the gate.', { who: 'A bomber', outcome: 'killed', min: 1 }],
      ['A man killed his wife before turning the gun on himself.', { who: 'A man' }],
    ],
    counterexamples: ['He found himself out of work.', 'The party turned the gun on its leader.'],
  },
  {
    name: 'killed/hanged',
    gate: /hanged/i,
    pattern: re`\b (?: was | were | been ) [ ] (?: later[ ] | publicly[ ] )? hanged \b`,
    produce: (m) => of('killed', subject(m), m),
    examples: [['Two guards were hanged in the square.', { who: 'Two guards', outcome: 'killed', min: 2 }]],
    counterexamples: ['The portraits were hanged in the hall.', 'Two men are to be hanged.'],
  },
  {
    name: 'killed/throats',
    gate: /throats?/i,
    pattern: re`\b (?: slit(?:ting)? | slash(?:ed|ing) | cut(?:ting)? ) [ ] (?<of> the[ ]throats?[ ]of | (?: his | her | their )[ ]throats? ) \b | \b (?: had | (?: (?: was | were )[ ] )? found[ ]with ) [ ] (?: his | her | their ) [ ] throats? [ ] (?: slit | slashed | cut ) \b`,
    produce: (m) => {
      if (!m.group('of')) return of('killed', subject(m), m);
      return /of$/i.test(m.group('of')) ? of('killed', object(m), m) : null;
    },
    examples: [
      ['Rebels slit the throats of 12 villagers.', { who: '12 villagers', outcome: 'killed', min: 12 }],
      ['Eight herders were found with their throats cut.', { who: 'Eight herders', min: 8 }],
    ],
    counterexamples: ['The rivals are at their throats.', 'Smoke burnt their throats.'],
  },
  {
    name: 'injured/limb',
    gate: /lost|losing|loss of/i,
    pattern: re`\b (?: (?: has | have | had )[ ] )? (?: lost | losing ) [ ] (?: an? | one | both | two | his | her | their | part[ ]of[ ](?: an? | his | her ) ) [ ] (?: left[ ] | right[ ] | lower[ ] )? (?: legs? | arms? | eyes? | limbs? | foot | feet | fingers? | toes? | eyesight | hearing ) \b`,
    produce: (m) => of('injured', subject(m), m),
    examples: [['A deminer lost both legs.', { who: 'A deminer', outcome: 'injured', min: 1 }]],
    counterexamples: ['The team lost a head of steam.', 'The chair lost a leg.'],
  },
  {
    name: 'injured/fighting-for-life',
    gate: /li(?:fe|ves)/i,
    pattern: re`\b (?: ${BE} [ ] | remain(?:s|ed)?[ ] )? (?: still[ ] )? (?: fighting | battling | struggling | fought ) [ ] for [ ] (?: his[ ] | her[ ] | their[ ] )? li(?:fe|ves) \b`,
    produce: (m) => of('injured', subject(m), m),
    examples: [['Two boys were fighting for their lives.', { who: 'Two boys', outcome: 'injured', min: 2 }]],
    counterexamples: ['The clubs are fighting for their lives.'],
  },
  {
    name: 'injured/broken',
    gate: /broke|fractur|concuss|cuts|bruis|sprain/i,
    pattern: re`\b (?: broke | breaking ) [ ] (?: his | her | their | both | an? | one | two | several ) [ ] (?: (?: left | right | both )[ ] )? (?: ${wordList('body-parts.txt')} | bones | collarbone | limbs? ) \b | \b (?: suffer(?:s|ed|ing) | sustain(?:s|ed|ing) | receiv(?:es|ed|ing) | with ) [ ] (?: [\p{L}-]{1,14}[ ] ){0,3} (?: (?: broken | fractured | shattered | severed )[ ] (?: [\p{L}-]{1,14}[ ] ){0,2} (?: ${wordList('body-parts.txt')} | bones? | collarbone | limbs? ) | cuts | bruises | sprains ) \b`,
    produce: (m) => of('injured', subject(m), m),
    examples: [
      ['Two jockeys suffered broken ribs.', { who: 'Two jockeys', outcome: 'injured', min: 2 }],
      ['One tenant broke both legs when he jumped.', { who: 'One tenant', outcome: 'injured', min: 1 }],
    ],
    counterexamples: ['The bank suffered cuts.', 'The storm broke its back.'],
  },
  {
    name: 'harm/left-so',
    gate: /homeless|paraly|unconscious|comatose|crippled|blinded/i,
    pattern: re`\b (?: homeless | paraly[sz]ed | unconscious | comatose | crippled | blinded ) \b`,
    produce: leftSo,
    examples: [
      ['The fire left 300 people homeless.', { who: '300 people', outcome: 'displaced', min: 300 }],
      ['The fall left a roofer paralysed.', { who: 'a roofer', outcome: 'injured', min: 1 }],
    ],
    counterexamples: ['The strike left the city paralysed.', 'He helps homeless people.'],
  },
  {
    name: 'injured/none',
    gate: /unhurt|unharmed|uninjured|unscathed|escaped/i,
    pattern: re`\b (?: (?: ${BE} | escaped | emerged | survived | left | walked[ ]away | remained ) [ ] (?: [\p{L}]{1,14}[ ] ){0,3}? )? (?: unhurt | unharmed | uninjured | unscathed ) \b | \b escaped [ ] (?: without[ ] )? (?: any[ ] | serious[ ] | major[ ] )? injur(?:y|ies) \b`,
    produce: (m) => of('injured', subject(m), m),
    examples: [['All 42 passengers escaped unhurt.', { outcome: 'injured' }]],
    counterexamples: ['The building was unharmed.'],
  },
  {
    name: 'harm/some',
    pattern: re`\b (?: of [ ] (?: them | whom | these ) [ ] )? (?<how> ${SEVERELY} ) \b (?= $ | [.,;)] | [ ](?: and | in | after | when | while | following | by | on )\b )`,
    produce: (m) => {
      const people = justBefore(m);
      if (!people || people.count.min === null || !/^(?:counted|elliptic|another)$/.test(people.form)) return null;
      return harm(m, /fatal|mortal/i.test(m.group('how')) ? 'killed' : 'injured', { people, parts: [] });
    },
    examples: [
      ['Nine people were hurt, five critically.', { who: 'five', outcome: 'injured', min: 5 }],
      ['Four men were shot, two of them fatally.', { who: 'two', outcome: 'killed', min: 2 }],
    ],
    counterexamples: ['The two countries differ seriously.', 'Prices fell 5 percent, badly.'],
  },
  {
    name: 'harm/some-are',
    gate: /of (?:them|whom|the victims)/i,
    pattern: re`\b of [ ] (?: them | whom | the[ ]victims ) (?: [ ] (?: were | was | are | is ) )? (?= [ ] )`,
    produce: (m, doc) => {
      const [some, party] = [justBefore(m), objectOf(m.sentence, tokenAt(m.sentence, m.end))];
      const outcome = outcomeAround(m.sentence, m.start, doc);
      if (!some || some.count.min === null || !outcome) return null;
      if (FROM_ONE.test(m.sentence.text.slice(m.end - m.sentence.start)))
        return harm(m, outcome, { people: some, parts: [] });
      if (!party?.people.sure || !party.people.noun) return null;
      return harm(m, outcome, { people: { ...party.people, count: some.count }, parts: [] });
    },
    examples: [
      ['Eleven people were killed, one of them a pregnant woman.', { outcome: 'killed', min: 1 }],
      ['Eight people died in the fire. Three of them were children.', { outcome: 'killed', min: 3 }],
    ],
    counterexamples: ['Nine people were killed, and two of them were named.', 'Two of them were teachers.'],
  },
  {
    name: 'harm/some-among',
    gate: /among the/i,
    pattern: re`\b among [ ] the [ ] (?: victims | bodies ) (?: [ ] (?: recovered | found ) )? [ ] (?: were | was | are | is ) \b`,
    produce: (m, doc) => {
      const outcome = outcomeAround(m.sentence, m.start, doc) ?? (/bodies/i.test(m.text) ? 'killed' : null);
      return outcome && of(outcome, object(m), m);
    },
    examples: [['Nine people died. Among the victims were two sisters.', { outcome: 'killed', min: 2 }]],
    counterexamples: ['Among the victims were shops and houses.'],
  },
  {
    name: 'harm/some-in',
    gate: / in .{0,60} in /i,
    pattern: re`\b in [ ] (?= \p{L} )`,
    produce: (m, doc) => {
      const people = justBefore(m);
      if (people?.form !== 'elliptic' || people.count.min === null || !EACH_IN.test(m.sentence.text)) return null;
      const outcome = outcomeAround(m.sentence, m.start, doc);
      return outcome && harm(m, outcome, { people, parts: [] });
    },
    examples: [['Five people died: three in Homs and two in Hama.', { who: 'three', outcome: 'killed', min: 3 }]],
    counterexamples: ['Two in five people died in Homs.', 'Five people died, three in a fire.'],
  },
  {
    name: 'harm/figure',
    gate: /the (?:figure|number|count|total|tally|dead|injured|wounded|missing)/i,
    pattern: re`\b (?: puts? | putting | revised | raised | lowered ) [ ] the [ ] (?: figure | number | count | total | tally | dead | injured | wounded | missing ) [ ] (?: at | to ) (?= [ ] )`,
    produce: (m, doc) => {
      const count = findCounts(m.sentence).get(m.end + 1 - m.sentence.start);
      const outcome = outcomeAround(m.sentence, m.end, doc);
      return count && outcome ? harmCounted(m, outcome, count) : null;
    },
    examples: [
      ['Twelve people died, but the union put the figure at 19.', { outcome: 'killed', min: 19 }],
      ['Police put the figure at 31, while residents said 45 had been killed.', { outcome: 'killed', min: 31 }],
    ],
    counterexamples: ['The bank put the figure at 31.'],
  },
  {
    name: 'missing/whereabouts',
    gate: /whereabouts/i,
    pattern: re`\b whereabouts [ ] of \b (?= [^.;]{3,80} \b unknown \b )`,
    produce: (m) => of('missing', object(m), m),
    examples: [['The whereabouts of two deckhands are unknown.', { who: 'two deckhands', outcome: 'missing', min: 2 }]],
    counterexamples: ['The whereabouts of the files are unknown.'],
  },
  {
    name: 'harm/named',
    gate: /identified as|named as/i,
    pattern: re`\b the [ ] (?<state> dead | deceased | slain | injured | wounded ) (?: [ ] [a-z]{3,14} )? [ ] ${BE} [ ] (?: later[ ] | since[ ] )? (?: identified | named ) [ ] as \b`,
    produce: (m) => of(/^(?:inj|wou)/i.test(m.group('state')) ? 'injured' : 'killed', object(m), m),
    examples: [['The dead were identified as Asif Khan and Noor Jan.', { outcome: 'killed', min: 2 }]],
    counterexamples: ['The dead were identified as a priority.'],
  },
];

/** 'five of them | from one family', 'under ten'. */
const FROM_ONE = /^ (?:from|under|aged|below) /;

/** 'three in Homs and two in Hama'. */
const EACH_IN = re`[:,(-] [ ]? ${NUMBER} [ ] in [ ] [\p{L}' -]{2,30} (?: , (?: [ ] and )? | [ ] and ) [ ] ${NUMBER} [ ] in [ ]`;

/** 'left 300 people homeless': what the words behind the people say that they were left as. */
function leftSo(m: Match): Produced | null {
  const before = m.sentence.text.slice(0, m.start - m.sentence.start);
  const people = justBefore(m);
  if (!people || !/\b(?:left|leave|leaves|leaving|made|makes|making|rendered|rendering)\s[^.;]{2,80}$/i.test(before))
    return null;
  return of(/homeless/i.test(m.text) ? 'displaced' : 'injured', { people, parts: [] }, m);
}
