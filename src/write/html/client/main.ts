import { articleCount, overview, recordAt } from './data.ts';
import { byId, el } from './dom.ts';
import { exportCorrections, exportRecords, exportTable } from './export.ts';
import { isSingle, showIndex } from './index-view.ts';
import { type Reading, showArticle } from './reading.ts';

let reading: Reading | null = null;

/** The number of the article that the address names (`#3`), or null for the index. */
function articleInAddress(): number | null {
  const n = Number(location.hash.slice(1));
  if (isSingle) return 0;
  return /^#\d+$/.test(location.hash) && n < articleCount ? n : null;
}

function show(): void {
  const n = articleInAddress();
  reading = n === null ? null : showArticle(recordAt(n), () => bar(n));
  if (n === null) showIndex();
  bar(n);
  scrollTo(0, 0);
}

/** The line on top: where one is, where one can go, and what can be taken along. */
function bar(n: number | null): void {
  const step = (by: number, name: string): Node | null => {
    const to = (n ?? 0) + by;
    return n !== null && to >= 0 && to < articleCount ? el('a', { href: `#${to}` }, name) : null;
  };
  const made = reading?.corrections() ?? 0;
  byId('bar').replaceChildren(
    el('strong', {}, 'extract'),
    el(
      'nav',
      { 'aria-label': 'Articles' },
      !isSingle && n !== null && [el('a', { href: '#' }, 'All articles'), step(-1, '← previous'), step(1, 'next →')],
    ),
    el(
      'span',
      { class: 'title' },
      n === null
        ? `${articleCount} articles`
        : el('bdi', {}, overview.articles[n]?.title ?? overview.articles[n]?.id ?? ''),
    ),
    el('span', { class: 'made' }, made > 0 && `${made} ${made === 1 ? 'correction' : 'corrections'}`),
    ...(
      [
        ['Corrections', exportCorrections],
        ['CSV', exportTable],
        ['NDJSON', exportRecords],
      ] as const
    ).map(([name, run]) =>
      el(
        'button',
        {
          type: 'button',
          click: run,
          title: `Save ${name === 'Corrections' ? 'a corrections file for extract --apply' : `the corrected facts as ${name}`}`,
        },
        `⤓ ${name}`,
      ),
    ),
  );
  document.title =
    n === null ? 'extract – review' : `${overview.articles[n]?.title ?? overview.articles[n]?.id} – extract`;
}

addEventListener('hashchange', show);
addEventListener('keydown', (event) => {
  const typing = (event.target as Element).closest?.('input');
  if (typing || event.ctrlKey || event.metaKey || event.altKey) return;
  if (reading && 'jkareu'.includes(event.key) && event.key.length === 1) {
    event.preventDefault();
    reading.key(event.key);
  }
});
show();
