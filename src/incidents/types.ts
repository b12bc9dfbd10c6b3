import { table } from '../lexicon/lexicon.ts';

/** A kind of incident, a row of lexicon/en/incident-types.tsv. */
export interface IncidentType {
  readonly type: string;
  /** Types that may be told of one incident: 'attack', 'bombing', 'abduction' … */
  readonly class: string;
  /** Of several words for one incident, the type of the highest rank names it. */
  readonly rank: number;
  readonly acledType: string | null;
  readonly acledSubType: string | null;
  readonly ploverType: string | null;
}

let types: ReadonlyMap<string, IncidentType> | undefined;

/** The row of a type. Throws on a name that the lexicon does not hold. */
export function incidentType(type: string): IncidentType {
  types ??= new Map(table('incident-types.tsv').map((row) => [row.type ?? '', toType(row)]));
  const found = types.get(type);
  if (!found) throw new Error(`no incident type '${type}' in incident-types.tsv`);
  return found;
}

const toType = (row: Readonly<Record<string, string>>): IncidentType => ({
  type: row.type ?? '',
  class: row.class ?? '',
  rank: Number(row.rank),
  acledType: row.acledType || null,
  acledSubType: row.acledSubType || null,
  ploverType: row.ploverType || null,
});
