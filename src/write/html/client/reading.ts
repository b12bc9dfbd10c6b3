import type { ArticleRecord } from '../../../record/schema.ts';
import { articleView, showWords } from './article.ts';
import { incidentCards, timeline } from './cards.ts';
import { announce, byId, el, webLink } from './dom.ts';
import { type Cell, type Fact, toFacts } from './facts.ts';
import { type Review, toReview } from './review.ts';
import { factTables } from './tables.ts';

/** One article on the screen, with what the keyboard does to it. */
export interface Reading {
  key(name: string): void;
  corrections(): number;
}

/** Lays out an article: left its words, right its incidents and tables. */
export function showArticle(record: ArticleRecord, changed: () => void): Reading {
  const facts = toFacts(record);
  let current: Fact | null = null;
  const review = toReview(record, () => {
    tables.refresh();
    changed();
  });
  const pick = (fact: Fact, from: 'table' | 'text' = 'table'): void => {
    if (current === fact && from === 'table') return;
    if (current) tables.row(current)?.classList.remove('chosen');
    current = fact;
    const row = tables.row(fact);
    row?.classList.add('chosen');
    if (from === 'text') row?.scrollIntoView({ block: 'center' });
    showWords(text, fact, from === 'table');
    details.replaceChildren(...detailsOf(fact));
  };
  const follow = (id: string): void => {
    const fact = facts.find((f) => f.id === id);
    if (!fact) return;
    pick(fact);
    tables.row(fact)?.scrollIntoView({ block: 'center' });
  };
  const text = articleView(record, facts, (fact) => pick(fact, 'text'));
  const tables = factTables(facts, review, { pick, follow, edit: (fact, cell) => edit(fact, cell, review) });
  const details = el(
    'p',
    { class: 'details' },
    'Choose a row or marked words. Keys: j k next and previous, a accept, r reject, e edit, u undo.',
  );
  byId('main').replaceChildren(
    el(
      'div',
      { class: 'columns' },
      el('div', { class: 'left' }, about(record), text),
      el(
        'aside',
        { class: 'right', 'aria-label': 'Facts' },
        incidentCards(record, facts, follow1(follow)),
        timeline(record, facts, pick),
        warnings(record),
        details,
        tables.element,
      ),
    ),
  );
  const move = (by: number): void => {
    const next = tables.order[(current ? tables.order.indexOf(current) : by > 0 ? -1 : 0) + by];
    if (!next) return;
    pick(next);
    tables.row(next)?.scrollIntoView({ block: 'nearest' });
    tables.row(next)?.focus({ preventScroll: true });
  };
  const judge = (verdict: string): void => {
    if (current) review.set(current, 'review', review.verdict(current) === verdict ? null : verdict);
  };
  const keys: Readonly<Record<string, () => void>> = {
    j: () => move(1),
    k: () => move(-1),
    u: () => review.undo(),
    a: () => judge('accepted'),
    r: () => judge('rejected'),
    e: () => {
      const cell = current?.cells.find((c) => c.field);
      if (current && cell) edit(current, cell, review, tables.row(current));
    },
  };
  return { key: (name) => keys[name]?.(), corrections: () => review.all().length };
}

const follow1 =
  (follow: (id: string) => void) =>
  (fact: Fact): void =>
    follow(fact.id);

/** What stands above the article: where it comes from and when it was published. */
function about(record: ArticleRecord): HTMLElement {
  const { article, source } = record;
  const parts = [
    article.publisher,
    article.bylines.join(', '),
    article.published && `${article.published.value}${article.published.origin === 'inferred' ? ' (inferred)' : ''}`,
    source.path ?? record.id,
  ].filter(Boolean);
  return el('p', { class: 'about' }, parts.join(' · '), source.url && [' · ', webLink(source.url)]);
}

function warnings(record: ArticleRecord): HTMLElement | null {
  if (record.warnings.length === 0) return null;
  return el(
    'ul',
    { class: 'warnings', 'aria-label': 'Warnings' },
    record.warnings.map((w) => el('li', {}, el('code', {}, w.code), ` ${w.message}`)),
  );
}

function detailsOf(fact: Fact): (Node | string)[] {
  const { rule, mentions } = fact.row as { rule?: string; mentions?: readonly { rule?: string }[] };
  const rules = rule ? [rule] : [...new Set((mentions ?? []).map((m) => m.rule).filter((r) => r !== undefined))];
  return [
    el('strong', {}, fact.id),
    ` found by ${rules.join(', ') || '–'} · at ${fact.spans
      .slice(0, 6)
      .map((s) => `${s.start}–${s.end}`)
      .join(', ')}${fact.spans.length > 6 ? ' …' : ''}`,
  ];
}

/** Turns a cell into an input; Enter keeps, Escape leaves, Tab goes to the next cell that can be edited. */
function edit(
  fact: Fact,
  cell: Cell,
  review: Review,
  row: HTMLElement | null = document.querySelector(`tr[data-fact="${fact.id}"]`),
): void {
  const td = row?.children[fact.cells.indexOf(cell) + 1];
  if (!row || !td || !cell.field || td.querySelector('input')) return;
  const field = cell.field;
  const was = review.value(fact, field);
  const input = el('input', { value: was ?? '', 'aria-label': `${fact.id} ${field}` });
  const shown = td.firstElementChild as HTMLElement;
  let open = true;
  const close = (keep: boolean): void => {
    if (!open) return;
    open = false;
    input.replaceWith(shown);
    if (keep) keepValue(fact, field, input.value.trim(), review);
    row.focus({ preventScroll: true });
  };
  input.addEventListener('keydown', (event) => {
    event.stopPropagation();
    if (event.key === 'Enter' || event.key === 'Escape') close(event.key === 'Enter');
    if (event.key !== 'Tab') return;
    event.preventDefault();
    close(true);
    const next = fact.cells.slice(fact.cells.indexOf(cell) + 1).find((c) => c.field);
    if (next) edit(fact, next, review, row);
  });
  input.addEventListener('blur', () => close(true));
  shown.replaceWith(input);
  input.select();
}

function keepValue(fact: Fact, field: string, words: string, review: Review): void {
  const numeric = /\.(?:min|max|best)$/.test(field);
  if (numeric && words !== '' && !/^\d+$/.test(words)) announce(`${field} takes a whole number`);
  else review.set(fact, field, words === '' ? null : numeric ? Number(words) : words);
}
