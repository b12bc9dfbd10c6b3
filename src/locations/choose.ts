import { countryByCapital } from '../lexicon/countries.ts';
import { bareDivision, placeKey } from '../lexicon/gazetteer/key.ts';
import type { GazetteerPlace } from '../lexicon/gazetteer.ts';
import type { CountryWeights } from './evidence.ts';

/** What an article says of the place behind one name. */
export interface Clues {
  readonly hint: 'admin' | 'city' | null;
  /** Candidates of the places that are said to hold it. */
  readonly holders: readonly (readonly GazetteerPlace[])[];
  readonly weights: CountryWeights;
  /** The text puts something there; without that a name must be well known to be a place at all. */
  readonly placed: boolean;
}

/** A hamlet in a country that the article never speaks of is more likely another place of that name, or a surname. */
const KNOWN_BY_ITSELF = { placed: 20_000, bare: 200_000 };

/** So large that it is meant even where another country's place is said to hold it. */
const WORLD_CITY = 300_000;

/** The likeliest of the places of one name, or null when none is likely: better no place than a wrong one. */
export function choosePlace(candidates: readonly GazetteerPlace[], clues: Clues): GazetteerPlace | null {
  const held = candidates.filter((c) => clues.holders.some((holder) => holder.some((h) => liesIn(c, h))));
  // a holder that is known but holds none of them: a place that the gazetteer lacks
  const strange =
    held.length === 0 && clues.holders.some((holder) => holder.length > 0 && !sisters(candidates, holder));
  let best: GazetteerPlace | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (const [rank, place] of (held.length > 0 ? held : candidates).entries()) {
    const score = scoreOf(place, clues) - Math.min(rank, 5) * 0.2;
    if (score > most) [best, most] = [place, score];
  }
  if (!best || held.length > 0) return best;
  return isLikely(best, clues) && !(strange && best.population < WORLD_CITY && best.kind === 'city') ? best : null;
}

/** True when `inner` lies in `outer`, as far as names of states and provinces tell. */
export function liesIn(inner: GazetteerPlace, outer: GazetteerPlace): boolean {
  if (inner === outer || !inner.country || inner.country !== outer.country) return false;
  if (outer.kind === 'country') return inner.kind !== 'country';
  if (outer.kind !== 'admin' || !inner.admin1) return false;
  return sameName(inner.admin1, outer.name) && !(inner.kind === 'admin' && sameName(inner.name, outer.name));
}

const sameName = (a: string, b: string): boolean => placeKey(bareDivision(a)) === placeKey(bareDivision(b));

/** 'Goma, Bukavu': a list rather than a chain, when both can lie in one state and the second is a town too. */
const sisters = (a: readonly GazetteerPlace[], b: readonly GazetteerPlace[]): boolean =>
  b.some((x) => x.kind !== 'country' && a.some((y) => y.country === x.country)) || b.every((x) => x.kind === 'city');

/** Tens of people, so to speak: what counts for a place of each kind that has no population. */
const LEAST: Readonly<Record<GazetteerPlace['kind'], number>> = {
  country: 7.5,
  region: 5.5,
  water: 5.5,
  facility: 5.5,
  other: 5.5,
  city: 1,
  admin: 1,
};

function scoreOf(place: GazetteerPlace, { hint, weights }: Clues): number {
  const size = Math.max(LEAST[place.kind], Math.log10(place.population + 1)) + (place.kind === 'city' ? 0.7 : 0);
  const asked = hint === place.kind ? 3 : hint === 'admin' && place.kind === 'country' ? -3 : 0;
  const capital = place.kind === 'city' && countryByCapital(place.name)?.iso2 === place.country ? 0.6 : 0;
  return size + asked + capital + 3 * weights(place.country);
}

function isLikely({ kind, country, population }: GazetteerPlace, { weights, placed }: Clues): boolean {
  if (kind !== 'city' && kind !== 'admin') return true;
  return population >= (placed ? KNOWN_BY_ITSELF.placed : KNOWN_BY_ITSELF.bare) || weights(country) > 0.2;
}
