import type { ArticleRecord } from '../../../record/schema.ts';
import type { Overview } from '../overview.ts';

const parsed = new Map<number, ArticleRecord>();

const json = (id: string): unknown => JSON.parse(document.getElementById(id)?.textContent ?? 'null');

/** What the index shows of all articles; small, parsed at once. */
export const overview: Overview = json('overview') as Overview;

/** The record of the n-th article, parsed when first asked for. */
export function recordAt(n: number): ArticleRecord {
  const known = parsed.get(n) ?? (json(`record-${n}`) as ArticleRecord);
  parsed.set(n, known);
  return known;
}

export const articleCount = overview.articles.length;
