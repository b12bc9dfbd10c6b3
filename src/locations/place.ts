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
