import type { Doc } from '../document/index.ts';
import { countryByDemonym } from '../lexicon/countries.ts';
import { type GazetteerPlace, lookupPlace } from '../lexicon/gazetteer.ts';

/** How much the article speaks of each country (ISO 3166-1 alpha-2), 0 to 1; of none more than of the fullest. */
export type CountryWeights = (country: string | null) => number;

/** A city of this size tells its country by itself, whatever hamlets share its name. */
const GREAT = 500_000;

/**
 * Weighs countries by their names and peoples in the text, by the dateline, and by places whose name leaves no doubt.
 * `candidates` is one list for each place that the article names.
 */
export function weighCountries(doc: Doc, candidates: readonly (readonly GazetteerPlace[])[]): CountryWeights {
  const weights = new Map<string, number>();
  const add = (country: string | null | undefined, weight: number): void => {
    if (country) weights.set(country, (weights.get(country) ?? 0) + weight);
  };
  for (const places of candidates) vote(places, add);
  for (const sentence of doc.sentences)
    for (const token of sentence.tokens) if (token.capital) add(countryByDemonym(token.text)?.iso2, 1);
  if (doc.article.dateline?.place) add(lookupPlace(doc.article.dateline.place)[0]?.country, 2);
  const most = Math.max(1, ...weights.values());
  return (country) => (country ? (weights.get(country) ?? 0) / most : 0);
}

function vote(places: readonly GazetteerPlace[], add: (country: string | null, weight: number) => void): void {
  const [first] = places;
  if (!first) return;
  const sure = places.every((p) => p.country === first.country || p.population < GREAT / 10);
  if (first.kind === 'country')
    add(first.country, places.some((p) => p.kind === 'admin' && p.population > GREAT) ? 1 : 3);
  else if (sure || first.population >= GREAT) add(first.country, 1);
}
