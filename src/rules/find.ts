import type { Doc, Sentence } from '../document/index.ts';
import { inTextOrder, type Mention, overlaps, type Span } from '../text/span.ts';
import type { Match, Rule } from './rule.ts';
import { type Shortlist, toShortlist } from './shortlist.ts';

/** A candidate's fate, as `explain` tells it. */
export interface Explanation {
  readonly rule: string;
  readonly text: string;
  readonly fate: 'kept' | 'refused by its rule' | `overlapped by ${string}`;
}

/**
 * All findings of a table of rules in the document, in text order, none overlapping another: the longest wins, then the
 * earlier rule. With `gate`, only sentences that match it are looked at (a cheap test that spares the table's patterns).
 */
export function findAll<Found extends Mention>(rules: readonly Rule<Found>[], doc: Doc, gate?: RegExp): Found[] {
  return resolveOverlaps(candidates(rules, doc, gate).flatMap((c) => (c.found ? [c.found] : [])));
}

/** Of overlapping findings the longest, of equally long ones the first in the list; the result is in text order. */
export function resolveOverlaps<T extends Span>(found: readonly T[]): T[] {
  const ranked = [...found].sort((a, b) => b.end - b.start - (a.end - a.start));
  // whatever overlaps a kept span is no longer than it, so looking at its two ends is enough
  const taken = new Uint8Array(found.reduce((last, { end }) => Math.max(last, end), 0));
  const kept = ranked.filter(({ start, end }) => {
    if (taken[start] || taken[end - 1]) return false;
    taken.fill(1, start, end);
    return true;
  });
  return kept.sort(inTextOrder);
}

/** Every candidate and what became of it; printed when a rule's test fails. */
export function explain<Found extends Mention>(rules: readonly Rule<Found>[], doc: Doc, gate?: RegExp): Explanation[] {
  const all = candidates(rules, doc, gate);
  const kept = resolveOverlaps(all.flatMap((c) => (c.found ? [c.found] : [])));
  return all.map(({ rule, span, found }) => {
    const text = doc.text.slice(span.start, span.end);
    if (!found) return { rule, text, fate: 'refused by its rule' };
    const winner = kept.find((k) => overlaps(k, found));
    return {
      rule,
      text,
      fate: kept.includes(found) ? 'kept' : `overlapped by ${winner?.rule}`,
    };
  });
}

interface Candidate<Found> {
  readonly rule: string;
  readonly span: Span;
  readonly found: Found | null;
}

function candidates<Found extends Mention>(rules: readonly Rule<Found>[], doc: Doc, gate?: RegExp): Candidate<Found>[] {
  const found: Candidate<Found>[] = [];
  const shortlist = shortlistOf(rules);
  for (const sentence of doc.sentences) {
    const able = shortlist(sentence);
    if (able.length > 0 && passes(sentence, gate))
      for (const rule of able) if (passes(sentence, rule.gate)) addFrom(sentence, rule, doc, found);
  }
  return found;
}

const passes = ({ text }: Sentence, gate: RegExp | undefined): boolean => gate === undefined || gate.test(text);

function addFrom<Found extends Mention>(
  sentence: Sentence,
  rule: Rule<Found>,
  doc: Doc,
  out: Candidate<Found>[],
): void {
  const pattern = sticking(rule.pattern);
  pattern.lastIndex = 0;
  // not matchAll: it copies the pattern on every call, which costs more than the matching
  for (let raw = pattern.exec(sentence.text); raw; raw = pattern.exec(sentence.text)) {
    if (raw[0] === '') pattern.lastIndex += 1;
    const at = pattern.lastIndex;
    const match = toMatch(raw, sentence);
    const fields = rule.produce(match, doc);
    const span = fields ?? match;
    const found = fields && ({ ...fields, text: doc.text.slice(fields.start, fields.end), rule: rule.name } as Found);
    out.push({ rule: rule.name, span, found });
    pattern.lastIndex = at; // a rule may itself have looked with this pattern
  }
}

const shortlists = new WeakMap<object, Shortlist<unknown>>();

/** The table's shortlist, made once. */
function shortlistOf<Found extends Mention>(rules: readonly Rule<Found>[]): Shortlist<Rule<Found>> {
  const known = shortlists.get(rules) as Shortlist<Rule<Found>> | undefined;
  const shortlist = known ?? toShortlist(rules);
  if (!known) shortlists.set(rules, shortlist);
  return shortlist;
}

const made = new WeakMap<RegExp, RegExp>();

/** The pattern with the flags g and d, made once. */
function sticking(pattern: RegExp): RegExp {
  const known = made.get(pattern);
  if (known) return known;
  const own = new RegExp(pattern.source, [...new Set(`${pattern.flags}gd`)].join(''));
  made.set(pattern, own);
  return own;
}

function toMatch(raw: RegExpExecArray, sentence: Sentence): Match {
  const shift = sentence.start;
  const [start, end] = raw.indices?.[0] ?? [raw.index, raw.index + raw[0].length];
  return {
    sentence,
    text: raw[0],
    start: start + shift,
    end: end + shift,
    group: (name) => raw.groups?.[name] ?? '',
    span: (name) => {
      const pair = raw.indices?.groups?.[name];
      return pair && { start: pair[0] + shift, end: pair[1] + shift };
    },
  };
}
