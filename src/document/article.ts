import type { Span } from '../text/span.ts';

/** What a paragraph is; facts are looked for in all but `byline` and `boilerplate`. */
export type ParagraphKind = 'headline' | 'byline' | 'dateline' | 'body' | 'caption' | 'boilerplate';

/** Where a date of publication comes from, surest first. */
export type DateOrigin = 'option' | 'metadata' | 'url' | 'dateline' | 'inferred';

/** A day, or as much of it as is known: `value` is ISO (2025, 2025-04 or 2025-04-03), the bounds are days. */
export interface PublicationDate {
  readonly value: string;
  readonly earliest: string;
  readonly latest: string;
  readonly origin: DateOrigin;
}

/** What the record says of the file or stream that an article was read from. */
export interface Source {
  readonly path: string | null;
  readonly url: string | null;
  readonly format: 'text' | 'html';
  readonly encoding: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** Something that a user should know before trusting the record; a span where it is about certain words. */
export interface Warning {
  readonly code: string;
  readonly message: string;
  readonly start?: number;
  readonly end?: number;
}

/** An article as a reader of `read/` hands it on: plain data, ready to cross a thread. */
export interface Article {
  readonly id: string;
  readonly source: Source;
  readonly text: string;
  /** In text order, not overlapping; between them only white space. */
  readonly paragraphs: readonly (Span & { readonly kind: ParagraphKind })[];
  readonly title: string | null;
  readonly bylines: readonly string[];
  readonly publisher: string | null;
  readonly section: string | null;
  /** BCP 47, e.g. 'en'; null where it could not be told. */
  readonly language: string | null;
  readonly published: PublicationDate | null;
  readonly modified: PublicationDate | null;
  readonly dateline: {
    readonly place: string | null;
    readonly text: string;
  } | null;
  readonly warnings: readonly Warning[];
  /** Paragraphs of a page that were not taken for the story, with the reason; for a user who asks, not for the record. */
  readonly leftOut?: readonly { readonly text: string; readonly reason: string }[];
}
