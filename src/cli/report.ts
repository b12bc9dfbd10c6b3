import type { Outcome } from '../batch/index.ts';

/** A line on stderr: all that is not data goes there. Control characters of a file's name do not reach the terminal. */
export function say(message: string): void {
  process.stderr.write(`extract: ${message.replace(/[\0-\x1f\x7f]/g, (c) => JSON.stringify(c).slice(1, -1))}\n`);
}

export interface Report {
  readonly read: number;
  readonly failed: number;
  readonly skipped: number;
  readonly add: (outcome: Outcome) => void;
  readonly close: () => void;
}

/** Counts what became of the articles, says what went wrong at once, and what came of all at the end. */
export function openReport({ quiet = false, verbose = false }): Report {
  const began = performance.now();
  const counts = new Map<string, number>();
  const report = { read: 0, failed: 0, skipped: 0, add, close };
  return report;

  function add(outcome: Outcome): void {
    if (outcome.skipped) report.skipped += 1;
    else if (outcome.failure) {
      report.failed += 1;
      say(`${outcome.id}: ${outcome.failure.message}`);
    } else {
      report.read += 1;
      for (const [kind, n] of Object.entries(outcome.counts)) counts.set(kind, (counts.get(kind) ?? 0) + n);
      if (verbose) say(`${outcome.id}: ${facts(Object.entries(outcome.counts))}`);
    }
  }

  function close(): void {
    const { read, failed, skipped } = report;
    if (quiet || (read + failed + skipped < 2 && !verbose)) return;
    const rate = read / ((performance.now() - began) / 1000);
    const parts = [
      `${count(read)} read`,
      `${count(failed)} failed`,
      `${count(skipped)} skipped`,
      facts([...counts]),
      `${rate.toFixed(rate < 10 ? 1 : 0)} articles/s`,
    ];
    say(parts.join(' · '));
  }
}

const count = (n: number): string => n.toLocaleString('en');
const facts = (entries: readonly (readonly [string, number])[]): string =>
  entries.map(([kind, n]) => `${count(n)} ${kind}`).join(', ') || 'no facts';
