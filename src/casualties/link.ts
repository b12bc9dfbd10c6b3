import type { Actor } from '../actors/index.ts';
import { assertionOf } from '../assertion/index.ts';
import type { Timex } from '../dates/index.ts';
import type { Doc } from '../document/index.ts';
import type { Place } from '../locations/index.ts';
import { cover, overlaps, type Span } from '../text/span.ts';
import type { Casualty, CasualtyNeeds } from './casualty.ts';
import { detailsOf } from './detail.ts';
import type { Fact } from './merge.ts';

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
    date: dateOf(doc, needs.dates, fact, first),
    location: placeOf(doc, needs.locations, spans),
  };
}

const ANOTHER_CLAUSE = 60;

/** The nearest date of the sentence, of its own clause if it has one. */
function dateOf(doc: Doc, dates: readonly Timex[], { harm }: Fact, span: Span): Timex | null {
  const far = (d: Timex): number => {
    const between = doc.plain.slice(Math.min(d.end, span.end), Math.max(d.start, span.start));
    return gap(d, span) + (/, (?:and|but|while|when)\b|;/.test(between) ? ANOTHER_CLAUSE : 0);
  };
  return (
    dates.filter((d) => d.sentence === harm.sentence && d.type !== 'set').sort((a, b) => far(a) - far(b))[0] ?? null
  );
}

/** The nearest place of the sentences that tell the fact, a town or a province before a country. */
function placeOf(doc: Doc, places: readonly Place[], spans: readonly Span[]): Place | null {
  const near = spans.slice(0, 3).flatMap((span) => nearest(places, doc.sentenceAt(span.start) ?? span, span) ?? []);
  return near.find((place) => place.kind !== 'country') ?? near[0] ?? null;
}

const gap = (a: Span, b: Span): number => Math.max(0, a.start - b.end, b.start - a.end);

function nearest<T extends { readonly mentions: readonly Span[] }>(
  items: readonly T[],
  within: Span,
  to: Span,
): T | null {
  let best: T | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const item of items)
    for (const mention of item.mentions)
      if (overlaps(mention, within) && gap(mention, to) < least) [best, least] = [item, gap(mention, to)];
  return best;
}

const actorAt = (actors: readonly Actor[], span: Span): Actor | null =>
  actors.find((actor) => actor.mentions.some((m) => overlaps(m, span))) ?? null;
