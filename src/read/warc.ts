import { WARCParser } from 'warcio';
import type { Known } from './input.ts';
import type { Item } from './item.ts';

/** Pages from a web archive (WARC, unzipped): the responses that are HTML and went well, their URL as id. */
export async function* readWarc(pieces: AsyncIterable<Uint8Array>, known: Partial<Known> = {}): AsyncGenerator<Item> {
  for await (const record of WARCParser.iterRecords(pieces)) {
    const { warcType, warcTargetURI: url, warcDate, httpHeaders } = record;
    const type = httpHeaders?.headers.get('content-type') ?? '';
    if (warcType !== 'response' || !url || httpHeaders?.statusCode !== 200 || !/html/i.test(type)) continue;
    const charset = /charset="?([\w-]{1,40})/i.exec(type)?.[1];
    yield {
      known: { ...known, id: url, url },
      content: { kind: 'bytes', bytes: await record.readFully(true), format: 'html', ...(charset ? { charset } : {}) },
      ...(warcDate ? { archived: warcDate } : {}),
    };
  }
}
