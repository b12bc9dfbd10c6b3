import type { ArticleRecord, FactKind } from '../../../record/schema.ts';
import { el } from './dom.ts';
import type { Fact } from './facts.ts';

interface Mark {
  readonly start: number;
  readonly end: number;
  readonly fact: Fact;
}

/** The article as it reads, every fact marked; a click on marked words picks the fact, the shortest first. */
export function articleView(record: ArticleRecord, facts: readonly Fact[], pick: (fact: Fact) => void): HTMLElement {
  const marks = facts
    .filter((fact) => fact.kind !== 'incidents')
    .flatMap((fact) => fact.spans.map(({ start, end }) => ({ start, end, fact })))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const { article } = record;
  let next = 0; // marks before this one end before the paragraph begins
  const paragraphs = article.paragraphs.map((p) => {
    while (next < marks.length && (marks[next] as Mark).end <= p.start) next++;
    const own: Mark[] = [];
    for (let i = next; i < marks.length && (marks[i] as Mark).start < p.end; i++)
      if ((marks[i] as Mark).end > p.start) own.push(marks[i] as Mark);
    return el(
      'p',
      { class: `paragraph ${p.kind}`, title: p.kind === 'body' ? null : p.kind },
      pieces(article.text, p.start, p.end, own),
    );
  });
  const view = el(
    'article',
    { class: 'text', 'aria-label': 'Article', lang: article.language ?? 'en' },
    article.title && !article.paragraphs.some((p) => p.kind === 'headline') && el('h1', {}, article.title),
    paragraphs,
  );
  view.addEventListener('click', (event) => pickAt(event, facts, pick));
  return view;
}

/** The paragraph cut at every border of a mark; a piece carries the ids and kinds of all marks that cover it. */
function pieces(text: string, start: number, end: number, marks: readonly Mark[]): Node[] {
  const borders = new Set([start, end]);
  for (const m of marks) {
    borders.add(Math.max(m.start, start));
    borders.add(Math.min(m.end, end));
  }
  const cuts = [...borders].sort((a, b) => a - b);
  const active: Mark[] = [];
  let next = 0;
  return cuts.slice(0, -1).map((from, i) => {
    const to = cuts[i + 1] as number;
    while (next < marks.length && (marks[next] as Mark).start <= from) active.push(marks[next++] as Mark);
    const covering = active.filter((m) => m.end > from);
    active.splice(0, active.length, ...covering);
    return piece(text.slice(from, to), from, covering);
  });
}

function piece(words: string, at: number, covering: readonly Mark[]): Node {
  if (covering.length === 0) return document.createTextNode(words);
  const kinds = [...new Set<FactKind>(covering.map((m) => m.fact.kind))];
  const shortestFirst = [...covering].sort((a, b) => a.end - a.start - (b.end - b.start));
  return el(
    'mark',
    { class: kinds.join(' '), 'data-at': at, 'data-facts': shortestFirst.map((m) => m.fact.id).join(' ') },
    words,
  );
}

let lastClicked = '';

/** The innermost fact first; clicking the same words again goes outwards. */
function pickAt(event: Event, facts: readonly Fact[], pick: (fact: Fact) => void): void {
  const ids = (event.target as Element).closest('mark')?.getAttribute('data-facts')?.split(' ');
  if (!ids) return;
  const id = ids[(ids.indexOf(lastClicked) + 1) % ids.length];
  lastClicked = id as string;
  const fact = facts.find((f) => f.id === id);
  if (fact) pick(fact);
}

/** Marks the words of one fact as chosen and brings the first of them into view. */
export function showWords(view: Element, fact: Fact, scroll: boolean): void {
  for (const old of view.querySelectorAll('mark.chosen')) old.classList.remove('chosen');
  const own = [...view.querySelectorAll('mark')].filter((m) => {
    const at = Number(m.getAttribute('data-at'));
    return fact.spans.some((s) => s.start <= at && at < s.end);
  });
  for (const mark of own) mark.classList.add('chosen');
  const first = own.find((m) => Number(m.getAttribute('data-at')) === fact.spans[0]?.start) ?? own[0];
  if (scroll) first?.scrollIntoView({ block: 'center' });
}
