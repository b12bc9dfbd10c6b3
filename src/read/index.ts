export { looksLikeHtml, type ReadOptions, readBytes } from './bytes.ts';
export { type Decoded, decodeText } from './encoding.ts';
export { type Found, walkFolder } from './folder.ts';
export { readHtml } from './html/index.ts';
export { InputError, type Known, toPublicationDate } from './input.ts';
export type { Content, Failure, Item } from './item.ts';
export { splitLines } from './lines.ts';
export { readNdjson } from './ndjson.ts';
export { readText } from './text.ts';
