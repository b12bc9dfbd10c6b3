import type { Actor } from '../actors/index.ts';
import type { Casualty } from '../casualties/index.ts';
import { overlaps } from '../text/span.ts';
import { isAble, isName } from './able.ts';
import { isActor } from './mentions.ts';
import type { Sighting } from './sightings.ts';

/**
 * Who did the harm of each row, as far as its own sentence says, or that of the row it is a part of or brings up to date.
 * Nobody is found for most rows: what another sentence says of the incident stays with the incident.
 */
export function attributeHarm(
  sightings: readonly Sighting[],
  casualties: readonly Casualty[],
): ReadonlyMap<Casualty, Actor> {
  const doers = new Map<Casualty, Actor>();
  for (const sighting of sightings)
    for (const row of sighting.casualties) {
      const doer = doerOf(sighting, row, casualties);
      if (doer) doers.set(row, doer);
    }
  for (const row of casualties) {
    const doer = [row, row.partOf, row.updates].map((r) => r && doers.get(r)).find((a) => a);
    if (doer) doers.set(row, doer);
  }
  return doers;
}

function doerOf({ trigger, perpetrators, captors, sentence }: Sighting, row: Casualty, all: readonly Casualty[]) {
  if (!trigger.type.ploverType) return undefined;
  const victims = all.flatMap((c) => (c.sentence === sentence && c.victims ? [c.victims] : []));
  const isVictim = (a: Actor): boolean => a.mentions.some((m) => victims.some((v) => v.actor === a || overlaps(v, m)));
  const told = row.outcome === 'detained' ? captors : perpetrators;
  const doers = told.filter(isActor).filter((a) => isAble(a) && !isVictim(a));
  return doers.find(isName) ?? doers[0]; // 'RSF fighters'
}
