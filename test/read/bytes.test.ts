import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { InputError, looksLikeHtml, readBytes } from '../../src/read/index.ts';

const TEXT = 'A café in Sévaré reopened on Monday, its owner said.\n\nNo one was hurt.\n';
const utf16 = (text: string) => Buffer.from(text, 'utf16le');
const read = (bytes: Uint8Array, charset?: string) =>
  readBytes(bytes, { id: 'x' }, charset === undefined ? {} : { charset });

describe('the encoding is found', () => {
  const CASES: readonly (readonly [what: string, bytes: Uint8Array, encoding: string])[] = [
    ['UTF-8', Buffer.from(TEXT), 'utf-8'],
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${TEXT}`), 'utf-8'],
    ['UTF-16 with a byte order mark', utf16(`\ufeff${TEXT}`), 'utf-16le'],
    ['UTF-16, little end first, bare', utf16(TEXT), 'utf-16le'],
    ['UTF-16, big end first, bare', utf16(TEXT).swap16(), 'utf-16be'],
    ['Windows-1252', Buffer.from(TEXT, 'latin1'), 'windows-1252'],
    ['gzipped UTF-8', gzipSync(TEXT), 'utf-8'],
  ];
  it.each(CASES)('%s', async (_, bytes, encoding) => {
    const article = await read(bytes);
    expect(article.text).toBe(TEXT);
    expect(article.source).toMatchObject({ encoding, bytes: bytes.length });
  });

  it('as the page declares it, when it is not UTF-8', async () => {
    const page = `<html><head><meta charset="iso-8859-2"></head><body><p>${'Zażółć gęślą jaźń. '.repeat(20)}</p></body></html>`;
    const bytes = Uint8Array.from(
      page,
      (c) =>
        ({ ż: 0xbf, ó: 0xf3, ł: 0xb3, ć: 0xe6, ę: 0xea, ś: 0xb6, ą: 0xb1, ź: 0xbc, ń: 0xf1 })[c] ?? c.charCodeAt(0),
    );
    const article = await read(bytes);
    expect(article.source.encoding).toBe('iso-8859-2');
    expect(article.text).toContain('Zażółć gęślą jaźń.');
  });

  it('as UTF-8 where only a few bytes are broken', async () => {
    const article = await read(Buffer.concat([Buffer.from(TEXT.repeat(5)), Buffer.from([0xc3])]));
    expect(article.source.encoding).toBe('utf-8');
  });

  it('as the caller says', async () => {
    expect((await read(Buffer.from('caf\xe9', 'latin1'), 'iso-8859-15')).text).toBe('café');
  });
});

describe('what is no article is refused', () => {
  const CASES: readonly (readonly [what: string, bytes: Uint8Array, code: string])[] = [
    ['a PDF', Buffer.from('%PDF-1.7 ...'), 'binary'],
    ['a zip', Buffer.from('PK\x03\x04....'), 'binary'],
    ['noise', Uint8Array.from({ length: 4_000 }, (_, i) => (i * 7_919) % 251), 'binary'],
    ['a broken gzip', Buffer.from([0x1f, 0x8b, 8, 0, 1, 2, 3]), 'bad-gzip'],
    ['a gzip bomb', gzipSync(Buffer.alloc(150_000_000)), 'too-large'],
  ];
  it.each(CASES)('%s', async (_, bytes, code) => {
    const error = await read(bytes).catch((e: unknown) => e);
    expect(error).toBeInstanceOf(InputError);
    expect((error as InputError).code).toBe(code);
  });
});

it('tells a page from text', () => {
  const pages = ['<!DOCTYPE html><p>x', '\n <html lang="en">', '<p>Two died.</p>', '<!-- saved --><html>'];
  const texts = ['Two died.', '< 5 were hurt', 'He typed <p> and left.', '', '<3 from Goma'];
  expect(pages.filter((p) => !looksLikeHtml(p))).toEqual([]);
  expect(texts.filter((t) => looksLikeHtml(t))).toEqual([]);
});
