import type { Actor } from '../actors/index.ts';
import type { Casualty } from '../casualties/index.ts';
import { type Doc, datelineOf } from '../document/index.ts';
import { inTextOrder, type Mention, overlaps, type Span } from '../text/span.ts';

export type Party = Actor | Casualty;

export const isActor = (party: Party): party is Actor => 'aliases' in party;

/** Words that name someone who may have a part in an incident. */
export interface PartyMention extends Span {
  readonly party: Party;
  /** Harm is told of them by a verb before them ('killed nine people'): they are no subject of the next one. */
  readonly struck: boolean;
  /** Told by name, not by a noun or a pronoun. */
  readonly named: boolean;
}

/** A person told by name here. */
export const isNamedPerson = ({ party, named }: PartyMention): boolean =>
  named && isActor(party) && party.kind === 'person';

/** Mentions of actors, and victims who are no actor, by sentence index, in text order. */
export function partiesBySentence(
  doc: Doc,
  actors: readonly Actor[],
  casualties: readonly Casualty[],
): ReadonlyMap<number, readonly PartyMention[]> {
  const struck = new Set(
    casualties.flatMap((c) =>
      c.victims && c.outcome !== 'detained' && c.start < c.victims.start ? [c.victims.end] : [],
    ),
  );
  const of = (party: Party, { start, end }: Span, named: boolean): PartyMention => ({
    start,
    end,
    party,
    struck: struck.has(end),
    named,
  });
  const acting = actors.flatMap((a) =>
    a.mentions.filter(isParty(doc, a, casualties)).map((m) => of(a, m, m.form === 'name')),
  );
  const taken = new Set(acting.map((m) => m.end));
  const harmed = casualties.flatMap((c) =>
    c.victims && !c.victims.actor && !taken.has(c.victims.end) ? [of(c, c.victims, false)] : [],
  );
  return bySentence(doc, withGlosses(doc, [...acting, ...harmed]));
}

/** The items of each sentence, by its index, in text order. */
export function bySentence<T extends Span>(doc: Doc, items: readonly T[]): ReadonlyMap<number, readonly T[]> {
  const lists = new Map<number, T[]>();
  for (const item of [...items].sort(inTextOrder)) {
    const index = doc.sentenceAt(item.start)?.index;
    if (index === undefined) continue;
    const own = lists.get(index);
    if (own) own.push(item);
    else lists.set(index, [item]);
  }
  return lists;
}

/** Not every word for an actor stands for it as a party. */
function isParty(doc: Doc, { kind }: Actor, casualties: readonly Casualty[]): (m: Mention) => boolean {
  const dateline = datelineOf(doc);
  // 'two UN guards': the body only says whose guards
  const phrases = casualties.flatMap((c) => c.victims ?? []);
  const saysWhose = (m: Span): boolean => phrases.some((p) => p.start <= m.start && m.end < p.end);
  return (m) =>
    !overlaps(m, dateline) &&
    !NO_ONE.test(m.text) &&
    !(kind === 'person' && isLabel(doc, m)) &&
    !(kind === 'organization' && saysWhose(m));
}

/** In text order; 'ADF [Allied Democratic Forces]' is one mention: one name for the other. */
function withGlosses({ plain }: Doc, all: readonly PartyMention[]): readonly PartyMention[] {
  const merged: PartyMention[] = [];
  for (const m of [...all].sort(inTextOrder)) {
    const last = merged.at(-1);
    const isGloss = last && /^\s[[(]$/.test(plain.slice(last.end, m.start)) && /[\])]/.test(plain[m.end] ?? '');
    if (isGloss) merged[merged.length - 1] = { ...last, end: m.end + 1 };
    else merged.push(m);
  }
  return merged;
}

/** '[Okoth] We did not do it', 'the Okoth government' */
const isLabel = ({ plain }: Doc, { start, end }: Span): boolean =>
  WHOSE.test(plain.slice(end, end + 16)) ||
  (plain[end] === ']' && /(?:^|[.!?\])"]\s+)\[$/.test(plain.slice(Math.max(0, start - 6), start)));
const WHOSE = /^\s(?:government|regime|administration|family)\b/;

/** Words that an actor may be told by but that stand before its own clause. */
const NO_ONE = /^(?:the|who|which|that|it|its)$/i;
