import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { createGunzip } from 'node:zlib';
import { type Item, type Known, readNdjson, walkFolder } from '../read/index.ts';
import { toFailure } from './failure.ts';

export const FROM = ['auto', 'text', 'html', 'ndjson'] as const;
export type From = (typeof FROM)[number];

export interface InputOptions {
  readonly from: From;
  /** Publication date of the articles that do not bring their own. */
  readonly published?: string;
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
  const own = { ...known, id: name, path };
  if (options.from === 'ndjson' || (options.from === 'auto' && /\.(?:ndjson|jsonl)(?:\.gz)?$/i.test(path)))
    yield* readNdjson(openFile(path), path, { ...known, path });
  else yield { known: own, content: { kind: 'file', path }, ...(found ? { found } : {}) };
}

/** A file's bytes, unzipped where its name ends in .gz. */
async function* openFile(path: string): AsyncGenerator<Uint8Array> {
  const file = createReadStream(path);
  if (!/\.gz$/i.test(path)) yield* file;
  else {
    const unzipped = createGunzip();
    file.on('error', (error) => unzipped.destroy(error));
    yield* file.pipe(unzipped);
  }
}

async function* itemsOfStream(
  stdin: AsyncIterable<Uint8Array>,
  known: Common,
  { from }: InputOptions,
): AsyncGenerator<Item> {
  const pieces = stdin[Symbol.asyncIterator]();
  const first = await pieces.next();
  const head = first.done ? new Uint8Array() : first.value;
  const all = rejoin(head, pieces);
  if (
    from === 'ndjson' ||
    (from === 'auto' && /^\s{0,99}\{"/.test(Buffer.from(head.subarray(0, 200)).toString('latin1')))
  )
    yield* readNdjson(all, 'stdin', known);
  else yield { known: { ...known, id: 'stdin' }, content: { kind: 'bytes', bytes: await gather(all) } };
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
