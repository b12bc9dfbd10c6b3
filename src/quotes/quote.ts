import type { Actor } from '../actors/index.ts';
import type { Sentence } from '../document/index.ts';
import type { Mention, Span } from '../text/span.ts';

export type Words = Span & { readonly text: string };

/** Words that the article gives as somebody's. `text` is the pieces joined by a space, without outer marks. */
export interface Quote extends Mention {
  readonly spans: readonly Span[];
  readonly sentence: Sentence;
  readonly kind: 'direct' | 'indirect' | 'mixed';
  readonly speaker:
    | (Words & {
        readonly actor: Actor | null;
        readonly anonymous: boolean;
        readonly reason: string | null;
      })
    | null;
  readonly cue: Words | null;
  readonly addressee: (Words & { readonly actor: Actor | null }) | null;
}
