import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { texts } from './texts.ts';

const BIN = 'bin/extract.js';

interface Run {
  readonly ms: number;
  /** Most memory that the process held, in MiB; 0 where the system does not tell. */
  readonly peak: number;
}

async function run(args: readonly string[], lines: Iterable<string> = []): Promise<Run> {
  const began = performance.now();
  const child = spawn(process.execPath, args, { stdio: ['pipe', 'ignore', 'ignore'] });
  let peak = 0;
  const watch = setInterval(() => {
    peak = Math.max(peak, peakOf(child.pid));
  }, 25);
  child.stdin.on('error', () => {});
  const closed = once(child, 'close');
  for (const line of lines) if (!child.stdin.write(line)) await once(child.stdin, 'drain');
  child.stdin.end();
  await closed;
  clearInterval(watch);
  return { ms: performance.now() - began, peak };
}

function peakOf(pid: number | undefined): number {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

function* ndjson(count: number): Generator<string> {
  let n = 0;
  for (const text of texts(count)) yield `${JSON.stringify({ id: `n${n++}`, text, published: '2025-04-04' })}\n`;
}

/** Wall time (ms, the median of eleven) until the program has answered. */
export async function benchStart(): Promise<Record<string, number>> {
  const [empty, version, article] = [[], [], []] as [number[], number[], number[]];
  for (let n = 0; n < 11; n += 1) {
    empty.push((await run(['-e', '0'])).ms);
    version.push((await run([BIN, '--version'])).ms);
    article.push((await run([BIN], ['Two officers were wounded in Nairobi on 3 April 2025, police said.\n'])).ms);
  }
  return {
    'node -e 0, ms': median(empty),
    'extract --version, ms': median(version),
    'ratio to node -e 0': median(version) / median(empty),
    'one short article, ms': median(article),
  };
}

/** Articles and megabytes a second for one and two jobs: the best of three turns, one job and two in turn. */
export async function benchSpeed(count: number): Promise<Record<string, number>> {
  const megabytes = [...texts(count)].reduce((sum, text) => sum + text.length, 0) / 1e6;
  const lines = [...ndjson(count)];
  const best = new Map([1, 2].map((jobs) => [jobs, Infinity]));
  for (let turn = 0; turn < 3; turn += 1)
    for (const [jobs, before] of best) {
      const { ms } = await run([BIN, '--from', 'ndjson', '-f', 'ndjson', '-q', '-j', String(jobs)], lines);
      best.set(jobs, Math.min(before, ms));
    }
  const [one, two] = [...best.values()] as [number, number];
  return {
    'jobs 1, articles/s': (count / one) * 1000,
    'jobs 1, MB/s': (megabytes / one) * 1000,
    'jobs 2, articles/s': (count / two) * 1000,
    'jobs 2, MB/s': (megabytes / two) * 1000,
    'jobs 2 to jobs 1': one / two,
  };
}

/** Peak memory (MiB) for more and more articles with two jobs. */
export async function benchMemory(counts: readonly number[]): Promise<Record<string, number>> {
  const result: Record<string, number> = {};
  const peaks: number[] = [];
  for (const count of counts) {
    const { peak } = await run([BIN, '--from', 'ndjson', '-f', 'ndjson', '-q', '-j', '2'], ndjson(count));
    peaks.push(peak);
    result[`${count} articles, MiB`] = peak;
  }
  return { ...result, 'most articles, to those before': (peaks.at(-1) as number) / (peaks.at(-2) as number) };
}

/** Peak memory (MiB) of reading and extracting web pages, one and as many as given, in one process. */
export async function benchPageMemory(count: number): Promise<Record<string, number>> {
  const { pages } = await import('./pages.ts');
  const result: Record<string, number> = {};
  for (const n of [1, count]) {
    const lines = [...pages(n)].map((html, i) => `${JSON.stringify({ id: `p${i}`, html })}\n`);
    result[`${n} pages, MiB`] = (await run([BIN, '--from', 'ndjson', '-f', 'ndjson', '-q', '-j', '1'], lines)).peak;
  }
  return result;
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] as number;
