import type { Sentence } from '../document/index.ts';
import type { Match } from '../rules/index.ts';
import type { Mention, Span } from '../text/span.ts';
import { clauseOf, objectOf, type Party, partsAfter, subjectOf, tokenAt } from './clause.ts';
import type { Count } from './count.ts';
import type { Form, People } from './people.ts';
import { opening } from './phrase.ts';
import { harmVerb, type Outcome } from './words.ts';

/** Words that say that people came to harm; the span is that of the words, `party` the people. */
export interface Harm extends Mention {
  readonly sentence: Sentence;
  readonly outcome: Outcome;
  readonly party: Party | null;
  /** The people in the article's words, '' for none named. */
  readonly who: string;
  readonly count: Count;
  readonly min: number | null;
}

export type Produced = Omit<Harm, 'rule' | 'text'>;

/** A rule's finding: so many people at these words. */
export function harm(match: Match, outcome: Outcome, party: Party): Produced {
  const { sentence } = match;
  const { count } = party.people;
  const who = wordsOf(sentence, party.people);
  return { start: match.start, end: match.end, sentence, outcome, party, who, count, min: count.min };
}

/** A rule's finding that gives a number and names nobody. */
export function harmCounted(match: Match, outcome: Outcome, count: Count): Produced {
  const { start, end, sentence } = match;
  return { start, end, sentence, outcome, party: null, who: '', count, min: count.min };
}

/** A phrase for people as it stands in the article, plain. */
export function wordsOf(sentence: Sentence, people: People): string {
  const { start, end } = spanOf(sentence, people);
  return sentence.text.slice(start - sentence.start, end - sentence.start);
}

export function spanOf(sentence: Sentence, people: People): Span {
  const from = sentence.tokens[people.from] ?? sentence.tokens[people.from - 1];
  const to = sentence.tokens[people.to - 1];
  return { start: from?.start ?? sentence.start, end: to?.end ?? sentence.end };
}

/** The subject of the verb that begins the match (or the named group). */
export function subject(match: Match, group?: string): Party | null {
  const { sentence } = match;
  const party = subjectOf(sentence, tokenAt(sentence, (group && match.span(group)?.start) || match.start));
  const size = party?.people.count.min ?? 0;
  if (!party || party.parts.length > 0 || size < 2) return party;
  return { ...party, parts: partsAfter(clauseOf(sentence), tokenAt(sentence, match.end)) };
}

/** He who does to himself what the match says: not whom he did it to before, 'killed his wife before | turning the gun on himself'. */
export function doer(match: Match): Party | null {
  const party = subject(match);
  const { people, tokens } = clauseOf(match.sentence);
  const from = party?.people.from ?? tokenAt(match.sentence, match.start);
  if (party && !harmVerb(tokens[from - 1]?.lower ?? '')) return party;
  const first = people.find(
    (p) =>
      p.from < from &&
      p.count.max === 1 &&
      !/^(?:his|her|their)$/.test(tokens[p.from]?.lower ?? '') &&
      !/^(?:said|says|told|reported|confirmed|added|announced)$/.test(tokens[p.to]?.lower ?? ''),
  );
  return first ? { people: first, parts: [] } : party;
}

/** The object of the verb that ends the match (or the named group). */
export function object(match: Match, group?: string): Party | null {
  return objectOf(match.sentence, tokenAt(match.sentence, (group && match.span(group)?.end) || match.end));
}

/** The phrase that ends right before the match, if one does. */
export function justBefore(match: Match): People | undefined {
  const clause = clauseOf(match.sentence);
  const last = tokenAt(match.sentence, match.start) - 1;
  if (clause.tokens[last]?.text === ',' && clause.endingAt.get(last - 1)?.age) return clause.endingAt.get(last - 1); // 'Boy, 12, | killed'
  return clause.endingAt.get(clause.tokens[last]?.text === ')' ? opening(clause.tokens, last) - 1 : last);
}

const VAGUE_FORMS: ReadonlySet<Form> = new Set<Form>(['elliptic', 'pronoun', 'another']);

const FIGHTERS: ReadonlySet<string> = new Set(['militant', 'military']);

/** Whether these can be whom the verb befalls: people for sure, or what a verb that only befalls living beings makes so. */
export function canSuffer(verb: string, party: Party | null): party is Party {
  if (!party) return false;
  const { people } = party;
  const how = harmVerb(verb)?.object ?? 'sure';
  if (how === 'fighter')
    return (
      FIGHTERS.has(people.kind ?? '') ||
      (/^(?:elliptic|another|counted)$/.test(people.form) &&
        /^(?:others)?$/.test(people.noun) &&
        people.count.min !== null)
    );
  if (people.form === 'name') return people.sure || how === 'sure' || people.age !== null;
  return people.sure || how === 'sure' || VAGUE_FORMS.has(people.form);
}
