import type { Actor } from '../actors/index.ts';
import type { Assertion, Casualty } from '../casualties/index.ts';
import type { Timex } from '../dates/index.ts';
import type { Place } from '../locations/index.ts';
import type { Words } from '../quotes/index.ts';
import type { Mention, Span } from '../text/span.ts';

/** People harmed in one incident; `best` is the figure to take when one must. */
export interface Tally {
  readonly low: number;
  readonly best: number | null;
  readonly high: number | null;
  readonly sources: readonly Casualty[];
}

/** What happened, with the date, place, sides and harm that belong to it. */
export interface Incident {
  readonly type: string;
  readonly acledType: string | null;
  readonly acledSubType: string | null;
  readonly ploverType: string | null;
  readonly date: {
    readonly earliest: string;
    readonly latest: string;
    readonly from: Timex | null;
  } | null;
  readonly location: Place | null;
  readonly perpetrators: readonly Actor[];
  readonly targets: readonly (Actor | Casualty)[];
  readonly weapons: readonly Words[];
  readonly killed: Tally | null;
  readonly injured: Tally | null;
  readonly missing: Tally | null;
  readonly assertion: Assertion;
  readonly background: boolean;
  readonly evidence: readonly Span[];
  readonly trigger: Mention;
  /** The casualty rows that belong to it. */
  readonly casualties: readonly Casualty[];
}

export interface IncidentNeeds {
  readonly dates: readonly Timex[];
  readonly locations: readonly Place[];
  readonly actors: readonly Actor[];
  readonly casualties: readonly Casualty[];
}
