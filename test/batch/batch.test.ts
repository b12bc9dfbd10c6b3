import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { bin, newFolder, run } from '../run.ts';

// real processes, on a machine that may be busy
vi.setConfig({ testTimeout: 60_000 });

const STORY = 'Two officers were wounded in Nairobi on 3 April 2025, police said. "We are sorry," said Jane Mwangi.\n';
const line = (id: string, text = STORY) => `${JSON.stringify({ id, text })}\n`;
const ids = (ndjson: string) =>
  ndjson
    .split('\n')
    .filter(Boolean)
    .map((text) => JSON.parse(text).id as string);
const page = (words: string) =>
  `<!doctype html><html><head><title>T</title></head><body><article><p>${words}</p></article></body></html>`;

let folder: string;
beforeAll(() => {
  folder = newFolder();
  mkdirSync(join(folder, 'news', '2024'), { recursive: true });
  for (let n = 0; n < 40; n += 1)
    writeFileSync(join(folder, 'news', `${n}.txt`), `Story ${n}. ${STORY.repeat(1 + (n % 7))}`);
  writeFileSync(join(folder, 'news', '2024', 'a.md'), STORY);
  symlinkSync('..', join(folder, 'news', '2024', 'up'));
});

describe('inputs', () => {
  it('a folder that loops through links ends, each file read once', async () => {
    const { code, stdout } = await run(['news', '-f', 'ndjson'], '', folder);
    expect([code, ids(stdout).length, ids(stdout)[2]]).toEqual([0, 41, '10.txt']);
  });

  it.each([
    ['*.md', ['2024/a.md']],
    ['2024/**', ['2024/a.md']],
    ['1{1,2}.txt', ['11.txt', '12.txt']],
  ])('--glob %s', async (glob, expected) => {
    expect(ids((await run(['news', '-f', 'ndjson', '-g', glob], '', folder)).stdout)).toEqual(expected);
  });

  it.each([
    ['lines', '\n'],
    ['NULs, where a name may have a line break', '\0'],
  ])('--files-from takes names parted by %s', async (_, mark) => {
    const names = ['news/3.txt', mark === '\0' ? 'odd\nname.txt' : 'odd name.txt'];
    writeFileSync(join(folder, names[1] as string), STORY);
    const { stdout } = await run(['--files-from', '-', '-f', 'ndjson'], names.join(mark), folder);
    expect(ids(stdout)).toEqual(['3.txt', names[1]]);
  });

  it('CSV with a text, html or path column, and the one that --column names', async () => {
    writeFileSync(join(folder, 'a.csv'), `id,text,published\nx,"${STORY.replaceAll('"', '""')}",2025-04-01\ny,,\n`);
    const first = await run(['a.csv', '-f', 'ndjson'], '', folder);
    expect(JSON.parse(first.stdout)).toMatchObject({
      id: 'x',
      article: { text: STORY, published: { value: '2025-04-01' } },
    });
    expect(first.stderr).toContain('y: is empty');
    writeFileSync(join(folder, 'b.csv'), 'story,path\nOne man died in Lagos.,news/3.txt\n');
    expect(JSON.parse((await run(['b.csv'], '', folder)).stdout).article.text).toMatch(/^Story 3/);
    expect(JSON.parse((await run(['b.csv', '--column', 'story'], '', folder)).stdout).article.text).toMatch(/^One man/);
    expect((await run(['b.csv', '--column', 'x'], '', folder)).stderr).toMatch(
      /no column "x"; name one of story, path/,
    );
  });

  it('gzip, alone and around NDJSON', async () => {
    writeFileSync(join(folder, 'x.txt.gz'), gzipSync(STORY));
    writeFileSync(join(folder, 'x.ndjson.gz'), gzipSync(line('p') + line('q')));
    expect(ids((await run(['x.txt.gz', 'x.ndjson.gz', '-f', 'ndjson'], '', folder)).stdout)).toEqual([
      'x.txt.gz',
      'p',
      'q',
    ]);
  });

  it('a web archive gives its pages, with their URL', async () => {
    const words =
      'Three people were killed in Lagos on Monday, police said. The wounded were taken to a hospital nearby. '.repeat(
        5,
      );
    const http = `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n${page(words)}`;
    const record = (url: string) =>
      gzipSync(
        `WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:1>\r\nWARC-Date: 2025-04-03T10:00:00Z\r\nWARC-Target-URI: ${url}\r\nContent-Type: application/http\r\nContent-Length: ${http.length}\r\n\r\n${http}\r\n\r\n`,
      );
    writeFileSync(
      join(folder, 'x.warc.gz'),
      Buffer.concat([record('https://example.org/a'), record('https://example.org/b')]),
    );
    const { code, stdout } = await run(['x.warc.gz', '-f', 'ndjson', '-q'], '', folder);
    const records = stdout
      .trim()
      .split('\n')
      .map((text) => JSON.parse(text));
    expect([code, ids(stdout)]).toEqual([0, ['https://example.org/a', 'https://example.org/b']]);
    for (const { id, source, article, casualties, warnings } of records) {
      expect([source.url, article.text]).toEqual([id, expect.stringContaining(words.trim())]);
      expect(casualties[0].count.min).toBe(3);
      expect(warnings.map((w: { code: string }) => w.code)).toContain('archived');
    }
  });
});

describe('work and outputs', () => {
  it('the output is the same for any number of jobs', async () => {
    const [one, two, five] = await Promise.all(
      ['1', '2', '5'].map((n) => run(['news', '-f', 'ndjson', '-j', n], '', folder)),
    );
    expect(ids(one?.stdout ?? '')).toHaveLength(41);
    expect(two?.stdout).toBe(one?.stdout);
    expect(five?.stdout).toBe(one?.stdout);
  });

  it('an article that takes too long fails alone', async () => {
    const input = line('a') + line('slow', STORY.repeat(60_000)) + line('b');
    const { code, stdout, stderr } = await run(['-f', 'ndjson', '--timeout', '3', '-j', '1', '-q'], input, folder);
    expect([code, ids(stdout)]).toEqual([1, ['a', 'b']]);
    expect(stderr).toBe('extract: slow: took longer than 3 s; give it more with --timeout, or leave it out\n');
  });

  it('a folder as output gets a CSV a table, a workbook a sheet a table', async () => {
    const out = join(folder, 'tables');
    expect((await run(['news/1.txt', '-q', '-o', `${out}/`], '', folder)).code).toBe(0);
    expect(readdirSync(out)).toEqual(
      ['actors', 'articles', 'casualties', 'dates', 'facts', 'incidents', 'locations', 'quotes'].map((t) => `${t}.csv`),
    );
    expect((await run(['news/1.txt', '-o', 'x.xlsx'], '', folder)).code).toBe(0);
    expect(readFileSync(join(folder, 'x.xlsx')).subarray(0, 2).toString()).toBe('PK');
  });

  it('--errors lists what failed, --on-error fail stops at it', async () => {
    const input = `${line('a')}{\n${line('b')}`;
    await run(['-f', 'ndjson', '--errors', 'e.ndjson'], input, folder);
    expect(JSON.parse(readFileSync(join(folder, 'e.ndjson'), 'utf8'))).toMatchObject({
      id: 'stdin:2',
      code: 'bad-json',
    });
    const stopped = await run(['-f', 'ndjson', '--on-error', 'fail'], input, folder);
    expect([stopped.code, ids(stopped.stdout)]).toEqual([1, ['a']]);
  });

  it('a config file sets what the command line leaves open; one that is wrong is named', async () => {
    const own = newFolder();
    writeFileSync(join(own, 'extract.config.json'), '{"format":"csv","table":"dates","select":["article"]}');
    expect((await run([], STORY, own)).stdout).toMatch(/^article\n/);
    expect((await run(['--select', 'article,text'], STORY, own)).stdout).toMatch(/^article,text\n/);
    writeFileSync(join(own, 'extract.config.json'), '{"fromat":"csv"}');
    expect(await run([], STORY, own)).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/extract\.config\.json: .*fromat/),
    });
  });

  it.each([
    ['in process', []],
    ['in a worker', ['-j', '1', '--timeout', '20']],
  ])('--lexicon names actors of the user, %s', async (_, args) => {
    writeFileSync(join(folder, 'own.tsv'), '# mine\nname\taliases\tkind\tcountry\nRiver Front\tRF|Zorbas\tgroup\tKE\n');
    const story = 'The Zorbas attacked a bus near Nairobi on Monday, police said.\n';
    const { stdout } = await run(['--lexicon', 'own.tsv', ...args], story, folder);
    expect(JSON.parse(stdout).actors).toContainEqual(expect.objectContaining({ name: 'River Front', kind: 'group' }));
  });

  it.each([
    ['name\tkind\nA\tplace\n', /own\.tsv:2: kind is "place"; meant is person, organization, group/],
    ['# mine\nname\tsort\n', /own\.tsv:2: there is no column "sort"/],
    ['name\tkind\tfrom\n\nA\tgroup\tsoon\n', /own\.tsv:3: from is "soon"/],
    ['', /own\.tsv:1: a header row is meant/],
  ])('--lexicon names the file and line of what is wrong in %j', async (content, problem) => {
    const own = newFolder();
    writeFileSync(join(own, 'own.tsv'), content);
    const { code, stderr } = await run(['--lexicon', 'own.tsv'], STORY, own);
    expect([code, stderr]).toEqual([2, expect.stringMatching(problem)]);
  });

  it.each(['bash', 'zsh', 'fish'])('completion for %s knows the options', async (shell) => {
    expect((await run(['completion', shell])).stdout).toContain('format');
  });

  it('an interrupt lets what is under way end, keeps it, and exits 130', async () => {
    const child = spawn(process.execPath, [bin, '-o', 'i.ndjson'], { cwd: folder });
    for (let n = 0; n < 30; n += 1) child.stdin.write(line(`n${n}`));
    await wait(4000);
    child.kill('SIGINT');
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect(code).toBe(130);
    expect(readdirSync(folder)).not.toContain('i.ndjson');
    expect(ids(readFileSync(join(folder, 'i.ndjson.part'), 'utf8')).length).toBeGreaterThan(0);
  });
});
