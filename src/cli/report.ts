import { appendFileSync, renameSync, writeFileSync } from 'node:fs';
import type { Outcome } from '../batch/index.ts';

/** Control characters and marks that turn the direction of writing. */
const UNSEEN = /[\0-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/** A line on stderr: all that is not data goes there. Control characters of a file's name do not reach the terminal. */
export function say(message: string): void {
  const clear = process.stderr.isTTY ? '\r\x1b[K' : '';
  const plain = message.replace(UNSEEN, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
  process.stderr.write(`${clear}extract: ${plain}\n`);
}

export interface ReportOptions {
  readonly quiet?: boolean;
  readonly verbose?: boolean;
  readonly progress?: boolean;
  /** File for what failed, one JSON a line: id, code, message. */
  readonly errors?: string;
}

/** What became of the articles so far. */
export interface Report {
  read: number;
  failed: number;
  skipped: number;
  /** Done by an earlier run. */
  kept: number;
  readonly add: (outcome: Outcome) => void;
  readonly close: () => void;
}

/** Counts what became of the articles, says what went wrong at once, and what came of all at the end. */
export function openReport({ quiet = false, verbose = false, progress = true, errors }: ReportOptions): Report {
  const began = performance.now();
  const counts = new Map<string, number>();
  const report: Report = { read: 0, failed: 0, skipped: 0, kept: 0, add, close };
  const show =
    progress && !quiet && process.stderr.isTTY ? throttle(() => showProgress(report, rate(report, began))) : null;
  if (errors) writeFileSync(`${errors}.tmp`, '');
  return report;

  function add(outcome: Outcome): void {
    const { id, failure } = outcome;
    if (outcome.skipped) report.skipped += 1;
    else if (failure) {
      report.failed += 1;
      say(`${id}: ${failure.message}`);
      if (errors) appendFileSync(`${errors}.tmp`, `${JSON.stringify({ id, ...failure })}\n`);
    } else {
      report.read += 1;
      for (const [kind, n] of Object.entries(outcome.counts)) counts.set(kind, (counts.get(kind) ?? 0) + n);
      if (verbose) say(`${id}: ${facts(Object.entries(outcome.counts))}`);
      for (const { text, reason } of outcome.leftOut ?? []) say(`${id}: left out (${reason}): ${shortened(text)}`);
    }
    show?.();
  }

  function close(): void {
    if (errors) renameSync(`${errors}.tmp`, errors);
    const { read, failed, skipped, kept } = report;
    if (quiet || (read + failed + skipped + kept < 2 && !verbose)) return;
    const parts = [
      `${count(read)} read`,
      ...(kept > 0 ? [`${count(kept)} done before`] : []),
      `${count(failed)} failed`,
      `${count(skipped)} skipped`,
      facts([...counts]),
      `${rate(report, began)} articles/s`,
    ];
    say(parts.join(' · '));
  }
}

const WIDEST = 100;
const shortened = (text: string): string => {
  const line = text
    .slice(0, 2 * WIDEST)
    .replace(/\s+/g, ' ')
    .trim();
  return line.length > WIDEST ? `${line.slice(0, WIDEST - 1).trimEnd()}…` : line;
};

function rate({ read }: Report, began: number): string {
  const value = read / ((performance.now() - began) / 1000);
  return value.toFixed(value < 10 ? 1 : 0);
}

const count = (n: number): string => n.toLocaleString('en');
const facts = (entries: readonly (readonly [string, number])[]): string =>
  entries.map(([kind, n]) => `${count(n)} ${kind}`).join(', ') || 'no facts';

function throttle(act: () => void, every = 200): () => void {
  let last = 0;
  return () => {
    if (performance.now() - last < every) return;
    last = performance.now();
    act();
  };
}

const showProgress = ({ read, failed, kept }: Report, speed: string): void => {
  process.stderr.write(`\r\x1b[K${count(read + kept)} read · ${count(failed)} failed · ${speed} articles/s`);
};
