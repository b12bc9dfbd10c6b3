import type { Doc } from './document.ts';

/** The offset where the story's own words begin: the day and the agency of a dateline belong to no fact that it tells. */
export function endOfDateline({ article }: Doc): number {
  const text = article.dateline?.text ?? '';
  return article.text.indexOf(text) + text.length;
}
