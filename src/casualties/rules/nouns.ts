import { lookupPlace } from '../../lexicon/gazetteer.ts';
import { wordSet } from '../../lexicon/lexicon.ts';
import type { Match, Rule } from '../../rules/index.ts';
import { NUMBER } from '../../text/numbers.ts';
import { re } from '../../text/re.ts';
import { clauseOf, objectOf, subjectOf, tokenAt } from '../clause.ts';
import { type Count, findCounts, one } from '../count.ts';
import { canSuffer, type Harm, harm, harmCounted, justBefore, object, type Produced } from '../harm.ts';
import type { People } from '../people.ts';
import type { Outcome } from '../words.ts';

const KILLING = re`(?: deaths? | killings? | murders? | assassinations? | slayings? | executions? | massacre | beheadings? | lynching | bod(?:y|ies) | corpses? | remains | li(?:fe|ves) )`;
/** 'the murder in Goma of', 'the assassination on 22 March of' */
const WHEN_OR_WHERE = re`(?: yesterday | today | tonight | earlier | (?: last | this )[ ]\p{Ll}{3,9} | (?: in | on | at | near ) (?: [ ] (?: \p{Lu}[\p{L}-]{1,20} | \d{1,4} | the[ ]capital ) ){1,3} )`;
const QUANTITY_TOKENS = 6;

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
    pattern: re`(?<= ['’]s?[ ] (?: (?: brutal | tragic | violent | recent | alleged | apparent | unsolved | cold-blooded )[ ] )? ) (?: murder | assassination | killing | slaying | execution | death ) \b (?! [ ](?: of | by | squad | row | spree | trial | sentence | penalty | certificate | rate | toll | threat )s? \b )`,
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
  {
    name: 'harm/counted',
    gate: /death|fatal|casual|injur|li[fv]e|bod|arrest|abduct|kidnap|hostage/i,
    pattern: re`\b (?<noun> deaths? | fatalit(?:y|ies) | casualt(?:y|ies) | injur(?:y|ies) | li(?:fe|ves) | bod(?:y|ies) | arrests? | abductions? | kidnappings? | hostages ) \b (?! [ ](?: of (?! [ ]the[ ](?: year | month | war | conflict | campaign | deployment )\b ) | to )[ ] )`,
    produce: countedNoun,
    examples: [
      ['There were no casualties.', { outcome: 'killed', min: 0 }],
      ['The police confirmed 14 deaths.', { outcome: 'killed', min: 14 }],
      ['In February the mission suffered its first fatality.', { outcome: 'killed', min: 1 }],
      ['In May the unit suffered its second death of the year.', { outcome: 'killed', min: 1 }],
      ['The flood claimed 12 lives.', { outcome: 'killed', min: 12 }],
      ['Two bodies were found in a well.', { outcome: 'killed', min: 2 }],
      ['The morgue received 17 bodies overnight.', { outcome: 'killed', min: 17 }],
    ],
    counterexamples: [
      'Two injury lawyers spoke.',
      'Three lives changed that day.',
      'It was one of the job casualties.',
      'He shot two boys before taking his own life.',
      'The army suffered 20 casualties.',
      'One death is too many.',
      'They were the first fatalities since May.',
    ],
  },
  {
    name: 'killed/toll',
    gate: /toll|number of/i,
    pattern: re`\b (?: death[ ]toll | toll | number[ ]of[ ](?: (?! those\b ) [\p{L}-]{2,14}[ ] ){0,3}?(?: killed | dead | deaths | fatalities | victims | injured | wounded | arrested | detained | missing | displaced ) | number[ ]of[ ](?: those | people )[ ] (?: who[ ] (?: (?: had | have )[ ] )? (?: been[ ] | were[ ] )? )? (?: killed | died | injured | wounded | arrested | detained | abducted | kidnapped | missing | displaced ) ) \b [^.;]{0,60}? \b (?: to | at | reached | of | is | was | hits? | hit | tops | topped | passe[sd] | surpasse[sd] | exceed(?:s|ed) ) [ ] (?: (?: at[ ]least | more[ ]than | no[ ]fewer[ ]than | no[ ]less[ ]than | over | nearly | about | around | some )[ ] )? ${NUMBER} \b (?! [ ]?% | [.,:]\d )`,
    produce: (m) => {
      const last = lastCount(m);
      const count = last && PASSED.test(m.text) ? { ...last, max: null, approximate: true } : last;
      return count && !/road toll|toll road|taking its toll/i.test(m.text)
        ? harmCounted(m, STATES.find(([word]) => word.test(ofThose(m)))?.[1] ?? 'killed', count)
        : null;
    },
    examples: [
      ['The death toll has risen to at least 48.', { outcome: 'killed', min: 48 }],
      ['The union put the number of injured at no fewer than 30.', { outcome: 'injured', min: 30 }],
      ['The raids brought the number of those arrested to 240.', { outcome: 'detained', min: 240 }],
      ['He put the number of those abducted at 317.', { outcome: 'abducted', min: 317 }],
      ['The number of people who have died in the epidemic has risen to 33.', { outcome: 'killed', min: 33 }],
    ],
    counterexamples: ['The toll road was extended to 12 miles.', 'Injuries took their toll.'],
  },
  {
    name: 'harm/multiple',
    gate: /double|triple|quadr|quintu/i,
    pattern: re`\b (?<times> double | triple | quadruple | quintuple ) [ ] (?: fatal[ ] )? (?<noun> murder | homicide | killing | slaying | fatal | shooting | stabbing ) \b`,
    produce: (m) => {
      const n = ['double', 'triple', 'quadruple', 'quintuple'].indexOf(m.group('times').toLowerCase()) + 2;
      const outcome = /shooting|stabbing/i.test(m.group('noun')) && !/fatal/i.test(m.text) ? 'injured' : 'killed';
      return harmCounted(m, outcome, { min: n, max: n, text: m.group('times'), approximate: false });
    },
    examples: [['Police are investigating a triple homicide.', { outcome: 'killed', min: 3 }]],
    counterexamples: ['He made a double save.'],
  },
];

/** A toll that has passed a hundred is more than a hundred. */
const PASSED = /\b(?:pass|surpass|exceed|topp)ed\b/i;

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

/** Whom a toll counts: 'the number of those arrested'. */
const ofThose = (m: Match): string =>
  /\b(?:injured|wounded|arrested|detained|abducted|kidnapped|missing|displaced)\b/i.exec(m.text)?.[0] ?? '';

const STATES: readonly (readonly [RegExp, Outcome])[] = [
  [/^(?:injured|wounded)$/i, 'injured'],
  [/^(?:arrested|detained|held)$/i, 'detained'],
  [/^(?:abducted|kidnapped)$/i, 'abducted'],
  [/^missing$/i, 'missing'],
  [/^displaced$/i, 'displaced'],
];

const stateOf = (m: Match): Outcome => STATES.find(([word]) => word.test(m.group('state')))?.[1] ?? 'killed';

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
  const name = owner && (owner.name ?? (owner.form === 'name' ? textOf(m, owner) : null));
  return owner && name && lookupPlace(name).length === 0 ? harm(m, 'killed', { people: owner, parts: [] }) : null;
}

const textOf = ({ sentence: { text, start, tokens } }: Match, { from, to }: People): string =>
  text.slice((tokens[from]?.start ?? start) - start, (tokens[to - 1]?.end ?? start) - start);

/** 'the bodies of', 'the deaths of': of all that follow up to the verb. */
const OF_MANY = /\b(?:bodies|corpses|remains|deaths|killings|murders|lives) of$/i;

const OUTCOMES: readonly (readonly [RegExp, Outcome])[] = [
  [/^injur/i, 'injured'],
  [/^arrest/i, 'detained'],
  [/^(?:abduct|kidnap|hostage)/i, 'abducted'],
  [/./, 'killed'],
];

/** 'injury lawyers', 'body bag' */
function isCompound(after: string): boolean {
  const next = /^ ([a-z]+)/.exec(after)?.[1] ?? '';
  return [next, next.replace(/s$/, '')].some((word) => wordSet('death-compounds.txt').has(word));
}

/** 'no casualties', '14 deaths', 'its first fatality', 'two bodies were found', 'claimed 12 lives'. */
function countedNoun(m: Match): Produced | null {
  const noun = m.group('noun').toLowerCase();
  const outcome = (OUTCOMES.find(([word]) => word.test(noun)) as (typeof OUTCOMES)[number])[1];
  const before = m.sentence.text.slice(0, m.start - m.sentence.start);
  const after = m.sentence.text.slice(m.end - m.sentence.start);
  if (
    /^li/.test(noun) &&
    !/\b(?:claim\w*|took|taken|taking|cost\w*|kill\w*|loss of)\s[\w\s,.-]{1,25}$/i.test(before) &&
    !/\bno loss of $/i.test(before) &&
    !/^ (?:were |was |have been |had been )?lost\b/.test(after)
  )
    return null;
  if (
    /^bod/.test(noun) &&
    !/^[^.;]{0,60}\b(?:found|recovered|discovered|lay|retrieved|pulled|dumped|were|hung|hanging|hanged|strewn|lying|floating)\b/.test(
      after,
    ) &&
    !/\b(?:found|recovered|discovered|retrieved|pulled|received|counted|buried|spotted|seen|saw|located)\s[\w\s-]{1,30}$/.test(
      before,
    )
  )
    return null;
  if (isCompound(after) || TOO_MANY.test(after)) return null;
  if (/^hostage/.test(noun) && (RELEASED.test(after) || RELEASING.test(before))) return null;
  if (/\b(?:escap|avoid|prevent|surviv)\w* (?:\w+ )?$/i.test(before)) return null;
  const count = WITHOUT.test(before) ? { ...one('any'), min: 0, max: 0 } : countBefore(m, before);
  if (/^casualt/.test(noun) && count?.max !== 0) return null; // may be hurt as well as dead
  if (SINGULAR.test(noun) && (count?.min ?? 0) > 1) return null; // 'two boys before taking his own life'
  return count ? harmCounted(m, outcome, count) : null;
}

const SINGULAR = /^(?:death|fatality|casualty|injury|life|body|arrest|abduction|kidnapping)$/;

/** 'One death is too many', 'one death too many': of no death in particular. */
const TOO_MANY = /^ (?:(?:is|was|would be) )?(?:one |already )?too many\b/;

const WITHOUT =
  /\b(?:no loss of |(?:no|any) (?:immediate |early |further )?(?:reports?|word|sign|signs|indication) of (?:any )?(?:deaths? or |injuries or |fatalities or )?|without (?:causing |inflicting |reporting )?|(?:did|does|has|have|had) not (?:cause|caused|result in|resulted in|inflict) )(?:any |serious |further )?$/i;
/** 'No other injuries': none beside those told. */
const BESIDES = /^(?:other|further|additional|more|new)$/;
const RELEASED =
  /^ (?:(?:was|were|is|are|have been|has been|had been) )?(?:later |safely |all )?(?:released|freed|rescued)\b/;
const RELEASING = /\b(?:releas|fre|rescu|liberat)(?:e|es|ed|ing)\b(?: of)?[\s\w,-]{1,40}$/i;

function countBefore(m: Match, before: string): Count | null {
  if (/\b(?:its|their|his|the|a) (?:first|second|third|latest) (?:[\w-]+ )?$/i.test(before))
    return SINGULAR.test(m.text.toLowerCase()) ? one('first') : null; // 'the first fatalities since May'
  const counts = findCounts(m.sentence);
  const at = tokenAt(m.sentence, m.start);
  for (let i = at - 1; i >= Math.max(0, at - QUANTITY_TOKENS); i--) {
    const token = m.sentence.tokens[i];
    if (!token || /^(?:was|were|is|are|in|of|to|with|,|;|and|after|from|by|his|her|their)$/.test(token.lower))
      return null;
    const count = counts.get(token.start - m.sentence.start);
    if (count) return count.max === 0 && BESIDES.test(m.sentence.tokens[i + 1]?.lower ?? '') ? null : count;
  }
  return null;
}

function lastCount(m: Match): Count | null {
  const counts = [...findCounts(m.sentence)].filter(
    ([at]) => at + m.sentence.start >= m.start && at + m.sentence.start < m.end,
  );
  return counts.at(-1)?.[1] ?? null;
}
