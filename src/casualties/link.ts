import type { Actor } from '../actors/index.ts';
import { assertionOf } from '../assertion/index.ts';
import type { Doc } from '../document/index.ts';
import { cover, overlaps, type Span } from '../text/span.ts';
import type { Casualty, CasualtyNeeds } from './casualty.ts';
import { detailsOf } from './detail.ts';
import type { Fact } from './fact.ts';
import { dateOf, placeOf } from './setting.ts';

type Draft = { -readonly [K in keyof Casualty]: Casualty[K] };

/** Facts as rows of the record: victims, date, place and source by nearness in their sentence. */
export function linkFacts(doc: Doc, facts: readonly Fact[], needs: CasualtyNeeds): Casualty[] {
  const rows = new Map<Fact, Draft>(facts.map((fact) => [fact, toRow(doc, fact, needs)]));
  for (const [fact, row] of rows) {
    row.partOf = (fact.partOf && rows.get(fact.partOf)) ?? null;
    if (row.partOf) inherit(row, row.partOf);
    row.updates = (fact.updates && rows.get(fact.updates)) ?? null;
  }
  return [...rows.values()];
}

/** What happened to a part happened when, where and by whose hand the whole did. */
function inherit(row: Draft, whole: Casualty): void {
  row.date ??= whole.date;
  row.location ??= whole.location;
  row.perpetrator ??= whole.perpetrator;
}

const words = (doc: Doc, { start, end }: Span) => ({ start, end, text: doc.text.slice(start, end) });

function toRow(doc: Doc, fact: Fact, needs: CasualtyNeeds): Draft {
  const { harm, people, spans, who } = fact;
  const [first, ...others] = spans as [Span, ...Span[]];
  return {
    ...words(doc, cover([first])),
    rule: harm.rule,
    sentence: harm.sentence,
    outcome: fact.outcome,
    count: fact.count,
    victims: who && { ...words(doc, who), kind: people?.kind ?? null, actor: actorAt(needs.actors, who) },
    ...detailsOf(doc, harm.sentence, first, needs),
    assertion: assertionOf(harm.sentence, harm).assertion,
    background: fact.background,
    partOf: null,
    updates: null,
    mentions: others.map((span) => words(doc, span)),
    date: dateOf(doc, needs.dates, harm, first),
    location: placeOf(doc, needs.locations, spans),
  };
}

const actorAt = (actors: readonly Actor[], span: Span): Actor | null =>
  actors.find((actor) => actor.mentions.some((m) => overlaps(m, span))) ?? null;
