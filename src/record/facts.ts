import * as z from 'zod';
import { type ArticleRecord, ASSERTIONS, OUTCOMES } from './schema.ts';

const text = z.string().nullable();
const number = z.int().nonnegative().nullable();

/** One fact of any kind, in columns that are the same for all: the table `facts`. */
export const FactRow = z.object({
  kind: z.enum(['actor', 'date', 'casualty', 'quote', 'location', 'incident']),
  text: z.string().describe('The words'),
  value: text.describe(
    'A date in TIMEX3, a count in words, the kind of an actor, place or quotation, the type of an incident',
  ),
  who: text.describe('Actor, speaker, victims or perpetrators'),
  role: text.describe('Office, rank or function of who'),
  outcome: z.enum(OUTCOMES).nullable(),
  min: number.describe('Least number of victims or dead'),
  max: number.describe('Greatest number of victims or dead'),
  assertion: z.enum(ASSERTIONS).nullable().describe('Whether the article states it or not'),
  date: text.describe('Day, or first and last day parted by a slash'),
  location: text,
  sentence: number.describe('Number of the sentence, from 0'),
  start: number.describe('First code unit in article.text'),
  end: number.describe('One past the last code unit in article.text'),
  rule: text.describe('Name of the rule that found it'),
});
export type FactRow = z.infer<typeof FactRow>;

/** The facts of a record, in the order of the text. */
export function toFactRows(record: ArticleRecord): FactRow[] {
  const actors = new Map(record.actors.map((a) => [a.id, a]));
  const places = new Map(record.locations.map((l) => [l.id, l.name]));
  const dates = new Map(record.dates.map((d) => [d.id, interval(d)]));
  const named = (id: string | null | undefined) => (id ? (actors.get(id)?.name ?? null) : null);
  const placed = (id: string | null) => (id ? (places.get(id) ?? null) : null);
  const facts: FactRow[] = [
    ...record.actors.map((a) =>
      fact('actor', a.name, { ...first(a.mentions), value: a.subtype ?? a.kind, who: a.name, role: a.role }),
    ),
    ...record.dates.map((d) => fact('date', d.text, { ...where(d), value: d.value, date: interval(d) })),
    ...record.casualties.map((c) =>
      fact('casualty', c.text, {
        ...where(c),
        value: c.count.text,
        who: c.victims?.text ?? null,
        role: c.victims?.kind ?? null,
        outcome: c.outcome,
        min: c.count.min,
        max: c.count.max,
        assertion: c.assertion,
        date: (c.date && dates.get(c.date)) ?? null,
        location: placed(c.location),
      }),
    ),
    ...record.quotes.map((q) =>
      fact('quote', q.text, {
        ...where(q),
        value: q.kind,
        who: named(q.speaker?.actor) ?? q.speaker?.text ?? null,
        role: (q.speaker?.actor && actors.get(q.speaker.actor)?.role) || null,
      }),
    ),
    ...record.locations.map((l) => fact('location', l.name, { ...first(l.mentions), value: l.kind, location: l.name })),
    ...record.incidents.map((i) =>
      fact('incident', i.trigger.text, {
        start: i.trigger.start,
        end: i.trigger.end,
        value: i.type,
        who: i.perpetrators.map(named).filter(Boolean).join('; ') || null,
        min: i.killed?.low ?? null,
        max: i.killed?.high ?? null,
        assertion: i.assertion,
        date: i.date && interval(i.date),
        location: placed(i.location),
        rule: i.rule,
      }),
    ),
  ];
  return facts.sort((a, b) => (a.start ?? 0) - (b.start ?? 0));
}

const EMPTY = {
  value: null,
  who: null,
  role: null,
  outcome: null,
  min: null,
  max: null,
  assertion: null,
  date: null,
  location: null,
  sentence: null,
  start: null,
  end: null,
  rule: null,
};

const fact = (kind: FactRow['kind'], words: string, rest: Partial<FactRow>): FactRow => ({
  ...EMPTY,
  kind,
  text: words,
  ...rest,
});

interface Place {
  readonly sentence: number;
  readonly start: number;
  readonly end: number;
  readonly rule: string;
}
const where = ({ sentence, start, end, rule }: Place) => ({ sentence, start, end, rule });
const first = (mentions: readonly Omit<Place, 'sentence'>[]) =>
  mentions[0] ? { start: mentions[0].start, end: mentions[0].end, rule: mentions[0].rule } : {};

const interval = ({ earliest, latest }: { readonly earliest: string | null; readonly latest: string | null }) =>
  earliest === latest ? earliest : [earliest ?? '..', latest ?? '..'].join('/');
