import { inTextOrder } from '../text/span.ts';
import { mostTold, type Place } from './place.ts';
import { isFirstOrder } from './precision.ts';
import type { PlaceDraft } from './resolve.ts';

/** Drafts → rows in order of first mention, each with the smallest of the article's places that holds it. */
export function linkWithin(drafts: readonly PlaceDraft[]): Place[] {
  const rows = [...drafts].sort((a, b) => inTextOrder(first(a), first(b)));
  const states = new Map(rows.filter((r) => r.kind === 'country' && r.country).map((r) => [r.country, r]));
  const provinces = new Map(rows.filter(isProvince).map((r) => [`${r.country} ${r.admin1}`, r]));
  const byName = new Map(rows.flatMap((r) => r.mentions.map((m) => [m.start, r] as const)));
  const outerOf = (row: PlaceDraft): PlaceDraft | undefined => {
    const told = row.holder && byName.get(row.holder.start);
    const known = [
      told,
      row.quarter ? townOf(rows) : undefined,
      row.kind === 'admin' || !row.country ? undefined : provinces.get(`${row.country} ${row.admin1}`),
      states.get(row.country),
    ];
    return known.find((outer) => outer && outer !== row && SIZE[outer.kind] > SIZE[row.kind]) ?? undefined;
  };
  const made = new Map<PlaceDraft, Place>();
  // the larger holds the smaller, so making the larger first leaves no loop
  for (const row of [...rows].sort((a, b) => SIZE[b.kind] - SIZE[a.kind])) {
    const outer = outerOf(row);
    made.set(row, toPlace(row, (outer && made.get(outer)) ?? null));
  }
  return rows.map((row) => made.get(row) as Place);
}

/** Bears the name of the division that its other rows tell as theirs: 'Diffa' of Diffa, not a district of it. */
const isProvince = ({ kind, name, country, admin1 }: PlaceDraft): boolean =>
  kind === 'admin' && country !== null && admin1 !== null && isFirstOrder({ name, admin1 });

const first = (draft: PlaceDraft) => draft.mentions[0] as PlaceDraft['mentions'][number];

const SIZE: Readonly<Record<Place['kind'], number>> = {
  country: 5,
  region: 4,
  admin: 3,
  city: 2,
  water: 1,
  other: 1,
  facility: 0,
};

/** The town of a quarter: that where the article was written, else the one that it names most. */
function townOf(rows: readonly PlaceDraft[]): PlaceDraft | undefined {
  const towns = rows.filter((r) => r.kind === 'city');
  return towns.find((t) => first(t).start < HEAD) ?? mostTold(towns);
}
/** Code units from the start within which a town is that of the dateline. */
const HEAD = 60;

function toPlace({ holder: _, quarter: __, ...row }: PlaceDraft, within: Place | null): Place {
  return {
    ...row,
    country: row.country ?? within?.country ?? null,
    admin1: row.admin1 ?? within?.admin1 ?? null,
    within,
  };
}
