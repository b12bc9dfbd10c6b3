import type { Sentence } from '../document/index.ts';
import type { Mention } from '../text/span.ts';

/** `place` is a name that stands for a place here; `country` may stand for a place or for its government. */
export type NameKind = 'person' | 'organization' | 'group' | 'place' | 'country';

/** A name in the text. The span leaves out titles and a possessive 's. */
export interface Name extends Mention {
  readonly sentence: Sentence;
  readonly kind: NameKind;
  /** Kind within the kind, from the lexicon: 'armed-group', 'media' …; null when not told. */
  readonly subtype: string | null;
  /** Title or office words that stand at the name ('President', 'Brig. Gen.'), null when none. */
  readonly title: (Mention & { readonly kind: 'before' | 'after' }) | null;
  /** ISO 3166-1 alpha-2 where the name itself tells it. */
  readonly country: string | null;
  /** For names that the lexicon knows: the name that it files them under. */
  readonly canonical: string | null;
}
