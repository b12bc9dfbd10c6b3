import type { Doc } from '../document/index.ts';
import type { Name } from '../names/index.ts';
import { withCapitals } from './capitals.ts';
import { findFacilities } from './facilities.ts';
import { toPlaceMentions } from './mentions.ts';
import type { Place } from './place.ts';
import { resolvePlaces } from './resolve.ts';
import { linkWithin } from './within.ts';

export { mostTold, type Place } from './place.ts';

/**
 * Names → places, one row a place, in order of first mention. A country is one where it is used as a place ('in Kenya');
 * where it only acts ('Kenya sent') it is left to the actors. Of places of one name the article's others decide.
 */
export function resolveLocations(doc: Doc, { names }: { readonly names: readonly Name[] }): Place[] {
  const named = resolvePlaces(doc, toPlaceMentions(doc, names));
  return linkWithin([...withCapitals(doc, named), ...findFacilities(doc, names)]);
}
