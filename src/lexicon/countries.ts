import { table } from './lexicon.ts';

/** A state, territory, former state, or a people without a state of its name (kind 'people': no place). */
export interface Country {
  readonly name: string;
  readonly kind: 'country' | 'territory' | 'former' | 'people';
  /** ISO 3166-1 alpha-2 of the state, or of the one that a territory without a code lies in; null for the rest. */
  readonly iso2: string | null;
  readonly iso3: string | null;
  readonly numeric: string | null;
  readonly aliases: readonly string[];
  readonly capitals: readonly string[];
  /** Adjective and people: Kenyan, Kenyans. */
  readonly demonyms: readonly string[];
  /** Subregion of UN M49: 'Eastern Africa'. */
  readonly region: string;
  /** Middle of the land, degrees; null for peoples. */
  readonly latitude: number | null;
  readonly longitude: number | null;
}

/** Every row of the table. */
export const countries = (): readonly Country[] => index().all;

/** 'Burma' → Myanmar, 'DRC', 'the Philippines', 'CÔTE D’IVOIRE'; case counts only for 'US' and 'us'. Peoples are no names. */
export const countryByName = (name: string): Country | undefined => index().names.get(key(name));

/** 'Kenyan', 'Kenyans', 'Frenchman', 'Rohingya' → the country or people. */
export const countryByDemonym = (word: string): Country | undefined => index().demonyms.get(key(word));

/** 'KE' → Kenya. */
export const countryByIso = (iso2: string): Country | undefined => index().codes.get(iso2);

/** 'Port-au-Prince' → Haiti. */
export const countryByCapital = (city: string): Country | undefined => index().capitals.get(key(city));

interface Index {
  readonly all: readonly Country[];
  readonly names: ReadonlyMap<string, Country>;
  readonly demonyms: ReadonlyMap<string, Country>;
  readonly capitals: ReadonlyMap<string, Country>;
  readonly codes: ReadonlyMap<string, Country>;
}

let made: Index | undefined;

function index(): Index {
  if (made) return made;
  const all = table('countries.tsv').map(toCountry);
  const by = (words: (c: Country) => readonly string[]) =>
    new Map(all.flatMap((c) => words(c).map((word) => [key(word), c] as const)).reverse());
  made = {
    all,
    names: by((c) => (c.kind === 'people' ? [] : [c.name, ...c.aliases])),
    demonyms: by((c) => c.demonyms),
    capitals: by((c) => c.capitals),
    codes: new Map(all.filter((c) => c.kind !== 'former' && c.iso3).map((c) => [c.iso2 ?? '', c] as const)),
  };
  return made;
}

function toCountry(row: Readonly<Record<string, string>>): Country {
  const many = (cell = ''): string[] => cell.split('|').filter(Boolean);
  return {
    name: row.name as string,
    kind: row.kind as Country['kind'],
    iso2: row.iso2 || row.parent || null,
    iso3: row.iso3 || null,
    numeric: row.numeric || null,
    aliases: many(row.aliases),
    capitals: many(row.capital),
    demonyms: many(row.demonyms),
    region: row.region as string,
    latitude: row.latitude ? Number(row.latitude) : null,
    longitude: row.longitude ? Number(row.longitude) : null,
  };
}

/** Folded for look-up; a short name is folded only when it is no English word: 'us' is not 'US'. */
function key(name: string): string {
  const bare = name.replace(/^the /i, '').replace(/’/g, "'");
  return bare.length <= 3 ? bare : bare.toLowerCase();
}
