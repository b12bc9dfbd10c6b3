import { wordSet } from '../../lexicon/lexicon.ts';
import type { Match, Rule } from '../../rules/index.ts';
import { NUMBER } from '../../text/numbers.ts';
import { re } from '../../text/re.ts';
import { tokenAt } from '../clause.ts';
import { type Count, findCounts, one } from '../count.ts';
import { type Harm, harmCounted, type Produced } from '../harm.ts';
import type { Outcome } from '../words.ts';
import { outcomeOf } from './nouns.ts';

const QUANTITY_TOKENS = 6;

/** 'no casualties', 'the toll rose to 12', 'a triple homicide': harm told by a number that names nobody. */
export const tollRules: readonly Rule<Harm>[] = [
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
        ? harmCounted(m, outcomeOf(ofThose(m)), count)
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

/** Whom a toll counts: 'the number of those arrested'. */
const ofThose = (m: Match): string =>
  /\b(?:injured|wounded|arrested|detained|abducted|kidnapped|missing|displaced)\b/i.exec(m.text)?.[0] ?? '';

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
