import { statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import type { Item } from '../read/index.ts';
import type { AttemptOptions, Outcome } from './attempt.ts';
import { inOrder, peek } from './order.ts';
import { openPool } from './pool.ts';

export interface RunOptions extends AttemptOptions {
  /** Workers; as many as there are cores when absent. */
  readonly jobs?: number;
  /** Seconds that one article may take: 10 when absent. */
  readonly timeout?: number;
}

const FEW = 16;
const PATIENCE = 100; // ms
const SMALL = 65_536;

/**
 * What became of each article, in their order and the same for any number of jobs. Few small articles are done here and
 * now, since a worker costs its loading time; others in workers, where they can be stopped.
 */
export async function* attemptAll(items: AsyncIterable<Item>, options: RunOptions): AsyncGenerator<Outcome> {
  const { jobs = availableParallelism(), timeout, ...attemptOptions } = options;
  const { head, ended, all } = await peek(items, FEW, PATIENCE);
  if (ended && timeout === undefined && head.every(isSmall)) {
    const { attempt } = await import('./attempt.ts');
    for (const item of head) yield await attempt(item, attemptOptions);
    return;
  }
  const pool = openPool(jobs, (timeout ?? 10) * 1000, attemptOptions);
  try {
    yield* inOrder(all, pool.attempt, { most: jobs * 8, heaviest: 32_000_000, weigh });
  } finally {
    await pool.close();
  }
}

const isSmall = (item: Item): boolean => weigh(item) < SMALL;

/** Size of an article: code units, or bytes. */
function weigh({ content }: Item): number {
  if ('code' in content) return 0;
  if (content.kind === 'bytes') return content.bytes.length;
  if (content.kind === 'file') return statSync(content.path, { throwIfNoEntry: false })?.size ?? 0;
  return content.text.length;
}
