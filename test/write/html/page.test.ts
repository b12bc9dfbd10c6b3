import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ArticleRecord, applyCorrections, validate } from '../../../src/record/index.ts';
import { toPage } from '../../../src/write/html/index.ts';
import { sampleRecord } from './sample.ts';

const BROWSER = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
  (path) => path && existsSync(path),
);
if (!BROWSER) console.warn('No browser found (set CHROMIUM to its path): the review page is not tested in one.');

const folder = mkdtempSync(join(tmpdir(), 'extract-page-'));
afterAll(() => rmSync(folder, { recursive: true }));

function pageFile(name: string, records: readonly ArticleRecord[]): string {
  const page = toPage();
  const file = join(folder, name);
  writeFileSync(file, [page.start(), ...records.map((r) => page.article(JSON.stringify(r))), page.end()].join(''));
  return pathToFileURL(file).href;
}

const HOSTILE = `</script><script>window.hit=1</script> <img src=x onerror="window.hit=2">

\u202Eevil\u202C [link](javascript:alert(1)) <b onclick=alert(1)>bold</b> <!-- \u2028 -->`;

describe('the page as it is written', () => {
  it('lets no markup of an article through, whatever it says', () => {
    const page = toPage();
    const made = page.article(
      JSON.stringify({ ...sampleRecord('<b>x</b>', HOSTILE), id: '</script><script>alert(1)</script>' }),
    );
    expect(made.match(/<\/?script/g)).toEqual(['<script', '</script']);
    expect(made).not.toMatch(/<(?:img|b|!--)/);
  });

  it('allows its own script and style alone', () => {
    const policy = /Content-Security-Policy" content="([^"]+)"/.exec(toPage().start())?.[1];
    expect(policy).toMatch(
      /^default-src 'none'; style-src 'sha256-[^']+'; script-src 'sha256-[^']+'; base-uri 'none'; form-action 'none'$/,
    );
  });

  it('says the same twice', () => {
    const written = () => readFileSync(new URL(pageFile('same.html', [sampleRecord()])), 'utf8');
    expect(written()).toBe(written());
  });
});

describe.skipIf(!BROWSER)('the page in a browser', () => {
  let browser: Browser;
  const troubles: string[] = [];

  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: BROWSER as string,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    });
  }, 30_000);
  afterAll(() => browser?.close());

  async function open(url: string, dark = false): Promise<Page> {
    const context = await browser.newContext({
      viewport: { width: 1200, height: 700 },
      colorScheme: dark ? 'dark' : 'light',
      acceptDownloads: true,
    });
    const page = await context.newPage();
    page.on('console', (m) => m.type() === 'error' && troubles.push(m.text()));
    page.on('pageerror', (e) => troubles.push(e.message));
    page.on('request', (r) => !/^(?:file|blob):/.test(r.url()) && troubles.push(`request to ${r.url()}`));
    await page.goto(url);
    return page;
  }

  /** Lines of the file that a button saves. */
  async function saved(page: Page, button: RegExp): Promise<string[]> {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: button }).click(),
    ]);
    return readFileSync(await download.path(), 'utf8')
      .trimEnd()
      .split(/\r?\n/);
  }

  it('shows the words of a row that is clicked, and the row of words that are clicked', async () => {
    const page = await open(pageFile('links.html', [sampleRecord()]));
    await page.locator('tr[data-fact=d1]').click();
    expect(await page.locator('mark.chosen').allTextContents()).toEqual(['10 March 2025']);
    expect(await page.locator('mark.chosen').isVisible()).toBe(true);
    await page.locator('mark', { hasText: 'Bosso' }).click();
    expect(await page.locator('tr.chosen').getAttribute('data-fact')).toBe('l1');
    expect(await page.locator('.details').textContent()).toContain('sample/by-hand');
  });

  it('tells the incident on a card, with who says so', async () => {
    const page = await open(pageFile('card.html', [sampleRecord()]));
    expect(await page.locator('.card').textContent()).toMatch(
      /ambush.*2025-03-10.*Bosso.*gunmen.*3 killed says the army.*2 injured/s,
    );
  });

  it('takes verdicts and edits by keyboard, undoes them, and keeps them over a reload', async () => {
    const page = await open(pageFile('review.html', [sampleRecord()]));
    await page.keyboard.press('j'); // i1
    await page.keyboard.press('a');
    await page.keyboard.press('j'); // c1
    await page.keyboard.press('r');
    await page.keyboard.press('u');
    await page.keyboard.press('j'); // c2
    await page.keyboard.press('r');
    await page.locator('tr[data-fact=c1] td').nth(2).dblclick();
    await page.keyboard.type('4');
    await page.keyboard.press('Enter');
    const state = () =>
      Promise.all([
        page.locator('tr.accepted').count(),
        page.locator('tr.rejected').getAttribute('data-fact'),
        page.locator('td.changed').textContent(),
      ]);
    expect(await state()).toEqual([1, 'c2', '4']);
    await page.reload();
    expect(await state()).toEqual([1, 'c2', '4']);
  });

  it('exports corrections that apply to the record, and a corrected table', async () => {
    const record = validate(sampleRecord());
    const page = await open(pageFile('export.html', [record]));
    await page.locator('tr[data-fact=c1] td').nth(3).dblclick();
    await page.keyboard.type('5');
    await page.keyboard.press('Enter');
    await page.locator('tr[data-fact=c2]').click();
    await page.keyboard.press('r');
    const corrections = (await saved(page, /Corrections/)).map((line) => JSON.parse(line));
    expect(corrections).toEqual([
      { id: 'sample.txt', fact: 'c1', field: 'count.max', was: 3, now: 5 },
      { id: 'sample.txt', fact: 'c2', field: 'review', was: null, now: 'rejected' },
    ]);
    const applied = applyCorrections(record, corrections);
    expect([applied.casualties.map((c) => c.count.max), applied.incidents[0]?.injured?.sources]).toEqual([[5], []]);
    expect(JSON.parse((await saved(page, /NDJSON/))[0] as string)).toEqual(applied);
    expect(await saved(page, /CSV/)).toContain(
      `sample.txt,casualties,c1,,Most,5,${record.casualties[0]?.start},${record.casualties[0]?.end}`,
    );
  });

  it('shows many articles by an index that sorts and filters, in under two seconds', async () => {
    const url = pageFile(
      'many.html',
      Array.from({ length: 1_000 }, (_, i) => sampleRecord(`n${i}.txt`)),
    );
    const page = await open(url);
    const ready = await page.evaluate(
      () => performance.timing.domContentLoadedEventEnd - performance.timing.navigationStart,
    );
    expect(ready).toBeLessThan(2_000);
    await page.getByRole('searchbox', { name: 'Filter articles' }).fill('n99');
    expect(await page.locator('section[aria-label=Articles] tbody tr').count()).toBe(11);
    await page.getByRole('link', { name: 'n990.txt' }).first().click();
    expect(await page.locator('.text').textContent()).toContain('near Bosso');
  });

  it('runs nothing of what a hostile article says', async () => {
    const page = await open(pageFile('hostile.html', [sampleRecord('h.txt', HOSTILE)]), true);
    expect(await page.locator('.text').textContent()).toContain('<img src=x onerror=');
    expect(await page.evaluate(() => 'hit' in window)).toBe(false);
    expect(await page.locator('.text a, .text img, .text b').count()).toBe(0);
  });

  it('caused no error in the console and asked nothing of the network', () => {
    expect(troubles).toEqual([]);
  });
});
