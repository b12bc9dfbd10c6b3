import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { bin, newFolder, run } from '../run.ts';

const STORY = 'Two officers were wounded in Nairobi, police said.\n';
const HOSTILE: readonly (readonly [name: string, content: string | Buffer])[] = [
  ['empty.txt', ''],
  ['blank.txt', ' \n\n\t\n'],
  ['broken.txt.gz', Buffer.concat([gzipSync(STORY).subarray(0, 30)])],
  ['bomb.txt.gz', gzipSync(Buffer.alloc(150_000_000))],
  ['garbage.ndjson', '{"id":\n'],
];
const GOOD = 200;

/** Good articles, some among them odd but readable, and hostile ones; the ids that must come out, those that must fail. */
function lay(folder: string): { good: string[]; bad: string[] } {
  const news = join(folder, 'news');
  mkdirSync(news);
  const good = Array.from({ length: GOOD }, (_, n) => (n % 50 === 7 ? `odd\nname ${n}.txt` : `${n}.txt`));
  for (const [n, name] of good.entries()) writeFileSync(join(news, name), `Story ${n}. ${STORY}`);
  writeFileSync(join(news, 'latin.txt'), Buffer.from(`Jos\xe9 said so. ${STORY}`, 'latin1'));
  writeFileSync(join(news, 'picture.txt'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]));
  for (const [name, content] of HOSTILE) writeFileSync(join(news, name), content);
  const bad = HOSTILE.map(([name]) => (name === 'garbage.ndjson' ? 'news/garbage.ndjson:1' : name));
  return { good: [...good, 'latin.txt'].sort(), bad: bad.sort() };
}

const ids = (file: string): string[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line).id as string);

it('every good article comes out once and every bad one is reported once, whenever it was killed', {
  timeout: 120_000,
}, async () => {
  const folder = newFolder();
  const { good, bad } = lay(folder);
  const args = ['news', '--only', 'locations', '-q', '-j', '2', '--errors', 'errors.ndjson'];
  const whole = await run([...args, '-o', 'whole.ndjson'], '', folder);
  expect(whole.code).toBe(1);
  expect(ids(join(folder, 'whole.ndjson')).sort()).toEqual(good);
  expect(ids(join(folder, 'errors.ndjson')).sort()).toEqual(bad);

  const again = [...args, '-o', 'out.ndjson', '--resume'];
  for (const delay of [400, 900, 1_300, 1_900]) {
    const child = spawn(process.execPath, [bin, ...again], { cwd: folder, stdio: 'ignore' });
    const closed = new Promise((resolve) => child.on('close', resolve));
    await wait(delay);
    child.kill('SIGKILL');
    await closed;
  }
  await run(again, '', folder);
  const bytes = (name: string) => readFileSync(join(folder, name), 'utf8');
  expect(bytes('out.ndjson') === bytes('whole.ndjson')).toBe(true);
  expect(ids(join(folder, 'errors.ndjson')).sort()).toEqual(bad);
});
