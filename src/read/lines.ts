const LARGEST_LINE = 100_000_000;

/** One line of bytes, without its end; null where it is longer than 100 MB. `number` counts from 1. */
export interface Line {
  readonly number: number;
  readonly bytes: Uint8Array | null;
}

/** The lines of a stream, without ever holding more than one of them and a piece of the stream. */
export async function* splitLines(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
  let held: Uint8Array[] = [];
  let size = 0;
  let number = 0;
  const take = (): Line => {
    const bytes = size > LARGEST_LINE ? null : Buffer.concat(held);
    held = [];
    size = 0;
    number += 1;
    return { number, bytes };
  };
  for await (const piece of pieces) {
    let from = 0;
    for (let at = piece.indexOf(10); at >= 0; at = piece.indexOf(10, from)) {
      held.push(piece.subarray(from, at));
      size += at - from;
      yield take();
      from = at + 1;
    }
    size += piece.length - from;
    if (size > LARGEST_LINE) held = [];
    else if (from < piece.length) held.push(piece.subarray(from));
  }
  if (size > 0) yield take();
}
