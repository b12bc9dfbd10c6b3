import type { Actor } from '../actors/index.ts';
import type { Timex } from '../dates/index.ts';
import type { Doc, Sentence } from '../document/index.ts';
import type { Place } from '../locations/index.ts';
import { overlaps, type Span } from '../text/span.ts';
import type { Casualty, CasualtyNeeds } from './casualty.ts';
import { detailsOf, sourceOf } from './detail.ts';
import type { Fact } from './fact.ts';
import { actorsIn } from './near.ts';
import { dateOf, placeOf } from './setting.ts';
import { standingOf } from './standing.ts';

type Draft = { -readonly [K in keyof Casualty]: Casualty[K] };

/** Facts as rows of the record: victims, date, place and source by nearness in their sentence. */
export function linkFacts(doc: Doc, facts: readonly Fact[], needs: CasualtyNeeds): Casualty[] {
  const rows = new Map<Fact, Draft>(facts.map((fact) => [fact, toRow(doc, fact, needs)]));
  for (const [fact, row] of rows) {
    row.partOf = (fact.partOf && rows.get(fact.partOf)) ?? null;
    row.updates = (fact.updates && rows.get(fact.updates)) ?? null;
    if (row.partOf) inherit(row, row.partOf);
  }
  return [...rows.values()];
}

/** What happened to a part happened when and where the whole did. */
function inherit(row: Draft, whole: Casualty): void {
  row.date ??= whole.date;
  row.location ??= whole.location;
  if (row.victims && row.victims.kind === null && whole.victims && UNNAMED.test(row.victims.text))
    row.victims = { ...row.victims, kind: whole.victims.kind };
}

/** Words for a part that leave to the whole what they are: 'another', 'two of them', 'one officer'. */
const UNNAMED = /^(?:[\p{L}\d-]{1,12} ){0,2}(?:one|two|three|four|five|six|another|others?|officers?|third|second)$/iu;

const words = (doc: Doc, { start, end }: Span) => ({ start, end, text: doc.text.slice(start, end) });

function toRow(doc: Doc, fact: Fact, needs: CasualtyNeeds): Draft {
  const { harm, people, spans, who } = fact;
  const [first, ...others] = spans as [Span, ...Span[]];
  const details = detailsOf(doc, harm.sentence, first, needs);
  const source = details.source ?? again(doc, others, (sentence, span) => sourceOf(doc, sentence, span, needs));
  const { assertion } = standingOf(harm);
  const { start, end } = first;
  return {
    start,
    end,
    text: doc.text.slice(start, end),
    severity: details.severity,
    bodyPart: details.bodyPart,
    cause: details.cause,
    treatment: details.treatment,
    rule: harm.rule,
    sentence: harm.sentence,
    outcome: fact.outcome,
    count: fact.count,
    died: fact.died,
    victims: who && {
      start: who.start,
      end: who.end,
      text: doc.text.slice(who.start, who.end),
      kind: people?.kind ?? null,
      actor: ANYBODY.test(people?.noun ?? '')
        ? null
        : actorAt(doc, actorsIn(needs.actors, doc.sentenceAt(who.start) ?? who), who),
    },
    source,
    assertion: source && fact.count.max === 0 ? 'claimed' : assertion, // a party's word that nobody was harmed
    background: fact.background,
    partOf: null,
    updates: null,
    mentions: others.map((span) => words(doc, span)),
    date: dateOfFact(doc, fact, needs),
    location: placeOf(doc, needs.locations, spans) ?? placeOfEntry(doc, fact, needs),
  };
}

/** By its own sentences, else by the entry that tells it. */
const dateOfFact = (doc: Doc, fact: Fact, needs: CasualtyNeeds): Timex | null =>
  again(doc, fact.spans, (sentence, span) => dateOf(doc, needs.dates, sentence, span)) ?? dateOfEntry(fact, needs);

/** The day with which the entry opens that tells the fact. */
const dateOfEntry = ({ entry }: Fact, { dates }: CasualtyNeeds): Timex | null =>
  (entry && dates.find((d) => d.start >= entry.start && d.end <= entry.start + HEAD)) ?? null;

const placeOfEntry = (doc: Doc, { entry }: Fact, { locations }: CasualtyNeeds): Place | null =>
  entry && placeOf(doc, locations, [{ start: entry.start, end: entry.start + 1 }]);

const HEAD = 40;

/** Nouns that make no two phrases the same people. */
const ANYBODY = /^(?:people|persons|individuals|victims)$/;
const AGAIN = 2;

/** What the first of the spans that tell the fact again adds to it: a headline is short. */
function again<T>(doc: Doc, spans: readonly Span[], find: (sentence: Sentence, span: Span) => T | null): T | null {
  for (const span of spans.slice(0, AGAIN)) {
    const sentence = doc.sentenceAt(span.start);
    const found = sentence && find(sentence, span);
    if (found) return found;
  }
  return null;
}

/** Who the phrase names: a person, else whom its last words tell; 'two UN guards' are guards, not the United Nations, and "Bell's wife" is not Bell. */
function actorAt(doc: Doc, actors: readonly Actor[], span: Span): Actor | null {
  const isOwner = (m: Span): boolean => m.end < span.end && /^['’]/.test(doc.text.slice(m.end, m.end + 1));
  const told = actors.filter((actor) => actor.mentions.some((m) => overlaps(m, span) && !isOwner(m)));
  const isPerson = (a: Actor): boolean =>
    a.kind === 'person' && a.mentions.some((m) => m.form === 'name' && overlaps(m, span));
  const isHead = (a: Actor): boolean => a.mentions.some((m) => m.start < span.end && span.end <= m.end);
  return told.find(isPerson) ?? told.find(isHead) ?? told.find((a) => a.kind !== 'organization') ?? null;
}
