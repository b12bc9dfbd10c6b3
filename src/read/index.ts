export { looksLikeHtml, type ReadOptions, readBytes } from './bytes.ts';
export { type Decoded, decodeText } from './encoding.ts';
export { readHtml } from './html/index.ts';
export { InputError, type Known, toPublicationDate } from './input.ts';
export { readText } from './text.ts';
