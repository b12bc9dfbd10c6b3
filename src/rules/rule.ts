import type { Doc, Sentence } from '../document/index.ts';
import type { Mention, Span } from '../text/span.ts';

/** A list that cannot be empty: a rule without proof does not compile. */
export type NonEmpty<T> = readonly [T, ...T[]];

/** What a rule's pattern matched in one sentence; offsets are those of the article. */
export interface Match extends Span {
  readonly sentence: Sentence;
  /** Plain text of the match. */
  readonly text: string;
  /** Plain text of a named group, '' when it did not take part. */
  group(name: string): string;
  /** Where a named group stands in the article, or undefined. */
  span(name: string): Span | undefined;
}

/** A finding's fields as an example states them: those named must be so, the others may be anything. */
export type Expected<Found> = {
  readonly [K in keyof Found]?: Found[K] extends object | null ? unknown : Found[K];
};

/**
 * A rule is a row that carries its own proof. `pattern` runs on each sentence's plain text (see `plain`), which is capped in
 * length; every repetition in it must be bounded. `produce` gives what the match means, or null when it is not one after all.
 */
export interface Rule<Found extends Mention> {
  /** 'killed/passive': unique over all tables. */
  readonly name: string;
  readonly pattern: RegExp;
  /** Letters without which the pattern cannot match: a cheap test that spares it. */
  readonly gate?: RegExp;
  readonly produce: (match: Match, doc: Doc) => Omit<Found, 'rule' | 'text'> | null;
  /** Text, and what of it is expected: the words found, or fields of the finding. */
  readonly examples: NonEmpty<readonly [text: string, expected: string | Expected<Found>]>;
  /** Near misses in which this rule must find nothing. */
  readonly counterexamples: NonEmpty<string>;
  /** Known to fail: run as expected failures, to be moved to `examples` the day they pass. */
  readonly knownMisses?: readonly (readonly [text: string, expected: string | Expected<Found>])[];
}
