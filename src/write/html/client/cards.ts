import type { ArticleRecord, IncidentRow } from '../../../record/schema.ts';
import { el, svg } from './dom.ts';
import { days, type Fact, nameOf, tally } from './facts.ts';

type Pick = (fact: Fact) => void;

/** The incidents as cards, the one that the article is about first and large; background ones folded. */
export function incidentCards(record: ArticleRecord, facts: readonly Fact[], pick: Pick): HTMLElement {
  const [main, ...others] = record.incidents;
  const section = el('section', { class: 'cards', 'aria-label': 'Incidents' });
  if (!main) {
    section.append(el('p', { class: 'none' }, 'No incident found.'));
    return section;
  }
  section.append(card(record, main, facts, pick));
  if (others.length > 0)
    section.append(
      el(
        'details',
        {},
        el('summary', {}, `${others.length} more ${others.length === 1 ? 'incident' : 'incidents'}`),
        others.map((i) => card(record, i, facts, pick)),
      ),
    );
  return section;
}

function card(record: ArticleRecord, incident: IncidentRow, facts: readonly Fact[], pick: Pick): HTMLElement {
  const place = record.locations.find((l) => l.id === incident.location);
  const names = (ids: readonly string[]): string => ids.map((id) => nameOf(record, id)).join(', ');
  const rows: readonly (readonly [string, string])[] = [
    ['When', days(incident.date)],
    ['Where', [place?.name, place?.admin1, place?.country].filter((x, i, all) => x && all.indexOf(x) === i).join(', ')],
    ['By', names(incident.perpetrators)],
    ['Against', names(incident.targets)],
    ['Weapons', incident.weapons.map((w) => w.text).join(', ')],
  ];
  return el(
    'div',
    { class: `card${incident.background ? ' background' : ''}` },
    el(
      'h2',
      {},
      el('button', { type: 'button', click: () => go(facts, incident.id, pick) }, incident.type.replaceAll('-', ' ')),
      incident.background && el('small', {}, ' background'),
      incident.assertion !== 'asserted' && el('small', {}, ` ${incident.assertion}`),
    ),
    el(
      'dl',
      {},
      rows.filter(([, value]) => value).flatMap(([name, value]) => [el('dt', {}, name), el('dd', {}, value)]),
    ),
    el(
      'ul',
      { class: 'tallies' },
      (['killed', 'injured', 'missing'] as const).map((outcome) => tallyItem(record, incident, outcome, facts, pick)),
    ),
    incident.acledSubType &&
      el(
        'p',
        { class: 'codes' },
        `ACLED ${incident.acledType} / ${incident.acledSubType}${incident.ploverType ? ` · PLOVER ${incident.ploverType}` : ''}`,
      ),
  );
}

function tallyItem(
  record: ArticleRecord,
  incident: IncidentRow,
  outcome: 'killed' | 'injured' | 'missing',
  facts: readonly Fact[],
  pick: Pick,
): Node | null {
  const range = incident[outcome];
  if (!range) return null;
  const rows = record.casualties.filter((c) => range.sources.includes(c.id));
  const sources = [...new Set(rows.map((c) => c.source?.text).filter(Boolean))].join('; ');
  const first = rows[0];
  return el(
    'li',
    { class: outcome },
    el('strong', {}, tally(range)),
    ` ${outcome} `,
    first &&
      el(
        'button',
        { type: 'button', click: () => go(facts, first.id, pick) },
        sources ? `says ${sources}` : 'evidence',
      ),
  );
}

function go(facts: readonly Fact[], id: string, pick: Pick): void {
  const fact = facts.find((f) => f.id === id);
  if (fact) pick(fact);
}

const WIDTH = 600;
const time = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/** The article's dates on a line: a bar from the first to the last day that each can mean; null when fewer than two. */
export function timeline(record: ArticleRecord, facts: readonly Fact[], pick: Pick): Element | null {
  const dated = record.dates
    .filter((d) => d.earliest && d.latest)
    .sort((a, b) => time(a.earliest as string) - time(b.earliest as string));
  if (dated.length < 2) return null;
  const published = record.article.published;
  // years are told by rank, not by length: a war of 1994 beside last Tuesday would hide all else
  const points = [
    ...new Set([
      ...dated.flatMap((d) => [d.earliest as string, d.latest as string]),
      ...(published ? [published.earliest] : []),
    ]),
  ].sort();
  const x = (day: string): number => 12 + (points.indexOf(day) / Math.max(1, points.length - 1)) * (WIDTH - 24);
  const lanes: number[] = [];
  const bars = dated.map((d) => {
    const [from, to] = [x(d.earliest as string), Math.max(x(d.latest as string), x(d.earliest as string) + 6)];
    let lane = lanes.findIndex((end) => end + 4 < from);
    if (lane < 0) lane = lanes.push(0) - 1;
    lanes[lane] = to;
    const bar = svg(
      'rect',
      {
        x: from,
        y: 6 + lane * 12,
        width: to - from,
        height: 8,
        rx: 3,
        class: 'bar',
        tabindex: 0,
        role: 'button',
        'aria-label': `${d.text}: ${days({ earliest: d.earliest as string, latest: d.latest as string })}`,
        click: () => go(facts, d.id, pick),
      },
      svg('title', {}, `${d.text}: ${d.value}`),
    );
    return bar;
  });
  const height = 26 + lanes.length * 12;
  return el(
    'figure',
    { class: 'timeline' },
    svg(
      'svg',
      { viewBox: `0 0 ${WIDTH} ${height}`, role: 'group', 'aria-label': 'Dates of the article in order' },
      bars,
      published &&
        svg(
          'line',
          { x1: x(published.earliest), x2: x(published.earliest), y1: 0, y2: height - 16, class: 'published' },
          svg('title', {}, `published ${published.value}`),
        ),
      svg('text', { x: 12, y: height - 3 }, points[0]),
      svg('text', { x: WIDTH - 12, y: height - 3, 'text-anchor': 'end' }, points.at(-1)),
    ),
    el('figcaption', {}, 'Dates in order, not to scale', published && `; line: published ${published.value}`),
  );
}
