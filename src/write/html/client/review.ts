import type { ArticleRecord } from '../../../record/schema.ts';
import { announce } from './dom.ts';
import type { Fact } from './facts.ts';

/** One change by the reviewer; the lines of a corrections file. `field` 'review' holds accepted or rejected. */
export interface Correction {
  readonly id: string;
  readonly fact: string;
  readonly field: string;
  readonly was: string | number | null;
  readonly now: string | number | null;
}

const storageKey = (record: ArticleRecord): string => `extract:${record.source.sha256}:${record.id}`;

/** Corrections of an article so far, oldest first, kept in the page's own storage where the browser allows it. */
export interface Review {
  all(): readonly Correction[];
  /** What a field says now: the last correction's value, else the record's. */
  value(fact: Fact, field: string): string | number | null;
  /** 'accepted', 'rejected' or null. */
  verdict(fact: Fact): string | null;
  isChanged(fact: Fact, field: string): boolean;
  set(fact: Fact, field: string, now: string | number | null): void;
  undo(): void;
}

/** The review of one article; `changed` is called after each change. */
export function toReview(record: ArticleRecord, changed: () => void): Review {
  let log = read(record);
  const keep = (next: Correction[], message: string): void => {
    log = next;
    announce(
      store(record, log) ? message : 'This browser keeps nothing for pages opened from disk: export before you close.',
    );
    changed();
  };
  const last = (fact: Fact, field: string) => log.findLast((c) => c.fact === fact.id && c.field === field);
  const value = (fact: Fact, field: string) => (last(fact, field) ?? { now: original(fact, field) }).now;
  return {
    all: () => log,
    value,
    verdict: (fact) => value(fact, 'review') as string | null,
    isChanged: (fact, field) => value(fact, field) !== original(fact, field),
    set(fact, field, now) {
      const was = value(fact, field);
      if (was !== now)
        keep([...log, { id: record.id, fact: fact.id, field, was, now }], `${fact.id}: ${field} ${now ?? 'cleared'}`);
    },
    undo() {
      const undone = log.at(-1);
      if (undone) keep(log.slice(0, -1), `Undone: ${undone.fact} ${undone.field}`);
      else announce('Nothing to undo');
    },
  };
}

/** False where the browser keeps nothing. */
function store(record: ArticleRecord, log: readonly Correction[]): boolean {
  try {
    localStorage.setItem(storageKey(record), JSON.stringify(log));
    return true;
  } catch {
    return false;
  }
}

/** The corrections kept for an article, or none. */
export function read(record: ArticleRecord): Correction[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(storageKey(record)) ?? '[]');
    return Array.isArray(kept) ? kept : [];
  } catch {
    return [];
  }
}

/** A field of the row as the record has it; `field` is a path such as count.min. */
function original(fact: Fact, field: string): string | number | null {
  let value: unknown = field === 'review' ? null : fact.row;
  for (const key of field === 'review' ? [] : field.split('.'))
    value = (value as Record<string, unknown> | null)?.[key] ?? null;
  return typeof value === 'string' || typeof value === 'number' ? value : null;
}
