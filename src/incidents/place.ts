import { type Doc, datelineOf } from '../document/index.ts';
import { countryByCapital, countryByDemonym, countryByIso } from '../lexicon/countries.ts';
import { mostTold, type Place } from '../locations/index.ts';
import { remember } from '../text/remember.ts';
import type { Story } from './sightings.ts';

/**
 * Where it happened: the town that the story's sentences name, for want of one that where its people live, else what narrower place
 * than a country they name. A story told with no place is only as far known as the country that the article is about: the town it
 * was written in is not the scene.
 */
export function placeOf(doc: Doc, locations: readonly Place[], story: Story): Place | null {
  const scenes = story.flatMap((s) => s.place ?? []);
  const homes = story.flatMap((s) => s.home ?? []);
  const { country } = scenes.find((p) => p.country) ?? { country: null };
  const known = narrowest(scenes.filter((p) => !p.country || p.country === country)) ?? narrowest(homes);
  if (known) return known;
  const told = [...scenes, ...homes];
  const [first] = told;
  if (first?.kind === 'country') return first;
  const written = writtenIn(doc, locations);
  const isLead = first !== undefined || story.some((s) => s.sentence.index <= LEAD);
  const near = isLead ? (abroad(doc, written, locations) ?? mostTold(ofKind(locations, 'city'))) : undefined;
  return (
    near ??
    first ??
    (isCapital(written) ? countryTold(doc, locations) : undefined) ??
    rowOf(written, locations) ??
    mostTold(ofKind(locations, 'country')) ??
    written ??
    locations[0] ??
    null
  );
}

/** The first town, else the town around the first of its quarters or buildings, else what is no country. */
const narrowest = (places: readonly Place[]): Place | undefined =>
  places.find((p) => p.kind === 'city') ??
  places.map((p) => p.within).find((p) => p?.kind === 'city') ??
  places.find((p) => !WIDE.has(p.kind) && p.kind !== 'facility');

let asked: { readonly doc: Doc; readonly about: Place | undefined } | undefined;

/** The country of which the article speaks most, by its name, its people and its towns; found once for all its stories. */
function countryTold(doc: Doc, locations: readonly Place[]): Place | undefined {
  if (asked?.doc !== doc) asked = { doc, about: mostSpokenOf(doc, locations) };
  return asked.about;
}

function mostSpokenOf(doc: Doc, locations: readonly Place[]): Place | undefined {
  const votes = new Map<string, number>();
  const vote = (country: string | null | undefined, weight: number): void => {
    if (country) votes.set(country, (votes.get(country) ?? 0) + weight);
  };
  for (const l of locations) vote(l.country, l.mentions.length);
  for (const sentence of doc.sentences)
    for (const token of sentence.tokens) if (token.capital) vote(countryByDemonym(token.text)?.iso2, 1);
  const [most] = [...votes].reduce((a, b) => (b[1] > a[1] ? b : a), ['', 0]);
  return locations.find((l) => l.kind === 'country' && l.country === most) ?? unnamed(most) ?? undefined;
}

const LEAD = 0;

/** A town as the scene, but of a capital its country: that is where the nation's news is written, wherever it happened. */
const abroad = (doc: Doc, town: Place | undefined, locations: readonly Place[]): Place | undefined =>
  (isCapital(town) && town && (countryTold(doc, locations) ?? countryOf(town, locations))) || town;

const isCapital = (town: Place | undefined): boolean =>
  town !== undefined && countryByCapital(town.name)?.iso2 === town.country;

const WIDE: ReadonlySet<string> = new Set(['country', 'region']);

const ofKind = (locations: readonly Place[], kind: Place['kind']): Place[] => locations.filter((l) => l.kind === kind);

/** The country of a place: its row, or one of no mention where the article does not name it. */
const countryOf = (place: Place, locations: readonly Place[]): Place | undefined =>
  rowOf(place, locations) ?? unnamed(place.country ?? '') ?? undefined;

const rowOf = (place: Place | undefined, locations: readonly Place[]): Place | undefined =>
  place && locations.find((l) => l.kind === 'country' && l.country === place.country);

const unnamed = remember((iso2: string): Place | null => {
  const country = countryByIso(iso2);
  if (!country) return null;
  const { name, latitude, longitude } = country;
  return {
    name,
    kind: 'country',
    country: iso2,
    admin1: null,
    latitude,
    longitude,
    gazetteerId: null,
    within: null,
    mentions: [],
  };
});

/** The town of the dateline, else one named at the very start. */
function writtenIn(doc: Doc, locations: readonly Place[]): Place | undefined {
  const end = datelineOf(doc).end || (doc.sentences[0]?.start ?? 0) + HEAD;
  return locations.find((l) =>
    l.mentions.some((m) => m.start < end && m.start >= end - (doc.article.dateline?.text.length ?? end)),
  );
}
const HEAD = 60;
