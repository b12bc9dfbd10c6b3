import type { Sentence, Token } from '../document/index.ts';
import { sumOf } from './count.ts';
import { findPeople, type People } from './people.ts';
import { together } from './together.ts';
import { harmVerb } from './words.ts';

/** The people whom a verb's place in its clause points to, with the parts that the text itself breaks off. */
export interface Party {
  readonly people: People;
  /** 'including two women', 'among them a child'. */
  readonly parts: readonly People[];
}

interface Clause {
  readonly tokens: readonly Token[];
  readonly people: readonly People[];
  /** The phrase whose last token is the one given. */
  readonly endingAt: ReadonlyMap<number, People>;
  readonly startingAt: ReadonlyMap<number, People>;
}

const clauses = new WeakMap<Sentence, Clause>();

/** Tokens and phrases for people of a sentence, read once. */
export function clauseOf(sentence: Sentence): Clause {
  let clause = clauses.get(sentence);
  if (!clause) {
    const people = findPeople(sentence);
    clause = {
      tokens: sentence.tokens,
      people,
      endingAt: new Map(people.map((p) => [p.to - 1, p])),
      startingAt: new Map(people.map((p) => [p.from, p])),
    };
    clauses.set(sentence, clause);
  }
  return clause;
}

/** The index of the token that covers or follows an offset of the article. */
export function tokenAt(sentence: Sentence, offset: number): number {
  const i = sentence.tokens.findIndex((t) => t.end > offset);
  return i < 0 ? sentence.tokens.length : i;
}

const REACH = 30;
const WALL =
  /^(?:[;:"]|is|are|was|were|has|have|had|will|would|could|said|says|told|that|when|while|after|as|because|if|where|but|before|since|until|although|though)$/;
const PREPOSITION =
  /^(?:of|in|from|with|near|by|at|on|for|to|against|between|among|outside|inside|behind|into|than|over)$/;
const SINGULAR = /^(?:was|is|has|'s)$/;
const PARTS = /^(?:including|includes|include|among|with|mostly|mainly|largely)$/;

/** Whom the verb that begins at token `verb` says something of: the head of the phrase on its left, past what modifies it. */
export function subjectOf(sentence: Sentence, verb: number): Party | null {
  const clause = clauseOf(sentence);
  const { tokens } = clause;
  const singular = SINGULAR.test(tokens[verb]?.lower ?? '');
  const lower = (i: number): string => tokens[i]?.lower ?? '';
  let parts: readonly People[] = [];
  let fallback: People | null = null;
  let j = verb - 1;
  while (j >= 0 && /ly$|^(?:also|later|then|both|all|each|now|still|who|,)$/.test(lower(j)) && !clause.endingAt.has(j))
    j--;
  const shared = j >= 0 && /^(?:and|but|or)$/.test(lower(j));
  for (const stop = Math.max(0, verb - REACH); j >= stop; j--) {
    const people = clause.endingAt.get(j);
    if (people && !/^'s?$/.test(lower(j + 1))) {
      const list = listEndingWith(clause, people, singular);
      const before = lower(list.from - 1);
      const amongThem = /^(?:them|whom)$/.test(before) && lower(list.from - 2) === 'among';
      if (amongThem || (PARTS.test(before) && before !== 'with'))
        parts = list.members.length > 0 ? list.members : [list];
      else if (!PREPOSITION.test(before)) return { people: list, parts };
      else if (before === 'with' && list.to === verb && harmVerb(lower(verb)))
        return { people: list, parts }; // 'with 28 people injured'
      else if (before === 'by' && !shared) return fallback && { people: fallback, parts };
      else fallback ??= before === 'of' || before === 'with' ? list : null;
      j = list.from - 1;
    } else if (lower(j) === ')') j = opening(tokens, j);
    else if (WALL.test(lower(j))) {
      const some = lower(j - 1) === 'whom' && lower(verb - 1) === ',' ? clause.endingAt.get(j - 3) : undefined;
      if (some)
        j = some.from - 1; // 'ten others, two of whom are in serious condition, were …'
      else if (/^(?:who|which|that)$/.test(lower(j - 1))) j--;
      else if (shared && /^(?:is|are|was|were|has|have|had)$/.test(lower(j))) return subjectOf(sentence, j);
      else break;
    }
  }
  return fallback && { people: fallback, parts };
}

/** Whom the verb that ends before token `next` befalls: the phrase on its right, with what is coordinated to it. */
export function objectOf(sentence: Sentence, next: number): Party | null {
  const clause = clauseOf(sentence);
  const { tokens } = clause;
  let i = next;
  while (i < next + 2 && /ly$|^(?:also|all|up|down|dead)$/.test(tokens[i]?.lower ?? '') && !clause.startingAt.has(i))
    i++;
  const first = clause.startingAt.get(i);
  if (!first) return null;
  const members = listFrom(clause, first);
  return { people: together(members), parts: partsAfter(clause, (members.at(-1) as People).to) };
}

/** The parts that follow a total: ', including a woman and two children'. */
export function partsAfter(clause: Clause, from: number): readonly People[] {
  const { tokens } = clause;
  let i = from;
  for (; i < from + 8 && i < tokens.length; i++)
    if (/^(?:including|among|[.;])$/.test(tokens[i]?.lower ?? '') || harmVerb(tokens[i]?.lower ?? '')) break;
  const word = tokens[i]?.lower;
  if (word === 'among' && /^(?:them|whom)$/.test(tokens[i + 1]?.lower ?? '')) i++;
  else if (word !== 'including') return [];
  const first = clause.startingAt.get(
    /^(?:at|the)$/.test(tokens[i + 1]?.lower ?? '') && !clause.startingAt.has(i + 1) ? i + 2 : i + 1,
  );
  if (!first) return [];
  return listFrom(clause, first);
}

/** A phrase and those listed after it; commas alone make no list: 'eleven people, one of whom …'. */
function listFrom(clause: Clause, first: People): People[] {
  const { tokens } = clause;
  const members = [first];
  let sure = 1;
  for (let last = first; ; ) {
    const more = nextInList(clause, last.to);
    if (!more || beginsClause(tokens, more.to)) return members.slice(0, sure);
    members.push(more);
    if (tokens[last.to]?.text !== ',' || tokens[more.from - 1]?.text !== ',') sure = members.length;
    last = more;
  }
}

function nextInList(clause: Clause, to: number): People | undefined {
  let i = to;
  if (clause.tokens[i]?.text === ',') i++;
  const word = clause.tokens[i]?.lower ?? '';
  if (/^(?:and|&)$/.test(word)) i++;
  else if (/^(?:along|together)$/.test(word) && clause.tokens[i + 1]?.lower === 'with') i += 2;
  else if (word === 'as' && clause.tokens[i + 1]?.lower === 'well') i += 3;
  else if (i === to) return undefined;
  if (clause.tokens[i]?.lower === 'then') i++;
  const people = clause.startingAt.get(i);
  return people?.form === 'pronoun' && !/self$/.test(people.noun) ? undefined : people;
}

/** True when a phrase that ends here is the subject of a further clause: 'and 11 others | were injured'. */
const beginsClause = (tokens: readonly Token[], to: number): boolean =>
  /^(?:was|were|is|are|has|have|had|will|remain|remains|died|suffered|sustained|received|in|dead|who|said|says|told|confirmed|reported|announced|added)$/.test(
    tokens[to]?.lower ?? '',
  ) ||
  (harmVerb(tokens[to]?.lower ?? '') !== undefined && !/ing$/.test(tokens[to]?.lower ?? ''));

/** A phrase with those before it that are listed with it, or of which it is the apposition. */
function listEndingWith(clause: Clause, last: People, singular: boolean): People {
  const members = [last];
  let listed = false;
  let first = last;
  for (;;) {
    const link = linkBefore(clause, first.from, listed);
    if (!link) break;
    const { people, and } = link;
    if (and && members.length === 1 && isNewClause(clause, people)) break;
    const before = clause.tokens[people.from - 1]?.lower ?? '';
    if (harmVerb(before) || (and && (singular || PREPOSITION.test(before))) || (people.form === 'name' && !people.sure))
      break;
    if (isSpeltOut(people, members)) return merge(people, together(members));
    if (and || listed || isHeadlineList(clause, people, last)) {
      listed = true;
      members.unshift(people);
    } else if (isApposition(people, members, singular)) return merge(people, together(members));
    else break;
    first = people;
  }
  return together(members);
}

/** 'police dispersed hundreds of people, and | a student died': past a comma and 'and', what is no list of three begins anew. */
function isNewClause(clause: Clause, people: People): boolean {
  const before = clause.tokens[people.from - 1];
  if (clause.tokens[people.to]?.text !== ',') return false;
  return before !== undefined && before.kind !== 'mark' && !/^(?:and|when|after|that)$/.test(before.lower);
}

function linkBefore(clause: Clause, from: number, listed: boolean): { people: People; and: boolean } | null {
  const lower = (i: number): string => clause.tokens[i]?.lower ?? '';
  let i = from - 1;
  let and = false;
  if (/^(?:and|&)$/.test(lower(i))) {
    and = true;
    i--;
  } else if (lower(i) === 'with' && /^(?:along|together)$/.test(lower(i - 1))) {
    and = true;
    i -= 2;
  } else if (lower(i) === 'as' && lower(i - 1) === 'well') {
    and = true;
    i -= 3;
  }
  const comma = lower(i) === ',';
  if (comma) i--;
  else if (!and) return null;
  const people = clause.endingAt.get(i);
  return people && (and || comma) && (and || listed || comma) ? { people, and } : null;
}

const ANYBODY = /^(?:people|persons|individuals|victims|others?|members|relatives|teens|teenagers|juveniles)$/;

/** 'three other people, a man and two women': the list says who the three are. */
const isSpeltOut = (people: People, members: readonly People[]): boolean =>
  members.length > 1 && ANYBODY.test(people.noun) && people.count.min === sumOf(members.map((m) => m.count)).min;

/** 'Six soldiers, nine rebels killed': a headline's comma stands for 'and'. */
const isHeadlineList = ({ tokens }: Clause, a: People, b: People): boolean =>
  a.from === 0 &&
  a.form === 'counted' &&
  b.form === 'counted' &&
  !ANYBODY.test(a.noun) &&
  a.noun !== b.noun &&
  tokens[b.to]?.lower !== 'among' &&
  /^(?:killed|dead|injured|wounded|hurt|missing|arrested|kidnapped|abducted)$/.test(tokens[b.to]?.lower ?? '');

/** 'Two constables, A and B,' · 'Rahul, a 20-year-old student,' */
function isApposition(people: People, members: readonly People[], singular: boolean): boolean {
  const sum = sumOf(members.map((m) => m.count));
  if (members.length > 1 || !singular)
    return people.count.min !== null && people.count.min > 1 && people.count.min === sum.min;
  return people.count.min === 1;
}

/** One phrase that covers two for the same people: what the first leaves open the second tells. */
function merge(a: People, b: People): People {
  return {
    ...a,
    to: b.to,
    noun: a.noun || b.noun,
    kind: a.kind ?? b.kind,
    name: a.name ?? b.name,
    age: a.age ?? b.age,
    members: b.members,
  };
}

/** Where the bracket opens that closes at a token; else the token itself. */
export function opening(tokens: readonly Token[], close: number): number {
  for (let j = close - 1; j > Math.max(0, close - 20); j--) if (tokens[j]?.text === '(') return j;
  return close;
}
