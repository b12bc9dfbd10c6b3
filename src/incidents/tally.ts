import type { Casualty, Outcome } from '../casualties/index.ts';
import { contains } from '../text/span.ts';
import { daysBetween } from './date.ts';
import type { Tally } from './incident.ts';

/**
 * People of one outcome in one incident. Parts of a row are not counted again; rows of one sentence are different people and
 * are added; a later or rival figure of a row widens the range; of sums told in different sentences the largest stands, for each side of a fight.
 */
export function tally(casualties: readonly Casualty[], outcome: Outcome): Tally | null {
  const old = casualties.every((c) => c.background);
  const rows = casualties.filter(
    (c) =>
      c.outcome === outcome &&
      !c.partOf &&
      (old ? isDated(c) : !c.background) &&
      COUNTED.has(c.assertion) &&
      !isBomber(c),
  );
  const known = rows.filter((c) => c.count.min !== null);
  const firsts = known.filter((c) => c.updates?.outcome !== outcome); // those who died of their wounds update the injured, and are dead
  if (firsts.length === 0) return null;
  const [fighters, others] = [firsts.filter(isFighter), firsts.filter((c) => !isFighter(c))];
  // the dead of one side are not the dead of the other
  return [fighters, others]
    .filter((side) => side.length > 0)
    .map((side) => largest(side, known))
    .reduce(add);
}

/** Of an older incident the harm of its own day counts, not what a war has cost since. */
const isDated = ({ date }: Casualty): boolean =>
  date?.earliest != null && date.latest !== null && daysBetween(date.earliest, date.latest) <= MONTHS;
const MONTHS = 62;

/** The press counts a bomber's victims without him; his death is a row of its own. */
const isBomber = ({ rule, text }: Casualty): boolean => rule === 'killed/self' && /bomber/i.test(text);

const isFighter = ({ victims }: Casualty): boolean => victims?.kind === 'militant';

function largest(firsts: readonly Casualty[], known: readonly Casualty[]): Tally {
  const sums = bySentence(firsts).map((group) => sum(group, known));
  return sums.reduce((a, b) => (b.low > a.low ? b : a));
}

const plus = (a: number | null, b: number | null): number | null => (a === null || b === null ? null : a + b);

const add = (a: Tally, b: Tally): Tally => ({
  low: a.low + b.low,
  best: plus(a.best, b.best),
  high: plus(a.high, b.high),
  sources: [...a.sources, ...b.sources],
});

const COUNTED: ReadonlySet<string> = new Set(['asserted', 'claimed']);

function bySentence(rows: readonly Casualty[]): Casualty[][] {
  const groups = new Map<number, Casualty[]>();
  for (const row of rows) {
    const { index } = (besideWounded(row, rows) ?? row).sentence;
    groups.set(index, [...(groups.get(index) ?? []), row]);
  }
  return [...groups.values()];
}

/**
 * Of 'two of the wounded later died' the row of those killed at once, told where the wounded are: the two are more than these.
 * Who is only named as dead later may be one of a headline's two.
 */
function besideWounded({ updates, text }: Casualty, rows: readonly Casualty[]): Casualty | undefined {
  if (!updates || !OF_THE_WOUNDED.test(text)) return undefined;
  return rows.find((r) => r.updates !== updates && [r, ...r.mentions].some((m) => contains(updates.sentence, m)));
}
const OF_THE_WOUNDED = /\bof (?:the (?:wounded|injured)|(?:them|whom) (?:later|subsequently|succumbed))\b/i;

function sum(rows: readonly Casualty[], all: readonly Casualty[]): Tally {
  const versions = rows.map((row) => [row, ...all.filter((c) => c.updates === row)]);
  const total = (pick: (figures: readonly Casualty[]) => number | null): number | null =>
    versions.reduce<number | null>((n, figures) => plus(n, pick(figures)), 0);
  const mins = (figures: readonly Casualty[]): number[] => figures.map((c) => alive(c, 'min') ?? 0);
  return {
    low: total((f) => Math.min(...mins(f))) ?? 0,
    best: total((f) => alive(f.at(-1) as Casualty, 'min')),
    high: total((f) => (f.some((c) => c.count.max === null) ? null : Math.max(...f.map((c) => alive(c, 'max') ?? 0)))),
    sources: versions.flat(),
  };
}

/** A row's least or greatest number without those who died later: they are counted among the dead. */
function alive({ count, died }: Casualty, bound: 'min' | 'max'): number | null {
  const n = count[bound];
  return n === null ? null : n - died;
}
