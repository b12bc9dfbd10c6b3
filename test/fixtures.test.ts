import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { extract } from '../src/index.ts';
import type { ArticleRecord } from '../src/record/index.ts';

const folder = join(import.meta.dirname, '..', 'fixtures');
const slugs = readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? entry.name : []));

/** The record of a fixture, as the library gives it. */
async function recordOf(slug: string): Promise<ArticleRecord> {
  const page = join(folder, slug, 'article.html');
  const id = existsSync(page) ? 'article.html' : 'article.txt';
  const content = readFileSync(join(folder, slug, id), 'utf8');
  return extract(id === 'article.html' ? { id, html: content } : { id, text: content });
}

const printed = (record: ArticleRecord): string => `${JSON.stringify(record, null, 2)}\n`;

describe('fixtures', () => {
  it.each(slugs)('%s gives its expected record', async (slug) => {
    const file = join(folder, slug, 'expected.json');
    const got = printed(await recordOf(slug));
    // `UPDATE=1 npx vitest run fixtures` writes what came out, to be read over by eye; never in CI
    if (process.env.UPDATE && !process.env.CI) writeFileSync(file, got);
    expect(got).toBe(readFileSync(file, 'utf8'));
  });

  it.each(slugs)('%s gives the same bytes a second time', async (slug) => {
    expect(printed(await recordOf(slug))).toBe(printed(await recordOf(slug)));
  });

  it.each(['cement-results', 'derby-draw'])('%s has no casualty and no incident', async (slug) => {
    const { casualties, incidents } = await recordOf(slug);
    expect([casualties.map((c) => c.text), incidents.map((i) => i.trigger.text)]).toEqual([[], []]);
  });
});
