import type { Doc } from '../document/index.ts';
import type { Place } from '../locations/index.ts';
import type { Name } from '../names/index.ts';
import { inTextOrder } from '../text/span.ts';
import type { Actor } from './actor.ts';
import { addAnaphora } from './anaphora.ts';
import { type Entity, mergeNames } from './entities.ts';
import { mergeNominals } from './groups.ts';
import { addRoles } from './roles.ts';

export type { Actor, ActorMention } from './actor.ts';

/**
 * Names, people nouns and pronouns → actors, one row an actor, in order of first mention. A country is an actor wherever it
 * is named: whether it acts or is only a place is for what links to it.
 */
export function resolveActors(
  doc: Doc,
  { names }: { readonly names: readonly Name[]; readonly locations: readonly Place[] },
): Actor[] {
  const named = mergeNames(names);
  addRoles(doc, named, names);
  const entities = [...named, ...mergeNominals(doc, names)];
  addAnaphora(doc, entities, names);
  return entities.map(toActor).sort((a, b) => firstStart(a) - firstStart(b));
}

const firstStart = (actor: Actor): number => actor.mentions[0]?.start ?? 0;

// field by field, as wherever much is made: objects that are spread into others cost many times as much
const toActor = ({ name, kind, subtype, role, country, anonymous, names, mentions }: Entity): Actor => ({
  name,
  kind,
  subtype,
  role,
  country,
  anonymous,
  aliases: [...names].filter((alias) => alias !== name),
  mentions: [...mentions].sort(inTextOrder),
});
