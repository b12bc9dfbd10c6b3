import { type Doc, isSport } from '../document/index.ts';
import type { Incident, IncidentNeeds } from './incident.ts';
import { merge } from './merge.ts';
import { findSightings } from './sightings.ts';
import { byWeight, shareHarm, toIncident } from './stories.ts';
import { worthTelling } from './worth.ts';

export type { Incident, IncidentNeeds, Tally } from './incident.ts';

/** Incidents, most important first: the one that the article is about leads. */
export function linkIncidents(doc: Doc, needs: IncidentNeeds): Incident[] {
  if (needs.casualties.length === 0 && isSport(doc)) return [];
  const stories = worthTelling(doc, merge(doc, findSightings(doc, needs)));
  const harm = shareHarm(doc, needs.dates, stories, needs.casualties);
  return byWeight(doc, needs.dates, stories).map((story) => toIncident(doc, needs, story, harm.get(story) ?? []));
}
