import type { Article } from '../../document/index.ts';
import type { Known } from '../input.ts';

/** An article from a web page: its body's paragraphs, parted by a blank line, and what the page says of it. */
export async function readHtml(content: string, known: Known): Promise<Article> {
  const { readPage } = await import('./page.ts'); // the parsers are loaded by the first page, not at start-up
  return readPage(content, known);
}
