import type { ArticleRecord, FactKind } from '../../../record/schema.ts';

export interface Range {
  readonly start: number;
  readonly end: number;
}

/** One row of a record as the page shows it. */
export interface Fact {
  readonly id: string;
  readonly kind: FactKind;
  /** The row itself, for its fields. */
  readonly row: Readonly<Record<string, unknown>>;
  /** Where its words stand, most telling first. */
  readonly spans: readonly Range[];
  /** Cells of its table, in the order of COLUMNS. */
  readonly cells: readonly Cell[];
}

/** A cell; `field` is the path that an edit changes (`count.min`), `link` the id of another fact. */
export interface Cell {
  readonly text: string;
  readonly field?: string;
  readonly link?: string | null;
}

export const KINDS: readonly FactKind[] = ['incidents', 'casualties', 'actors', 'dates', 'quotes', 'locations'];

export const TITLES: Readonly<Record<FactKind, string>> = {
  incidents: 'Incidents',
  casualties: 'Casualties',
  actors: 'Actors',
  dates: 'Dates',
  quotes: 'Quotes',
  locations: 'Places',
};

export const COLUMNS: Readonly<Record<FactKind, readonly string[]>> = {
  incidents: ['Type', 'When', 'Where', 'Killed', 'Injured'],
  casualties: ['Outcome', 'Least', 'Most', 'Victims', 'Actor', 'Assertion', 'Source', 'Part of'],
  actors: ['Name', 'Kind', 'Subtype', 'Role', 'Country'],
  dates: ['Words', 'Value', 'Earliest', 'Latest'],
  quotes: ['Speaker', 'Actor', 'Words', 'Kind', 'Cue'],
  locations: ['Name', 'Kind', 'Country', 'Province'],
};

const text = (value: unknown): string => (value === null || value === undefined ? '' : String(value));
const cell = (field: string, value: unknown): Cell => ({ text: text(value), field });

/** All facts of a record, table by table. */
export function toFacts(record: ArticleRecord): Fact[] {
  const name = (id: string | null): Cell => ({ text: nameOf(record, id), link: id });
  const fact = (
    kind: FactKind,
    row: { readonly id: string },
    spans: readonly Range[],
    cells: readonly Cell[],
  ): Fact => ({
    id: row.id,
    kind,
    row,
    spans,
    cells,
  });
  return [
    ...record.incidents.map((i) =>
      fact(
        'incidents',
        i,
        [i.trigger, ...i.evidence],
        [
          cell('type', i.type),
          { text: days(i.date), link: i.date?.from ?? null },
          name(i.location),
          cell('killed.best', i.killed && tally(i.killed)),
          cell('injured.best', i.injured && tally(i.injured)),
        ],
      ),
    ),
    ...record.casualties.map((c) =>
      fact(
        'casualties',
        c,
        [c, ...c.mentions],
        [
          cell('outcome', c.outcome),
          cell('count.min', c.count.min),
          cell('count.max', c.count.max),
          { text: c.victims?.text ?? '' },
          name(c.victims?.actor ?? null),
          cell('assertion', c.background ? `${c.assertion}, background` : c.assertion),
          { text: c.source?.text ?? '', link: c.source?.actor ?? null },
          { text: c.partOf ?? '', link: c.partOf },
        ],
      ),
    ),
    ...record.actors.map((a) =>
      fact('actors', a, a.mentions, [
        cell('name', a.name),
        cell('kind', a.kind),
        cell('subtype', a.subtype),
        cell('role', a.role),
        cell('country', a.country),
      ]),
    ),
    ...record.dates.map((d) =>
      fact(
        'dates',
        d,
        [d],
        [{ text: d.text }, cell('value', d.value), cell('earliest', d.earliest), cell('latest', d.latest)],
      ),
    ),
    ...record.quotes.map((q) =>
      fact('quotes', q, q.spans, [
        { text: q.speaker?.text ?? '' },
        name(q.speaker?.actor ?? null),
        { text: q.text },
        cell('kind', q.kind),
        { text: q.cue?.text ?? '' },
      ]),
    ),
    ...record.locations.map((l) =>
      fact('locations', l, l.mentions, [
        cell('name', l.name),
        cell('kind', l.kind),
        cell('country', l.country),
        cell('admin1', l.admin1),
      ]),
    ),
  ];
}

/** What a row is called in other rows: an actor's name, a place's name, a victim phrase, else its id. */
export function nameOf(record: ArticleRecord, id: string | null): string {
  if (id === null) return '';
  const named = record.actors.find((a) => a.id === id) ?? record.locations.find((l) => l.id === id);
  return named?.name ?? record.casualties.find((c) => c.id === id)?.victims?.text ?? id;
}

/** '3', '3–5' or 'at least 3', with the figure to take in front where it is another. */
export function tally(range: {
  readonly low: number;
  readonly best: number | null;
  readonly high: number | null;
}): string {
  if (range.high === range.low) return String(range.low);
  return range.high === null ? `${range.low} or more` : `${range.low} – ${range.best ?? '?'} – ${range.high}`;
}

/** '2025-03-10' or '2025-03-10 to 2025-03-16'. */
export function days(range: { readonly earliest: string; readonly latest: string } | null): string {
  if (!range) return '';
  return range.earliest === range.latest ? range.earliest : `${range.earliest} to ${range.latest}`;
}
