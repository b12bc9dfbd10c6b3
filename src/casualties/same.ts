import { table, wordSet } from '../lexicon/lexicon.ts';
import { bodily, type Fact, isAdded, isHeading, isMore, refersBack, sexesOf, sexOf, sizeOf } from './fact.ts';
import type { People } from './people.ts';
import { isAgainst, isInclusion, isOf, opposed } from './place.ts';
import { isOtherEvent } from './setting.ts';
import { lazy } from './words.ts';

/** The fact that the new one tells again, or tells the end of: 'was shot … the man later died'. */
export function sameAs(known: readonly Fact[], fact: Fact): Fact | undefined {
  const { people } = fact;
  const latest = [...known].reverse();
  if (isOf(fact) && fact.outcome === 'killed' && !isSeverity(fact) && !CALLED.test(fact.harm.rule))
    return latest.find(
      (f) => f.outcome === 'killed' && isHeading(f) && !isHeading(fact) && f.count.min === fact.count.min,
    );
  if (isOf(fact) || isInclusion(fact) || fact.count.max === 0) return undefined;
  if (people && (people.name || people.age !== null)) {
    const named = latest.find((f) => kin(f, fact) && samePerson(f.people, people));
    if (named) return named;
  }
  if (people && refersBack(people) && !isDescribed(fact)) return toldBefore(latest, fact, people);
  if (people && isTheSame(fact))
    return latest.find(
      (f) =>
        (people.form === 'definite' || f.people?.noun === people.noun || f.outcome === 'killed') &&
        kin(f, fact) &&
        f.count.min === fact.count.min &&
        !areOthers(f, fact),
    );
  if (sizeOf(fact) === 1 && people)
    return isMore(people)
      ? undefined
      : latest.find((f) => (isListed(fact) ? f.outcome === fact.outcome : kin(f, fact)) && couldBe(f, fact));
  const heading = known.find((f) => f.outcome === fact.outcome && isVagueHeading(f, fact));
  if (heading) return heading;
  return latest.find(
    (f) =>
      (f.outcome === fact.outcome || isOpenHeading(f, fact)) &&
      f.count.min === fact.count.min &&
      !(isSeverity(f) && !isSeverity(fact)) &&
      (!isAdded(fact) || (isHeading(f) && !f.partOf && f.harm.sentence !== fact.harm.sentence)) &&
      !areOthers(f, fact),
  );
}

/** Whom 'he', 'the man' and 'the victims' are: the fact told last that the word fits. */
function toldBefore(latest: readonly Fact[], fact: Fact, people: People): Fact | undefined {
  const single = people.count.max === 1;
  const fits = (f: Fact): boolean =>
    (INJURED.test(people.noun) ? f.outcome === 'injured' : single ? f.count.max === 1 : sizeOf(f) !== 1) &&
    agrees(f.people, people) &&
    !(isAgainst(people) && !single && !isAgainst(f.people)) &&
    !isBeside(f, fact);
  // many who died are those told as dead, before others who may have died of their wounds
  const told =
    (single ? undefined : latest.find((f) => f.outcome === fact.outcome && fits(f))) ??
    latest.find((f) => kin(f, fact) && fits(f));
  return told && isNewKin(told, people, fact) ? undefined : told;
}

/** 'Six of the dead': not the six that a headline tells. */
const CALLED = /^harm\/(?:(?:some-)?of-the|some)/;

/** 'Nurse, patient shot' above 'shot and killed two employees'. */
const isOpenHeading = (a: Fact, b: Fact): boolean =>
  isHeading(a) && a.open && b.open && b.outcome === 'killed' && a.outcome === 'injured';

/** 'Six hurt, two critically': not any two told later. */
const isSeverity = ({ harm }: Fact): boolean => /^(?:harm\/some|injured\/c)/.test(harm.rule);

/** 'The dead include a nurse': one of them, nobody whose wounding was told. */
const isListed = ({ harm }: Fact): boolean => /^harm\/(?:dead-include|among-the-dead|named)$/.test(harm.rule);

/** 'The two were shot': those told before. */
const isTheSame = ({ people, count, harm }: Fact): boolean =>
  (people?.form === 'definite' || (/^both$/i.test(count.text) && people?.noun !== '')) &&
  people !== null &&
  (count.min ?? 0) > 1 &&
  !/^(?:other|remaining|first|same)$/.test(harm.sentence.tokens[people.from + 1]?.lower ?? '');

const INJURED = /^(?:injured|wounded)$/;

/** 'Watts was killed. His cousin died too': kin of who was told last are no one told before; 'her husband' may be the man told before. */
function isNewKin(told: Fact, people: People, { harm }: Fact): boolean {
  const whose = ownerOf(people, harm);
  const [noun, kinsman] = [told.people?.noun ?? '', wordSet('kin.txt').has(people.noun)];
  if (people.form !== 'definite' || !/^(?:his|her)$/.test(whose)) return false;
  if (noun === people.noun || !isCalling(people.noun)) return false;
  if (wordSet('kin.txt').has(noun)) return ownerOf(told.people, told.harm) === whose;
  const sex = whose === 'his' ? 'male' : 'female';
  return sexOf(noun) === sex || isCalling(noun) || (kinsman && told.people?.name !== null && !sexOf(people.noun));
}

/** 'his' in 'his wife' */
const ownerOf = (people: People | null, { sentence }: Fact['harm']): string =>
  sentence.tokens[people?.from ?? -1]?.lower ?? '';

/** 'left a woman dead and her sister in a coma': two people, though 'her sister' alone may be one told before. */
const isBeside = (a: Fact, b: Fact): boolean =>
  a.harm.sentence === b.harm.sentence &&
  b.people?.form === 'definite' &&
  a.people?.from !== b.people.from &&
  (a.people?.noun !== b.people.noun || isElder(b)) &&
  (/^(?:his|her|their)$/.test(b.harm.sentence.tokens[b.people.from]?.lower ?? '') ||
    (a.people?.form === 'definite' && !isAnyone(a.people.noun) && !isAnyone(b.people.noun)));

/** 'his older brother': not the brother told before. */
const isElder = ({ people, harm }: Fact): boolean =>
  harm.sentence.tokens
    .slice(people?.from ?? 0, people?.to ?? 0)
    .some(({ lower }) => /^(?:older|younger|other|eldest|youngest|elder)$/.test(lower));

function samePerson(a: People | null, b: People): boolean {
  if (!a) return false;
  const last = (p: People): string | undefined =>
    p.name
      ?.replace(/,? [JS]r\.?$/, '')
      .split(' ')
      .at(-1)
      ?.toLowerCase();
  if (a.name && b.name) return last(a) === last(b) || a.name.split(' ').includes(b.name);
  return a.age !== null && a.age === b.age && a.count.max === b.count.max && agrees(a, b);
}

/** Two single victims of different sentences, neither told apart from the other by name, age, sex or 'another'. */
function couldBe(a: Fact, b: Fact): boolean {
  const [p, q] = [a.people, b.people];
  if (a.count.max !== 1 || a.harm.sentence === b.harm.sentence || a.partOf || !p || !q || isMore(p)) return false;
  const differ = <T>(x: T | null, y: T | null): boolean => x !== null && y !== null && x !== y;
  return (
    agrees(p, q) &&
    !isManAndChild(p, q) &&
    !isManAndChild(q, p) &&
    !differ(p.age, q.age) &&
    !differ(p.name, q.name) &&
    !opposed(p, q) &&
    !isManAndOfficer(p, q) &&
    !isManAndOfficer(q, p) &&
    !isNewcomer(a, b) &&
    !isNewKin(a, q, b)
  );
}

/** 'the man | suspected of killing him': told anew by what he did. */
const isDescribed = ({ people, harm }: Fact): boolean =>
  people?.form === 'definite' &&
  /^(?:suspected|accused|wanted|charged)$/.test(harm.sentence.tokens[people.to]?.lower ?? '');

const isManAndChild = (a: People, b: People): boolean =>
  /^(?:man|woman)$/.test(a.noun) && /^(?:boy|girl|child|toddler|baby|infant|kid)$/.test(b.noun);

/** 'A man was killed by deputies. … Deputy Ana Ruiz was hit in the arm': an officer's harm is told as an officer's, not as a man's. */
const isManAndOfficer = (a: People, b: People): boolean =>
  a.kind === null && !isForce(a) && sexOf(a.noun) !== undefined && a.form !== 'pronoun' && isForce(b);

const forces = lazy(
  () =>
    new Set(
      table('titles.tsv').flatMap(({ title, kind }) => (/^(?:military|police)$/.test(kind ?? '') ? (title ?? '') : [])),
    ),
);
const isForce = ({ kind, noun }: People): boolean => /^(?:military|police)$/.test(kind ?? '') || forces().has(noun);

/** 'A driver was killed. … One guard was killed': who is new to the reader and of another calling is another. */
const isNewcomer = (a: Fact, { people }: Fact): boolean =>
  !isHeading(a) &&
  /^(?:counted|indefinite|elliptic)$/.test(people?.form ?? '') &&
  people?.name === null &&
  a.people !== null &&
  isCalling(a.people.noun) &&
  isCalling(people.noun) &&
  a.people.noun !== people.noun;

/** A noun that tells one person from another: 'guard', not 'man'. */
const isCalling = (noun: string): boolean => noun !== '' && !isAnyone(noun);
const isAnyone = (noun: string): boolean => wordSet('anyone.txt').has(noun);

function agrees(a: People | null, b: People): boolean {
  if (!a) return true;
  const [x, y] = [sexOf(a.noun), sexOf(b.noun)];
  return !x || !y || x === y;
}

/** 'my uncle and his sons' are no 'three soldiers'. */
const isKinAndFighter = (a: Fact, b: Fact): boolean =>
  wordSet('kin.txt').has(a.people?.noun ?? '') && /^(?:military|police|militant)$/.test(b.people?.kind ?? '');

/** Of one number, yet other people: of other sex in part, or of another event by its day or place. */
function areOthers(a: Fact, b: Fact): boolean {
  if (opposed(a.people, b.people) || isKinAndFighter(a, b) || isKinAndFighter(b, a)) return true;
  const [[m, f], [n, g]] = [sexesOf(a), sexesOf(b)];
  if ((m || f) && (n || g) && (m !== n || f !== g)) return true;
  return a.harm.sentence !== b.harm.sentence && !isHeading(a) && isOtherEvent(a.setting(), b.setting());
}

export const kin = (a: Fact, b: Fact): boolean => a.outcome === b.outcome || (bodily(a.outcome) && bodily(b.outcome));

/** 'Strike kills dozens', of the 37 or the 21 that the lead tells. */
export const isVagueHeading = (a: Fact, b: Fact): boolean =>
  isHeading(a) &&
  !isHeading(b) &&
  /^(?:dozens|scores|hundreds|several|many)$/i.test(a.count.text) &&
  2 * sizeOf(b) >= sizeOf(a) &&
  sizeOf(b) > 1;
