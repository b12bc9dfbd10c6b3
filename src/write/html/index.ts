import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { packagePath } from '../../lexicon/lexicon.ts';
import type { ArticleRecord } from '../../record/index.ts';
import { type Overview, summarize } from './overview.ts';

/** A review page in the making: pieces of one self-contained HTML file, to be written one after another. */
export interface Page {
  start(): string;
  /** A record as one line of JSON. */
  article(line: string): string;
  end(): string;
}

/** The records of a run as one page, in pieces: the article is shown alone when it is one, behind an index when they are many. */
export async function* writeHtml(lines: AsyncIterable<string>): AsyncGenerator<string> {
  const page = toPage();
  yield page.start();
  for await (const line of lines) yield page.article(line);
  yield page.end();
}

const sha256 = (source: string): string => `'sha256-${createHash('sha256').update(source).digest('base64')}'`;

/**
 * The review page of any number of articles. Nothing of an article is markup in it: records stand as JSON with `<` escaped, the
 * script sets them as text, and the page's Content-Security-Policy allows its own script and style alone, by their hashes.
 */
export function toPage(): Page {
  const style = readFileSync(packagePath('dist', 'page', 'style.css'), 'utf8');
  const script = readFileSync(packagePath('dist', 'page', 'main.js'), 'utf8');
  const parts: Overview[] = [];
  return {
    start: () => head(style, script),
    article(line) {
      parts.push(summarize(JSON.parse(line) as ArticleRecord, parts.length));
      return data(`record-${parts.length - 1}`, line);
    },
    end: () => `${data('overview', JSON.stringify(join(parts)))}<script>${script}</script>\n</body>\n</html>\n`,
  };
}

const join = (parts: readonly Overview[]): Overview => ({
  articles: parts.flatMap((p) => p.articles),
  incidents: parts.flatMap((p) => p.incidents),
  casualties: parts.flatMap((p) => p.casualties),
});

/** JSON that cannot end its script element, nor the line of an old parser. */
const data = (id: string, json: string): string =>
  `<script type="application/json" id="${id}">${json.replace(/[<\u2028\u2029]/g, escaped)}</script>\n`;

const escaped = (c: string): string => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`;

const head = (style: string, script: string): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${sha256(style)}; script-src ${sha256(script)}; base-uri 'none'; form-action 'none'">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>extract – review</title>
<style>${style}</style>
</head>
<body>
<a class="skip" href="#facts">Skip to the facts</a>
<header id="bar"></header>
<main id="main"></main>
<p id="status" role="status" aria-live="polite"></p>
<noscript>This page needs its own script to show the records; it loads nothing from anywhere.</noscript>
`;
