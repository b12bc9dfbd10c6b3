import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { type Item, type Known, readNdjson, walkFolder } from '../read/index.ts';
import { toFailure } from './failure.ts';

export const FROM = ['auto', 'text', 'html', 'ndjson', 'csv', 'warc'] as const;
export type From = (typeof FROM)[number];

export interface InputOptions {
  readonly from: From;
  /** Publication date of the articles that do not bring their own. */
  readonly published?: string;
  /** The column of CSV that holds the articles. */
  readonly column?: string;
  /** Keeps the names in a folder that a user's pattern matches. */
  readonly matches?: (name: string) => boolean;
}

/** The articles of files, folders and `-` (stdin), in order, listed as they are asked for; ids are made unique. */
export async function* listItems(
  inputs: AsyncIterable<string> | Iterable<string>,
  options: InputOptions,
): AsyncGenerator<Item> {
  const taken = new Set<string>();
  const known = options.published ? { published: options.published } : {};
  for await (const input of inputs)
    for await (const item of itemsOf(input, known, options)) yield withOwnId(item, taken);
}

type Common = Pick<Known, 'published'>;

async function* itemsOf(input: string, known: Common, options: InputOptions): AsyncGenerator<Item> {
  try {
    if (input === '-') yield* itemsOfStream(process.stdin, known, options);
    else if ((await stat(input)).isDirectory()) yield* itemsOfFolder(input, known, options);
    else yield* itemsOfFile(input, basename(input), known, options);
  } catch (error) {
    yield { known: { ...known, id: input }, content: toFailure(error) };
  }
}

async function* itemsOfFolder(folder: string, known: Common, options: InputOptions): AsyncGenerator<Item> {
  let some = false;
  for await (const { path, name, failure } of walkFolder(folder)) {
    if (failure) yield { known: { ...known, id: path, path }, content: failure, found: true };
    else if (options.matches?.(name) ?? true) {
      some = true;
      yield* itemsOfFile(path, name, known, options, true);
    }
  }
  const message = `holds no file to read${options.matches ? ' that matches --glob' : ''}`;
  if (!some) yield { known: { ...known, id: folder }, content: { code: 'empty-folder', message } };
}

async function* itemsOfFile(
  path: string,
  name: string,
  known: Common,
  options: InputOptions,
  found = false,
): AsyncGenerator<Item> {
  const kind = options.from === 'auto' ? CONTAINERS[extname(path.replace(/\.gz$/i, '')).toLowerCase()] : options.from;
  const many = kind && itemsOfContainer(kind, openFile(path), path, { ...known, path }, options);
  if (!many)
    yield { known: { ...known, id: name, path }, content: { kind: 'file', path }, ...(found ? { found } : {}) };
  else
    try {
      yield* many;
    } catch (error) {
      yield { known: { ...known, id: name }, content: toFailure(error) };
    }
}

const CONTAINERS: Readonly<Record<string, From>> = {
  '.ndjson': 'ndjson',
  '.jsonl': 'ndjson',
  '.csv': 'csv',
  '.tsv': 'csv',
  '.warc': 'warc',
};

async function* listOf(load: Promise<AsyncGenerator<Item>>): AsyncGenerator<Item> {
  yield* await load;
}

/** The articles of a file that holds many; null for a kind that is one article. */
function itemsOfContainer(
  kind: From,
  pieces: AsyncIterable<Uint8Array>,
  path: string,
  known: Partial<Known>,
  options: InputOptions,
): AsyncGenerator<Item> | null {
  if (kind === 'ndjson') return readNdjson(pieces, path, known);
  if (kind === 'csv') return listOf(import('../read/csv.ts').then((m) => m.readCsv(pieces, path, options, known)));
  if (kind === 'warc') return listOf(import('../read/warc.ts').then((m) => m.readWarc(pieces, known)));
  return null;
}

/** A file's bytes, unzipped where its name ends in .gz. */
const openFile = (path: string): AsyncIterable<Uint8Array> =>
  /\.gz$/i.test(path) ? unzip(createReadStream(path)) : createReadStream(path);

const unzip = (zipped: Readable): Readable => pipeline(zipped, createGunzip(), () => {});

async function* itemsOfStream(
  stdin: AsyncIterable<Uint8Array>,
  known: Common,
  options: InputOptions,
): AsyncGenerator<Item> {
  const pieces = stdin[Symbol.asyncIterator]();
  const first = await pieces.next();
  const head = first.done ? new Uint8Array() : first.value;
  const zipped = head[0] === 0x1f && head[1] === 0x8b && options.from !== 'auto' && options.from !== 'html';
  const all = zipped ? unzip(Readable.from(rejoin(head, pieces))) : rejoin(head, pieces);
  const many = itemsOfContainer(options.from === 'auto' ? sniff(head) : options.from, all, 'stdin', known, options);
  if (many) yield* many;
  else yield { known: { ...known, id: 'stdin' }, content: { kind: 'bytes', bytes: await gather(all) } };
}

/** What a pipe's first bytes look like: NDJSON, a web archive, or else one article. */
function sniff(head: Uint8Array): From {
  const text = Buffer.from(head.subarray(0, 200)).toString('latin1');
  if (/^WARC\/1\.\d\r\n/.test(text)) return 'warc';
  return /^\s{0,99}\{\s{0,9}"/.test(text) ? 'ndjson' : 'auto';
}

async function* rejoin(head: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield head;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}

async function gather(pieces: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const held: Uint8Array[] = [];
  for await (const piece of pieces) held.push(piece);
  return Buffer.concat(held);
}

/** An id that is taken already gives way to the path, or gets a number: `a/x.txt`, `x.txt#2`. */
function withOwnId(item: Item, taken: Set<string>): Item {
  const { id, path } = item.known;
  let own = taken.has(id) && path && !('text' in item.content) ? join(path) : id;
  for (let n = 2; taken.has(own); n += 1) own = `${id}#${n}`;
  taken.add(own);
  return own === id ? item : { ...item, known: { ...item.known, id: own } };
}
