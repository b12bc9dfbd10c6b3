import type { Item } from '../read/index.ts';
import type { AttemptOptions, Outcome } from './attempt.ts';

/** What became of each article, in their order. */
export async function* attemptAll(items: AsyncIterable<Item>, options: AttemptOptions): AsyncGenerator<Outcome> {
  const { attempt } = await import('./attempt.ts');
  for await (const item of items) yield attempt(item, options);
}
