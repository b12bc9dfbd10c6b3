export type {
  Article,
  DateOrigin,
  ParagraphKind,
  PublicationDate,
  Source,
  Warning,
} from './article.ts';
export { datelineOf } from './dateline.ts';
export { type Doc, type Paragraph, type Sentence, toDoc } from './document.ts';
export { entriesOf, entryAt } from './entries.ts';
export { isFiction } from './fiction.ts';
export { perSentence } from './per-sentence.ts';
export { splitSentences } from './sentences.ts';
export { isSport } from './sport.ts';
export type { Pos, Tag } from './tag.ts';
export { type Token, tokenize } from './tokens.ts';
