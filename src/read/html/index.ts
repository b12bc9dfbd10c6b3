import type { Article } from '../../document/index.ts';
import { type Known, toPublicationDate, toSource } from '../input.ts';

/** An article from a web page: its body's paragraphs, parted by a blank line, and what the page says of it. */
export async function readHtml(content: string, known: Known): Promise<Article> {
  const [{ parseHTML }, { Readability }] = await Promise.all([import('linkedom'), import('@mozilla/readability')]);
  const { document } = parseHTML(content);
  const parsed = new Readability(document as never, {}).parse();
  const text = (parsed?.textContent ?? '')
    .replace(/[ \t]+/g, ' ')
    .replace(/\s*\n\s*/g, '\n\n')
    .trim();
  const paragraphs = [...text.matchAll(/\S[^\n]*/g)].map((m) => ({
    start: m.index,
    end: m.index + m[0].trimEnd().length,
    kind: 'body' as const,
  }));
  return {
    id: known.id,
    source: toSource(content, 'html', known),
    text,
    paragraphs,
    title: parsed?.title ?? null,
    bylines: [],
    publisher: null,
    section: null,
    language: parsed?.lang ?? 'en',
    published: known.published ? toPublicationDate(known.published, 'option') : null,
    modified: null,
    dateline: null,
    warnings: [],
  };
}
