import type { Doc } from '../document/index.ts';
import { countryByCapital } from '../lexicon/countries.ts';
import type { Place } from '../locations/index.ts';
import type { Story } from './sightings.ts';

/**
 * Where it happened: the town that the story's sentences name, for want of one that where its people live, else what narrower place
 * than a country they name. A story told with no place is only as far known as the country that the article is about: the town it
 * was written in is not the scene.
 */
export function placeOf(doc: Doc, locations: readonly Place[], story: Story): Place | null {
  const scenes = story.flatMap((s) => s.place ?? []);
  const isTown = (p: Place): boolean => p.kind === 'city' || p.within?.kind === 'city';
  const told = [...new Set(scenes.some(isTown) ? scenes : [...scenes, ...story.flatMap((s) => s.home ?? [])])];
  const around = told.map((p) => p.within).find((p) => p?.kind === 'city');
  const town = told.find((p) => p.kind === 'city') ?? around;
  const known = town ?? told.find((p) => !WIDE.has(p.kind) && p.kind !== 'facility');
  if (known) return known;
  const [first] = told;
  if (first?.kind === 'country') return first;
  const written = writtenIn(doc, locations);
  const near = first || story.some((s) => s.sentence.index <= LEAD) ? scene(written, locations) : undefined;
  return (
    near ?? first ?? countryOf(written, locations) ?? mostTold(locations, 'country') ?? written ?? locations[0] ?? null
  );
}

const LEAD = 0;

/** The town of the dateline, else the one told most; a capital is where the nation's news is written, whatever its scene. */
function scene(written: Place | undefined, locations: readonly Place[]): Place | undefined {
  const town = written ?? mostTold(locations, 'city');
  const national = town === written && town && countryByCapital(town.name)?.iso2 === town.country;
  return (national && countryOf(town, locations)) || town;
}

const WIDE: ReadonlySet<string> = new Set(['country', 'region']);

const mostTold = (locations: readonly Place[], kind: Place['kind']): Place | undefined =>
  locations
    .filter((l) => l.kind === kind)
    .reduce<Place | undefined>((a, b) => (a && a.mentions.length >= b.mentions.length ? a : b), undefined);

const countryOf = (place: Place | undefined, locations: readonly Place[]): Place | undefined =>
  place && locations.find((l) => l.kind === 'country' && l.country === place.country);

const writtenIn = (doc: Doc, locations: readonly Place[]): Place | undefined =>
  locations.find((l) => l.mentions.some((m) => m.start < (doc.sentences[0]?.start ?? 0) + 60));
