import type { Match } from '../../rules/index.ts';
import { re } from '../../text/re.ts';
import { canSuffer, harm, justBefore, type Produced, subject } from '../harm.ts';
import { isResult } from '../numbered.ts';
import type { Outcome } from '../words.ts';

/** 'has been', 'have so far been' */
export const HAS_BEEN = re`(?: (?: has | have | had | having )[ ] (?: also[ ] | since[ ] | so[ ]far[ ] | already[ ] | now[ ] )? been )`;
/** Forms of 'be' and the adverbs after them, as harm is told of people in the passive. */
export const BE = re`(?: ${HAS_BEEN} | (?: was | were | is | are )[ ]being | was | were | is | are | be | been | being | lay | lies | lying | remains? | remained )`;
export const ADV = re`(?: [a-z]{2,14}ly [ ] | also[ ] | later[ ] | then[ ] | both[ ] | all[ ] | now[ ] | still[ ] | since[ ] | not[ ] ){0,3}`;

const HOSPITAL = re`(?: hospitals? | medical[ ]cent(?:er|re) | trauma[ ]cent(?:er|re) | clinic | infirmary | emergency[ ]room | ICU )`;
/** Where the hurt are brought, with its name and place: 'a nearby hospital', 'St. Mary's Hospital'. */
export const CARE = re`(?: [\p{L}\p{N}.,'’&-]{1,24} [ ] ){0,9}? ${HOSPITAL}`;

/** A rule's `produce`: the people that `find` gives came to such harm, if they are people. */
export const of =
  (outcome: Outcome, find: (m: Match) => ReturnType<typeof subject>, verb = '') =>
  (m: Match): Produced | null => {
    const party = find(m);
    return canSuffer(verb || (outcome === 'killed' ? 'kill' : 'shoot'), party) ? harm(m, outcome, party) : null;
  };

/** A finding of a number of people only: 'children need medical care' tells of nobody. */
export const counted = (found: Produced | null): Produced | null => (found && found.min !== null ? found : null);

/** The subject, if people stand right before the words. */
export function direct(m: Match): ReturnType<typeof subject> {
  const people = justBefore(m);
  if (!people) return null;
  const asIs = /^(?:counted|indefinite)$/.test(people.form) ? { people, parts: [] } : null;
  const before = m.sentence.tokens[people.from - 1]?.lower ?? '';
  const result =
    isResult(m.sentence.tokens, people.from) ||
    (before === 'of' && people.form === 'elliptic' && isTalk(m, people.from)); // 'spoke of 50 | dead'
  const apart = /^(?:for|including)$/.test(before) || result; // 'the search for three residents | missing', '40 casualties, including 18 | dead'
  const own = people.form === 'elliptic' && (before === 'including' || result) ? { people, parts: [] } : asIs;
  return (apart && own) || (subject(m) ?? asIs);
}

const isTalk = ({ sentence }: Match, from: number): boolean =>
  /^(?:spoke|speaks?|speaking|talks?|talked|reports?|claims?|estimates?|figures?)$/.test(
    sentence.tokens[from - 2]?.lower ?? '',
  );

/** The words of the sentence before the match, and after it. */
export const before = (m: Match): string => m.sentence.text.slice(0, m.start - m.sentence.start);
export const after = (m: Match): string => m.sentence.text.slice(m.end - m.sentence.start);

const OUTCOMES: readonly (readonly [RegExp, Outcome])[] = [
  [/injured|wounded|hurt/i, 'injured'],
  [/arrested|detained/i, 'detained'],
  [/kidnapped|abducted/i, 'abducted'],
  [/missing/i, 'missing'],
];

/** What a participle says of people: 'wounded' → injured; death for 'slain', 'dead' and the like. */
export const outcomeNamed = (state: string): Outcome => OUTCOMES.find(([word]) => word.test(state))?.[1] ?? 'killed';
