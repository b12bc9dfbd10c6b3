import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { readHtml } from '../read/index.ts';
import { texts } from './texts.ts';

/** Web pages: those of the folder that BENCH_PAGES names, over and over, else made of the fixtures' paragraphs. */
export function* pages(count: number): Generator<string> {
  const folder = process.env.BENCH_PAGES;
  const files = folder ? readdirSync(folder).filter((file) => /\.html?$/.test(file)) : [];
  const own = files.sort().map((file) => readFileSync(join(folder as string, file), 'utf8'));
  let n = 0;
  for (const text of texts(count)) yield own.length > 0 ? (own[n++ % own.length] as string) : pageOf(text, n++);
}

const link = (n: number): string =>
  `<li class="item"><a href="/story-${n}" class="link"><span>Story ${n} of the day</span></a></li>`;
const list = (name: string, length: number): string =>
  `<ul class="${name}">${Array.from({ length }, (_, i) => link(i)).join('')}</ul>`;

/** A story with what a news page puts around it: menus, scripts, metadata, teasers, a footer. */
function pageOf(text: string, n: number): string {
  const body = text
    .split('\n\n')
    .map((p) => `<p class="text">${p.replaceAll('<', '&lt;')}</p>`)
    .join('<div class="ad"></div>');
  return `<!DOCTYPE html><html lang="en"><head><title>Story ${n} - Coast Herald</title><meta property="og:site_name" content="Coast Herald">
<meta property="article:published_time" content="2025-04-03T10:00:00Z"><script>${'var a = 1; '.repeat(500)}</script><style>${'.a { color: red } '.repeat(300)}</style></head>
<body><header><nav>${list('menu', 60)}</nav></header><main><article><h1>Story ${n}</h1><div class="byline">By Wanjiru Kamau</div>${body}</article>
<aside>${list('related', 30)}</aside></main><footer>${list('sites', 40)}</footer></body></html>`;
}

/** Our reading of a page. */
export const ours = (html: string): unknown => readHtml(html, { id: 'bench' });

/** What no reader of that kind can do without: linkedom's parse and readability's choice. */
export function alone(html: string): unknown {
  const { document } = parseHTML(html);
  return new Readability(document as never).parse();
}
