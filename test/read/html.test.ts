import { describe, expect, it } from 'vitest';
import { parseDay } from '../../src/read/days.ts';
import { densest } from '../../src/read/html/dense.ts';
import { dayInUrl } from '../../src/read/html/published.ts';
import { readHtml } from '../../src/read/index.ts';
import { toPersons } from '../../src/read/persons.ts';

const P = [
  'Two ferry workers were hurt on Monday when a gangway gave way at the port of Lamu, the harbour master said in a statement.',
  'Both were taken to hospital with broken legs, and the jetty was closed for the rest of the day while engineers looked at it.',
  '“We heard a crack and then they were in the water,” said Amina Said, a trader who was waiting on the quay with her two sons.',
  'The gangway was put up in 1998 and was last checked two years ago, according to the county, which runs the port and its ferries.',
];
const page = (body: string, head = '') =>
  `<!DOCTYPE html><html lang="en"><head>${head}</head><body>${body}</body></html>`;
const story = P.map((p) => `<p>${p}</p>`).join('\n');
const read = (html: string, url?: string) => readHtml(html, { id: 'x', url: url ?? null });

it('keeps the story and says why it left out the rest', async () => {
  const article = await read(
    page(`<nav><a href=/>Home</a></nav><article><h1>Gangway falls at Lamu</h1><figure><figcaption>The jetty</figcaption></figure>
    ${story}<p>READ MORE: Port to be rebuilt</p><h2>A port in need</h2><ul><li>Two ferries a day</li></ul>${story.replaceAll('<p>', '<p>Later: ')}
    <div class="newsletter-box"><p>Get our letters</p></div></article>`),
  );
  expect(article.text).toContain(P.join('\n\n'));
  expect(article.text).toContain('A port in need\n\nTwo ferries a day');
  expect(article.text).not.toMatch(/READ MORE|Get our letters|The jetty|Home/);
  expect(article.leftOut).toContainEqual({ text: 'READ MORE: Port to be rebuilt', reason: 'boilerplate/read-more' });
  for (const p of article.paragraphs) expect(article.text.slice(p.start, p.end).trim()).toHaveLength(p.end - p.start);
});

describe('metadata', () => {
  const ld = (thing: string) => `<script type="application/ld+json">${thing}</script>`;
  const CASES: readonly (readonly [what: string, head: string, expected: object])[] = [
    [
      'JSON-LD',
      ld(
        '{"@type":"NewsArticle","headline":"Gangway falls","datePublished":"2025-04-03T23:30:00-05:00","author":[{"@type":"Person","name":"Wanjiru Kamau"},{"name":"Coast Herald Staff"}],"publisher":{"name":"Coast Herald"}}',
      ),
      {
        title: 'Gangway falls',
        bylines: ['Wanjiru Kamau'],
        publisher: 'Coast Herald',
        published: { value: '2025-04-03', origin: 'metadata' },
      },
    ],
    [
      'broken JSON-LD',
      ld(
        '{"@type":"NewsArticle","headline":"Gangway "falls"","datePublished":"2025-04-03","author":{"name":"Wanjiru Kamau"},}',
      ),
      { bylines: ['Wanjiru Kamau'], published: { value: '2025-04-03' } },
    ],
    [
      'meta',
      '<meta property="og:title" content="Gangway falls | Coast Herald"><meta property="og:site_name" content="Coast Herald"><meta property="article:published_time" content="2025-04-03"><meta property="article:modified_time" content="2025-04-05"><meta property="article:section" content="Coast"><meta name="author" content="By Wanjiru Kamau and Joe Field">',
      {
        title: 'Gangway falls',
        section: 'Coast',
        bylines: ['Wanjiru Kamau', 'Joe Field'],
        published: { value: '2025-04-03' },
        modified: { value: '2025-04-05' },
      },
    ],
  ];
  it.each(CASES)('from %s', async (_, head, expected) => expect(await read(page(story, head))).toMatchObject(expected));

  it('from what the page shows, where nothing else says it', async () => {
    const article = await read(
      page(
        `<article><h1>Gangway falls at Lamu</h1><p class="byline">By Wanjiru Kamau</p><span class="date">3 Aprili 2025</span>${story}</article>`,
      ),
    );
    expect(article).toMatchObject({
      title: 'Gangway falls at Lamu',
      bylines: ['Wanjiru Kamau'],
      published: { value: '2025-04-03', origin: 'dateline' },
    });
  });

  it('from the URL, which wins over a stamp one day off', async () => {
    const head = '<meta property="article:published_time" content="2025-04-04T01:30:00Z">';
    expect((await read(page(story, head), 'https://x.example/2025/04/03/a')).published).toMatchObject({
      value: '2025-04-03',
      origin: 'url',
    });
    expect((await read(page(story))).published).toBeNull();
  });

  it('from the stamp, where no time zone makes it the day of the URL', async () => {
    const head = '<meta property="article:published_time" content="2025-04-04T11:30:00Z">';
    expect((await read(page(story, head), 'https://x.example/2025/04/03/a')).published).toMatchObject({
      value: '2025-04-04',
      origin: 'metadata',
    });
  });

  it('not from the dates of the stories that the page lists', async () => {
    const listed = '<li><time pubdate datetime="2025-05-09">9 May</time> Rain</li>'.repeat(5);
    const body = `<ul>${listed}</ul><article><header><h1>Gangway falls</h1><time datetime="2025-04-03">3 April</time></header>${story}</article>`;
    expect((await read(page(body))).published).toMatchObject({ value: '2025-04-03' });
  });

  it('from the folder of its pictures, where all agree', async () => {
    const shots = (days: string[]) => days.map((d, i) => `<img src="/media/${d}/${i}_20250401.jpg">`).join('');
    expect((await read(page(story + shots(['2025-04-03', '2025-04-03'])))).published).toMatchObject({
      value: '2025-04-03',
    });
    expect((await read(page(story + shots(['2025-04-03', '2025-03-28'])))).published).toBeNull();
  });

  it('of one who signs with a pen name', async () => {
    const signed = (name: string) => `<h1>Gangway falls</h1><p>By <a rel="author" href="/me">${name}</a></p>${story}`;
    expect((await read(page(signed('gizelle')))).bylines).toEqual(['gizelle']);
    expect((await read(page(signed('Admin')))).bylines).toEqual([]);
  });

  it('of authors told by reference', async () => {
    const graph = [
      { '@type': 'NewsArticle', author: { '@id': '#p1' } },
      { '@type': 'Person', '@id': '#p1', name: 'Wanjiru Kamau' },
    ];
    const head = `<script type="application/ld+json">${JSON.stringify({ '@graph': graph })}</script>`;
    expect((await read(page(story, head))).bylines).toEqual(['Wanjiru Kamau']);
  });
});

it.each([
  [
    'an open menu',
    `<nav><a href=/>Home</a><article><h1>Gangway falls at Lamu</h1>${P.map((p) => `<p>${p}</p>`).join('')}</article>`,
  ],
  [
    'a menu around the story',
    `<nav><a href=/>Home</a><main><h1>Gangway falls at Lamu</h1>${P.map((p) => `<p>${p}</p>`).join('')}</main></nav>`,
  ],
])('a story within %s is not lost', async (_, body) => {
  expect((await read(page(body))).text).toBe(P.join('\n\n'));
});

it.each([
  [
    'a live blog',
    `<div class="live">${P.map((p) => `<div class="post"><time>14:05</time><div>${p}</div></div>`).join('')}</div>`,
  ],
  ['one div of lines', `<div>Home | News<br><br>${P.join('<br><br>')}<br><br>© Coast Herald</div>`],
  ['a list', `<ul class="menu"><li><a href=/>Home</a></ul><ul>${P.map((p) => `<li>${p}</li>`).join('')}</ul>`],
])('finds the story of %s', async (_, body) => {
  expect((await read(page(`<h1>Gangway falls at Lamu</h1>${body}`))).text).toBe(P.join('\n\n'));
});

it.each([
  ['https://x.example/2019/nov/18/a', '2019-11-18'],
  ['https://x.example/news-2019-11-18.html', '2019-11-18'],
  ['https://x.example/20191118/a', '2019-11-18'],
  ['https://x.example/2019/13/18/a', null],
])('reads the day of %s', (url, day) => expect(dayInUrl(url)).toBe(day));

it.each([
  ['3 de abril de 2025', '2025-04-03'],
  ['3. April 2025', '2025-04-03'],
  ['1er août 2024', '2024-08-01'],
  ['3 апреля 2025 г.', '2025-04-03'],
  ['2025年4月3日', '2025-04-03'],
  ['03.04.2025, 10:15', '2025-04-03'],
  ['Thu Apr 03 10:00:00 EAT 2025', '2025-04-03'],
  ['4/3/2025', '2025-04-03'],
  ['13/04/2025', '2025-04-13'],
  ['31 February 2025', null],
  ['April 3', null],
  ['April 2025', null],
])('reads %j as %s', (text, day) => expect(parseDay(text)).toBe(day));

it.each([
  ['By Wanjiru Kamau and JOE FIELD, Staff Writers', ['Wanjiru Kamau', 'Joe Field']],
  ['Ana de la Cruz | Coast Herald', ['Ana de la Cruz']],
  ['Email The Author', []],
  ['Wanjiru Kamau, Ana Cruz, and Joe Field', ['Wanjiru Kamau', 'Ana Cruz', 'Joe Field']],
  ['Staff Reporter', []],
  ['Associated Press', []],
  ['admin', []],
  ['5 Minutes Ago', []],
  ['Von Karl Maier', ['Karl Maier']],
])('finds the persons of %j', (line, persons) => expect(toPersons(line)).toEqual(persons));

it('falls back on the densest part of a page', () => {
  const posts = '<div class="post">Two officers were hurt at the market.</div>'.repeat(8);
  const html = page(
    `<nav><p>${'Home News Sport. '.repeat(40)}</p></nav><div class="side">Rain.</div><div class="live">${posts}</div>`,
  );
  expect(densest(html)).toBe(`<div class="live">${posts}</div>`);
  expect(densest('')).toBe('');
});

describe('bad pages', () => {
  const codes = async (html: string) => (await read(html)).warnings.map((w) => w.code);
  it('of scripts only, without a body, not found', async () => {
    expect(await codes(page('<div id=app></div><script>go()</script>'))).toEqual(['needs-scripts']);
    expect(await codes(page(''))).toEqual(['empty-body']);
    expect(
      await codes(
        page(
          '<h1>404 Not Found</h1><p>Sorry, the page that you asked for is not here.</p>',
          '<title>404 Not Found</title>',
        ),
      ),
    ).toEqual(['not-found']);
    expect(await codes(page('', '<meta name="description" content="A gangway fell at the port of Lamu.">'))).toEqual([
      'summary-only',
    ]);
  });

  it('a stub before a paywall', async () => {
    expect(await codes(page(`<article><p>${P[0]}</p><p>Subscribe to continue reading</p></article>`))).toContain(
      'paywall',
    );
  });

  it('of 20 MB are read to a limit, and say so', async () => {
    expect(await codes(page(story + `<p>${P[0]}</p>`.repeat(150_000)))).toContain('cut');
  }, 60_000);

  const mb = (unit: string) => unit.repeat(Math.ceil(1_000_000 / unit.length));
  const HOSTILE: readonly (readonly [what: string, html: string])[] = [
    ['100,000 nested divs', `${'<div>'.repeat(100_000)}${story}`],
    ['a megabyte of unclosed font tags', mb('<p><font><a href=x>go ')],
    ['a megabyte of misnested tags', mb('<b><i><p>x</b></i>')],
    ['a megabyte of open brackets', mb('<')],
    ['a megabyte of open comments', mb('<!--')],
    ['a megabyte of open quotes', mb('<a href="')],
    ['a megabyte of one word', page(`<p>${mb('x')}</p>`)],
    ['a megabyte of capitals', page(`<p>${mb('A. B. ')}</p>`)],
    ['a megabyte of table', page(`<table>${mb('<tr><td>12</td><td>April 4</td></tr>')}</table>`)],
    ['null bytes and a lone surrogate', page(`<p>\0\ud800 ${P[0]}\0</p>${story}`)],
  ];
  it.each(HOSTILE)(
    '%s',
    async (_, html) => {
      const start = process.cpuUsage();
      await read(html);
      const { user } = process.cpuUsage(start);
      expect(user / 1_000).toBeLessThan(8_000); // four times what it takes here, for machines under load
    },
    60_000,
  );
});
