import type { CasualtySummary, IncidentSummary } from '../overview.ts';
import { articleCount, overview } from './data.ts';
import { byId, el, svg } from './dom.ts';
import { days, tally } from './facts.ts';

interface Column<Row> {
  readonly name: string;
  readonly text: (row: Row) => string;
  /** What it is sorted by, where that is not its words. */
  readonly rank?: (row: Row) => number;
}

const AT_ONCE = 100;
const best = (r: { readonly low: number; readonly best: number | null } | null): number => r?.best ?? r?.low ?? 0;
const titleOf = (n: number): string => overview.articles[n]?.title ?? overview.articles[n]?.id ?? '';

const INCIDENTS: readonly Column<IncidentSummary>[] = [
  { name: 'Type', text: (i) => `${i.type}${i.background ? ' (background)' : ''}` },
  { name: 'When', text: (i) => (i.earliest && i.latest ? days({ earliest: i.earliest, latest: i.latest }) : '') },
  { name: 'Where', text: (i) => i.place ?? '' },
  { name: 'Country', text: (i) => i.country ?? '' },
  { name: 'Killed', text: (i) => (i.killed ? tally(i.killed) : ''), rank: (i) => best(i.killed) },
  { name: 'Injured', text: (i) => (i.injured ? tally(i.injured) : ''), rank: (i) => best(i.injured) },
  { name: 'Article', text: (i) => titleOf(i.article) },
];

const CASUALTIES: readonly Column<CasualtySummary>[] = [
  { name: 'Outcome', text: (c) => c.outcome },
  { name: 'Least', text: (c) => String(c.min ?? ''), rank: (c) => c.min ?? -1 },
  { name: 'Most', text: (c) => String(c.max ?? ''), rank: (c) => c.max ?? -1 },
  { name: 'Victims', text: (c) => c.victims },
  {
    name: 'Assertion',
    text: (c) => [c.assertion, c.background && 'background', c.part && 'part'].filter(Boolean).join(', '),
  },
  { name: 'Article', text: (c) => titleOf(c.article) },
];

/** The page of a folder: all articles, their incidents and casualties, by month and by country. */
export function showIndex(): void {
  byId('main').replaceChildren(
    el(
      'div',
      { class: 'index' },
      el('div', { class: 'charts' }, byMonth(), byCountry()),
      el(
        'section',
        { 'aria-label': 'Articles' },
        listTable(
          'Articles',
          overview.articles.map((a, n) => ({ ...a, article: n })),
          [
            { name: 'Article', text: (a) => a.id },
            { name: 'Title', text: (a) => a.title ?? '' },
            { name: 'Published', text: (a) => a.published ?? '' },
            { name: 'Facts', text: (a) => String(a.facts), rank: (a) => a.facts },
            { name: 'Warnings', text: (a) => String(a.warnings), rank: (a) => a.warnings },
          ],
        ),
      ),
      listTable('Incidents', overview.incidents, INCIDENTS),
      listTable('Casualties', overview.casualties, CASUALTIES),
    ),
  );
}

/** A table that sorts by a click on its head, filters by words, and makes its rows a hundred at a time. */
function listTable<Row extends { readonly article: number }>(
  caption: string,
  rows: readonly Row[],
  columns: readonly Column<Row>[],
): HTMLElement {
  let shown = [...rows];
  let sorted: { column: Column<Row>; up: boolean } | null = null;
  const body = el('tbody');
  const more = el('button', { type: 'button', class: 'more', click: () => add() });
  const count = el('small');
  const add = (): void => {
    const from = body.childElementCount;
    body.append(
      ...shown.slice(from, from + AT_ONCE).map((row) =>
        el(
          'tr',
          {},
          columns.map((c) => el('td', {}, cellOf(row, c))),
        ),
      ),
    );
    more.hidden = body.childElementCount >= shown.length;
    more.textContent = `Show ${Math.min(AT_ONCE, shown.length - body.childElementCount)} more of ${shown.length}`;
    count.textContent = shown.length === rows.length ? ` ${rows.length}` : ` ${shown.length} of ${rows.length}`;
  };
  const fill = (): void => {
    const wanted = filter.value.toLowerCase();
    shown = rows.filter((row) => !wanted || columns.some((c) => c.text(row).toLowerCase().includes(wanted)));
    if (sorted) shown.sort(comparing(sorted.column, sorted.up));
    body.replaceChildren();
    add();
  };
  const heads = columns.map((column) => {
    const head = el(
      'th',
      { scope: 'col', 'aria-sort': 'none' },
      el(
        'button',
        {
          type: 'button',
          click: () => {
            sorted = { column, up: sorted?.column === column ? !sorted.up : column.rank === undefined };
            for (const h of heads)
              h.setAttribute('aria-sort', h === head ? (sorted.up ? 'ascending' : 'descending') : 'none');
            fill();
          },
        },
        column.name,
      ),
    );
    return head;
  });
  const filter = el('input', {
    type: 'search',
    placeholder: 'Filter',
    'aria-label': `Filter ${caption.toLowerCase()}`,
    input: () => fill(),
  });
  fill();
  return el(
    'section',
    { class: 'list' },
    el('div', { class: 'head' }, el('h2', {}, caption, count), filter),
    el(
      'div',
      { class: 'scroll' },
      el('table', {}, el('caption', { class: 'hidden' }, caption), el('thead', {}, el('tr', {}, heads)), body),
    ),
    more,
  );
}

const cellOf = <Row extends { readonly article: number }>(row: Row, column: Column<Row>): Node =>
  column.name === 'Article'
    ? el('a', { href: `#${row.article}` }, el('bdi', {}, column.text(row)))
    : el('bdi', {}, column.text(row));

const comparing =
  <Row>({ text, rank }: Column<Row>, up: boolean) =>
  (a: Row, b: Row): number => {
    const order = rank ? rank(a) - rank(b) : text(a) < text(b) ? -1 : text(a) > text(b) ? 1 : 0;
    return up ? order : -order;
  };

/** Killed and injured by month of the incident, as bars; background incidents are left out. */
function byMonth(): Node {
  const months = new Map<string, { killed: number; injured: number }>();
  for (const i of overview.incidents.filter((x) => !x.background && x.earliest)) {
    const month = (i.earliest as string).slice(0, 7);
    const sum = months.get(month) ?? { killed: 0, injured: 0 };
    months.set(month, { killed: sum.killed + best(i.killed), injured: sum.injured + best(i.injured) });
  }
  const rows = [...months]
    .filter(([, m]) => m.killed + m.injured > 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .slice(-24);
  if (rows.length === 0) return el('p', { class: 'none' }, 'No killed or injured with a date.');
  const most = Math.max(...rows.map(([, m]) => Math.max(m.killed, m.injured)));
  const step = 40;
  const bar = (n: number, x: number, kind: 'killed' | 'injured', month: string): Node =>
    svg(
      'rect',
      { x, y: 110 - (n / most) * 100, width: 14, height: (n / most) * 100, class: kind },
      svg('title', {}, `${month}: ${n} ${kind}`),
    );
  return el(
    'figure',
    { class: 'months' },
    el(
      'figcaption',
      {},
      'Killed ',
      el('span', { class: 'key killed' }),
      ' and injured ',
      el('span', { class: 'key injured' }),
      ` by month; the tallest bar is ${most}`,
    ),
    svg(
      'svg',
      {
        viewBox: `0 0 ${Math.max(10, rows.length) * step} 130`,
        role: 'img',
        'aria-label': rows.map(([m, n]) => `${m}: ${n.killed} killed, ${n.injured} injured`).join('; '),
      },
      rows.flatMap(([month, n], i) => [
        bar(n.killed, i * step + 4, 'killed', month),
        bar(n.injured, i * step + 19, 'injured', month),
        svg('text', { x: i * step + 18, y: 124, 'text-anchor': 'middle' }, month.slice(2)),
      ]),
    ),
  );
}

function byCountry(): Node {
  const countries = new Map<string, { incidents: number; killed: number; injured: number }>();
  for (const i of overview.incidents.filter((x) => !x.background)) {
    const sum = countries.get(i.country ?? '–') ?? { incidents: 0, killed: 0, injured: 0 };
    countries.set(i.country ?? '–', {
      incidents: sum.incidents + 1,
      killed: sum.killed + best(i.killed),
      injured: sum.injured + best(i.injured),
    });
  }
  const rows = [...countries].sort(
    ([a, x], [b, y]) => y.killed - x.killed || y.incidents - x.incidents || (a < b ? -1 : 1),
  );
  return el(
    'div',
    { class: 'scroll countries' },
    el(
      'table',
      {},
      el('caption', {}, 'By country'),
      el(
        'thead',
        {},
        el(
          'tr',
          {},
          ['Country', 'Incidents', 'Killed', 'Injured'].map((name) => el('th', { scope: 'col' }, name)),
        ),
      ),
      el(
        'tbody',
        {},
        rows.map(([country, n]) =>
          el(
            'tr',
            {},
            [country, n.incidents, n.killed, n.injured].map((value) => el('td', {}, value)),
          ),
        ),
      ),
    ),
  );
}

/** True when the page holds one article only: it needs no index. */
export const isSingle = articleCount === 1;
