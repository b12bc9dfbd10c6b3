import type { Rule } from '../../rules/index.ts';
import { NUMBER } from '../../text/numbers.ts';
import { re } from '../../text/re.ts';
import { clauseOf, tokenAt } from '../clause.ts';
import { canSuffer, type Harm, harm, object } from '../harm.ts';
import { after, outcomeNamed } from './produce.ts';

const OF_THE = re`^ [ ] (?: ${NUMBER} [ ] )? (?: (?: people | persons | victims )[ ] )? (?<state> dead | deceased | killed | injured | wounded | hurt | arrested | detained | kidnapped | abducted | missing ) ,? [ ]`;

/** 'Killed were a nurse and her son', 'Of the 40 dead, 12 were children': who some of them are, the harm told first. */
export const shareRules: readonly Rule<Harm>[] = [
  {
    name: 'harm/inverted',
    gate: /^(?:also )?(?:killed|dead|injured|wounded|hurt|arrested|detained|kidnapped|abducted|missing) /i,
    pattern: re`^ (?: also[ ] )? (?<state> killed | dead | injured | wounded | hurt | arrested | detained | kidnapped | abducted | missing ) (?: [ ](?: in | during | by | with | at | on | alongside )[ ][^.;]{1,60}? )? [ ] (?: was | were | is | are ) (?= [ ] )`,
    produce: (m) => {
      const party = object(m);
      return canSuffer('shoot', party) ? harm(m, outcomeNamed(m.group('state')), party) : null;
    },
    examples: [
      ['Killed were a nurse and her son.', { who: 'a nurse and her son', outcome: 'killed', min: 2 }],
      ['Also injured in the fall was the guide.', { who: 'the guide', outcome: 'injured', min: 1 }],
    ],
    counterexamples: ['Killed in committee were two bills.', 'Missing from the list are prices.'],
  },
  {
    name: 'harm/some-of-the',
    gate: /\bof th(?:e|ose) /i,
    pattern: re`\b of [ ] th(?: e | ose ) (?= [ ] [^.;]{2,60} [ ] (?: was | were | is | are | had | have | died | suffered )\b )`,
    produce: (m) => {
      const whole = OF_THE.exec(after(m));
      const at = whole ? tokenAt(m.sentence, m.end + whole[0].length) : -1;
      const people = clauseOf(m.sentence).startingAt.get(at);
      if (!whole || people?.form !== 'elliptic' || people.count.min === null) return null;
      return harm(m, outcomeNamed(whole.groups?.state ?? ''), { people, parts: [] });
    },
    examples: [
      ['Of the dead, 12 were children.', { who: '12', outcome: 'killed', min: 12 }],
      ['Of the 15 people injured, four are in a coma.', { who: 'four', outcome: 'injured', min: 4 }],
    ],
    counterexamples: ['Most of the dead were women.', 'One of the 15 was late.'],
  },
];
