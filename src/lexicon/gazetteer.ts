import { countryByName } from './countries.ts';
import { type FilePlace, placesByKey } from './gazetteer/file.ts';
import { bareDivision, placeKey, withoutArticle } from './gazetteer/key.ts';
import { table } from './lexicon.ts';

export type GazetteerKind = 'country' | 'admin' | 'city' | 'facility' | 'region' | 'water' | 'other';

/** A place of the gazetteer. Coordinates in degrees, WGS 84, null where only its country is known. */
export interface GazetteerPlace {
  /** 'geonames:216281' for a town of GeoNames, else null. */
  readonly id: string | null;
  readonly name: string;
  readonly kind: GazetteerKind;
  /** ISO 3166-1 alpha-2; null for what lies in no state, or in many. */
  readonly country: string | null;
  /** Name of the province, state or county of the first order. */
  readonly admin1: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  /** 0 where not known. */
  readonly population: number;
}

/**
 * All places of a name, likeliest first: countries, what is added by hand, then by population, a town before the province of
 * its name. Letter case and diacritics do not count: 'GOMA', 'Medellin'. 'Dantewada District' and 'State of Kano' give
 * divisions only.
 */
export function lookupPlace(name: string): readonly GazetteerPlace[] {
  if (name.length > LONGEST || !/\p{Lu}/u.test(name)) return [];
  const found = known.get(name) ?? find(name, placeKey(name));
  if (known.size > 5000) known.clear(); // a batch of articles names the same places again and again
  known.set(Buffer.from(name).toString(), found); // a copy: a name cut out of an article keeps all of it in memory
  return found;
}

const LONGEST = 80;
const known = new Map<string, readonly GazetteerPlace[]>();

function find(name: string, key: string): readonly GazetteerPlace[] {
  const places = filedUnder(name, key);
  if (places.length > 0) return places;
  const bare = bareDivision(name);
  if (bare !== name) return divisions(filedUnder(bare, placeKey(bare)));
  const short = withoutArticle(key);
  return short === key ? [] : filedUnder(short, short);
}

/** Divisions of a name; where there is none of its own, that around the town of the name. */
function divisions(places: readonly GazetteerPlace[]): readonly GazetteerPlace[] {
  const own = places.filter((p) => p.kind === 'admin');
  const towns = places.filter((p) => p.kind === 'city');
  return own.length > 0 ? own : towns.map((p) => ({ ...p, kind: 'admin', id: null }));
}

function filedUnder(name: string, key: string): GazetteerPlace[] {
  const filed = placesByKey(key).map(fromFile);
  const byHand = extras().get(name) ?? extras().get(key) ?? [];
  const added = byHand.map((place) => filed.find((other) => isSame(place, other)) ?? place);
  return [...asCountry(name), ...added, ...filed.filter((place) => !added.includes(place))];
}

/** A place by hand that GeoNames has too: then it keeps GeoNames' id and coordinates, and its first rank. */
function isSame(a: GazetteerPlace, b: GazetteerPlace): boolean {
  const far = Math.hypot((a.latitude ?? 0) - (b.latitude ?? 0), (a.longitude ?? 0) - (b.longitude ?? 0));
  return a.kind === b.kind && a.country === b.country && far < (a.kind === 'admin' ? 3 : 0.3);
}

function asCountry(name: string): GazetteerPlace[] {
  const c = countryByName(name);
  if (!c) return [];
  const { name: canonical, iso2: country, latitude, longitude } = c;
  return [{ id: null, name: canonical, kind: 'country', country, admin1: null, latitude, longitude, population: 0 }];
}

const fromFile = (p: FilePlace): GazetteerPlace => ({
  id: p.geonamesId ? `geonames:${p.geonamesId}` : null,
  name: p.name,
  kind: p.kind === 0 ? 'city' : 'admin',
  country: p.country,
  admin1: p.admin1,
  latitude: p.latitude,
  longitude: p.longitude,
  population: p.population,
});

let madeExtras: Map<string, GazetteerPlace[]> | undefined;

/** places-extra.tsv by key: names that GeoNames' list of towns lacks, regions, waters, other spellings. */
function extras(): Map<string, GazetteerPlace[]> {
  if (madeExtras) return madeExtras;
  madeExtras = new Map();
  for (const row of table('places-extra.tsv')) {
    const place = toPlace(row);
    for (const name of [place.name, ...(row.aliases ?? '').split('|').filter(Boolean)]) {
      const key = name.endsWith('.') ? name : placeKey(name); // 'Miss.' is a state, 'Miss' is none
      const others = madeExtras.get(key) ?? [];
      if (!others.includes(place)) madeExtras.set(key, [...others, place]);
    }
  }
  return madeExtras;
}

const toPlace = (row: Readonly<Record<string, string>>): GazetteerPlace => ({
  id: null,
  name: row.name as string,
  kind: row.kind as GazetteerKind,
  country: row.country || null,
  admin1: row.admin1 || null,
  latitude: row.latitude ? Number(row.latitude) : null,
  longitude: row.longitude ? Number(row.longitude) : null,
  population: Number(row.population) || 0,
});
