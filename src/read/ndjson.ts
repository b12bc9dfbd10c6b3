import type { Known } from './input.ts';
import type { Item } from './item.ts';
import { type Line, splitLines } from './lines.ts';

/** Articles from NDJSON, `{id, text | html, published?, url?}` a line; empty lines are passed over. `name` is the file's. */
export async function* readNdjson(
  pieces: AsyncIterable<Uint8Array>,
  name: string,
  known: Partial<Known> = {},
): AsyncGenerator<Item> {
  for await (const line of splitLines(pieces)) {
    const item = toItem(line, name, known);
    if (item) yield item;
  }
}

function toItem({ number, bytes }: Line, name: string, known: Partial<Known>): Item | null {
  const fail = (code: string, message: string, id = `${name}:${number}`): Item => ({
    known: { ...known, id },
    content: { code, message },
  });
  if (!bytes) return fail('too-large', 'line is longer than 100 MB');
  let line: string;
  try {
    line = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return fail('bad-encoding', 'line is not UTF-8; convert the file, e.g. with iconv');
  }
  if (line.trim() === '') return null;
  let row: unknown;
  try {
    row = JSON.parse(line);
  } catch {
    return fail('bad-json', 'line is not JSON; write one object a line: {"id": …, "text": …}');
  }
  if (row === null || typeof row !== 'object' || Array.isArray(row))
    return fail('bad-json', 'line is not a JSON object: {"id": …, "text": …}');
  const { id, text, html, published, url } = row as Readonly<Record<string, unknown>>;
  const its = typeof id === 'string' || typeof id === 'number' ? String(id) : '';
  const own = its || `${name}:${number}`;
  for (const [key, value] of Object.entries({ text, html, published, url }))
    if (value !== undefined && value !== null && typeof value !== 'string')
      return fail('bad-json', `"${key}" is not a string`, own);
  const content = typeof html === 'string' ? html : text;
  if (typeof content !== 'string') return fail('bad-json', 'has neither "text" nor "html"', own);
  return {
    known: {
      ...known,
      id: own,
      ...(published ? { published: published as string } : {}),
      ...(url ? { url: url as string } : {}),
    },
    content: { kind: typeof html === 'string' ? 'html' : 'text', text: content },
  };
}
