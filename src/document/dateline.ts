import type { Span } from '../text/span.ts';
import type { Doc } from './document.ts';

/** Where the dateline stands; empty when there is none. Its day and agency belong to no fact that the story tells. */
export function datelineOf({ article }: Doc): Span {
  const text = article.dateline?.text ?? '';
  const start = Math.max(0, article.text.indexOf(text));
  return { start, end: start + text.length };
}
