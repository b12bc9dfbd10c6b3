import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { Article } from '../../document/index.ts';
import { findDateline } from '../dateline.ts';
import { type Known, toPublicationDate, toSource } from '../input.ts';
import { wordCount } from '../labels.ts';
import { detectLanguage } from '../language.ts';
import { findTrouble } from '../trouble.ts';
import { findBylines } from './bylines.ts';
import { type Clues, firstMeta, gatherClues } from './clues.ts';
import { type PageDocument, type PageElement, squeeze } from './dom.ts';
import { isArticle, namesIn } from './json-ld.ts';
import { dayOfPictures, findModified, findPublished, type PageDay } from './published.ts';
import { keepStory, type Story } from './story.ts';
import { tidy } from './tidy.ts';
import { findSite, findTitle } from './title.ts';

/** `readHtml`, with the parsers loaded. */
export async function readPage(content: string, known: Known): Promise<Article> {
  const { html, cut } = tidy(content);
  const document = parse(html);
  const clues = gatherClues(document, known.url ?? null);
  const title = findTitle(clues);
  const published = known.published ? null : (findPublished(clues) ?? dayOfPictures(content));
  const modified = findModified(clues);
  const bylines = findBylines(clues); // before readability takes the document apart
  const story = (await findStory(document, html, title)) ?? fromClues(clues);
  const text = story.kept.join('\n\n');
  const language = detectLanguage(text, clues.language);
  const visible = () => squeeze(html.slice(0, 500_000).replace(/<[^<>]{0,4000}>/g, ' '));
  const warnings = findTrouble({
    text,
    whole: wordCount(text, 150) < 150 ? visible() : '',
    title,
    language,
    summary: story.fromClues ?? false,
    scripts: /<script\b/i.test(content),
  });
  return {
    id: known.id,
    source: toSource(content, 'html', { ...known, url: known.url || clues.url || null }),
    text,
    paragraphs: toParagraphs(story.kept),
    title,
    bylines,
    publisher: findSite(clues),
    section: findSection(clues),
    language,
    published: known.published ? toPublicationDate(known.published, 'option') : toDate(published),
    modified: toDate(modified),
    dateline: findDateline(story.kept[0] ?? ''),
    warnings: cut ? [...warnings, { code: 'cut', message: 'the page is too long; its end was not read' }] : warnings,
    leftOut: story.leftOut,
  };
}

/** A fragment gets the page around it that linkedom asks for. */
const parse = (html: string): PageDocument =>
  parseHTML(/<html\b/i.test(html) ? html : `<!DOCTYPE html><html><head></head><body>${html}</body></html>`)
    .document as unknown as PageDocument;
const toDate = (found: PageDay | null) => found && toPublicationDate(found.day, found.origin);
const findSection = (clues: Clues): string | null =>
  firstMeta(clues, ['article:section', 'parsely-section', 'section', 'og:section']) ??
  clues.things.filter(isArticle).flatMap((t) => namesIn(t.articleSection))[0] ??
  null;

/** Readability's choice; the densest part of the page where that finds little and it holds much more, as in a live blog. */
async function findStory(document: PageDocument, html: string, title: string | null): Promise<Story | null> {
  const none: Story = { kept: [], leftOut: [] };
  const found = new Readability<PageElement>(document as never, {
    keepClasses: true,
    disableJSONLD: true,
    serializer: (node) => node as unknown as PageElement,
  }).parse();
  const story = found?.content ? keepStory(found.content, title) : none;
  const size = storySize(story);
  if (size >= 25) return story;
  const { densest } = await import('./dense.ts'); // seldom needed, and the page must be parsed again
  const { body } = parse(densest(html));
  const all = body ? keepStory(body, title) : none;
  const best = storySize(all) > Math.max(size * 4, 50) ? all : story;
  return best.kept.length > 0 ? best : null;
}

/** For a page that shows no story before its scripts run: the body that its JSON-LD holds, or else its summary. */
function fromClues(clues: Clues): Story {
  const body = clues.things.map((t) => t.articleBody).find((b): b is string => typeof b === 'string');
  const text = body ?? firstMeta(clues, ['og:description', 'description']) ?? '';
  return { kept: text.split(/\n+/).map(squeeze).filter(Boolean), leftOut: [], fromClues: true };
}

const storySize = (story: Story): number => story.kept.reduce((sum, text) => sum + wordCount(text), 0);

function toParagraphs(kept: readonly string[]): Article['paragraphs'] {
  let start = 0;
  return kept.map((paragraph) => {
    const span = { start, end: start + paragraph.length, kind: 'body' as const };
    start = span.end + 2;
    return span;
  });
}
