import type { WriteOptions } from './format.ts';

/** One record is an object, several are an array with one record a line (on many lines when `pretty`). */
export async function* writeJson(lines: AsyncIterable<string>, options: WriteOptions): AsyncGenerator<string> {
  const shape = (line: string) => (options.pretty ? JSON.stringify(JSON.parse(line), null, 2) : line);
  let count = 0;
  let held = '';
  for await (const line of lines) {
    if (count === 0) held = shape(line);
    else if (count === 1) yield `[\n${held},\n${shape(line)}`;
    else yield `,\n${shape(line)}`;
    count += 1;
  }
  if (count > 1) yield '\n]\n';
  else if (options.many?.()) yield count === 0 ? '[]\n' : `[\n${held}\n]\n`;
  else if (count === 1) yield `${held}\n`;
}

export async function* writeNdjson(lines: AsyncIterable<string>): AsyncGenerator<string> {
  for await (const line of lines) yield `${line}\n`;
}
