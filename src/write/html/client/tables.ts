import type { FactKind } from '../../../record/schema.ts';
import { el } from './dom.ts';
import { type Cell, COLUMNS, type Fact, KINDS, TITLES } from './facts.ts';
import type { Review } from './review.ts';

export interface Tables {
  readonly element: HTMLElement;
  /** Facts in the order in which j and k walk them. */
  readonly order: readonly Fact[];
  row(fact: Fact): HTMLElement | null;
  /** Writes verdicts and corrected values into the rows. */
  refresh(): void;
}

interface Actions {
  pick(fact: Fact): void;
  follow(id: string): void;
  edit(fact: Fact, cell: Cell): void;
}

/** The record's tables, one a kind, those with rows. */
export function factTables(facts: readonly Fact[], review: Review, actions: Actions): Tables {
  const order = KINDS.flatMap((kind) => facts.filter((f) => f.kind === kind));
  const rows = new Map(order.map((fact) => [fact.id, factRow(fact, actions)]));
  const tables = KINDS.map((kind) =>
    table(
      kind,
      order.filter((f) => f.kind === kind).map((f) => rows.get(f.id) as HTMLElement),
    ),
  );
  const refresh = (): void => {
    for (const fact of order) refreshRow(rows.get(fact.id) as HTMLElement, fact, review);
  };
  refresh();
  return {
    element: el('div', { id: 'facts', class: 'tables' }, tables),
    order,
    row: (fact) => rows.get(fact.id) ?? null,
    refresh,
  };
}

function table(kind: FactKind, rows: readonly HTMLElement[]): HTMLElement | null {
  if (rows.length === 0) return null;
  const heads = ['', ...COLUMNS[kind]].map((name) =>
    el('th', { scope: 'col' }, name || el('span', { class: 'hidden' }, 'Review')),
  );
  return el(
    'section',
    { class: kind },
    el(
      'table',
      {},
      el('caption', {}, `${TITLES[kind]} `, el('small', {}, rows.length)),
      el('thead', {}, el('tr', {}, heads)),
      el('tbody', {}, rows),
    ),
  );
}

function factRow(fact: Fact, actions: Actions): HTMLElement {
  const choose = (event: Event): void => {
    if (!(event.target as Element).closest('button')) actions.pick(fact);
  };
  return el(
    'tr',
    { tabindex: 0, 'data-fact': fact.id, click: choose, focus: () => actions.pick(fact) },
    el('td', { class: 'verdict' }),
    fact.cells.map((cell) =>
      el(
        'td',
        { class: cell.field ? 'editable' : null, dblclick: () => cell.field && actions.edit(fact, cell) },
        el('bdi', {}),
        cell.link &&
          el(
            'button',
            {
              type: 'button',
              class: 'link',
              title: `Go to ${cell.link}`,
              click: () => actions.follow(cell.link as string),
            },
            '→',
          ),
      ),
    ),
  );
}

function refreshRow(row: HTMLElement, fact: Fact, review: Review): void {
  const verdict = review.verdict(fact);
  row.classList.toggle('accepted', verdict === 'accepted');
  row.classList.toggle('rejected', verdict === 'rejected');
  (row.firstElementChild as Element).textContent = verdict === 'accepted' ? '✓' : verdict === 'rejected' ? '✗' : '';
  fact.cells.forEach((cell, i) => {
    const td = row.children[i + 1] as HTMLElement;
    const changed = cell.field !== undefined && review.isChanged(fact, cell.field);
    td.classList.toggle('changed', changed);
    (td.firstElementChild as Element).textContent =
      changed && cell.field ? String(review.value(fact, cell.field) ?? '') : cell.text;
  });
}
