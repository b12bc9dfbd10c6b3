import { bodily, type Fact, isAdded, isMore, sexesOf, sizeOf, wholeOf } from './fact.ts';
import type { People } from './people.ts';
import { areRivals, isBroughtTo, isClaimOf } from './rivals.ts';
import { isOtherEvent } from './setting.ts';

/** Sets a new fact in its place: part of a total, or its whole, or another's word for the same number. A row is a part only with evidence. */
export function place(known: readonly Fact[], fact: Fact): void {
  if (sizeOf(fact) === 0) {
    if (isInclusion(fact))
      fact.partOf = known.findLast((f) => f.outcome === fact.outcome && !f.partOf && sizeOf(f) > 1) ?? null;
    return;
  }
  const rest = known.find((f) => f.partOf && completes(f, fact))?.partOf;
  const among =
    isAmong(fact) && known.findLast((f) => f.outcome === fact.outcome && !f.partOf && sizeOf(f) > sizeOf(fact));
  const listed = listedIn(known, fact);
  if (rest) fact.partOf = rest;
  else if (listed) fact.partOf = listed;
  else if (among) fact.partOf = among;
  else if (isOf(fact)) placeSome(known, fact);
  else if (isMore(fact.people) && someOfThem(known, fact)) fact.partOf = someOfThem(known, fact) ?? null;
  else if (!fact.background) placeNumber(known, fact);
}

/** 'The dead include ministers': some of them, nobody says how many. */
export const isInclusion = ({ harm, count }: Fact): boolean =>
  count.min === null && count.max === null && /^harm\/(?:dead-include|among-the-dead|some-among)$/.test(harm.rule);

/** 'Three guards and two rebels died. … the two rebels': those of a list told before. */
const listedIn = (known: readonly Fact[], { people, outcome, count }: Fact): Fact | undefined =>
  people?.form === 'definite' && (count.min ?? 0) > 1
    ? known.find(
        (f) =>
          f.outcome === outcome &&
          f.people?.members.some((m) => m.count.min === count.min && m.kind === people.kind && m.kind !== null),
      )
    : undefined;

/** 'A nurse was among the dead': of those told last, whoever they are. */
const isAmong = ({ harm }: Fact): boolean => /^harm\/(?:dead-include|among-the-dead)$/.test(harm.rule);

function placeNumber(known: readonly Fact[], fact: Fact): void {
  const totals = known.filter(
    (f) => f.outcome === fact.outcome && !f.partOf && !f.updates && sizeOf(f) > 0 && goTogether(f, fact),
  );
  for (const f of totals) if (isBroughtTo(f, fact)) f.partOf = fact;
  const toll = totals.find((f) => isBroughtTo(fact, f));
  if (toll) {
    fact.partOf = toll;
    return;
  }
  const rival = totals.find((f) => !f.partOf && (areRivals(f, fact) || isClaimOf(f, fact)));
  const wider = totals.find((f) => sizeOf(f) > sizeOf(fact));
  if (rival) fact.updates = rival;
  else if (wider) {
    if (
      isAdded(fact)
        ? wider.setting().scattered ||
          known.some((f) => f.partOf === wider && (isNear(f, fact) || sizeOf(f) + sizeOf(fact) === sizeOf(wider)))
        : isDetail(fact, wider) && !isOthersWord(fact, wider)
    )
      fact.partOf = wider;
  } else if (sizeOf(fact) > 1)
    for (const f of totals)
      if (
        isDetail(f, fact) &&
        !(isMore(fact.people) && ofWhat(f) !== 'whom') &&
        !isOthersWord(f, fact) &&
        (!againstOnly(fact) || againstOnly(f))
      )
        f.partOf = fact;
}

/** 'Ten died on the spot, while two succumbed', of twelve: the two make up the number that the ten are a part of. */
const completes = (part: Fact, fact: Fact): boolean =>
  part.outcome === fact.outcome &&
  part.harm.sentence === fact.harm.sentence &&
  part.partOf !== null &&
  sizeOf(part) + sizeOf(fact) === sizeOf(part.partOf);

/** '71 wounded, four of whom died. Six more were critical': those beside the four are of the same. */
const someOfThem = (known: readonly Fact[], fact: Fact): Fact | null | undefined =>
  known.findLast(
    (f) =>
      isNear(f, fact) &&
      ofWhat(f) === 'whom' &&
      f.updates?.outcome === fact.outcome &&
      sizeOf(f) + sizeOf(fact) <= sizeOf(f.updates),
  )?.updates;

/** 'two of the wounded', 'four of whom': of those told last, or of those they are called by. */
function placeSome(known: readonly Fact[], fact: Fact): void {
  const called = calledIn(fact) ?? victimsIn(known, fact);
  const whole = known.findLast(
    (f) =>
      !f.partOf &&
      (!f.updates || f.harm.sentence === fact.harm.sentence) &&
      sizeOf(f) > sizeOf(fact) &&
      !opposed(f.people, wholeOf(fact) ?? null) &&
      !(isAgainst(wholeOf(fact)) && !isAgainst(f.people)) &&
      !(isOwn(fact) && wholeOf(fact)?.kind !== f.people?.kind) &&
      (called ? f.outcome === called : f.outcome === fact.outcome || bodily(f.outcome)),
  );
  if (whole?.outcome === fact.outcome) fact.partOf = whole;
  else if (whole && fact.outcome === 'killed') fact.updates = whole;
}

/** 'two of its soldiers': of no others than soldiers. */
const isOwn = ({ people, harm }: Fact): boolean =>
  /^(?:its|their|our)$/.test(harm.sentence.tokens[(people?.to ?? -2) + 1]?.lower ?? '');

/** What those are called by of whom some are told: 'two of the wounded'. */
function calledIn(fact: Fact): 'killed' | 'injured' | null {
  if (/^harm\/(?:(?:some-)?of-the|some-are)/.test(fact.harm.rule) && bodily(fact.outcome))
    return fact.outcome as 'killed' | 'injured';
  if (/^harm\/(?:active|passive)$/.test(fact.harm.rule) && ofWhat(fact) && bodily(fact.outcome))
    return fact.outcome as 'killed' | 'injured'; // 'one of the women killed'
  if (/^(?:dead|deceased|slain|killed)/.test(ofWhat(fact))) return 'killed';
  return /^(?:injured|wounded)/.test(ofWhat(fact)) ? 'injured' : null;
}

/** 'Fourteen were killed and 22 hurt. Eleven of the victims died at once': of the dead, where more were told dead. */
const victimsIn = (known: readonly Fact[], fact: Fact): 'killed' | null =>
  fact.outcome === 'killed' &&
  ofWhat(fact) === 'victims' &&
  !/\blater\b/i.test(fact.harm.text) &&
  known.some((f) => f.outcome === 'killed' && !f.partOf && sizeOf(f) > sizeOf(fact))
    ? 'killed'
    : null;

/** True of some of a number told: 'one of them'. */
export const isOf = (fact: Fact): boolean =>
  ofWhat(fact) !== '' || fact.harm.rule.startsWith('harm/some') || laterDied(fact);

/** 'Seven were wounded; two later succumbed'. */
const laterDied = ({ people, harm }: Fact): boolean =>
  people?.form === 'elliptic' &&
  harm.rule === 'killed/died' &&
  (/succumb/i.test(harm.text) || harm.sentence.tokens[people.to]?.lower === 'later');

/** The noun or pronoun for the whole in 'two of the wounded', '' in other phrases. */
function ofWhat({ people, harm }: Fact): string {
  const { tokens } = harm.sentence;
  if (!people || tokens[people.to]?.lower !== 'of') return '';
  const next = tokens[people.to + 1]?.lower ?? '';
  const state = /^(?:injured|wounded|killed|dead)$/.exec(tokens[people.to + 2]?.lower ?? '')?.[0]; // 'two of those | wounded'
  if (/^(?:whom|them|these|those)$/.test(next)) return (next === 'those' && state) || next;
  const whole = wholeOf({ people, harm });
  return whole?.form === 'definite' ? whole.noun || 'people' : '';
}

const goTogether = (a: Fact, b: Fact): boolean =>
  !opposed(a.people, b.people) &&
  isRape(a) === isRape(b) &&
  !areOfOneSexEach(a, b) &&
  (a.harm.sentence === b.harm.sentence || a.setting().scattered || !isOtherEvent(a.setting(), b.setting()));

/** The raped and the wounded are told of one another's number only by name. */
const isRape = ({ harm }: Fact): boolean => /\braped?\b|sexual/i.test(harm.text);

/** 'Two people' and 'a woman' are none of a greater number of soldiers. */
const areOthersThanFighters = (whole: People | null, part: People | null): boolean =>
  /^(?:military|police|militant)$/.test(whole?.kind ?? '') &&
  part?.kind == null &&
  /^(?:people|persons|civilians|residents|wom[ae]n|girls?|boys?|child(?:ren)?)$/.test(part?.noun ?? '');

/** 'a woman' is none of 'three boys'. */
function areOfOneSexEach(a: Fact, b: Fact): boolean {
  const [[m, f], [n, g]] = [sexesOf(a), sexesOf(b)];
  return (m && !f && g && !n) || (f && !m && n && !g);
}

const NEAR = 1;
const isNear = (a: Fact, b: Fact): boolean => b.harm.sentence.index - a.harm.sentence.index <= NEAR;

/** Details of a total stand in another sentence, or leave out the noun: 'one in the head, another in the ear'. */
const isDetail = (part: Fact, whole: Fact): boolean =>
  sizeOf(part) < sizeOf(whole) &&
  !areOthersThanFighters(whole.people, part.people) &&
  (part.harm.sentence !== whole.harm.sentence ||
    whole.harm.rule === 'killed/toll' ||
    isOfWiderEvent(part, whole) ||
    (/^(?:elliptic|another)$/.test(part.people?.form ?? '') && !isAlso(part)));

/** 'Two nurses were killed in raids that | killed hundreds'. */
const isOfWiderEvent = ({ harm: a }: Fact, { harm: b }: Fact): boolean =>
  b.start > a.end &&
  /^ (?:during|in) [^,;.]{1,40} (?:that|which) $/.test(
    a.sentence.text.slice(a.end - a.sentence.start, b.start - a.sentence.start),
  );

/** 'Two were killed on the spot, and one | died in hospital'. */
const isAlso = ({ people, harm }: Fact): boolean =>
  people !== null &&
  harm.rule === 'killed/died' &&
  /^(?:and|while|but)$/.test(harm.sentence.tokens[people.from - 1]?.lower ?? '');

/** Soldiers are no rebels, civilians neither. */
export function opposed(a: People | null, b: People | null): boolean {
  return Boolean(a?.kind && b?.kind) && sideOf(a as People) !== sideOf(b as People);
}

/** The army's count of its dead foes is no part of the medics' count of the dead. */
const isOthersWord = (part: Fact, whole: Fact): boolean =>
  againstOnly(part) && !againstOnly(whole) && part.setting().source !== whole.setting().source;

/** 'Six bandits': no number of just anybody is a part of them. */
const againstOnly = ({ people }: Fact): boolean => isAgainst(people);
export const isAgainst = (people: People | null | undefined): boolean => people != null && sideOf(people) === 'against';

function sideOf({ kind }: People): string {
  if (/^(?:militant|criminal|suspect)$/.test(kind ?? '')) return 'against';
  return /^(?:military|police)$/.test(kind ?? '') ? 'for' : 'neither';
}
