import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { Article } from '../../document/index.ts';
import { type Known, toPublicationDate, toSource } from '../input.ts';
import type { PageDocument, PageElement } from './dom.ts';
import { keepStory } from './story.ts';
import { tidy } from './tidy.ts';

/** `readHtml`, with the parsers loaded. */
export function readPage(content: string, known: Known): Article {
  const { html } = tidy(content);
  const document = parseHTML(html).document as unknown as PageDocument;
  const found = new Readability<PageElement>(document as never, {
    keepClasses: true,
    disableJSONLD: true,
    serializer: (node) => node as unknown as PageElement,
  }).parse();
  const { kept, leftOut } = found?.content ? keepStory(found.content, found.title ?? null) : { kept: [], leftOut: [] };
  const text = kept.join('\n\n');
  let start = 0;
  const paragraphs = kept.map((paragraph) => {
    const span = { start, end: start + paragraph.length, kind: 'body' as const };
    start = span.end + 2;
    return span;
  });
  return {
    id: known.id,
    source: toSource(content, 'html', known),
    text,
    paragraphs,
    title: found?.title ?? null,
    bylines: [],
    publisher: null,
    section: null,
    language: found?.lang ?? 'en',
    published: known.published ? toPublicationDate(known.published, 'option') : null,
    modified: null,
    dateline: null,
    warnings: [],
    leftOut,
  };
}
