import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { bin, newFolder, run } from '../run.ts';
import { lay } from './hostile.ts';

// TORTURE=full: the thousand inputs, which take minutes
const { articles, hostile, kills, minutes } =
  process.env.TORTURE === 'full'
    ? { articles: 950, hostile: 50, kills: 25, minutes: 20 }
    : { articles: 140, hostile: 10, kills: 5, minutes: 3 };
const SEED = Number(process.env.TORTURE_SEED ?? 1);

it('every good article comes out once and every bad one is reported once, for any jobs and whenever it is killed', {
  timeout: minutes * 60_000,
}, async () => {
  const folder = newFolder();
  const { good, bad } = lay(folder, articles, hostile);
  const text = (name: string) => readFileSync(join(folder, name), 'utf8');
  const ids = (name: string) => [...text(name).matchAll(/^\{(?:"schemaVersion":"1",)?"id":("(?:[^"\\]|\\.)*")/gm)];
  const sorted = (name: string) => ids(name).map(([, id = '""']) => JSON.parse(id));
  const args = ['news', '-q', '--timeout', '2'];
  const began = performance.now();
  const whole = await run([...args, '-j', '2', '-o', 'two.ndjson', '--errors', 'two.errors'], '', folder);
  const seconds = (performance.now() - began) / 1000;
  expect(whole.code).toBe(1);
  expect(sorted('two.ndjson').sort()).toEqual(good);
  expect(sorted('two.errors').sort()).toEqual([...bad].sort());

  await run([...args, '-j', '1', '-o', 'one.ndjson', '--errors', 'one.errors'], '', folder);
  expect(text('one.ndjson') === text('two.ndjson')).toBe(true);
  expect(text('one.errors')).toBe(text('two.errors'));

  const random = randomFrom(SEED);
  const again = [...args, '-j', '2', '-o', 'out.ndjson', '--errors', 'out.errors', '--resume'];
  for (let n = 0; n < kills; n += 1) {
    const child = spawn(process.execPath, [bin, ...again], { cwd: folder, stdio: 'ignore' });
    const closed = once(child, 'close');
    await Promise.race([closed, wait(random() * seconds * 700)]);
    child.kill('SIGKILL');
    await closed;
  }
  await run(again, '', folder);
  expect(text('out.ndjson') === text('two.ndjson')).toBe(true);
  expect(text('out.errors')).toBe(text('two.errors'));
});

/** The same numbers from 0 to 1 for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}
