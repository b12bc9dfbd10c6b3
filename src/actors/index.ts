import type { Doc } from '../document/index.ts';
import type { Place } from '../locations/index.ts';
import type { Name } from '../names/index.ts';
import type { Mention } from '../text/span.ts';

export interface ActorMention extends Mention {
  readonly form: 'name' | 'nominal' | 'pronoun';
}

/** Who acts, speaks or suffers, with every mention. */
export interface Actor {
  readonly name: string;
  readonly kind: 'person' | 'organization' | 'group' | 'country';
  readonly subtype: string | null;
  readonly role: string | null;
  readonly country: string | null;
  readonly aliases: readonly string[];
  readonly anonymous: boolean;
  readonly mentions: readonly ActorMention[];
}

/** Mentions → actors, one row an actor, in order of first mention. */
export function resolveActors(
  _doc: Doc,
  _needs: {
    readonly names: readonly Name[];
    readonly locations: readonly Place[];
  },
): Actor[] {
  return [];
}
