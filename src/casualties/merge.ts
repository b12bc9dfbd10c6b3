import type { Span } from '../text/span.ts';
import { cover } from '../text/span.ts';
import type { Count } from './count.ts';
import { type Harm, spanOf } from './harm.ts';
import type { People } from './people.ts';
import type { Outcome } from './words.ts';

/** What the article says of some people, gathered from all its places; changes while the article is read on. */
export interface Fact {
  outcome: Outcome;
  count: Count;
  readonly harm: Harm;
  people: People | null;
  readonly spans: Span[];
  background: boolean;
  partOf: Fact | null;
  updates: Fact | null;
  /** By verbs that leave open whether people lived: 'shot', 'stabbed'. */
  readonly open: boolean;
}

/** One fact for each number of people that the harms tell of: repeats are one, a breakdown is part of its total. */
export function mergeHarms(harms: readonly { harm: Harm; background: boolean }[]): Fact[] {
  const facts: Fact[] = [];
  for (const { harm, background } of harms) {
    const fact = addTo(facts, toFact(harm, harm.party?.people ?? null, background));
    for (const part of harm.party?.parts ?? []) {
      const piece = { ...toFact(harm, part, background), partOf: fact };
      if (part.count.min !== fact.count.min) facts.push(piece);
    }
  }
  return facts;
}

function toFact(harm: Harm, people: People | null, background: boolean): Fact {
  return {
    outcome: harm.outcome,
    count: people?.count ?? harm.count,
    harm,
    people,
    spans: [people ? cover([harm, spanOf(harm.sentence, people)]) : { start: harm.start, end: harm.end }],
    background,
    partOf: null,
    updates: null,
    open: /^(?:harm\/)/.test(harm.rule) && /shot|shoot|stab/i.test(harm.text),
  };
}

function addTo(facts: Fact[], fact: Fact): Fact {
  const known = facts.filter((f) => f.background === fact.background);
  const same = sameAs(known, fact);
  if (same) {
    absorb(same, fact);
    return same;
  }
  place(known, fact);
  facts.push(fact);
  return fact;
}

const sizeOf = (fact: Fact): number => fact.count.min ?? fact.count.max ?? 0;
const bodily = (outcome: Outcome): boolean => outcome === 'killed' || outcome === 'injured';
const kin = (a: Fact, b: Fact): boolean => a.outcome === b.outcome || (bodily(a.outcome) && bodily(b.outcome));

/** The fact that the new one tells again, or tells the end of: 'was shot … the man later died'. */
function sameAs(known: readonly Fact[], fact: Fact): Fact | undefined {
  const { people } = fact;
  const latest = [...known].reverse();
  if (people && (people.name || people.age !== null)) {
    const named = latest.find((f) => kin(f, fact) && samePerson(f.people, people));
    if (named) return named;
  }
  if (people && refersBack(people)) {
    const single = people.count.max === 1;
    return latest.find(
      (f) => kin(f, fact) && (single ? f.count.max === 1 : sizeOf(f) !== 1) && agrees(f.people, people),
    );
  }
  if (sizeOf(fact) === 1 && people) return undefined;
  return latest.find((f) => f.outcome === fact.outcome && f.count.min === fact.count.min && !isMore(people));
}

const refersBack = (people: People): boolean =>
  people.form === 'pronoun' ||
  (people.form === 'definite' && (people.count.min === null || people.count.min === 1) && !people.name);
const isMore = (people: People | null): boolean =>
  people !== null && (people.form === 'another' || /^(?:others?|more)$/.test(people.noun));

function samePerson(a: People | null, b: People): boolean {
  if (!a) return false;
  const last = (p: People): string | undefined =>
    p.name
      ?.replace(/,? [JS]r\.?$/, '')
      .split(' ')
      .at(-1)
      ?.toLowerCase();
  if (a.name && b.name) return last(a) === last(b) || a.name.split(' ').includes(b.name);
  return a.age !== null && a.age === b.age && agrees(a, b);
}

const MALE =
  /^(?:he|him|himself|man|men|boy|male|son|father|brother|husband|uncle|nephew|grandfather|gunman|policeman|boyfriend)$/;
const FEMALE =
  /^(?:she|her|herself|woman|women|girl|female|daughter|mother|sister|wife|aunt|niece|grandmother|policewoman|girlfriend)$/;

function agrees(a: People | null, b: People): boolean {
  if (!a) return true;
  return !((MALE.test(a.noun) && FEMALE.test(b.noun)) || (FEMALE.test(a.noun) && MALE.test(b.noun)));
}

/** Adds a place to a fact: who died of it is dead, what was open becomes known. */
function absorb(fact: Fact, again: Fact): void {
  fact.spans.push(...again.spans);
  if (again.outcome === 'killed') fact.outcome = 'killed';
  const [a, b] = [fact.people, again.people];
  if (a && b)
    fact.people = { ...a, name: a.name ?? b.name, age: a.age ?? b.age, noun: a.noun || b.noun, kind: a.kind ?? b.kind };
  if (fact.count.min === null && again.count.min !== null) fact.count = again.count;
}

/** Finds the total that a new fact breaks down, or makes the smaller ones before it its parts. */
function place(known: readonly Fact[], fact: Fact): void {
  const totals = known.filter((f) => f.outcome === fact.outcome && !f.partOf && sizeOf(f) > 0);
  const size = sizeOf(fact);
  if (size === 0 || isMore(fact.people)) return;
  const wider = totals.find((f) => sizeOf(f) > size);
  if (wider) fact.partOf = wider;
  else if (size > 1)
    for (const f of totals) if (sizeOf(f) < size && f.harm.sentence !== fact.harm.sentence) f.partOf = fact;
}
