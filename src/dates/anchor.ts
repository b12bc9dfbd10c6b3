import { firstDay, lastDay, type Period, periodOf, type Unit } from './calendar.ts';
import type { FoundTimex, Timex } from './timex.ts';

/** How far back a date of the text may stand that another one counts from. */
const SENTENCES_BACK = 3;

/** The period of a unit that another one lies in or, for a longer one, is; null when it is too coarse to tell. */
export function toUnitOf(anchor: Period, unit: Unit): Period | null {
  const first = periodOf(unit, firstDay(anchor));
  return first.n === periodOf(unit, lastDay(anchor)).n ? first : null;
}

/** Gives what counts from another date of the text its value: from the nearest date before it that will do. */
export function linkAnchors(found: readonly FoundTimex[]): Timex[] {
  const out: { timex: Timex; period: Period | null }[] = [];
  for (const one of found) {
    const near = out.filter((o) => o.period && one.sentence.index - o.timex.sentence.index <= SENTENCES_BACK).slice(-6);
    out.push(linkOne(one, near as Anchored[]));
  }
  return out.map((o) => o.timex);
}

interface Anchored {
  readonly timex: Timex;
  readonly period: Period;
}

function linkOne(
  { from, period, ...timex }: FoundTimex,
  near: readonly Anchored[],
): { timex: Timex; period: Period | null } {
  if (!from) return { timex, period };
  for (const anchor of [...near].reverse()) {
    const reading = from(anchor.period);
    if (!reading) continue;
    const { period: known, from: _, ...fields } = reading;
    return { timex: { ...timex, ...fields, mod: timex.mod, anchor: anchor.timex }, period: known };
  }
  return { timex, period };
}
