import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const STORY = 'Two officers were wounded in Nairobi on 3 April 2025, police said. “We are sorry,” said Jane Mwangi.\n';

interface Hostile {
  readonly ending: string;
  readonly content: (name: string) => string | Buffer;
  /** Ids that come out, that are reported; a file that is in neither is passed over. */
  readonly good?: (name: string) => string[];
  readonly bad?: (name: string) => string[];
}

const itself = (name: string): string[] => [name];

const KINDS: readonly Hostile[] = [
  { ending: 'empty.txt', content: () => '', bad: itself },
  { ending: 'blank.txt', content: () => ' \n\n\t\n', bad: itself },
  { ending: 'picture.txt', content: () => Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]) },
  { ending: 'line.txt', content: () => 'Two men were killed in Lagos on Monday '.repeat(262_144), bad: itself },
  { ending: 'nested.html', content: () => `${'<div>'.repeat(50_000)}${STORY}`, good: itself },
  {
    ending: 'bytes.txt',
    content: () => Buffer.from(Array.from({ length: 999 }, (_, i) => 128 + (i % 128))),
    good: itself,
  },
  {
    ending: 'garbage.ndjson',
    content: (name) => `{"id":\n[]\n{"id":"${name} x"}\nnull\n`,
    bad: (name) => [`news/${name}:1`, `news/${name}:2`, `${name} x`, `news/${name}:4`],
  },
  { ending: 'bomb.txt.gz', content: () => gzipSync(Buffer.alloc(150_000_000)), bad: itself },
  { ending: 'torn.txt.gz', content: () => gzipSync(STORY).subarray(0, 30), bad: itself },
  { ending: 'two\nlines.txt', content: () => STORY, good: itself },
];

export interface Laid {
  /** The ids that must come out, and those that must be reported. */
  readonly good: readonly string[];
  readonly bad: readonly string[];
}

/** Lays so many articles and hostile inputs into the folder `news`; hostile ones lie all over it. */
export function lay(folder: string, articles: number, hostile: number): Laid {
  const news = join(folder, 'news');
  mkdirSync(news);
  const good = Array.from({ length: articles }, (_, n) => `${n}.txt`);
  for (const [n, name] of good.entries()) writeFileSync(join(news, name), `Story ${n}. ${STORY.repeat(1 + (n % 9))}`);
  const bad: string[] = [];
  for (let n = 0; n < hostile; n += 1) {
    const kind = KINDS[n % KINDS.length] as Hostile;
    const name = `${n * 19}-${kind.ending}`;
    writeFileSync(join(news, name), kind.content(name));
    good.push(...(kind.good?.(name) ?? []));
    bad.push(...(kind.bad?.(name) ?? []));
  }
  return { good: good.sort(), bad };
}
