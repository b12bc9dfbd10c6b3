import type { Paragraph, Pos, Sentence, Token } from '../document/index.ts';
import type { Span } from '../text/span.ts';
import type { Marked } from './marks.ts';

/** A token outside of marks, or a whole quotation as one item. */
export interface Item extends Span {
  readonly lower: string;
  readonly text: string;
  readonly kind: Token['kind'] | 'quote';
  /** A word with a capital. */
  readonly capital: boolean;
  /** The first letter, of a quotation that of what it says. */
  readonly initial: string;
  readonly marked: Marked | null;
  /** Its part of speech; the sentence is tagged when first asked. */
  pos(): Pos | undefined;
}

/** A sentence as the writer of the article made it: what stands in marks is one item, however many sentences it holds. */
export interface Line {
  readonly items: readonly Item[];
  readonly sentence: Sentence;
  readonly paragraph: Paragraph;
  /** Opens a turn of a printed interview: its speaker and a colon stand first. */
  readonly turn: boolean;
}

/** Items from `from` up to, but without, `to`. */
export interface Range {
  readonly from: number;
  readonly to: number;
}
