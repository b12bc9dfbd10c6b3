import { table } from '../lexicon/lexicon.ts';
import type { Span } from '../text/span.ts';
import { clauseOf } from './clause.ts';
import type { Count } from './count.ts';
import type { Harm } from './harm.ts';
import type { People } from './people.ts';
import type { Setting } from './setting.ts';
import { lazy, type Outcome } from './words.ts';

/** What the article says of some people, gathered from all its places; changes while the article is read on. */
export interface Fact {
  outcome: Outcome;
  count: Count;
  /** How many of them died later, by the text; told by rows of their own. */
  died: number;
  readonly harm: Harm;
  people: People | null;
  /** The phrase that tells best who they are: a name before a noun. */
  who: Span | null;
  readonly spans: Span[];
  readonly background: boolean;
  readonly real: boolean;
  readonly entry: Span | null;
  setting: () => Setting;
  partOf: Fact | null;
  updates: Fact | null;
  /** By verbs that leave open whether people lived: 'shot', 'stabbed'. */
  readonly open: boolean;
}

/** The least number of people that a fact is sure of. */
export const sizeOf = (fact: Fact): number => fact.count.min ?? fact.count.max ?? 0;

export const bodily = (outcome: Outcome): boolean => outcome === 'killed' || outcome === 'injured';

/** 'he', 'the man', 'the victims': people told before. */
export const refersBack = (people: People): boolean =>
  people.form === 'pronoun' ||
  (people.form === 'definite' && (people.count.min === null || people.count.min === 1) && !people.name);

/** 'the pilot was also killed', 'they also shot a guard': told beside the number before. */
export const isAdded = ({ people, harm }: Fact): boolean =>
  isMore(people) ||
  /\balso\b/i.test(harm.text) ||
  / also $/i.test(harm.sentence.text.slice(0, harm.start - harm.sentence.start).slice(-6));

/** The phrase for the whole: 'their fighters' in 'two of their fighters'. */
export const wholeOf = ({ people, harm }: Pick<Fact, 'people' | 'harm'>): People | undefined =>
  people && harm.sentence.tokens[people.to]?.lower === 'of'
    ? clauseOf(harm.sentence).startingAt.get(people.to + 1)
    : undefined;

/** 'three others', 'two more', 'another': people beside those told. */
export const isMore = (people: People | null): boolean =>
  people !== null && (people.form === 'another' || people.besides || /^(?:others?|more)$/.test(people.noun));

const sexes = lazy(() => new Map(table('sexes.tsv').map(({ word, sex }) => [word, sex])));

/** 'male' or 'female', where a noun or pronoun in the singular tells it. */
export const sexOf = (noun: string): string | undefined => sexes().get(noun);

const singular = (noun: string): string => noun.replace(/men$/, 'man').replace(/(?<=.{2})s$/, '');

/** Whether a fact's phrase names males, and females. */
export function sexesOf({ people }: Fact): readonly [boolean, boolean] {
  const all = people ? [people, ...people.members].map((p) => sexOf(singular(p.noun))) : [];
  return [all.includes('male'), all.includes('female')];
}

/** A headline says shortly what the lead says with its 'at least'. */
export const isHeading = ({ harm }: Fact): boolean => harm.sentence.paragraph.kind !== 'body';

/** 'several', 'multiple': no figure that another could contradict. */
export const isVague = ({ count }: Fact): boolean =>
  /^(?:several|multiple|many|some|a few|numerous)$/i.test(count.text);
