import type { Fact } from './fact.ts';
import { isMore, sizeOf } from './fact.ts';

/**
 * Tells how many of the injured died of it, by the text, so that no one is counted twice; the number itself stays as read: 'eleven were hurt; two of them later died', 'four were shot,
 * one of them fatally'. A number by 'shot' or 'stabbed' leaves open who lived, until the deaths are told after it.
 */
export function settleSurvivors(facts: readonly Fact[]): void {
  const near = facts.slice(0, MOST);
  for (const hurt of near) killWithSelf(hurt, near);
  const main = facts.filter((f) => !f.background && f.real && !f.partOf && sizeOf(f) > 0).slice(0, MOST);
  const deaths = main.filter((f) => f.outcome === 'killed');
  const injured = main.filter((f) => f.outcome === 'injured');
  const alive = facts.filter((f) => f.outcome === 'injured' && !f.open && !f.background && f.real).slice(0, MOST);
  for (const hurt of injured) {
    const dead = deadOf(hurt, deaths, alive);
    if (dead > 0 && dead < sizeOf(hurt)) hurt.died = dead;
  }
}

/** 'Three were found dead. Ruiz shot his wife and child before killing himself': those whom he shot and he himself make up the dead. */
function killWithSelf(hurt: Fact, facts: readonly Fact[]): void {
  if (hurt.outcome !== 'injured' || !hurt.open || hurt.background || hurt.partOf) return;
  const self = facts.find((f) => f.harm.sentence === hurt.harm.sentence && f.outcome === 'killed' && isSelf(f));
  const all =
    self && facts.find((f) => f.outcome === 'killed' && !f.background && f !== self && sizeOf(f) === sizeOf(hurt) + 1);
  if (!all) return;
  hurt.outcome = 'killed';
  hurt.partOf = all;
  if (!self.partOf) self.partOf = all;
}

const isSelf = ({ harm: { sentence, start, end } }: Fact): boolean =>
  SELF.test(sentence.text.slice(start - sentence.start, end - sentence.start + 10));
const SELF = /(?:him|her)self|own life/i;
const MOST = 200;
const sum = (facts: readonly Fact[]): number => facts.reduce((total, f) => total + sizeOf(f), 0);

/** How many of the injured the text tells the death of: in so many words, or by numbers that only add up so. */
function deadOf(hurt: Fact, deaths: readonly Fact[], alive: readonly Fact[]): number {
  const moved = deaths.filter((d) => d.updates === hurt && d.harm.sentence !== hurt.harm.sentence);
  if (moved.length > 0) return sum(moved);
  if (isMore(hurt.people)) return 0;
  if (!hurt.open) return deadAmongAll(hurt, deaths, alive);
  const sizes = alive.filter((f) => f !== hurt).map(sizeOf);
  const most = Math.max(0, ...deaths.map(sizeOf));
  if (most > 0 && sizes.includes(sizeOf(hurt) - most)) return most;
  return sizes.includes(sizeOf(hurt)) ? 0 : sum(deaths.filter((d) => toldAfter(d, hurt)));
}

/** 'One was killed and three wounded. All four were taken to hospital': as many as the dead and the wounded of one sentence. */
function deadAmongAll(hurt: Fact, deaths: readonly Fact[], alive: readonly Fact[]): number {
  if (hurt.harm.rule !== 'injured/hospital') return 0;
  const of = deaths.find((d) =>
    alive.some((f) => f.harm.sentence === d.harm.sentence && sizeOf(f) + sizeOf(d) === sizeOf(hurt) && f !== hurt),
  );
  return of && of.harm.sentence !== hurt.harm.sentence ? sizeOf(of) : 0;
}

/** After the number, or inside it: 'woman killed in quadruple shooting'. */
const toldAfter = (death: Fact, hurt: Fact): boolean =>
  sizeOf(death) < sizeOf(hurt) &&
  (death.harm.start > hurt.harm.start || isInside(death, hurt) || isToldAgain(death, hurt));

const isInside = (death: Fact, hurt: Fact): boolean =>
  hurt.harm.rule === 'harm/multiple' && death.harm.sentence === hurt.harm.sentence;

const SOON = 3;

/** 'Police found two men with gunshot wounds. Ruiz died in hospital', though the headline told of his death. */
const isToldAgain = (death: Fact, hurt: Fact): boolean =>
  death.harm.sentence !== hurt.harm.sentence &&
  death.spans.some(({ start }) => start > hurt.harm.sentence.end && start < hurt.harm.sentence.end + SOON * 100);
