import { type ExtractOptions, extractArticle } from './extract.ts';
import { InputError, readHtml, readText } from './read/index.ts';
import type { ArticleRecord } from './record/index.ts';

export type { ExtractOptions } from './extract.ts';
export { InputError } from './read/index.ts';
export * from './record/index.ts';

/** An article as a program has it: plain text or a page's HTML, and what is known of it. */
export type ArticleInput = {
  /** Name of the article in its record; 'article' when absent. */
  readonly id?: string;
  /** When it was published, where known: 2025-04-03, 2025-04 or 2025. Wins over what the article says. */
  readonly published?: string;
  readonly url?: string;
} & ({ readonly text: string; readonly html?: never } | { readonly html: string; readonly text?: never });

/**
 * Extracts one article. Offline and deterministic: the same article and options give the same record.
 *
 * @example
 * const record = await extract({ text: 'Nairobi, 3 April 2025. Two officers were wounded on Tuesday, police said.' });
 * record.casualties[0]?.count; // { min: 2, max: 2, text: 'Two', approximate: false }
 *
 * @throws InputError when there is no text or `published` is no date; InvalidRecordError on a bug of this library.
 */
export async function extract(input: ArticleInput, options: ExtractOptions = {}): Promise<ArticleRecord> {
  const { id = 'article', published = null, url = null } = input;
  const known = { id, published, url };
  if (!(input.html ?? input.text)?.trim()) throw new InputError('empty', 'is empty: there is no text to read');
  const article = input.html === undefined ? readText(input.text, known) : await readHtml(input.html, known);
  return extractArticle(article, options);
}
