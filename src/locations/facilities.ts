import type { Doc } from '../document/index.ts';
import type { Name } from '../names/index.ts';
import { findAll } from '../rules/index.ts';
import { overlaps } from '../text/span.ts';
import type { PlaceDraft } from './resolve.ts';
import { FACILITIES, FACILITY_GATE } from './rules.ts';

/** Hospitals, camps, bases, bridges that no name of a place covers, one draft a name. */
export function findFacilities(doc: Doc, names: readonly Name[]): PlaceDraft[] {
  const places = names.filter((name) => name.kind === 'place' || name.kind === 'country');
  const drafts = new Map<string, PlaceDraft>();
  for (const mention of findAll(FACILITIES, doc, FACILITY_GATE)) {
    if (places.some((name) => overlaps(name, mention))) continue;
    const known = drafts.get(mention.text);
    const mentions = [...(known?.mentions ?? []), mention];
    drafts.set(mention.text, { ...UNPLACED, name: mention.text, holder: holderOf(mention.end, places, doc), mentions });
  }
  return [...drafts.values()];
}

const UNPLACED = {
  kind: 'facility',
  country: null,
  admin1: null,
  latitude: null,
  longitude: null,
  gazetteerId: null,
  quarter: false,
} as const;

/** The place named right after: 'Keysaney hospital in Mogadishu'. */
const holderOf = (end: number, places: readonly Name[], doc: Doc): Name | null =>
  places.find(
    (p) =>
      p.start > end &&
      p.start < end + 40 &&
      /^,? ?(?:in|near|outside|,)(?: [a-z]+){0,3} $/.test(doc.plain.slice(end, p.start)),
  ) ?? null;
