import { firstDay, lastDay, type Period, periodOf, type Unit } from './calendar.ts';
import { type FoundTimex, plainReading, type Timex } from './timex.ts';

/** How far back a date of the text may stand that another one counts from. */
const SENTENCES_BACK = 3;

/** The period of a unit that another one lies in or, for a longer one, is; null when it is too coarse to tell. */
export function toUnitOf(anchor: Period, unit: Unit): Period | null {
  const first = periodOf(unit, firstDay(anchor));
  return first.n === periodOf(unit, lastDay(anchor)).n ? first : null;
}

/** Gives what counts from another date of the text its value: from the nearest date before it that will do. */
export function linkAnchors(found: readonly FoundTimex[]): Timex[] {
  const out: Timex[] = [];
  const known: Known[] = [];
  let quarter: Known | undefined;
  let months: Timex | undefined;
  for (const one of found) {
    const { period, from: _, ofReport, ...timex } = asLong(one, months) ?? link(one, known, quarter);
    out.push(timex);
    if (/^P\d+M$/.test(timex.value)) [quarter, months] = [undefined, timex]; // 'the nine months' are reported now
    if (!period || ofReport) continue;
    known.push({ timex, period });
    if (period.unit !== 'quarter') continue;
    quarter ??= { timex, period };
    months = undefined;
  }
  return out;
}

interface Known {
  readonly timex: Timex;
  readonly period: Period;
}
type Linked = Omit<FoundTimex, 'anchor'> & { readonly anchor: Timex['anchor'] };

/** 'the year-earlier period' is as long as the months that are reported. */
const asLong = (one: FoundTimex, months: Timex | undefined): Linked | null =>
  months && one.ofReport && /^\D+ period$/.test(one.text)
    ? { ...one, ...plainReading('duration', months.value), anchor: months, ofReport: true }
    : null;

function link(one: FoundTimex, known: readonly Known[], quarter: Known | undefined): Linked {
  if (!one.from) return one;
  const near = known.slice(-6).filter((k) => one.sentence.index - k.timex.sentence.index <= SENTENCES_BACK);
  const others = one.ofReport ? near.filter((k) => k.period.unit !== 'quarter') : near;
  for (const { timex, period } of one.ofReport && quarter ? [quarter] : others.reverse()) {
    const reading = one.from(period);
    if (reading) return { ...one, ...reading, mod: one.mod, anchor: timex };
  }
  return one;
}
