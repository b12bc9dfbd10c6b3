import { TextDecoder } from 'node:util';
import { InputError } from './input.ts';

/** Text of a file and the WHATWG name of the encoding that it was in. */
export interface Decoded {
  readonly text: string;
  readonly encoding: string;
}

const SAMPLE = 65_536;
const HEAD = 4_096;
const BOMS: readonly (readonly [encoding: string, bytes: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];
const MAGIC: readonly (readonly [what: string, mark: RegExp])[] = [
  ['a PDF', /^%PDF-/],
  ['a zip archive or an office document', /^PK\x03\x04/],
  ['a Word document', /^\xd0\xcf\x11\xe0/],
  ['a picture', /^(?:\x89PNG|\xff\xd8\xff|GIF8|RIFF.{4}WEBP)/s],
  ['a program', /^(?:\x7fELF|MZ\x90)/],
];

/**
 * Decodes by byte order mark, shape of UTF-16, strict UTF-8, the page's `<meta charset>`, then detection.
 * `declared` (an HTTP header's or the user's charset) goes before all but the mark. Throws an InputError on binary content.
 */
export async function decodeText(bytes: Uint8Array, declared?: string): Promise<Decoded> {
  const mark = BOMS.find(([, bom]) => bom.every((byte, i) => bytes[i] === byte));
  if (mark) return { text: decoderFor(mark[0])?.decode(bytes) ?? '', encoding: mark[0] };
  const head = latin1(bytes, HEAD);
  const foreign = MAGIC.find(([, pattern]) => pattern.test(head));
  if (foreign) throw new InputError('binary', `is ${foreign[0]}, neither text nor HTML`);
  const wide = utf16Of(head);
  if (wide) return { text: decoderFor(wide)?.decode(bytes) ?? '', encoding: wide };
  refuseBinary(head);
  return (
    decodeAs(bytes, declared) ?? decodeAs(bytes, 'utf-8', true) ?? decodeAs(bytes, charsetOf(head)) ?? guess(bytes)
  );
}

/** The charset that a page's first kilobytes declare, e.g. 'iso-8859-2'. */
export const charsetOf = (head: string): string | undefined =>
  /<(?:meta\b|\?xml\b)[^<>]{0,200}?(?:charset|encoding)\s{0,5}=\s{0,5}["']?\s{0,5}([\w:.-]{2,40})/i.exec(head)?.[1];

const latin1 = (bytes: Uint8Array, length: number): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(length, bytes.byteLength)).toString('latin1');

function decoderFor(label: string | undefined, fatal = false): TextDecoder | undefined {
  try {
    return label ? new TextDecoder(label, { fatal }) : undefined;
  } catch {
    return undefined; // a label that nobody knows
  }
}

function decodeAs(bytes: Uint8Array, label: string | undefined, fatal = false): Decoded | undefined {
  const decoder = decoderFor(label, fatal);
  if (!decoder || (!fatal && decoder.encoding === 'utf-8')) return undefined; // a false claim: strict UTF-8 decides
  try {
    return { text: decoder.decode(bytes), encoding: decoder.encoding };
  } catch {
    return undefined;
  }
}

/** UTF-16 without a mark: every other byte of Latin text is zero. */
function utf16Of(head: string): string | undefined {
  if (head.length < 4 || !head.includes('\0')) return undefined;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < head.length; i++) if (head.charCodeAt(i) === 0) i % 2 ? odd++ : even++;
  if (odd > head.length * 0.35 && even < head.length * 0.05) return 'utf-16le';
  if (even > head.length * 0.35 && odd < head.length * 0.05) return 'utf-16be';
  return undefined;
}

function refuseBinary(head: string): void {
  const control = head.match(/[\x00-\x08\x0e-\x1a\x1c-\x1f]/g)?.length ?? 0;
  if (control > head.length * 0.05) throw new InputError('binary', 'is binary data, neither text nor HTML');
}

/** UTF-8 with a few broken bytes stays UTF-8; else what chardet finds, and Windows-1252 for want of better. */
async function guess(bytes: Uint8Array): Promise<Decoded> {
  const lossy = new TextDecoder().decode(bytes.subarray(0, SAMPLE));
  const broken = lossy.match(/\ufffd/g)?.length ?? 0;
  const whole = lossy.match(/[^\x00-\x7f\ufffd]/g)?.length ?? 0;
  if (whole > broken * 5) return { text: new TextDecoder().decode(bytes), encoding: 'utf-8' };
  const { default: chardet } = await import('chardet');
  const found = chardet.detect(bytes.subarray(0, SAMPLE)) ?? undefined;
  const decoder = decoderFor(found && /^utf-?8$/i.test(found) ? undefined : found) ?? new TextDecoder('windows-1252');
  return { text: decoder.decode(bytes), encoding: decoder.encoding };
}
