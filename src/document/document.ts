import { plain } from '../text/plain.ts';
import type { Span } from '../text/span.ts';
import type { Article, ParagraphKind, PublicationDate } from './article.ts';
import { splitSentences } from './sentences.ts';
import { type Tagger, toTagger } from './tagger.ts';
import { type Token, tokenize } from './tokens.ts';

export interface Paragraph extends Span {
  readonly index: number;
  readonly kind: ParagraphKind;
  readonly sentences: readonly Sentence[];
}

export interface Sentence extends Span {
  /** Position among `doc.sentences`. */
  readonly index: number;
  readonly paragraph: Paragraph;
  /** Plain text of the sentence; `start + i` is the offset of its i-th code unit in the article. */
  readonly text: string;
  readonly tokens: readonly Token[];
}

/** An article read once. Layers read it and change nothing. Its tags are computed when asked for, since tagging costs more than all else. */
export interface Doc extends Tagger {
  readonly article: Article;
  /** The day, or the span of days, that relative dates count from. */
  readonly published: PublicationDate | null;
  readonly text: string;
  /** `text` with quotes, dashes and spaces made plain; same length. */
  readonly plain: string;
  readonly paragraphs: readonly Paragraph[];
  /** Of the paragraphs in which facts are looked for: not of bylines, not of boilerplate. */
  readonly sentences: readonly Sentence[];
  /** The sentence that covers an offset, or undefined outside of all. */
  sentenceAt(offset: number): Sentence | undefined;
}

/** Paragraphs, sentences and tokens of an article, by one scan. */
export function toDoc(article: Article, published: PublicationDate | null = article.published): Doc {
  const text = article.text;
  const made = plain(text);
  const sentences: Sentence[] = [];
  const paragraphs = article.paragraphs.map((span, index) => {
    const own: Sentence[] = [];
    const paragraph: Paragraph = {
      start: span.start,
      end: span.end,
      kind: span.kind,
      index,
      sentences: own,
    };
    if (span.kind === 'boilerplate' || span.kind === 'byline') return paragraph;
    for (const s of splitSentences(made, span.start, span.end)) own.push(toSentence(made, s, paragraph, sentences));
    return paragraph;
  });
  return {
    ...toTagger(),
    article,
    published,
    text,
    plain: made,
    paragraphs,
    sentences,
    sentenceAt: (offset) => findCovering(sentences, offset),
  };
}

function toSentence(made: string, span: Span, paragraph: Paragraph, sentences: Sentence[]): Sentence {
  const sentence: Sentence = {
    start: span.start,
    end: span.end,
    index: sentences.length,
    paragraph,
    text: made.slice(span.start, span.end),
    tokens: tokenize(made, span.start, span.end),
  };
  sentences.push(sentence);
  return sentence;
}

function findCovering(sentences: readonly Sentence[], offset: number): Sentence | undefined {
  let low = 0;
  let high = sentences.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const s = sentences[middle] as Sentence;
    if (offset < s.start) high = middle - 1;
    else if (offset >= s.end) low = middle + 1;
    else return s;
  }
  return undefined;
}
