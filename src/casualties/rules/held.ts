import type { Match, Rule } from '../../rules/index.ts';
import { re } from '../../text/re.ts';
import { clauseOf, tokenAt } from '../clause.ts';
import { canSuffer, type Harm, harm, object, type Produced, subject } from '../harm.ts';
import { ADV, after, BE, counted, of, outcomeNamed } from './produce.ts';

/** Who is found dead is missing no more. */
const BODIES = /\b(?:bod(?:y|ies)|remains|corpses?) of (?:the )?$/i;

const CAPTORS = /^(?:militant|criminal)$/;
const KEEPERS = /^(?:police|military|official)$/;

/** 'took eight people hostage', 'held by rebels', 'in custody', '11 missing miners', 'took refuge': people who are not where they belong. */
export const heldRules: readonly Rule<Harm>[] = [
  {
    name: 'abducted/took-hostage',
    gate: /hostage|captive|prisoner|against their will/i,
    pattern: re`\b (?: take[sn]? | took | taking | hold(?: s | ing )? | held | keep(?: s | ing )? | kept ) (?! [ ](?: hostage | captive | prisoner ) ) (?= [ ] [^.;:]{2,70} [ ] (?: hostage | captive | prisoner | against[ ]their[ ]will ) \b )`,
    produce: (m) => {
      const party = object(m);
      return canSuffer('shoot', party) && !/^(?:hostage|captive|prisoner)s?$/.test(party.people.noun)
        ? harm(m, 'abducted', party)
        : null;
    },
    examples: [
      ['The gang took eight passengers hostage.', { who: 'eight passengers', outcome: 'abducted', min: 8 }],
      ['Rebels are holding 14 policemen captive.', { who: '14 policemen', min: 14 }],
      ['The gang fled, taking ten hostage.', { who: 'ten', min: 10 }],
    ],
    counterexamples: ['The row holds the budget hostage.', 'They took the prisoner away.'],
  },
  {
    name: 'harm/held-by',
    gate: /held by/i,
    pattern: re`\b ${BE} [ ] ${ADV} held [ ] by \b`,
    produce: heldBy,
    examples: [
      ['Six tourists are being held by rebels.', { who: 'Six tourists', outcome: 'abducted', min: 6 }],
      ['Two reporters were held by police for a day.', { who: 'Two reporters', outcome: 'detained', min: 2 }],
    ],
    counterexamples: ['The title is held by two women.', 'The talks were held by police chiefs.'],
  },
  {
    name: 'detained/in-custody',
    gate: /custody|held|jail|prison|detention|bars/i,
    pattern: re`\b ${BE} [ ] ${ADV} (?: in[ ](?: police[ ] | military[ ] | federal[ ] | pre-?trial[ ] )? (?: custody | detention | jail | prison (?! [ ]\p{L}+s\b ) ) | behind[ ]bars | (?: held | jailed )[ ](?: in[ ](?: [a-z]{3,10}[ ] )? (?: custody | jail | detention ) | without[ ]bail | without[ ]charge | on[ ]suspicion ) ) \b`,
    produce: (m) => counted(of('detained', subject)(m)),
    examples: [
      ['Seven officials are in custody.', { who: 'Seven officials', outcome: 'detained', min: 7 }],
      ['Sixteen clerks remain in detention in Lima.', { who: 'Sixteen clerks', min: 16 }],
      ['Four of them are still behind bars.', { who: 'Four', min: 4 }],
    ],
    counterexamples: [
      'The shares are held in custody.',
      'The deaths in custody were hidden.',
      'Phones are in prison cells.',
    ],
  },
  {
    name: 'harm/attributive',
    gate: /(?:missing|injured|wounded|kidnapped|abducted|detained|arrested|dead|murdered|slain) \p{L}/iu,
    pattern: re`\b (?<state> missing | injured | wounded | kidnapped | abducted | detained | arrested | dead | murdered | slain ) (?= [ ] \p{L} )`,
    produce: (m) => {
      const at = tokenAt(m.sentence, m.start);
      const people = clauseOf(m.sentence).people.find((p) => p.from < at && at < p.to - 1);
      const found =
        people &&
        BODIES.test(m.sentence.text.slice(0, (m.sentence.tokens[people.from]?.start ?? 0) - m.sentence.start));
      return people?.form === 'counted' && people.noun && !found
        ? harm(m, outcomeNamed(m.group('state')), { people, parts: [] })
        : null;
    },
    examples: [
      ['Divers searched for 11 missing sailors.', { who: '11 missing sailors', outcome: 'missing', min: 11 }],
      ['The clinic treated 49 wounded people.', { who: '49 wounded people', outcome: 'injured', min: 49 }],
    ],
    counterexamples: [
      'The bodies of three missing men were found.',
      'The missing man was seen in Lima.',
      'He had 11 missing teeth.',
    ],
  },
  {
    name: 'missing/may-be-buried',
    gate: /be (?:still )?(?:buried|trapped)/i,
    pattern: re`(?<= \b(?: may | might | could )[ ] (?: still[ ] )? ) be [ ] (?: still[ ] )? (?: buried | trapped ) \b`,
    produce: of('missing', subject),
    examples: [['Up to 60 villagers may be buried under the mud.', { who: 'Up to 60 villagers', outcome: 'missing' }]],
    counterexamples: ['Gold may be buried there.', 'The sailors may be trapping fish.'],
  },
  {
    name: 'missing/trapped',
    gate: /trapped/i,
    pattern: re`\b (?: (?: is | are | remains? | remained | (?: was | were | is | are )[ ]still )[ ] ${ADV} ) (?: believed[ ] )? trapped \b (?= $ | [.,;] | [ ](?: underground | under | inside | beneath | below | in[ ](?: the | a )[ ](?: mine | pit | shaft | tunnel | rubble | ruins | debris | building | collapsed | flooded | cave | wreckage ) | after | since | when | as | by[ ](?: the | rising )[ ](?: flood | water | rubble ) )\b )`,
    produce: (m) => counted(of('missing', subject)(m)),
    examples: [
      ['Nineteen miners are trapped underground.', { who: 'Nineteen miners', outcome: 'missing', min: 19 }],
      ['Six remained trapped under the rubble.', { who: 'Six', min: 6 }],
    ],
    counterexamples: [
      'Two in five are trapped in poverty.',
      'Three drivers were trapped and freed.',
      'Heat is trapped inside.',
    ],
  },
  {
    name: 'displaced/refuge',
    gate: /shelter|refuge/i,
    pattern: re`\b (?: (?: has | have | had )[ ] ${ADV} )? (?: sought | taken | took | found ) [ ] (?: shelter | refuge ) \b`,
    produce: (m) => {
      const found = counted(of('displaced', subject)(m));
      return found?.min === 1 ? null : found;
    },
    examples: [['Some 6,000 villagers have sought refuge in schools.', { outcome: 'displaced', min: 6000 }]],
    counterexamples: ['The minister sought refuge in silence.', 'Investors took shelter in gold.'],
  },
];

/** Rebels abduct, police detain; whoever else holds a thing holds nobody. */
function heldBy(m: Match): Produced | null {
  const [party, by] = [subject(m), object(m)];
  const kind = by?.people.kind ?? '';
  if (!canSuffer('shoot', party) || party.people.form === 'pronoun') return null;
  if (
    CAPTORS.test(kind) ||
    / (?:the|a|an|another) (?:\w+ )?(?:group|gang|faction|militia)\b/.test(after(m).slice(0, 40))
  )
    return harm(m, 'abducted', party);
  return KEEPERS.test(kind) ? harm(m, 'detained', party) : null;
}
