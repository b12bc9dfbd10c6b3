import { execFileSync } from 'node:child_process';
import { tuneEngine } from '../batch/engine.ts';
import { texts } from './texts.ts';

/** What is timed: a whole extraction (text to a line of JSON), compromise's own nlp(text) and nothing else, our reading of a page, readability on linkedom alone. */
export type Work = 'extract' | 'nlp' | 'page' | 'readability';

/**
 * CPU time (ms an article, all threads) of an extraction and of nlp(text) on the same articles, each in processes of its own,
 * warmed up in the same way; the best of three turns.
 */
export function benchCpu(count: number): Record<string, number> {
  const [extract, nlp] = better('extract', 'nlp', count);
  return {
    'extract, ms an article': extract,
    'nlp(text), ms an article': nlp,
    'ratio to nlp(text)': extract / nlp,
  };
}

/** The same of our reading of web pages and of readability on linkedom alone. */
export function benchPages(count: number): Record<string, number> {
  const [page, readability] = better('page', 'readability', count);
  return {
    'page read, ms': page,
    'readability on linkedom, ms': readability,
    'ratio to readability': page / readability,
  };
}

function better(ours: Work, theirs: Work, count: number): readonly [number, number] {
  const [, script = ''] = process.argv;
  const time = (work: Work): number =>
    Number(execFileSync(process.execPath, [script, '--cpu-of', work, String(count)], { encoding: 'utf8' }));
  const turns = [1, 2, 3].map(() => [time(ours), time(theirs)] as const);
  return [Math.min(...turns.map(([a]) => a)), Math.min(...turns.map(([, b]) => b))];
}

/** CPU time (ms an article) of so many articles in this process; a third as many others before them are not counted. */
export async function cpuOf(work: Work, count: number): Promise<number> {
  if (work === 'extract') tuneEngine();
  const run = await { extract: extraction, nlp: compromise, page: reading, readability }[work]();
  const warmUp = Math.ceil(count / 3);
  let began = process.cpuUsage();
  let n = 0;
  const { pages } = await import('./pages.ts');
  const inputs = work === 'page' || work === 'readability' ? pages : texts;
  for (const text of inputs(warmUp + count)) {
    if (n++ === warmUp) began = process.cpuUsage();
    await run(text);
  }
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1000 / count;
}

async function extraction(): Promise<(text: string) => unknown> {
  const { attempt } = await import('../batch/attempt.ts');
  const known = { id: 'bench', published: '2025-04-04' };
  return (text) => attempt({ known, content: { kind: 'text', text } }, {});
}

async function compromise(): Promise<(text: string) => unknown> {
  const { default: nlp } = await import('compromise/three');
  return (text) => nlp(text);
}

const reading = async () => (await import('./pages.ts')).ours;
const readability = async () => (await import('./pages.ts')).alone;
