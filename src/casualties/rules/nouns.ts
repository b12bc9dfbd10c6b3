import { lookupPlace } from '../../lexicon/gazetteer.ts';
import { wordList } from '../../lexicon/lexicon.ts';
import type { Match, Rule } from '../../rules/index.ts';
import { re } from '../../text/re.ts';
import { clauseOf, objectOf, subjectOf, tokenAt } from '../clause.ts';
import { canSuffer, type Harm, harm, justBefore, object, type Produced, wordsOf } from '../harm.ts';
import type { Outcome } from '../words.ts';

const KILLING = re`(?: deaths? | killings? | murders? | assassinations? | slayings? | executions? | massacre | beheadings? | lynching | bod(?:y|ies) | corpses? | remains | li(?:fe|ves) )`;
/** 'the murder in Goma of', 'the assassination on 22 March of' */
const WHEN_OR_WHERE = re`(?: yesterday | today | tonight | earlier | (?: last | this )[ ]\p{Ll}{3,9} | (?: in | on | at | near ) (?: [ ] (?: \p{Lu}[\p{L}-]{1,20} | \d{1,4} | the[ ]capital ) ){1,3} )`;

/** 'the deaths of two men', 'no casualties', 'the toll rose to 12': harm told by a noun. */
export const nounRules: readonly Rule<Harm>[] = [
  {
    name: 'killed/of',
    gate: /death|kill|murder|assass|slay|execut|massacre|behead|lynch|bod|corpse|remains|li[fv]e/i,
    pattern: re`\b (?: shooting[ ] | stabbing[ ] | beating[ ] | claim(?:s|ed|ing)[ ]the[ ] | took[ ]the[ ] )? ${KILLING} (?: [ ] ${WHEN_OR_WHERE} )? [ ] of \b`,
    produce: (m) => ofPeople(m, 'killed'),
    examples: [
      ['They protested against the killing of six farmers.', { who: 'six farmers', outcome: 'killed', min: 6 }],
      ['The crash claimed the lives of two nurses.', { who: 'two nurses', min: 2 }],
      ['The murder in Goma of three nurses was condemned.', { who: 'three nurses', min: 3 }],
      ['After the death on 22 March of Ann Bell, the party withdrew.', { who: 'Ann Bell', min: 1 }],
    ],
    counterexamples: ['It was the death of the dream.', 'The lives of ordinary people are changing.'],
  },
  {
    name: 'killed/whose',
    gate: /['’]s? (?:\w+ )?(?:murder|assassination|killing|slaying|execution|death)\b/i,
    pattern: re`(?<= ['’]s?[ ] (?: ${wordList('deed-kinds.txt')}[ ] )? ) (?: murder | assassination | killing | slaying | execution | death ) \b (?! [ ](?: of | by | squad | row | spree | trial | sentence | penalty | certificate | rate | toll | threat )s? \b )`,
    produce: whose,
    examples: [
      ["Five men were charged with Senator Ann Bell's murder.", { who: 'Senator Ann Bell', outcome: 'killed', min: 1 }],
      ["Ben Cole's assassination shook the capital.", { who: 'Ben Cole', min: 1 }],
    ],
    counterexamples: [
      "The army's killing of hostages is denied.",
      "The group's execution was poor.",
      "The film's death scene was cut.",
      "Yesterday's murder shocked the town.",
      "Honduras' murder rate fell.",
    ],
  },
  {
    name: 'abducted/of',
    gate: /abduct|kidnap/i,
    pattern: re`\b (?: abductions? | kidnappings? ) [ ] of \b`,
    produce: (m) => ofPeople(m, 'abducted'),
    examples: [
      ['Police confirmed the abduction of three priests.', { who: 'three priests', outcome: 'abducted', min: 3 }],
    ],
    counterexamples: ['The abduction of reason was complete.'],
  },
  {
    name: 'detained/of',
    gate: /arrest|detent/i,
    pattern: re`\b (?: arrests? | detentions? ) [ ] of \b`,
    produce: (m) => ofPeople(m, 'detained'),
    examples: [['The raid led to the arrest of two suspects.', { who: 'two suspects', outcome: 'detained', min: 2 }]],
    counterexamples: ['The arrest of the decline was slow.'],
  },
  {
    name: 'injured/to',
    gate: /injur|wound/i,
    pattern: re`\b (?: injur(?:y|ies) | wounds ) [ ] (?: to | of ) \b`,
    produce: (m) => ofPeople(m, 'injured'),
    examples: [
      ['The grenade caused injuries to three passers-by.', { who: 'three passers-by', outcome: 'injured', min: 3 }],
    ],
    counterexamples: ['He had injuries to the head.'],
  },
  {
    name: 'harm/of-the-dead',
    gate: /of the /i,
    pattern: re`\b of [ ] the [ ] (?<state> dead | deceased | slain | injured | wounded ) \b (?! [ ] [\p{L}]{1,20}s \b )`,
    produce: (m) => {
      const some = justBefore(m);
      return some && some.count.min !== null ? harm(m, stateOf(m), { people: some, parts: [] }) : null;
    },
    examples: [['Nine of the dead were swept off a bridge.', { who: 'Nine', outcome: 'killed', min: 9 }]],
    counterexamples: ['The names of the dead were read out.'],
  },
  {
    name: 'harm/among-the-dead',
    gate: /among th/i,
    pattern: re`\b among [ ] (?: the | those ) [ ] (?: (?: people | who | victims )[ ] )? (?: who[ ] )? (?: (?: were | had[ ]been )[ ] )? (?<state> dead | deceased | slain | killed | injured | wounded | fatalities | casualties | arrested | detained | held | abducted | kidnapped | missing ) \b`,
    produce: amongThem,
    examples: [
      [
        'A soldier and two farmers were among the dead.',
        { who: 'A soldier and two farmers', outcome: 'killed', min: 3 },
      ],
      ['Among those killed were a nurse and four children.', { outcome: 'killed', min: 5 }],
    ],
    counterexamples: ['There is grief among the dead man’s friends.', 'He walked among the wounded.'],
  },
  {
    name: 'harm/dead-include',
    gate: /includ/i,
    pattern: re`\b the [ ] (?<state> dead | deceased | slain | injured | wounded ) [ ] includ(?: e | es | ed ) \b`,
    produce: (m) => {
      const party = object(m);
      return canSuffer('kill', party) ? harm(m, stateOf(m), party) : null;
    },
    examples: [['The dead include a nurse and her two sons.', { outcome: 'killed', min: 3 }]],
    counterexamples: ['The dead include the plan.'],
  },
];

/** 'X were among the dead', 'Among the dead were X'. */
function amongThem(m: Match): Produced | null {
  const after = /^ (?:was|were|is|are)\b/.exec(m.sentence.text.slice(m.end - m.sentence.start));
  const { sentence } = m;
  const party = after
    ? objectOf(sentence, tokenAt(sentence, m.end + after[0].length))
    : /\b(?:was|were|is|are) (?:also )?$/.test(sentence.text.slice(0, m.start - sentence.start))
      ? subjectOf(sentence, tokenAt(sentence, m.start) - 1)
      : null;
  return canSuffer('kill', party) ? harm(m, stateOf(m), party) : null;
}

const STATES: readonly (readonly [RegExp, Outcome])[] = [
  [/^(?:injured|wounded)$/i, 'injured'],
  [/^(?:arrested|detained|held)$/i, 'detained'],
  [/^(?:abducted|kidnapped)$/i, 'abducted'],
  [/^missing$/i, 'missing'],
  [/^displaced$/i, 'displaced'],
];

/** What a word for a state says of people; death for any other. */
export const outcomeOf = (state: string): Outcome => STATES.find(([word]) => word.test(state))?.[1] ?? 'killed';

const stateOf = (m: Match): Outcome => outcomeOf(m.group('state'));

function ofPeople(m: Match, outcome: Outcome): Produced | null {
  const party = objectOf(m.sentence, tokenAt(m.sentence, m.end), OF_MANY.test(m.text));
  if (
    /^(?:li(?:fe|ves)|remains) of/i.test(m.text) &&
    !/(?:cost|loss of|claim\w*|took|take|taking) (?:the )?$/i.test(m.sentence.text.slice(0, m.start - m.sentence.start))
  )
    return null;
  return canSuffer('shoot', party) ? harm(m, outcome, party) : null;
}

/** "Senator Bell's murder": of somebody told by name. */
function whose(m: Match): Produced | null {
  const { endingAt } = clauseOf(m.sentence);
  const at = tokenAt(m.sentence, m.start);
  const mark = /^['’]s?$/.test(m.sentence.tokens[at - 1]?.text ?? '') ? at - 1 : at - 2; // "Bell's tragic death"
  const owner = endingAt.get(mark - 1);
  const name = owner && (owner.name ?? (owner.form === 'name' ? wordsOf(m.sentence, owner) : null));
  return owner && name && lookupPlace(name).length === 0 ? harm(m, 'killed', { people: owner, parts: [] }) : null;
}

/** 'the bodies of', 'the deaths of': of all that follow up to the verb. */
const OF_MANY = /\b(?:bodies|corpses|remains|deaths|killings|murders|lives) of$/i;
