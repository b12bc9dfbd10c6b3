import type { Article, ParagraphKind, PublicationDate } from '../document/index.ts';
import type { Span } from '../text/span.ts';
import { findDateline } from './dateline.ts';
import { parseDay } from './days.ts';
import { type Known, toPublicationDate, toSource } from './input.ts';
import { isMenuLine, isProse, type LineLabel, labelLine, wordCount } from './labels.ts';
import { detectLanguage } from './language.ts';
import { splitParagraphs } from './paragraphs.ts';
import { toPersons } from './persons.ts';
import { findPublisher } from './publisher.ts';
import { findTrouble } from './trouble.ts';

interface Labelled extends Span {
  readonly text: string;
  readonly kind: ParagraphKind;
}

/** An article from plain text, e.g. pasted from a page: every character stays, paragraphs are told apart by their words and place. */
export function readText(content: string, known: Known): Article {
  const text = content.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const paragraphs = labelParagraphs(text);
  const of = (kind: ParagraphKind) => paragraphs.filter((p) => p.kind === kind).map((p) => p.text);
  const body = of('body');
  const story = body.join('\n');
  const dateline = findDateline(body[0] ?? '');
  const language = detectLanguage(story, null);
  return {
    id: known.id,
    source: toSource(content, 'text', known),
    text,
    paragraphs: paragraphs.map(({ start, end, kind }) => ({ start, end, kind })),
    title: of('headline')[0] ?? null,
    bylines: [
      ...new Set(
        of('byline')
          .filter((line) => !/^\(/.test(line))
          .flatMap(toPersons),
      ),
    ],
    publisher: findPublisher(of('boilerplate')),
    section: null,
    language,
    published: known.published
      ? toPublicationDate(known.published, 'option')
      : dateNearTop(paragraphs, dateline?.text ?? ''),
    modified: null,
    dateline,
    warnings: findTrouble({ text: story, whole: text, title: of('headline')[0] ?? null, language }),
  };
}

function labelParagraphs(text: string): Labelled[] {
  const paragraphs = splitParagraphs(text).map((span) => ({ ...span, text: text.slice(span.start, span.end) }));
  const labels = paragraphs.map((p) => labelLine(p.text));
  const prose = paragraphs.map((p, i) => labels[i] === null && isProse(p.text));
  const first = prose.indexOf(true);
  const last = prose.lastIndexOf(true);
  const headline = paragraphs.findIndex((p, i) => i < first && labels[i] === null && isHeadline(p.text));
  const closing = labels.findIndex((label, i) => last >= 0 && i > last && label?.kind === 'boilerplate');
  return paragraphs.map((p, i) => {
    const outside = i < first || i > last;
    if (i === headline) return { ...p, kind: 'headline' };
    if (labels[i]) return { ...p, kind: kindOf(labels[i] as LineLabel, outside || i === first) };
    const furniture =
      first >= 0 &&
      outside &&
      (i < headline || // what stands above the headline belongs to the page: a section, a trail of crumbs
        isMenuLine(p.text) ||
        (closing >= 0 && i > closing && !endsLikeSentence(p.text)));
    return { ...p, kind: furniture ? 'boilerplate' : 'body' };
  });
}

/** 'By …' inside the story is a line of the story. */
const kindOf = (label: LineLabel, outside: boolean): ParagraphKind =>
  label.rule === 'byline/by' && !outside ? 'body' : label.kind;

const endsLikeSentence = (text: string): boolean => /[.!?]["'”’)\]]{0,3}$/.test(text.slice(-5));

const isHeadline = (text: string): boolean =>
  text.length <= 200 &&
  wordCount(text, 4) >= 4 &&
  wordCount(text, 26) <= 25 &&
  !/[.:;,]$/.test(text) &&
  !isMenuLine(text);

/** The day that a date line, the byline or the dateline names in full, before the story or right under its first paragraph. */
function dateNearTop(paragraphs: readonly Labelled[], dateline: string): PublicationDate | null {
  const first = paragraphs.findIndex((p) => p.kind === 'body');
  const heads = paragraphs.slice(0, first + 2).filter((p) => p.kind === 'dateline' || p.kind === 'byline');
  const ranked = [...heads].sort((a, b) => Number(isUpdate(a.text)) - Number(isUpdate(b.text)));
  for (const line of [...ranked.map((p) => p.text), dateline]) {
    const day = parseDay(line);
    if (day) return toPublicationDate(day, 'dateline');
  }
  return null;
}

const isUpdate = (line: string): boolean => /^\W{0,3}(?:last )?(?:updated|modified)/i.test(line);
