import { wordSet } from '../lexicon/lexicon.ts';
import { cover } from '../text/span.ts';
import { opensWithTime } from './background.ts';
import { clauseOf, partsAfter, tokenAt } from './clause.ts';
import { bodily, type Fact, FEMALE, isAdded, isMore, MALE, refersBack, sexesOf, sizeOf, wholeOf } from './fact.ts';
import { type Harm, spanOf } from './harm.ts';
import type { People } from './people.ts';
import { isInclusion, isOf, opposed, place } from './place.ts';
import { isOtherEvent, type Setting } from './setting.ts';

/** A harm, and whether it is apart from the event reported: of another time, or no fact. */
export interface Told {
  readonly harm: Harm;
  readonly background: boolean;
  readonly real: boolean;
  readonly setting: () => Setting;
}

/** One fact for each number of people that the harms tell of: repeats are one, a breakdown is part of its total. */
export function mergeHarms(harms: readonly Told[]): Fact[] {
  const facts: Fact[] = [];
  for (const { harm, background, real, setting } of wholesFirst(harms)) {
    const people = harm.party?.people ?? null;
    if (!real && people && refersBack(people)) continue;
    const apart = background || outgrows(facts, harm) || isAside(facts, harm);
    const fact = addTo(facts, toFact(harm, people, { harm, background: apart, real, setting }));
    const toPart = (part: People): Fact => toFact(harm, part, { harm, background: apart, real, setting });
    for (const part of harm.party?.parts ?? partsAfter(clauseOf(harm.sentence), tokenAt(harm.sentence, harm.end)))
      addPart(facts, fact, part, toPart);
  }
  return facts;
}

/** In a sentence those told of some come after those told of all: 'thirty people, 12 of them children, were killed'. */
const wholesFirst = (harms: readonly Told[]): Told[] =>
  [...harms].sort(
    ({ harm: a }, { harm: b }) =>
      a.sentence.index - b.sentence.index || Number(isSome(a)) - Number(isSome(b)) || a.start - b.start,
  );
const isSome = ({ rule }: Harm): boolean => /^harm\/some-(?:are|of-the)$/.test(rule);

/** A part told beside its whole, with the parts of its own: 'including three children, among them a baby'. */
function addPart(facts: Fact[], whole: Fact, part: People, toPart: (part: People) => Fact): void {
  if (part.count.min === null || part.count.min === whole.count.min) return;
  const piece = { ...toPart(part), partOf: whole };
  facts.push(piece);
  if (part.count.min < 2) return;
  for (const inner of partsAfter(clauseOf(whole.harm.sentence), part.to))
    if ((inner.count.min ?? part.count.min) < part.count.min) facts.push({ ...toPart(inner), partOf: piece });
}

const LEAD = 3;
const SUM_OF_MANY = 10;

/** A number far above the headline's is no later count of the same people but the sum of several events. */
function outgrows(facts: readonly Fact[], { outcome, count, sentence }: Harm): boolean {
  const n = count.min ?? 0;
  const lead = facts.find(
    (f) => f.outcome === outcome && f.real && !f.background && f.harm.sentence.index < LEAD && sizeOf(f) > 0,
  );
  return lead !== undefined && sentence.index > LEAD && n >= SUM_OF_MANY && n > 3 * sizeOf(lead);
}

/** 'In December, an attack on the same road left four dead': after the event reported, one with its own time. 'Its first death' is of the story itself. */
const isAside = (facts: readonly Fact[], told: Harm): boolean =>
  told.count.text !== 'first' &&
  opensWithTime(told.sentence, told) &&
  facts
    .slice(0, WINDOW)
    .some(
      ({ real, background, harm }) =>
        real && !background && harm.sentence.index < told.sentence.index && !opensWithTime(harm.sentence, harm),
    );

function toFact(harm: Harm, people: People | null, told: Told): Fact {
  const who = people && spanOf(harm.sentence, people);
  const kind = people?.kind ?? (people?.noun === '' ? wholeOf({ people, harm })?.kind : null) ?? null;
  return {
    outcome: harm.outcome,
    count: people?.count ?? harm.count,
    died: 0,
    harm,
    people: people && { ...people, kind },
    who,
    spans: [who ? cover([harm, who]) : { start: harm.start, end: harm.end }],
    background: told.background,
    real: told.real,
    setting: told.setting,
    partOf: null,
    updates: null,
    open:
      /^(?:harm\/|injured\/(?:wounds|hit|was-hit))/.test(harm.rule) &&
      /shot|shoot|stab|knife|bullet|hit|struck/i.test(harm.text),
  };
}

/** Facts looked back on: what stands further up is another matter, and a list of thousands stays linear. */
const WINDOW = 100;

function addTo(facts: Fact[], fact: Fact): Fact {
  const known = facts.slice(-WINDOW).filter((f) => f.background === fact.background && f.real === fact.real);
  const same = sameAs(known, fact) ?? toldAgain(facts, fact);
  if (same) {
    absorb(same, fact);
    return same;
  }
  place(known, fact);
  if (!isUnplaced(fact)) facts.push(fact);
  return fact;
}

/** 'the killing of a tourist … The tourist was strangled last month': the time told is that of the news itself. */
const toldAgain = (facts: readonly Fact[], fact: Fact): Fact | undefined =>
  fact.people?.form === 'definite' && fact.count.max === 1
    ? facts
        .slice(-WINDOW)
        .findLast(
          (f) => f.real === fact.real && kin(f, fact) && f.count.max === 1 && f.people?.noun === fact.people?.noun,
        )
    : undefined;

/** 'four of them are brothers': of no number told. */
const isUnplaced = ({ harm, partOf, updates }: Fact): boolean =>
  /^harm\/some(?!-of-the)/.test(harm.rule) && !partOf && !updates;

const kin = (a: Fact, b: Fact): boolean => a.outcome === b.outcome || (bodily(a.outcome) && bodily(b.outcome));

/** The fact that the new one tells again, or tells the end of: 'was shot … the man later died'. */
function sameAs(known: readonly Fact[], fact: Fact): Fact | undefined {
  const { people } = fact;
  const latest = [...known].reverse();
  if (isOf(fact) || isInclusion(fact) || fact.count.max === 0) return undefined;
  if (people && (people.name || people.age !== null)) {
    const named = latest.find((f) => kin(f, fact) && samePerson(f.people, people));
    if (named) return named;
  }
  if (people && refersBack(people)) {
    const single = people.count.max === 1;
    const told = latest.find(
      (f) =>
        kin(f, fact) &&
        (INJURED.test(people.noun) ? f.outcome === 'injured' : single ? f.count.max === 1 : sizeOf(f) !== 1) &&
        agrees(f.people, people) &&
        !isBeside(f, fact),
    );
    return told && isNewKin(told, people, fact) ? undefined : told;
  }
  if (people && isTheSame(fact))
    return latest.find((f) => kin(f, fact) && f.count.min === fact.count.min && !areOthers(f, fact));
  if (sizeOf(fact) === 1 && people)
    return isMore(people)
      ? undefined
      : latest.find((f) => (isListed(fact) ? f.outcome === fact.outcome : kin(f, fact)) && couldBe(f, fact));
  const heading = known.find((f) => f.outcome === fact.outcome && isVagueHeading(f, fact));
  if (heading) return heading;
  return latest.find(
    (f) => f.outcome === fact.outcome && f.count.min === fact.count.min && !isAdded(fact) && !areOthers(f, fact),
  );
}

/** 'The dead include a nurse': one of them, nobody whose wounding was told. */
const isListed = ({ harm }: Fact): boolean => /^harm\/(?:dead-include|among-the-dead|named)$/.test(harm.rule);

/** 'The two were shot': those told before. */
const isTheSame = ({ people, count, harm }: Fact): boolean =>
  people?.form === 'definite' &&
  (count.min ?? 0) > 1 &&
  !/^(?:other|remaining|first|same)$/.test(harm.sentence.tokens[people.from + 1]?.lower ?? '');

const INJURED = /^(?:injured|wounded)$/;

/** 'Watts was killed. His cousin died too': kin of who was told last are no one told before; 'her husband' may be the man told before. */
function isNewKin(told: Fact, people: People, { harm }: Fact): boolean {
  const whose = harm.sentence.tokens[people.from]?.lower ?? '';
  const sex = whose === 'his' ? MALE : FEMALE;
  const noun = told.people?.noun ?? '';
  if (!/^(?:his|her)$/.test(whose) || noun === people.noun || !wordSet('kin.txt').has(people.noun)) return false;
  return (
    sex.test(noun) ||
    isCalling(noun) ||
    (told.people?.name !== null && !MALE.test(people.noun) && !FEMALE.test(people.noun))
  );
}

/** 'left a woman dead and her sister in a coma': two people, though 'her sister' alone may be one told before. */
const isBeside = (a: Fact, b: Fact): boolean =>
  a.harm.sentence === b.harm.sentence &&
  b.people?.form === 'definite' &&
  a.people?.from !== b.people.from &&
  a.people?.noun !== b.people.noun &&
  (/^(?:his|her|their)$/.test(b.harm.sentence.tokens[b.people.from]?.lower ?? '') ||
    (a.people?.form === 'definite' && !ANYONE.test(a.people.noun) && !ANYONE.test(b.people.noun)));

/** Nouns by which the text may go on to speak of anyone told before. */
const ANYONE =
  /^(?:victim|man|woman|boy|girl|child|kid|baby|toddler|infant|female|male|adult|youth|juvenile|minor|person|resident|suspect|deceased|teen|teenager|patient)$/;

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

/** Two single victims of different sentences, neither told apart from the other by name, age, sex or 'another'. */
function couldBe(a: Fact, b: Fact): boolean {
  const [p, q] = [a.people, b.people];
  if (a.count.max !== 1 || a.harm.sentence === b.harm.sentence || a.partOf || !p || !q || isMore(p)) return false;
  const differ = <T>(x: T | null, y: T | null): boolean => x !== null && y !== null && x !== y;
  return agrees(p, q) && !differ(p.age, q.age) && !differ(p.name, q.name) && !opposed(p, q) && !isNewcomer(a, b);
}

/** 'A driver was killed. … One guard was killed': who is new to the reader and of another calling is another. */
const isNewcomer = (a: Fact, { people }: Fact): boolean =>
  !isHeading(a) &&
  /^(?:counted|indefinite)$/.test(people?.form ?? '') &&
  people?.name === null &&
  a.people?.name === null &&
  isCalling(a.people.noun) &&
  isCalling(people.noun) &&
  a.people.noun !== people.noun;

/** A noun that tells one person from another: 'guard', not 'man'. */
const isCalling = (noun: string): boolean => noun !== '' && !ANYONE.test(noun);

function agrees(a: People | null, b: People): boolean {
  if (!a) return true;
  return !((MALE.test(a.noun) && FEMALE.test(b.noun)) || (FEMALE.test(a.noun) && MALE.test(b.noun)));
}

/** Of one number, yet other people: of other sex in part, or of another event by its day or place. */
function areOthers(a: Fact, b: Fact): boolean {
  const [[m, f], [n, g]] = [sexesOf(a), sexesOf(b)];
  if ((m || f) && (n || g) && (m !== n || f !== g)) return true;
  return a.harm.sentence !== b.harm.sentence && !isHeading(a) && isOtherEvent(a.setting(), b.setting());
}

/** A headline says shortly what the lead says with its 'at least'. */
const isHeading = ({ harm }: Fact): boolean => harm.sentence.paragraph.kind !== 'body';

/** 'Strike kills dozens', of the 37 that the lead tells. */
const isVagueHeading = (a: Fact, b: Fact): boolean =>
  isHeading(a) &&
  !isHeading(b) &&
  /^(?:dozens|scores|hundreds|several|many)$/i.test(a.count.text) &&
  sizeOf(b) >= sizeOf(a) &&
  sizeOf(b) > 1;

/** A headline leaves out when, where and who says so: the text adds it. */
const both = (heading: () => Setting, text: () => Setting) => (): Setting => {
  const [a, b] = [heading(), text()];
  return { ...a, date: a.date ?? b.date, place: a.place ?? b.place, source: a.source ?? b.source };
};

/** Adds a place to a fact: who died of it is dead, what was open becomes known. */
function absorb(fact: Fact, again: Fact): void {
  fact.spans.push(...again.spans);
  if (again.outcome === 'killed') fact.outcome = 'killed';
  const [a, b] = [fact.people, again.people];
  if (b?.name && !a?.name) fact.who = again.who;
  if (isHeading(fact)) fact.setting = both(fact.setting, again.setting);
  if (a && b)
    fact.people = { ...a, name: a.name ?? b.name, age: a.age ?? b.age, noun: a.noun || b.noun, kind: a.kind ?? b.kind };
  if (fact.count.min === null && again.count.min !== null) fact.count = again.count;
  if (
    isVagueHeading(fact, again) ||
    (isHeading(fact) && fact.count.min === again.count.min && again.count.max === null)
  )
    fact.count = again.count;
}
