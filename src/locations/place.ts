import type { Mention } from '../text/span.ts';

/** A place with its gazetteer entry, if it has one. Coordinates in degrees, WGS 84. */
export interface Place {
  readonly name: string;
  readonly kind: 'country' | 'admin' | 'city' | 'facility' | 'region' | 'water' | 'other';
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
  readonly admin1: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly gazetteerId: string | null;
  readonly within: Place | null;
  readonly mentions: readonly Mention[];
}

/** The place with the most mentions, the first of equals; undefined of none. */
export const mostTold = <T extends Pick<Place, 'mentions'>>(places: readonly T[]): T | undefined =>
  places.reduce<T | undefined>((a, b) => (a && a.mentions.length >= b.mentions.length ? a : b), undefined);
