import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { bin, newFolder, run } from './run.ts';

// real processes, on a machine that may be busy
vi.setConfig({ testTimeout: 60_000 });

const STORY = 'Two officers were wounded in Nairobi on 3 April 2025, police said. "We are sorry," said Jane Mwangi.\n';
const line = (id: string, text = STORY) => `${JSON.stringify({ id, text })}\n`;

let folder: string;
let story: string;
beforeAll(() => {
  folder = newFolder();
  story = join(folder, 'story one.txt');
  writeFileSync(story, STORY);
  writeFileSync(join(folder, 'empty.txt'), '');
  writeFileSync(join(folder, 'picture.jpg'), Buffer.from([0xff, 0xd8, 0xff, 0, 1, 2, 3, 0, 0, 7]));
  writeFileSync(join(folder, '.hidden.txt'), STORY);
});

describe('what goes in and comes out', () => {
  it('one file gives one object', async () => {
    const { code, stdout, stderr } = await run([story]);
    expect([code, stderr]).toEqual([0, '']);
    expect(JSON.parse(stdout)).toMatchObject({ id: 'story one.txt', source: { path: story } });
  });

  it('--verbose says what was left out and why, whatever the text holds', async () => {
    const page = join(newFolder(), 'page.html');
    const story = '<p>Two officers were wounded in Nairobi on 3 April 2025, the police said in a statement.</p>'.repeat(
      4,
    );
    writeFileSync(page, `<article>${story}<p>Share on Facebook \u001b[2J</p></article>`);
    const { stderr } = await run([page, '--verbose']);
    expect(stderr).toMatch(/page\.html: left out \(boilerplate\/share\): Share on Facebook/);
    expect(stderr).not.toMatch(/\u001b/);
  });

  it('several files give an array, in their order', async () => {
    const { stdout } = await run([story, story]);
    expect(JSON.parse(stdout).map((r: { id: string }) => r.id)).toEqual(['story one.txt', story]);
  });

  it('a pipe is read when no file is named, and for -', async () => {
    for (const args of [[], ['-']])
      expect(JSON.parse((await run(args, STORY)).stdout)).toMatchObject({ id: 'stdin', article: { text: STORY } });
  });

  it('NDJSON in gives NDJSON out, a record a line, with or without --from', async () => {
    for (const args of [['--from', 'ndjson'], []]) {
      const { stdout } = await run([...args, '--format', 'ndjson'], line('b') + line('a') + line('b'));
      const ids = stdout
        .trim()
        .split('\n')
        .map((text) => JSON.parse(text).id);
      expect(ids).toEqual(['b', 'a', 'b#2']);
    }
  });

  it('a folder is read in order; hidden and binary files are passed over and counted', async () => {
    const { code, stdout, stderr } = await run([folder, '-f', 'ndjson']);
    expect(code).toBe(1);
    expect(stdout.trim().split('\n')).toHaveLength(1);
    expect(stderr).toMatch(/^extract: empty\.txt: is empty.*\nextract: 1 read · 1 failed · 2 skipped · /);
  });

  it.each([
    ['--table articles', 'id,source_path,source_url'],
    ['--table casualties', 'article,published,id,text,start,end,sentence,outcome,count_min,count_max'],
    ['--format csv', 'article,published,kind,text,value,who,role,outcome,min,max'],
    ['--table dates --select article,earliest', 'article,earliest\n'],
    ['--table dates --format tsv --select article,earliest', 'article\tearliest\n'],
    ['--table dates --delimiter ; --select article,earliest', 'article;earliest\n'],
    ['--table dates --bom', '\ufeffarticle,published,id'],
  ])('%s begins with its header', async (args, header) => {
    expect((await run([story, ...args.split(' ')])).stdout.startsWith(header)).toBe(true);
  });

  it('the ending of --output names the format; nothing but the file is left in its folder', async () => {
    const out = newFolder();
    for (const [file, begin] of [
      ['x.json', '{"schemaVersion"'],
      ['x.ndjson', '{"schemaVersion"'],
      ['x.csv', 'article,'],
      ['x.tsv', 'article\t'],
    ] as const) {
      const { code, stdout } = await run([story, '-o', join(out, file)]);
      expect([code, stdout]).toEqual([0, '']);
      expect(readFileSync(join(out, file), 'utf8').startsWith(begin)).toBe(true);
    }
    expect(readdirSync(out)).toEqual(['x.csv', 'x.json', 'x.ndjson', 'x.tsv']);
  });

  it('--only leaves out rows of other kinds that none of its rows refers to', async () => {
    const record = JSON.parse((await run([story, '--only', 'dates'])).stdout);
    expect(record).toMatchObject({ actors: [], quotes: [], casualties: [], locations: [], incidents: [] });
  });

  it('schema prints a JSON Schema', async () => {
    const schema = JSON.parse((await run(['schema'])).stdout);
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(Object.keys(schema.properties)).toContain('casualties');
  });

  it('prints its version', async () => {
    const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '..', 'package.json'), 'utf8'));
    expect((await run(['-V'])).stdout).toBe(`${version}\n`);
    expect((await run(['--quiet', '--version'])).stdout).toBe(`${version}\n`);
  });

  it('ends quietly when the reader of its output goes away', () => {
    const all = Array.from({ length: 300 }, (_, i) => line(`n${i}`)).join('');
    const shell = `set -o pipefail; "${process.execPath}" "${bin}" --from ndjson -f ndjson | head -n 1 | wc -l`;
    expect(execFileSync('bash', ['-c', `${shell} 2>&1`], { input: all, encoding: 'utf8' }).trim()).toBe('1');
  });
});

describe('bad input: one line that names it, the right exit code, and the others still come out', () => {
  const cases: readonly (readonly [args: string, code: number, message: RegExp])[] = [
    ['nowhere.txt', 1, /^extract: nowhere\.txt: no such file\n$/],
    ['empty.txt', 1, /^extract: empty\.txt: is empty/],
    ['picture.jpg', 1, /^extract: picture\.jpg: is .*binary|^extract: picture\.jpg: is .*neither text nor HTML/],
    ['none/ -f ndjson', 1, /^extract: none\/: holds no file to read/],
    ['--format word x.txt', 2, /format.*word.*json, ndjson, csv/],
    ['--published someday x.txt', 2, /published.*2025-04-03/],
    ['--only feelings x.txt', 2, /feelings.*kinds are/],
    ['--table verbs x.txt', 2, /verbs.*casualties/],
    ['--table dates --select when x.txt', 2, /no column "when"; it has article/],
    ['--table dates --format json x.txt', 2, /--table is for csv/],
    ['--formt csv x.txt', 2, /Did you mean --format\?/],
    ['-o out.doc x.txt', 2, /out\.doc: its ending names no format/],
    ['-o no/such/folder/x.csv story.txt', 1, /no\/such\/folder\/x\.csv: cannot be written/],
  ];
  it.each(cases)('%s', async (args, code, message) => {
    mkdirSync(join(folder, 'none'), { recursive: true });
    writeFileSync(join(folder, 'story.txt'), STORY);
    const ran = await run(args.split(' '), '', folder);
    expect([ran.code, ran.stdout]).toEqual([code, '']);
    expect(ran.stderr).toMatch(message);
  });

  it('a broken NDJSON line is named by its number', async () => {
    const { code, stdout, stderr } = await run(
      ['-f', 'ndjson'],
      `${line('a')}{"id": \n${line('c')}["no"]\n{"id":"e"}\n`,
    );
    expect(code).toBe(1);
    expect(
      stdout
        .trim()
        .split('\n')
        .map((text) => JSON.parse(text).id),
    ).toEqual(['a', 'c']);
    expect(stderr).toMatch(/stdin:2: line is not JSON.*\n.*stdin:4: line is not a JSON object.*\n.*e: has neither/);
  });

  it('a date of publication that is none is left out of its article, with a warning', async () => {
    const bad = `${JSON.stringify({ id: 'x', text: STORY, published: '2025-02-30' })}\n`;
    const { code, stdout } = await run(['-f', 'ndjson'], bad + line('y'));
    const [x, y] = stdout
      .trimEnd()
      .split('\n')
      .map((record) => JSON.parse(record));
    expect([code, x.id, y.id]).toEqual([0, 'x', 'y']);
    expect(x.warnings).toContainEqual({
      code: 'bad-date',
      message: 'published: not a date: "2025-02-30" (write 2025-04-03, 2025-04 or 2025)',
    });
  });
});
