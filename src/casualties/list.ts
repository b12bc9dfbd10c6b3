import type { Token } from '../document/index.ts';
import { sumOf } from './count.ts';
import type { People } from './people.ts';
import { isFirstName } from './phrase.ts';
import { together } from './together.ts';
import { harmVerb } from './words.ts';

/** A sentence's tokens and phrases for people. */
export interface Clause {
  readonly tokens: readonly Token[];
  readonly people: readonly People[];
  /** The phrase whose last token is the one given. */
  readonly endingAt: ReadonlyMap<number, People>;
  readonly startingAt: ReadonlyMap<number, People>;
}

/** What stands before a phrase that is no subject. */
export const PREPOSITION =
  /^(?:of|in|from|with|near|by|at|on|for|to|against|between|among|outside|inside|behind|into|than|over)$/;

/** A phrase and those listed after it; commas alone make no list: 'eleven people, one of whom …'. */
export function listFrom(clause: Clause, first: People, whole = false): People[] {
  const { tokens } = clause;
  const members = [first];
  let sure = 1;
  for (let last = first; ; ) {
    const more = nextInList(clause, last.to);
    if (!more && sure < members.length && members.every((m) => m.noun !== '') && isHeadlineVerb(tokens, first.from - 1))
      sure = members.length;
    if (!more || (!whole && beginsClause(tokens, more.to))) return spelt(clause, members.slice(0, sure));
    if (isCalled(clause, last, more)) {
      last = merge(last, more);
      members[members.length - 1] = last;
      continue;
    }
    members.push(more);
    if (tokens[last.to]?.text !== ',' || tokens[more.from - 1]?.text !== ',') sure = members.length;
    last = more;
  }
}

/** 'killed his daughter, | Ana, and a son': her name. */
const isCalled = ({ tokens }: Clause, { count, name, from, to }: People, more: People): boolean =>
  count.max === 1 &&
  name === null &&
  /^(?:his|her|their|a|an)$/.test(tokens[from]?.lower ?? '') &&
  more.form === 'name' &&
  tokens[to]?.text === ',' &&
  more.from === to + 1 &&
  tokens[more.to]?.text === ',';

/** 'Neighbour kills woman, her son, himself': in a headline commas alone make a list. */
const isHeadlineVerb = (tokens: readonly Token[], i: number): boolean =>
  /[^s]s$/.test(tokens[i]?.lower ?? '') && harmVerb(tokens[i]?.lower ?? '') !== undefined;

/** 'the bodies of the two, a man and a girl': two people. */
function spelt(clause: Clause, members: People[]): People[] {
  const [first, ...others] = members as [People, ...People[]];
  return isSpeltOut(clause, first, others) ? [merge(first, together(others))] : members;
}

/** 'shot two nurses in Goma | and a man': where a place ends that stands before 'and'. */
function afterPlace(tokens: readonly Token[], to: number): number {
  if (!/^(?:in|at|near)$/.test(tokens[to]?.lower ?? '')) return to;
  let i = to + 1;
  while (i < to + 4 && /^\p{Lu}/u.test(tokens[i]?.text ?? '')) i++;
  return i > to + 1 && tokens[i]?.lower === 'and' ? i : to;
}

/** 'Ann Okoth, 34, from Kenya |; Ben Otieno': where the words end that say where somebody is from. */
function afterOrigin(tokens: readonly Token[], to: number): number {
  if (tokens[to]?.text !== ',' || !/^(?:from|of)$/.test(tokens[to + 1]?.lower ?? '')) return to;
  let i = to + 2;
  while (i < to + 5 && tokens[i]?.capital) i++;
  return i > to + 2 && /^[,;]$/.test(tokens[i]?.text ?? '') ? i : to;
}

function nextInList(clause: Clause, to: number): People | undefined {
  let i = afterOrigin(clause.tokens, afterPlace(clause.tokens, to));
  const apart = clause.tokens[i]?.text === ';';
  if (apart || clause.tokens[i]?.text === ',') i++;
  const word = clause.tokens[i]?.lower ?? '';
  if (/^(?:and|&)$/.test(word)) i++;
  else if (/^(?:along|together)$/.test(word) && clause.tokens[i + 1]?.lower === 'with') i += 2;
  else if (word === 'as' && clause.tokens[i + 1]?.lower === 'well') i += 3;
  else if (i === to) return undefined;
  if (clause.tokens[i]?.lower === 'then') i++;
  const people = clause.startingAt.get(i);
  if (apart && (people?.form !== 'name' || clause.endingAt.get(to - 1)?.form !== 'name')) return undefined;
  return people?.form === 'pronoun' && !/self$/.test(people.noun) ? undefined : people;
}

/** True when a phrase that ends here is the subject of a further clause: 'and 11 others | were injured'. */
const beginsClause = (tokens: readonly Token[], to: number): boolean =>
  (tokens[to]?.lower === 'in' && IN_A_STATE.test(`${tokens[to + 1]?.lower} ${tokens[to + 2]?.lower}`)) ||
  /^(?:was|were|is|are|has|have|had|will|remain|remains|died|suffered|sustained|received|dead|who|said|says|told|confirmed|reported|announced|added)$/.test(
    tokens[to]?.lower ?? '',
  ) ||
  (harmVerb(tokens[to]?.lower ?? '') !== undefined && !/ing$/.test(tokens[to]?.lower ?? ''));

/** 'and two | in critical condition' */
const IN_A_STATE =
  /^(?:an? )?(?:critical|serious|grave|stable|fair|good|extremely|guarded|intensive|hospital|custody|coma)\b/;

/** 'The names of six men and one woman | killed in the crash', '| who died': what is said is said of all of them. */
const isDescribed = ({ tokens }: Clause, { to }: People): boolean =>
  tokens[to]?.lower === 'who' ||
  (/(?:ed|en|shot|hurt)$/.test(tokens[to]?.lower ?? '') &&
    harmVerb(tokens[to]?.lower ?? '') !== undefined &&
    /^(?:in|by|when|on|at|as|after|during|near|while|last)$/.test(tokens[to + 1]?.lower ?? ''));

/** A phrase with those before it that are listed with it, or of which it is the apposition. */
export function listEndingWith(clause: Clause, last: People, singular: boolean): People {
  const members = [last];
  let listed = false;
  let first = last;
  for (;;) {
    const link = linkBefore(clause, first.from, listed);
    if (!link) break;
    const { and } = link;
    const people = and && !singular ? headOf(clause, link.people) : link.people;
    if (and && members.length === 1 && isNewClause(clause, people)) break;
    const before = clause.tokens[people.from - 1]?.lower ?? '';
    if (!and && isSource(clause, people)) break;
    if (and && isAgent(clause, people)) break;
    if (
      harmVerb(before) ||
      (and && (singular || (PREPOSITION.test(before) && !isDescribed(clause, last)))) ||
      (people.form === 'name' && !people.sure && !(and && isFirstName(clause.tokens[people.from]?.lower ?? '')))
    )
      break;
    if (isOwnName(clause, people, members) && !and) {
      members[0] = merge(people, members[0] as People);
      first = people;
      continue;
    }
    if (isSpeltOut(clause, people, members)) return merge(people, together(members));
    if (and || listed || isHeadlineList(clause, people, last)) {
      listed = true;
      members.unshift(people);
    } else if (isNameOf(clause, people, members) || isApposition(people, members, singular))
      return merge(people, together(members));
    else break;
    first = people;
  }
  return together(members);
}

/** 'were killed by armed men and | nine children were': whoever did it is no victim beside them. */
const isAgent = ({ tokens }: Clause, { from, form }: People): boolean =>
  form === 'bare' && tokens[from - 2]?.lower === 'by' && tokens[from - 1]?.kind === 'word';

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
  const people = wholeOfPart(clause, clause.endingAt.get(i));
  return people && (and || comma) && (and || listed || comma) ? { people, and } : null;
}

/** 'Three soldiers, including a captain, and | two rebels': the list goes on from the three. */
const wholeOfPart = ({ tokens, endingAt }: Clause, people: People | undefined): People | undefined =>
  people && tokens[people.from - 1]?.lower === 'including' && tokens[people.to]?.text === ','
    ? (endingAt.get(people.from - (tokens[people.from - 2]?.text === ',' ? 3 : 2)) ?? people)
    : people;

const ANYBODY = /^(?:people|persons|individuals|victims|others?|members|relatives|teens|teenagers|juveniles)$/;

/** 'According to Captain Ana Ruiz, | a man was hurt' */
function isSource({ tokens }: Clause, { from }: People): boolean {
  for (let i = from - 1; i > from - 9 && i > 0; i--)
    if (tokens[i]?.lower === 'to' && tokens[i - 1]?.lower === 'according') return true;
  return false;
}

/** 'a leader of the farmers and his guard | were': the list goes on from the leader. */
function headOf({ tokens, endingAt }: Clause, people: People): People {
  const head = tokens[people.from - 1]?.lower === 'of' ? endingAt.get(people.from - 2) : undefined;
  const before = head && tokens[head.from - 1];
  const begins = !before || before.kind === 'mark' || /^(?:and|when|after|that|while)$/.test(before.lower);
  return head && begins ? { ...head, to: people.to } : people;
}

const GROUP = /^(?:group|family|crew|team|party|couple|convoy|victims)$/;

/** 'three other people, a man and two women', 'the traders, Ali Khan and Noor Jan,': the list says who they are. */
const isSpeltOut = ({ tokens }: Clause, people: People, members: readonly People[]): boolean =>
  members.length > 1 &&
  (people.noun === '' || ANYBODY.test(people.noun) || tokens[(members.at(-1) as People).to]?.text === ',') &&
  (people.count.min === sumOf(members.map((m) => m.count)).min ||
    (people.form === 'definite' &&
      people.count.min === null &&
      (GROUP.test(people.noun) || members.every((m) => m.form === 'name'))));

/** 'Ana Ruiz and her son, 17-year-old Luis Ruiz, were' · 'Her husband, Luis Ruiz, 70, and a guard were': the name of the one before the comma. */
const isOwnName = ({ tokens }: Clause, people: People, [first, ...others]: readonly People[]): boolean =>
  people.count.max === 1 &&
  !people.name &&
  first?.count.max === 1 &&
  first.name !== null &&
  (others.length === 0 ? tokens[people.from - 1]?.lower === 'and' : tokens[first.to]?.text === ',') &&
  /^(?:his|her|their|a|an)$/.test(tokens[people.from]?.lower ?? '');

/** 'Six soldiers, nine rebels killed': a headline's comma stands for 'and'. */
const isHeadlineList = ({ tokens }: Clause, a: People, b: People): boolean =>
  a.from === 0 &&
  /^(?:counted|bare)$/.test(a.form) &&
  /^(?:counted|bare)$/.test(b.form) &&
  a.count.min !== null &&
  b.count.min !== null &&
  !ANYBODY.test(a.noun) &&
  a.noun !== b.noun &&
  tokens[b.to]?.lower !== 'among' &&
  /^(?:killed|dead|injured|wounded|hurt|shot|stabbed|missing|arrested|kidnapped|abducted)$/.test(
    tokens[b.to]?.lower ?? '',
  );

/** 'His assistant, 19-year-old Luis Ruiz, | sustained' */
const isNameOf = ({ tokens }: Clause, { count, name }: People, [last, more]: readonly People[]): boolean =>
  more === undefined &&
  count.max === 1 &&
  name === null &&
  last?.count.max === 1 &&
  last.name !== null &&
  tokens[last.to]?.text === ',';

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
    count: a.count.min === null && b.members.length > 0 ? b.count : a.count,
    noun: a.noun || b.noun,
    kind: a.kind ?? b.kind,
    name: a.name ?? b.name,
    age: a.age ?? b.age,
    members: b.members,
  };
}
