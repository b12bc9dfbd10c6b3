import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import type { Article } from '../document/index.ts';
import { decodeText } from './encoding.ts';
import { readHtml } from './html/index.ts';
import { InputError, type Known } from './input.ts';
import { readText } from './text.ts';

export interface ReadOptions {
  /** What the bytes hold; 'auto' (the default) looks at the path and the first characters. */
  readonly format?: 'auto' | 'text' | 'html';
  /** The charset that a user or an HTTP header names; a byte order mark wins over it. */
  readonly charset?: string;
}

const LARGEST = 100_000_000;

/** An article from a file's bytes, gzipped or not. Throws an InputError when they are neither text nor HTML. */
export async function readBytes(bytes: Uint8Array, known: Known, options: ReadOptions = {}): Promise<Article> {
  const raw = unzip(bytes);
  if (raw.length > LARGEST) throw new InputError('too-large', `is larger than ${LARGEST / 1e6} MB; is it one article?`);
  const { text, encoding } = await decodeText(raw, options.charset);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const read = { ...known, encoding, bytes: bytes.length, sha256 };
  const { format = 'auto' } = options;
  const html = format === 'auto' ? looksLikeHtml(text, known.path ?? '') : format === 'html';
  return html ? readHtml(text, read) : readText(text, read);
}

/** True for a page or a piece of one; text that merely quotes a tag is text. */
export function looksLikeHtml(text: string, path = ''): boolean {
  const head = text.slice(0, 4_096).trimStart();
  if (/\.(?:x?html?|mhtml)(?:\.gz)?$/i.test(path)) return head.includes('<');
  return (
    /^\ufeff?\s{0,9}<(?:!doctype\s+html|!--|\?xml|html|head|body|meta|title|main|article|section|div|h1|p|span|table)\b/i.test(
      head,
    ) || /<(?:html|head|body)(?:\s[^<>]{0,500})?>/i.test(head)
  );
}

function unzip(bytes: Uint8Array): Uint8Array {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    return gunzipSync(bytes, { maxOutputLength: LARGEST });
  } catch (error) {
    const large = (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
    throw large
      ? new InputError('too-large', `unpacks to more than ${LARGEST / 1e6} MB; is it one article?`)
      : new InputError('bad-gzip', 'begins like a gzip file but cannot be unpacked');
  }
}
