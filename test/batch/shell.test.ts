import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { bin, newFolder, run } from '../run.ts';

// real processes, on a machine that may be busy
vi.setConfig({ testTimeout: 60_000 });

const STORY = 'Two officers were wounded in Nairobi on 3 April 2025, police said. “We are sorry,” said Jane Mwangi.\n';
const COUNT = 60;

let folder: string;
beforeAll(() => {
  folder = newFolder();
  mkdirSync(join(folder, 'news'));
  for (let n = 0; n < COUNT; n += 1)
    writeFileSync(join(folder, 'news', `${n} a.txt`), `Story ${n}. ${STORY.repeat(5)}`);
});

/** Runs a line of bash in which `extract` is the program. */
function bash(line: string): { code: number | null; stdout: string; stderr: string } {
  const script = `set -o pipefail; extract() { "${process.execPath}" "${bin}" "$@"; }; export -f extract; ${line}`;
  const { status, stdout, stderr } = spawnSync('bash', ['-c', script], { cwd: folder, encoding: 'utf8' });
  return { code: status, stdout, stderr };
}

const lines = (text: string): string[] => text.split('\n').filter(Boolean);
const idsOf = (file: string): string[] =>
  lines(readFileSync(file, 'utf8')).map((line) => JSON.parse(line).id as string);

describe('in a shell', () => {
  it('| head ends quietly, with 0', () => {
    const { code, stdout, stderr } = bash('extract news -q -f ndjson | head -n 1');
    expect([code, lines(stdout).length, stderr]).toEqual([0, 1, '']);
  });

  it('a full device under stdout is named, with 1', () => {
    const { code, stderr } = bash('extract "news/1 a.txt" > /dev/full');
    expect(code).toBe(1);
    expect(stderr).toMatch(
      /^extract: stdout: cannot be written: .*ENOSPC|^extract: stdout: cannot be written: .*no space/,
    );
  });

  it('a stdout that is closed is no crash', () => {
    const { stderr } = bash('extract "news/1 a.txt" >&-');
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  it('xargs hands it names with blanks and line breaks', () => {
    writeFileSync(join(folder, 'odd\nname.txt'), STORY);
    const { code, stdout } = bash(
      `printf '%s\\0' 'news/2 a.txt' $'odd\\nname.txt' | xargs -0 -n 9 bash -c 'extract -f ndjson -q "$@"' _`,
    );
    expect([code, lines(stdout).map((line) => JSON.parse(line).id)]).toEqual([0, ['2 a.txt', 'odd\nname.txt']]);
  });

  it('two at once, as parallel runs them, do not meet', () => {
    const { code } = bash('extract news -q -o a.ndjson & extract news -q -o b.ndjson & wait -n && wait -n');
    expect(code).toBe(0);
    expect(readFileSync(join(folder, 'a.ndjson')).equals(readFileSync(join(folder, 'b.ndjson')))).toBe(true);
  });

  it('a place where nobody may write is named, with 1, and nothing is left', async () => {
    const locked = process.getuid?.() === 0 ? '/proc' : join(folder, 'locked');
    if (locked !== '/proc') mkdirSync(locked);
    if (locked !== '/proc') chmodSync(locked, 0o500);
    const { code, stderr } = await run(['news', '-q', '-o', join(locked, 'x.csv')], '', folder);
    expect(code).toBe(1);
    expect(stderr).toMatch(/x\.csv: cannot be written: /);
  });

  it('a file that vanishes while others are read is reported, the rest comes out', async () => {
    const own = newFolder();
    for (let n = 100; n < 300; n += 1) writeFileSync(join(own, `${n}.txt`), STORY);
    const child = spawn(process.execPath, [bin, own, '-q', '-f', 'ndjson', '-j', '1'], { stdio: 'pipe' });
    const [out, err] = [[], []] as [Buffer[], Buffer[]];
    child.stdout.once('data', () => unlinkSync(join(own, '299.txt')));
    child.stdout.on('data', (piece: Buffer) => out.push(piece));
    child.stderr.on('data', (piece: Buffer) => err.push(piece));
    const [code] = await once(child, 'close');
    expect([code, Buffer.concat(err).toString()]).toEqual([1, 'extract: 299.txt: no such file\n']);
    expect(lines(Buffer.concat(out).toString())).toHaveLength(199);
  });
});

describe('Ctrl-C', () => {
  const interrupted = async (times: number, length: number): Promise<{ code: number; ms: number }> => {
    const child = spawn(process.execPath, [bin, '-o', `i${times}.ndjson`, '-j', '1'], { cwd: folder });
    child.stdin.on('error', () => {});
    const long = STORY.repeat(length);
    child.stdin.write(`${JSON.stringify({ id: 'first', text: STORY })}\n`);
    for (let n = 0; n < 3; n += 1) child.stdin.write(`${JSON.stringify({ id: `n${n}`, text: long })}\n`);
    const part = join(folder, `i${times}.ndjson.part`);
    while (!existsSync(part) || readFileSync(part).length === 0) await new Promise((done) => setTimeout(done, 50));
    const began = performance.now();
    child.kill('SIGINT');
    if (times > 1) {
      await new Promise((done) => setTimeout(done, 100));
      child.kill('SIGINT');
    }
    const [code] = (await once(child, 'close')) as [number];
    return { code, ms: performance.now() - began };
  };

  it('once: what is under way comes to its end and is kept, with 130', async () => {
    expect((await interrupted(1, 300)).code).toBe(130);
    expect(idsOf(join(folder, 'i1.ndjson.part'))[0]).toBe('first');
    expect(readdirSync(folder)).not.toContain('i1.ndjson');
  });

  it('twice: it stops at once, with 130', async () => {
    const { code, ms } = await interrupted(2, 3_000);
    expect(code).toBe(130);
    expect(ms).toBeLessThan(2_000);
  });
});

const mount = (...args: string[]): boolean => spawnSync('mount', args).status === 0;
const small = newFolder();
const mounted = mount('-t', 'tmpfs', '-o', 'size=64k', 'extract-test', small);
afterAll(() => {
  if (mounted) spawnSync('umount', [small]);
});

describe.runIf(mounted)('a full disk', () => {
  it('is named, with 1; with more room --resume ends with the bytes of a whole run', async () => {
    const whole = join(folder, 'whole.ndjson');
    await run(['news', '-q', '-o', whole], '', folder);
    const out = join(small, 'out.ndjson');
    const { code, stderr } = await run(['news', '-q', '-o', out], '', folder);
    expect(code).toBe(1);
    expect(stderr).toMatch(/out\.ndjson: cannot be written: .*make room, then --resume goes on with what is done/);
    expect(readdirSync(small)).toEqual(['out.ndjson.part']);
    mount('-o', 'remount,size=8m', small);
    expect((await run(['news', '-q', '-o', out, '--resume'], '', folder)).code).toBe(0);
    expect(readFileSync(out).equals(readFileSync(whole))).toBe(true);
  });
});
