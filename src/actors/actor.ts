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
