import { appendFileSync, closeSync, createReadStream, existsSync, openSync, readSync, truncateSync } from 'node:fs';
import { copyFile, rm, stat } from 'node:fs/promises';
import { InputError, type Item, splitLines } from '../read/index.ts';

/**
 * The records of a run in a file of their own beside the output, one a line, each written as soon as it is there: what
 * an interrupted run leaves for `--resume`.
 */
export interface Spool {
  readonly path: string;
  /** How many records were there already. */
  readonly kept: () => number;
  /** The articles that are still to be done. */
  readonly missing: (items: AsyncIterable<Item>) => AsyncGenerator<Item>;
  readonly append: (json: string) => void;
  /** All records, in the articles' order. */
  readonly lines: () => AsyncGenerator<string>;
  readonly remove: () => Promise<void>;
}

/** Opens the spool of an output; with `resume` goes on with what is there, or with the records in `whole`, a finished output. */
export async function openSpool(path: string, resume: boolean, whole?: string): Promise<Spool> {
  if (resume && whole && !existsSync(path) && existsSync(whole)) await copyFile(whole, path);
  const index = resume && existsSync(path) ? await toIndex(path) : new Map<string, Place>();
  let at = index.size > 0 || resume ? await sizeOf(path) : 0;
  const file = openSync(path, resume ? 'a+' : 'w+');
  const order: Place[] = [];
  let kept = 0;
  return {
    path,
    kept: () => kept,
    async *missing(items) {
      for await (const item of items) {
        const done = index.get(item.known.id);
        order.push(done ?? { id: item.known.id, start: -1, length: 0 });
        if (done) kept += 1;
        else yield item;
      }
    },
    append(json) {
      const line = Buffer.from(`${json}\n`);
      appendFileSync(file, line);
      const id = idOf(json, path);
      index.set(id, { id, start: at, length: line.length - 1 });
      at += line.length;
    },
    async *lines() {
      for (const { id } of order) {
        const place = index.get(id);
        if (!place) continue;
        const bytes = Buffer.allocUnsafe(place.length);
        readSync(file, bytes, 0, place.length, place.start);
        yield bytes.toString();
      }
    },
    async remove() {
      closeSync(file);
      await rm(path, { force: true });
    },
  };
}

interface Place {
  readonly id: string;
  readonly start: number;
  readonly length: number;
}

const sizeOf = async (path: string): Promise<number> => (existsSync(path) ? (await stat(path)).size : 0);

/** Where each record stands. A last line that was torn off in the middle is cut. */
async function toIndex(path: string): Promise<Map<string, Place>> {
  const index = new Map<string, Place>();
  const size = await sizeOf(path);
  let start = 0;
  for await (const { bytes } of splitLines(createReadStream(path))) {
    const length = bytes?.length ?? 0;
    if (start + length >= size) truncateSync(path, start);
    else if (length > 0) {
      const id = idOf(
        Buffer.from(bytes as Uint8Array)
          .subarray(0, 10_000)
          .toString(),
        path,
      );
      index.set(id, { id, start, length });
    }
    start += length + 1;
  }
  return index;
}

function idOf(line: string, path: string): string {
  const [, id] = /^\{"schemaVersion":"1","id":("(?:[^"\\]|\\.){0,9000}")/.exec(line) ?? [];
  if (!id)
    throw new InputError('not-records', `${path} holds no records to go on with; remove it, or leave out --resume`);
  return JSON.parse(id) as string;
}
