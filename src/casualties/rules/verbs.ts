import { wordList } from '../../lexicon/lexicon.ts';
import type { Match, Rule } from '../../rules/index.ts';
import { re } from '../../text/re.ts';
import { clauseOf } from '../clause.ts';
import { canSuffer, doer, type Harm, harm, justBefore, object, type Produced, subject } from '../harm.ts';
import type { People } from '../people.ts';
import { harmForms, harmVerb, lazy, type Outcome } from '../words.ts';
import { HAS_BEEN } from './produce.ts';

const ADVERBS = re`(?: (?: [a-z]{2,14}ly | also | later | both | all | each | then | either | himself | herself | themselves | not | never | since | now | still | being | last | week | been | reported ) [ ] ){0,4}`;
const BE = re`(?: ${HAS_BEEN} | was | were | is | are | be | been | being | got | gets? | getting )`;
const TO_DEATH = re`(?: [ ] (?: to[ ]death | dead | alive | and[ ](?: [a-z]{2,12}ly[ ] )? killed | and[ ]fatally[ ]wounded ) )`;

/** 'Two men were shot dead', 'killing two men': the verbs of the lexicon in the frames that all of them share. */
export const verbRules = (): readonly Rule<Harm>[] => [
  {
    name: 'harm/passive',
    pattern: re`\b ${BE} [ ] (?<how> ${ADVERBS} ) (?<verb> ${harmForms('participle', 'past')} ) (?<end> ${TO_DEATH} )? \b`,
    produce: (m) => told(m, subject(m)),
    examples: [
      ['At least eight farmers were killed in the raid.', { who: 'At least eight farmers', outcome: 'killed', min: 8 }],
      ['A shopkeeper was fatally shot on Monday.', { outcome: 'killed', min: 1 }],
      ['One female foreign NGO doctor (from Spain) was kidnapped.', { outcome: 'abducted', min: 1 }],
      [
        'Two Kenyan officers deployed to Haiti in the mission were last week seriously wounded.',
        { outcome: 'injured', min: 2 },
      ],
      ['A man was shot in the back and his son was killed.', { who: 'his son', outcome: 'killed' }],
      ['One of the truck drivers was killed.', { who: 'One', outcome: 'killed', min: 1 }],
      ['Two girls, ages 3 and 5, and their aunt were killed.', { outcome: 'killed', min: 3 }],
      ['Two brothers (14 and 17) and a neighbour were wounded.', { outcome: 'injured', min: 3 }],
      ['Two guards, 3 drivers and 5 cooks were killed.', { outcome: 'killed', min: 10 }],
    ],
    counterexamples: [
      'A woman was taken away by ambulance.',
      'The bill was killed in committee.',
      'Twenty such vehicles were grounded.',
      'The two teams were beaten.',
    ],
  },
  {
    name: 'harm/gerund',
    pattern: re`\b (?<verb> ${harmForms('gerund')} ) (?<end> [ ] (?: to[ ]death | dead ) )? \b`,
    produce: (m) => {
      const whom = object(m);
      const noun = /^(?:the|a|an|this|that|his|her)$/i.test(wordBefore(m)) || (DEED.test(m.text) && isPartyToIt(whom));
      return noun ? null : told(m, whom);
    },
    examples: [
      ['The bomb went off in a market, killing two people.', { who: 'two people', outcome: 'killed', min: 2 }],
      ['A truck overturned, injuring a woman and her two children.', { outcome: 'injured', min: 3 }],
    ],
    counterexamples: ['He is making a killing on the market.', 'Police heard shooting on Monday.'],
  },
  {
    name: 'harm/active',
    pattern: re`\b (?: (?<how> [a-z]{2,14}ly ) [ ] )? (?<verb> ${harmForms('base', 'third', 'past', 'participle')} ) (?: (?<! abducted | kidnapped | arrested | detained | captured )[ ]and[ ](?<second> killed | wounded | injured ) | (?<end> [ ]dead | [ ]to[ ]death ) )? \b`,
    produce: active,
    examples: [
      ['Gunmen killed at least seven people near the town.', { outcome: 'killed', min: 7 }],
      ['The attackers shot dead a teacher and his wife.', { outcome: 'killed', min: 2 }],
      ['A truck driver was ambushed and killed by gunmen.', { who: 'A truck driver', outcome: 'killed', min: 1 }],
      ['Four killed in bar shooting', { who: 'Four', outcome: 'killed', min: 4 }],
      ['Ruiz was one of four injured in a raid.', { who: 'four', outcome: 'injured', min: 4 }],
      ['Nobody was killed and 11 others hurt in the fire.', { outcome: 'injured', min: 11 }],
      [
        'Gunmen kidnapped Jose Martin, 55, from Spain; Luis Rossi, 35, from Italy; and Ann Okoth, 29.',
        { outcome: 'abducted', min: 3 },
      ],
      ['Rebels killed two soldiers; Ann Okoth, 34, fled.', { who: 'two soldiers', min: 2 }],
      ['The names of six men and one woman killed in the crash were read.', { who: 'six men and one woman', min: 7 }],
      ['A truck was ambushed near Goma and its driver killed.', { who: 'its driver', outcome: 'killed', min: 1 }],
    ],
    counterexamples: [
      'The striker shot at goal.',
      'Higher rates hurt the economy.',
      'They killed off the contest.',
      'A group of internally displaced persons blocked the road.',
      'Camps for displaced persons were full.',
      'Police shot video of the scene.',
    ],
  },
  {
    name: 'harm/along-with',
    gate: /(?:along|together) with/i,
    pattern: /\b(?:along|together) with\b/,
    produce: besides,
    examples: [
      ['The senator was killed along with three guards.', { who: 'three guards', outcome: 'killed', min: 3 }],
      ['She was shot dead together with her driver.', { who: 'her driver', outcome: 'killed', min: 1 }],
    ],
    counterexamples: [
      'He was killed along with his hopes.',
      'The plan was announced along with two others.',
      'Police arrested him along with the mayor in May.',
    ],
  },
];

/** Whoever suffered the same as the subject of a verb in the passive: the object of an active one is listed with it. */
function besides(m: Match): Produced | null {
  const before = upToMatch(m);
  const [, verb = ''] = SUFFERED.exec(before) ?? [];
  const party = object(m);
  const outcome = / (?:dead|death) $/.test(before) ? 'killed' : harmVerb(verb.toLowerCase())?.outcome;
  return outcome && canSuffer(verb.toLowerCase(), party) ? harm(m, outcome, party) : null;
}
const SUFFERED =
  /\b(?:was|were|been|being)(?: (?:also|later|both|all|[a-z]{2,14}ly)){0,2} ([a-z]{3,14})(?: dead| to death)? $/i;

const wordBefore = (m: Match): string => {
  const before = m.sentence.text.slice(Math.max(0, m.start - m.sentence.start - 20), m.start - m.sentence.start);
  return /([\p{L}'-]+)\s$/u.exec(before)?.[1]?.toLowerCase() ?? '';
};

function outcomeOf(m: Match): Outcome {
  const verb = harmVerb(m.group('verb').toLowerCase());
  const outcome = verb?.outcome ?? 'injured';
  const deadly =
    m.group('end') !== '' ||
    /fatally|mortally/i.test(m.group('how') + wordBefore(m)) ||
    /^killed$/i.test(m.group('second'));
  return deadly && outcome === 'injured' ? 'killed' : outcome;
}

function told(m: Match, party: ReturnType<typeof subject>): Produced | null {
  if (
    /^evac/i.test(m.group('verb')) &&
    /medical|treatment|hospital|surgery|casualties|wounded|injured/i.test(m.sentence.text)
  )
    return null;
  if (
    /^ (?:themselves|ourselves|itself|yourself) in the foot\b/.test(rest(m)) ||
    (/away$/i.test(m.text) && BY_HELPERS.test(rest(m)))
  )
    return null;
  const { party: whom, self } = reflexive(m, party);
  const outcome = self && isSuicide(m) ? 'killed' : outcomeOf(m);
  const found = canSuffer(m.group('verb').toLowerCase(), whom)
    ? harm(m, outcome, self ? { ...whom, parts: [] } : whom)
    : null;
  const alsoKilled = outcome !== 'killed' && outcome !== 'injured' && / and /.test(m.group('end'));
  return found && alsoKilled ? { ...found, end: m.span('verb')?.end ?? found.end } : found; // 'were kidnapped and killed': two facts
}

/** 'taken away by ambulance' */
const BY_HELPERS =
  /^ (?:by|in) (?:an? |the )?(?:air )?(?:ambulance|paramedics|medics|helicopter|police|officers|relatives|family|boat)/i;

/** 'then shot himself', 'before shooting herself'; alone the words leave it open. */
const isSuicide = (m: Match): boolean =>
  /^sho/i.test(m.group('verb')) &&
  /^(?:then|before)$/.test(wordBefore(m)) &&
  !/^ \w+ in the (?!head|chest|face|neck|mouth)/.test(rest(m));

/** 'killed himself': he who did it is the victim. */
function reflexive(m: Match, party: ReturnType<typeof subject>) {
  const self = party !== null && party.people.members.length === 0 && /^(?:him|her|them)sel/.test(party.people.noun);
  return self ? { party: doer(m) ?? party, self } : { party, self };
}

/** With an object at once behind it the verb is active; without, it is a shortened passive ('4 killed in raid') if people stand before it. */
/** 'Camps for displaced persons', 'internally displaced people': what they are, not what befell them here. */
const isStatus = (m: Match): boolean =>
  /^displaced$/i.test(m.group('verb')) &&
  (/^internally$/i.test(m.group('how')) ||
    /^(?:of|for|by|from|with|among|to|in|the|these|those|more|other)$/.test(wordBefore(m)));

function active(m: Match): Produced | null {
  if (isStatus(m) || (AUXILIARY.test(wordBefore(m)) && /ed$|shot|hurt|beat/.test(m.group('verb')))) return null;
  const whom = object(m);
  if (DEED.test(m.group('verb')) && isPartyToIt(whom)) return null;
  if (
    whom &&
    !(
      whom.people.form === 'elliptic' &&
      /^(?:one|1)$/i.test(whom.people.count.text) &&
      whom.people.to - whom.people.from > 1
    )
  )
    return told(m, whom);
  const form = harmVerb(m.group('verb').toLowerCase());
  if (/[^s]s$/i.test(m.group('verb')) || (m.group('verb').toLowerCase() === form?.base && form.base !== 'hurt'))
    return null;
  if (
    !THING_AFTER.test(after(m)) &&
    PASSIVE_BEFORE.test(m.sentence.text.slice(Math.max(0, m.start - m.sentence.start - 80), m.start - m.sentence.start))
  )
    return told(m, subject(m));
  const before = justBefore(m);
  const ends = PASSIVE_TAIL.test(after(m)) || (before?.count.min != null && isHarmedBefore(m));
  if (!before || !ends || !isShortPassive(m, before)) return null;
  if (before.count.min !== null && ONE_OF.test(upTo(m, before))) return told(m, { people: before, parts: [] });
  return told(m, subject(m));
}

/** Whether these are the ones hurt: 'the police killed' leaves it open, 'a guard dead and two of the police wounded', 'was killed and his son wounded', 'of the 40 killed' do not. */
function isShortPassive(m: Match, { form, count, noun, from }: People): boolean {
  if (form === 'pronoun') return false;
  if (form !== 'definite') return true;
  const { tokens } = m.sentence;
  if ((count.min ?? 0) > 1 && (noun === '' || CIRCUMSTANCE.test(after(m)))) return true; // 'the 10 miners killed in the blast'
  if (tokens[from - 1]?.lower === 'of' && clauseOf(m.sentence).endingAt.get(from - 2)?.form === 'elliptic') return true;
  return tokens[from - 1]?.lower === 'and' && isHarmedBefore(m);
}

const CIRCUMSTANCE = /^ (?:in|at|during|when|on|by|near|last|after) /;

const isHarmedBefore = (m: Match): boolean => harmedBefore().test(upToMatch(m));

/** The last words before the match. */
const upToMatch = ({ sentence, start }: Match): string =>
  sentence.text.slice(Math.max(0, start - sentence.start - 160), start - sentence.start);

/** 'was one of | four injured': four were. */
const ONE_OF = /\b(?:is|are|was|were) (?:one|two) of (?:the )?$/i;
const upTo = (m: Match, people: People): string =>
  m.sentence.text.slice(0, (m.sentence.tokens[people.from]?.start ?? m.start) - m.sentence.start);

/** 'was killed and his son |', 'left a man dead and his wife |', 'the truck was ambushed near Goma and its driver |'. */
const harmedBefore = lazy(
  () =>
    new RegExp(
      `\\b(?:(?:(?:was|were) (?:[a-z]+ly )?(?:killed|wounded|injured|hurt|murdered|shot(?: dead)?)|dead)|(?:was|were) (?:${wordList('attacks-on-things.txt').join('|')})\\b[^;,"]{0,50}) and (?:[\\w,-]+ ){1,5}$`,
      'i',
    ),
);

/** 'murder suspect' is no verb and its object. */
const DEED = /^(?:murder|rape|assault|torture|kidnap|massacre|shooting|stabbing|beating)$/i;
const isPartyToIt = (whom: ReturnType<typeof object>): boolean =>
  whom?.people.form === 'bare' && /^(?:suspect|victim|defendant|convict|accused)/.test(whom.people.noun);

/** 'was ambushed and …': the verb shares the auxiliary of the one before it. */
const PASSIVE_BEFORE =
  /\b(?:was|were|been|being) (?:[a-z]+ly )?[a-z]+(?:ed|en|t|k)\b(?:[^;"]{0,50}\band (?:[a-z]+ly |then |later )?|(?:, [a-z]+(?:ed|en|t|k)){0,3}, )$/;
/** What was done to a thing was done by them: 'were abducted by fighters who … burnt the trucks'. */
const THING_AFTER = /^ (?:the|an?|his|her|their|its|some|several|\d)\b/;
const AUXILIARY = /^(?:was|were|is|are|been|be|being|got|get)$/;
const PASSIVE_TAIL =
  /^(?:$|[,.;:…)/]| - | \(| (?:in|at|by|on|and|or|after|when|as|near|during|outside|inside|while|with|for|following|from|to|over|behind|around|overnight|early|late|dead|monday|tuesday|wednesday|thursday|friday|saturday|sunday|last|yesterday|today|tonight|this|before|across|since|so far|sometime|or)\b)/i;
const rest = (m: Match): string => m.sentence.text.slice(m.end - m.sentence.start, m.end - m.sentence.start + 40);
const after = (m: Match): string => m.sentence.text.slice(m.end - m.sentence.start, m.end - m.sentence.start + 20);
