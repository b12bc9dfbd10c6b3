import type { Actor } from '../actors/index.ts';
import type { Casualty } from '../casualties/index.ts';
import { type Doc, isSport } from '../document/index.ts';
import { attributeHarm } from './attribution.ts';
import { identifiedIn, identifiedOf } from './identified.ts';
import type { Incident, IncidentNeeds } from './incident.ts';
import { partiesBySentence } from './mentions.ts';
import { merge } from './merge.ts';
import { findSightings } from './sightings.ts';
import { byWeight, shareHarm, toIncident } from './stories.ts';
import { worthTelling } from './worth.ts';

export type { Incident, IncidentNeeds, Tally } from './incident.ts';

/** The incidents of an article, and who did the harm of its casualty rows. */
export interface Links {
  readonly incidents: readonly Incident[];
  readonly perpetrators: ReadonlyMap<Casualty, Actor>;
}

/** Incidents, most important first: the one that the article is about leads. */
export function linkIncidents(doc: Doc, needs: IncidentNeeds): Links {
  if (needs.casualties.length === 0 && isSport(doc)) return { incidents: [], perpetrators: new Map() };
  const parties = partiesBySentence(doc, needs.actors, needs.casualties);
  const sightings = findSightings(doc, needs, parties);
  const stories = worthTelling(doc, merge(doc, sightings), needs.casualties);
  const harm = shareHarm(doc, needs.dates, stories, needs.casualties);
  const named = identifiedOf(stories, identifiedIn(doc, parties));
  return {
    incidents: byWeight(doc, needs.dates, stories).map((story) =>
      toIncident(doc, needs, story, harm.get(story) ?? [], named.get(story) ?? []),
    ),
    perpetrators: attributeHarm(sightings, needs.casualties),
  };
}
