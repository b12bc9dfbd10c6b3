import type { WriteOptions } from './format.ts';
export async function* writeXlsx(_lines: AsyncIterable<string>, _options: WriteOptions): AsyncGenerator<Uint8Array> {
  yield new Uint8Array();
}
