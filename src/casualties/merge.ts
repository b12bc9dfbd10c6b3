import { NUMBER } from '../text/numbers.ts';
import { re } from '../text/re.ts';
import { cover, type Span } from '../text/span.ts';
import { opensWithTime } from './background.ts';
import { clauseOf, partsAfter, tokenAt } from './clause.ts';
import { type Fact, isHeading, isVague, refersBack, sizeOf, wholeOf } from './fact.ts';
import { type Harm, spanOf } from './harm.ts';
import type { People } from './people.ts';
import { isAgainst, isOf, place } from './place.ts';
import { isVagueHeading, kin, sameAs } from './same.ts';
import type { Setting } from './setting.ts';

/** A harm, and whether it is apart from the event reported: of another time, or no fact. */
export interface Told {
  readonly harm: Harm;
  readonly background: boolean;
  readonly real: boolean;
  /** The entry of a list of incidents that it stands in. */
  readonly entry: Span | null;
  readonly setting: () => Setting;
}

/** One fact for each number of people that the harms tell of: repeats are one, a breakdown is part of its total. */
export function mergeHarms(harms: readonly Told[]): Fact[] {
  const facts: Fact[] = [];
  let news: Harm | null = null; // the headline tells of it, whatever time it names
  for (const { harm, background, real, entry, setting } of wholesFirst(harms)) {
    const people = harm.party?.people ?? null;
    if (!real && people && refersBack(people)) continue;
    if (background && isHeadlined(facts, harm)) news = harm;
    const other = background && !(news && goesOn(news, harm));
    const apart =
      other || isAfterOther(harm) || outgrows(facts, harm) || isAside(facts, harm) || isOfThoseApart(facts, harm);
    const fact = addTo(facts, toFact(harm, people, { harm, background: apart, real, entry, setting }));
    const toPart = (part: People): Fact => toFact(harm, part, { harm, background: apart, real, entry, setting });
    for (const part of harm.party?.parts ?? partsAfter(clauseOf(harm.sentence), tokenAt(harm.sentence, harm.end)))
      addPart(facts, fact, part, toPart);
  }
  return facts;
}

/** 'Cholera kills 43' above 'Cholera has killed 43 people since October': what the headline tells is the story. */
const isHeadlined = (facts: readonly Fact[], { outcome, count, sentence }: Harm): boolean =>
  facts
    .slice(0, LEAD)
    .some(
      (f) =>
        isHeading(f) &&
        !f.background &&
        f.harm.sentence !== sentence &&
        f.outcome === outcome &&
        f.count.min === count.min,
    );

/** 'Five were killed | and nine wounded in separate raids', but not 'on the street where six were shot last year'. */
const goesOn = (news: Harm, { sentence, start }: Harm): boolean =>
  sentence === news.sentence &&
  start >= news.start &&
  !/\b(?:where|which|that|since|after|when)\b/i.test(
    sentence.text.slice(news.end - sentence.start, start - sentence.start),
  );

/** 'At least 31 people have been shot this weekend, | five of them fatally' */
function isOfThoseApart(facts: readonly Fact[], { rule, sentence }: Harm): boolean {
  const last = facts.at(-1);
  return last?.background === true && last.harm.sentence === sentence && rule.startsWith('harm/some');
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

/** A number far above the headline's is no later count of the same people but the sum of several events; not of rebels killed after soldiers. */
function outgrows(facts: readonly Fact[], { outcome, count, sentence, party }: Harm): boolean {
  const n = count.min ?? 0;
  const lead = facts.find(
    (f) => f.outcome === outcome && f.real && !f.background && f.harm.sentence.index < LEAD && sizeOf(f) > 0,
  );
  if (isAgainst(party?.people) && !isAgainst(lead?.people)) return false;
  return lead !== undefined && sentence.index > LEAD && n >= SUM_OF_MANY && n > 3 * sizeOf(lead);
}

/** 'Thirteen died on Friday, two days after | 24 people died in Nashik': told of another day, unless of the same people. */
function isAfterOther({ sentence, start, party }: Harm): boolean {
  if (!party || !/^(?:counted|indefinite|another|bare)$/.test(party.people.form)) return false;
  return AFTER_DAYS.test(sentence.text.slice(Math.max(0, start - sentence.start - 90), start - sentence.start));
}
const AFTER_DAYS = re`\b (?: an? | ${NUMBER} | some | few | several ) [ ] (?: days? | weeks? | months? | years? ) [ ] (?: after | before ) [ ] (?: [^,;]{1,60} )? $`;

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
  const who = people && spanOf(harm.sentence, people.apposition ?? people);
  const foe = people?.noun === '' && /neutrali|eliminat|liquidat/i.test(harm.text) ? 'militant' : null;
  const kind = people?.kind ?? (people?.noun === '' ? wholeOf({ people, harm })?.kind : null) ?? foe;
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
    entry: told.entry,
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
  const known = facts
    .slice(-WINDOW)
    .filter((f) => f.background === fact.background && f.real === fact.real && f.entry === fact.entry);
  const same = sameAs(known, fact) ?? toldAgain(facts, fact);
  if (same) {
    if (isOf(fact)) place(known, fact); // 'one dies', and in the text 'one of the wounded died'
    same.updates ??= fact.updates === same ? null : fact.updates;
    absorb(same, fact);
    return same;
  }
  place(known, fact);
  const twin = known.find((f) => isTwin(f, fact));
  if (twin) absorb(twin, fact);
  else if (!isUnplaced(fact)) facts.push(fact);
  return twin ?? fact;
}

/** 'Four shot, one critically', headline and lead: the same one of the same four. */
const isTwin = (a: Fact, b: Fact): boolean =>
  a.partOf !== null &&
  a.partOf === b.partOf &&
  a.outcome === b.outcome &&
  a.count.min === b.count.min &&
  a.harm.rule === b.harm.rule &&
  a.harm.rule.startsWith('harm/some') &&
  isHeading(a) &&
  a.harm.sentence !== b.harm.sentence;

/** 'the killing of a tourist … The tourist was strangled last month': the time told is that of the news itself. */
const toldAgain = (facts: readonly Fact[], fact: Fact): Fact | undefined =>
  fact.people?.form === 'definite' && fact.count.max === 1
    ? facts
        .slice(-WINDOW)
        .findLast(
          (f) =>
            f.real === fact.real &&
            f.entry === fact.entry &&
            f.harm.sentence !== fact.harm.sentence &&
            kin(f, fact) &&
            f.count.max === 1 &&
            f.people?.noun === fact.people?.noun,
        )
    : undefined;

/** 'four of them are brothers': of no number told. */
const isUnplaced = ({ harm, partOf, updates }: Fact): boolean =>
  /^harm\/some(?!-of-the)/.test(harm.rule) && !partOf && !updates;

/** A headline leaves out when, where and who says so: the text adds it. */
const both = (heading: () => Setting, text: () => Setting) => (): Setting => {
  const [a, b] = [heading(), text()];
  const scattered = a.scattered || b.scattered;
  return { ...a, date: a.date ?? b.date, place: a.place ?? b.place, source: a.source ?? b.source, scattered };
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
    (isHeading(fact) && fact.count.min === again.count.min && again.count.max === null && !isVague(again))
  )
    fact.count = again.count;
}
