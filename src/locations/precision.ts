import type { Place } from './place.ts';

/** ACLED geo_precision: 1 a named town or spot in it, 2 near a town or a small area, 3 a larger region; null is not coded. */
export function acledGeoPrecision(place: Pick<Place, 'kind'>): 1 | 2 | 3 | null {
  return ACLED[place.kind];
}

/**
 * UCDP where_prec: 1 the spot, 2 near it, 3 a district, 4 a province, 5 a vaguer part of a country, 6 a country, 7 waters.
 * A division counts as a province when it bears the name of one, else as a district.
 */
export function ucdpWherePrecision(place: Pick<Place, 'kind' | 'name' | 'admin1'>): 1 | 2 | 3 | 4 | 5 | 6 | 7 | null {
  if (place.kind === 'admin') return isFirstOrder(place) ? 4 : 3;
  return UCDP[place.kind];
}

const ACLED = { facility: 1, city: 1, other: 2, admin: 3, region: 3, water: 3, country: null } as const;
const UCDP = { facility: 1, city: 1, other: 2, region: 5, country: 6, water: 7 } as const;

/** A division that bears the name of its first-order division, or tells none. */
export const isFirstOrder = ({ name, admin1 }: Pick<Place, 'name' | 'admin1'>): boolean =>
  admin1 === null || bare(name) === bare(admin1);

const bare = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^(north|south|east|west)ern\b/, '$1')
    .replace(/ (?:province|state|region|governorate|department|oblast)$/, '');
