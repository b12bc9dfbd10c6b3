import type { Known } from './input.ts';

/** What an article is to be read from. Plain data, ready to cross a thread. */
export type Content =
  | { readonly kind: 'file'; readonly path: string }
  | {
      readonly kind: 'bytes';
      readonly bytes: Uint8Array;
      readonly format?: 'html';
      readonly charset?: string;
    }
  | { readonly kind: 'text' | 'html'; readonly text: string };

/** What went wrong with an article: a code for programs, a message for people (without the article's name). */
export interface Failure {
  readonly code: string;
  readonly message: string;
}

/** One article of an input, not yet read; or what is in its place. */
export interface Item {
  readonly known: Known;
  readonly content: Content | Failure;
  /** Found in a folder, not named by the user: it is passed over when it is no text. */
  readonly found?: boolean;
  /** When the page was archived: no date of publication, but worth a word where there is none. */
  readonly archived?: string;
}
