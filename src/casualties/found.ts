import type { Doc, Sentence } from '../document/index.ts';
import { re } from '../text/re.ts';
import { subjectOf, tokenAt } from './clause.ts';
import { type Fact, refersBack } from './fact.ts';
import type { People } from './people.ts';

const FOUND = re`\b (?: (?: was | were | has[ ]been | have[ ]been | had[ ]been ) [ ] )? (?: later[ ] | since[ ] | eventually[ ] | both[ ] | all[ ] | also[ ] )? (?: (?: found | located | discovered | rescued | brought[ ]out | pulled[ ]out )[ ] (?: alive | safe | unharmed | unhurt | well | dead ) ) \b | \b (?: turned[ ]up | returned[ ]home ) [ ] (?: alive | safe(?:ly)? | unharmed ) \b`;

/** Leaves out the missing whom the article tells as found, all of them: who was found dead has a row of his own. */
export function withoutFound(doc: Doc, facts: readonly Fact[]): Fact[] {
  const missing = facts.filter((f) => f.outcome === 'missing' && !f.background);
  if (missing.length === 0) return [...facts];
  const found = doc.sentences.flatMap((sentence) => foundIn(sentence));
  const gone = new Set(missing.filter((fact) => found.some((people) => areThey(fact, people))));
  return facts.filter((fact) => !gone.has(fact) && !(fact.partOf && gone.has(fact.partOf)));
}

function foundIn(sentence: Sentence): { sentence: Sentence; people: People }[] {
  const match = FOUND.exec(sentence.text);
  const party = match && subjectOf(sentence, tokenAt(sentence, sentence.start + match.index));
  return party ? [{ sentence, people: party.people }] : [];
}

/** The phrase itself, a name told again, or a word for people told before of their number: 'a hiker who went missing was found alive', 'the girl', 'the two men'. */
function areThey({ people, count, harm }: Fact, found: { sentence: Sentence; people: People }): boolean {
  if (!people) return false;
  if (found.sentence === harm.sentence) return found.people.from === people.from || found.people.form === 'pronoun';
  if (found.people.name && people.name) return people.name.includes(found.people.name.split(' ').at(-1) as string);
  const back = refersBack(found.people) || /^(?:definite|name)$/.test(found.people.form);
  return back && (found.people.count.min ?? count.min) === count.min;
}
