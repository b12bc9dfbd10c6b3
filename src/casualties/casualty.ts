import type { Actor } from '../actors/index.ts';
import type { Assertion } from '../assertion/index.ts';
import type { Timex } from '../dates/index.ts';
import type { Sentence } from '../document/index.ts';
import type { Place } from '../locations/index.ts';
import type { Quote, Words } from '../quotes/index.ts';
import type { Mention } from '../text/span.ts';
import type { Count } from './count.ts';
import type { Outcome } from './words.ts';

/** So many people came to such harm, once a fact however often it is told. */
export interface Casualty extends Mention {
  readonly sentence: Sentence;
  readonly outcome: Outcome;
  readonly count: Count;
  /** How many of the injured died later, by the text: they have rows of their own and are not counted twice. */
  readonly died: number;
  readonly victims: (Words & { readonly kind: string | null; readonly actor: Actor | null }) | null;
  readonly severity: string | null;
  readonly bodyPart: string | null;
  readonly cause: Words | null;
  readonly treatment: Words | null;
  readonly assertion: Assertion;
  /** Another, earlier or wider event than the one reported. */
  readonly background: boolean;
  readonly source: (Words & { readonly actor: Actor | null; readonly quote: Quote | null }) | null;
  /** A breakdown of another row: never added to a total. */
  readonly partOf: Casualty | null;
  /** A later or rival figure for the same victims. */
  readonly updates: Casualty | null;
  /** Further places that state the same fact. */
  readonly mentions: readonly Words[];
  readonly date: Timex | null;
  readonly location: Place | null;
}

/** What other layers found; each list may be empty. */
export interface CasualtyNeeds {
  readonly actors: readonly Actor[];
  readonly quotes: readonly Quote[];
  readonly dates: readonly Timex[];
  readonly locations: readonly Place[];
}
