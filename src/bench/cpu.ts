import { execFileSync } from 'node:child_process';
import { tuneEngine } from '../batch/engine.ts';
import { texts } from './texts.ts';

/** What is timed: a whole extraction (text to a line of JSON), or compromise's own nlp(text) and nothing else. */
export type Work = 'extract' | 'nlp';

/**
 * CPU time (ms an article, all threads) of an extraction and of nlp(text) on the same articles, each in processes of its own,
 * warmed up in the same way; the better of two turns.
 */
export function benchCpu(count: number): Record<string, number> {
  const best: Record<Work, number> = { extract: Infinity, nlp: Infinity };
  for (const work of ['extract', 'nlp', 'extract', 'nlp'] as const) {
    const [, script = ''] = process.argv;
    const printed = execFileSync(process.execPath, [script, '--cpu-of', work, String(count)], { encoding: 'utf8' });
    best[work] = Math.min(best[work], Number(printed));
  }
  return {
    'extract, ms an article': best.extract,
    'nlp(text), ms an article': best.nlp,
    'ratio to nlp(text)': best.extract / best.nlp,
  };
}

/** CPU time (ms an article) of so many articles in this process; a third as many others before them are not counted. */
export async function cpuOf(work: Work, count: number): Promise<number> {
  if (work === 'extract') tuneEngine();
  const run = await { extract: extraction, nlp: compromise }[work]();
  const warmUp = Math.ceil(count / 3);
  let began = process.cpuUsage();
  let n = 0;
  for (const text of texts(warmUp + count)) {
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
