import type { Casualty, Outcome } from '../casualties/index.ts';
import type { Tally } from './incident.ts';

/**
 * People of one outcome in one incident. Parts of a row are not counted again; rows of one sentence are different people and
 * are added; a later or rival figure of a row widens the range; of sums told in different sentences the largest stands.
 */
export function tally(casualties: readonly Casualty[], outcome: Outcome): Tally | null {
  const rows = casualties.filter(
    (c) => c.outcome === outcome && !c.partOf && !c.background && COUNTED.has(c.assertion),
  );
  const known = rows.filter((c) => c.count.min !== null);
  const firsts = known.filter((c) => !c.updates);
  if (firsts.length === 0) return null;
  const sums = bySentence(firsts).map((group) => sum(group, known));
  const best = sums.reduce((a, b) => (b.low > a.low ? b : a));
  return { ...best, sources: best.sources };
}

const COUNTED: ReadonlySet<string> = new Set(['asserted', 'claimed']);

function bySentence(rows: readonly Casualty[]): Casualty[][] {
  const groups = new Map<number, Casualty[]>();
  for (const row of rows) groups.set(row.sentence.index, [...(groups.get(row.sentence.index) ?? []), row]);
  return [...groups.values()];
}

function sum(rows: readonly Casualty[], all: readonly Casualty[]): Tally {
  const versions = rows.map((row) => [row, ...all.filter((c) => c.updates === row)]);
  const add = (pick: (figures: readonly Casualty[]) => number | null): number | null =>
    versions.reduce<number | null>((total, figures) => {
      const n = pick(figures);
      return total === null || n === null ? null : total + n;
    }, 0);
  const mins = (figures: readonly Casualty[]): number[] => figures.map((c) => alive(c, 'min') ?? 0);
  return {
    low: add((f) => Math.min(...mins(f))) ?? 0,
    best: add((f) => alive(f.at(-1) as Casualty, 'min')),
    high: add((f) => (f.some((c) => c.count.max === null) ? null : Math.max(...f.map((c) => alive(c, 'max') ?? 0)))),
    sources: versions.flat(),
  };
}

/** A row's least or greatest number without those who died later: they are counted among the dead. */
function alive({ count, died }: Casualty, bound: 'min' | 'max'): number | null {
  const n = count[bound];
  return n === null ? null : n - died;
}
