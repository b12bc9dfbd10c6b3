import type { Article } from '../document/index.ts';
import { type Known, toPublicationDate, toSource } from './input.ts';

/** An article from plain text, e.g. pasted from a page. */
export function readText(content: string, known: Known): Article {
  const text = content.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const blocks = /\n[ \t]{0,20}\n/.test(text) ? /\S(?:[^\n]|\n(?![ \t]{0,20}(?:\n|$)))*/g : /\S[^\n]*/g;
  const paragraphs = [...text.matchAll(blocks)].map((m) => ({
    start: m.index,
    end: m.index + m[0].trimEnd().length,
    kind: 'body' as const,
  }));
  return {
    id: known.id,
    source: toSource(content, 'text', known),
    text,
    paragraphs,
    title: null,
    bylines: [],
    publisher: null,
    section: null,
    language: 'en',
    published: known.published ? toPublicationDate(known.published, 'option') : null,
    modified: null,
    dateline: null,
    warnings: [],
  };
}
