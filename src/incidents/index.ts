import type { Doc } from '../document/index.ts';
import type { Incident, IncidentNeeds } from './incident.ts';
import { merge } from './merge.ts';
import { findSightings } from './sightings.ts';
import { byWeight, isConcrete, shareHarm, toIncident } from './stories.ts';

export type { Incident, IncidentNeeds, Tally } from './incident.ts';

/** Incidents, most important first: the one that the article is about leads. */
export function linkIncidents(doc: Doc, needs: IncidentNeeds): Incident[] {
  const stories = merge(doc, findSightings(doc, needs)).filter(isConcrete);
  const harm = shareHarm(stories, needs.casualties);
  return byWeight(doc, stories).map((story) => toIncident(doc, needs, story, harm.get(story) ?? []));
}
