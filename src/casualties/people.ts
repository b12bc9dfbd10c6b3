import type { Sentence, Token } from '../document/index.ts';
import { type Count, findCounts, one, unknown } from './count.ts';
import { endsPhrase, harmVerb, isThing, personNoun } from './words.ts';

/** How a phrase for people names them: that tells whether they are new to the reader. */
export type Form = 'counted' | 'indefinite' | 'another' | 'definite' | 'bare' | 'name' | 'pronoun' | 'elliptic';

/** A phrase for people: tokens `from` to `to` (exclusive) of its sentence. */
export interface People {
  readonly from: number;
  readonly to: number;
  readonly form: Form;
  readonly count: Count;
  /** Lower-case noun, '' where there is none ('two', 'Sangita'). */
  readonly noun: string;
  readonly kind: string | null;
  readonly name: string | null;
  readonly age: number | null;
  /** False where only the sentence's verb can tell that these are people ('22 Ugandans', 'a mobilizer'). */
  readonly sure: boolean;
  /** Of a list: the phrases that make it up. */
  readonly members: readonly People[];
}

const LONGEST = 10;
const AGED = /^(\d{1,3}|[a-z]+(?:-[a-z]+)?)-(?:year|month|week|day)s?-olds?$/;
const DETERMINER = /^(?:the|his|her|their|its|our|my|your|these|those|this|that)$/;
const PRONOUN = /^(?:he|she|him|her|himself|herself|they|them|themselves|all|everyone|others|both|victims?)$/;
const AGENT = /(?:er|or|ist|man|woman|ee|ian|ant|ent|ite)$/;

/** The phrases for people in a sentence, in text order, none overlapping another. */
export function findPeople(sentence: Sentence): People[] {
  const counts = findCounts(sentence);
  const found: People[] = [];
  const { tokens } = sentence;
  for (let i = 0; i < tokens.length; ) {
    const people = startingAt(tokens, i, (at) => counts.get((tokens[at] as Token).start - sentence.start));
    if (people) found.push(people);
    i = people ? people.to : i + 1;
  }
  return found;
}

type CountAt = (index: number) => Count | undefined;

function startingAt(tokens: readonly Token[], i: number, countAt: CountAt): People | null {
  const token = tokens[i] as Token;
  if (token.kind === 'mark') return null;
  const count = countAt(i);
  if (count) return counted(tokens, i, i + lengthIn(tokens, i, count.text), count, 'counted');
  if (/^(?:an?|another)$/.test(token.lower)) return indefinite(tokens, i, countAt);
  if (DETERMINER.test(token.lower) && token.lower !== 'her') return definite(tokens, i, countAt);
  if (token.lower === 'her' && readBody(tokens, i + 1).head >= 0) return definite(tokens, i, countAt);
  if (PRONOUN.test(token.lower)) return pronoun(tokens, i);
  return bare(tokens, i) ?? named(tokens, i);
}

/** How many tokens a run of text takes up. */
function lengthIn(tokens: readonly Token[], i: number, text: string): number {
  const end = (tokens[i] as Token).start + text.length;
  let j = i;
  while (j < tokens.length && (tokens[j] as Token).start < end) j++;
  return j - i;
}

function counted(tokens: readonly Token[], from: number, next: number, count: Count, form: Form): People | null {
  const body = readBody(tokens, next);
  if (body.head >= 0) return finish(tokens, { from, to: body.head + 1, form, count, head: body.head, sure: true });
  const name = readName(tokens, next);
  if (name > next && count.min === 1) return finish(tokens, { from, to: next, form, count, head: -1, sure: true });
  if (body.end > next) {
    const last = tokens[body.end - 1] as Token;
    if (isThing(last.lower) || (tokens[next] as Token).lower === 'of') return null;
    const fits = count.min === 1 || /s$|^\p{Lu}/u.test(last.text);
    return fits ? finish(tokens, { from, to: body.end, form, count, head: body.end - 1, sure: false }) : null;
  }
  const before = tokens[from - 1]?.lower ?? '';
  if (/^(?:in|on|at|since|by|aged?|no|#|page|\$|line|route|highway|channel)$/.test(before)) return null;
  return finish(tokens, { from, to: next, form: form === 'counted' ? 'elliptic' : form, count, head: -1, sure: true });
}

function indefinite(tokens: readonly Token[], i: number, countAt: CountAt): People | null {
  const word = (tokens[i] as Token).text;
  const form = /^another$/i.test(word) ? 'another' : 'indefinite';
  const inner = form === 'another' ? countAt(i + 1) : undefined;
  if (inner) return counted(tokens, i, i + 1 + lengthIn(tokens, i + 1, inner.text), inner, 'another');
  const body = readBody(tokens, i + 1);
  const count = one(word);
  if (body.head >= 0) {
    const noun = personNoun((tokens[body.head] as Token).lower);
    const many = noun?.plural && !/^(?:staff|personnel|police|crew)$/.test((tokens[body.head] as Token).lower);
    const size = many ? unknown(word) : groupSize((tokens[body.head] as Token).lower, word);
    return finish(tokens, { from: i, to: body.head + 1, form, count: size, head: body.head, sure: true });
  }
  if (body.end > i + 1) {
    const last = (tokens[body.end - 1] as Token).lower;
    if (!AGENT.test(last) || isThing(last)) return null;
    return finish(tokens, { from: i, to: body.end, form, count, head: body.end - 1, sure: false });
  }
  return form === 'another' ? finish(tokens, { from: i, to: i + 1, form, count, head: -1, sure: true }) : null;
}

/** A couple is two people, a family is nobody knows how many. */
function groupSize(noun: string, text: string): Count {
  if (/^(?:couple|pair|duo)$/.test(noun)) return { ...one(text), min: 2, max: 2 };
  if (noun === 'trio') return { ...one(text), min: 3, max: 3 };
  return /^(?:family|household|crew|police|staff|personnel)$/.test(noun) ? unknown(text) : one(text);
}

function definite(tokens: readonly Token[], i: number, countAt: CountAt): People | null {
  const word = (tokens[i] as Token).text;
  const skip = /^(?:other|same|remaining|first)$/.test(tokens[i + 1]?.lower ?? '') ? i + 2 : i + 1;
  const inner = skip < tokens.length ? countAt(skip) : undefined;
  if (inner) return counted(tokens, i, skip + lengthIn(tokens, skip, inner.text), inner, 'definite');
  const body = readBody(tokens, i + 1);
  if (body.head < 0) return collective(tokens, i);
  const head = (tokens[body.head] as Token).lower;
  const count = personNoun(head)?.plural ? unknown(word) : groupSize(head, word);
  return finish(tokens, { from: i, to: body.head + 1, form: 'definite', count, head: body.head, sure: true });
}

/** 'the dead', 'the wounded': people by what befell them. */
function collective(tokens: readonly Token[], i: number): People | null {
  const next = tokens[i + 1]?.lower ?? '';
  const after = tokens[i + 2];
  if (!/^(?:dead|deceased|injured|wounded|slain|missing)$/.test(next)) return null;
  if (after && after.kind !== 'mark' && !endsPhrase(after.lower)) return null;
  return finish(tokens, { from: i, to: i + 2, form: 'definite', count: unknown('the'), head: i + 1, sure: true });
}

function pronoun(tokens: readonly Token[], i: number): People {
  const { lower, text } = tokens[i] as Token;
  const single = /^(?:he|she|him|her|himself|herself|victim)$/.test(lower);
  const count = single ? one(text) : unknown(text);
  return finish(tokens, {
    from: i,
    to: i + 1,
    form: /^victim/.test(lower) ? 'bare' : 'pronoun',
    count,
    head: i,
    sure: true,
  });
}

/** A noun without article: 'Man', '17-year-old boy', 'police officers'; what stands before it in capitals belongs to it. */
function bare(tokens: readonly Token[], i: number): People | null {
  const first = tokens[i] as Token;
  if (
    !personNoun(first.lower) &&
    !AGED.test(first.lower) &&
    !/^\p{Lu}|^(?:off-duty|suspected|unidentified|former|armed)$/u.test(first.text)
  )
    return null;
  if (endsPhrase(first.lower) || harmVerb(first.lower)) return null;
  const body = readBody(tokens, i, 4);
  if (body.head < 0) return null;
  const head = (tokens[body.head] as Token).lower;
  const plural = personNoun(head)?.plural || /olds$/.test(head);
  const text = (tokens[body.head] as Token).text;
  const count = plural ? unknown(text) : groupSize(head, text);
  return finish(tokens, { from: i, to: body.head + 1, form: 'bare', count, head: body.head, sure: true });
}

function named(tokens: readonly Token[], i: number): People | null {
  const to = readName(tokens, i);
  if (to === i || (to - i === 1 && i === 0 && !/^\(|^,/.test(tokens[1]?.text ?? ''))) return null;
  const text = (tokens[i] as Token).text;
  return finish(tokens, { from: i, to: i, form: 'name', count: one(text), head: -1, sure: to - i > 1 });
}

interface Found {
  readonly from: number;
  readonly to: number;
  readonly form: Form;
  readonly count: Count;
  readonly head: number;
  readonly sure: boolean;
}

/** Adds the name and the age that follow: 'a shopkeeper, Mudasir Malik (34)'. */
function finish(tokens: readonly Token[], found: Found): People {
  const { from, to, form, count, head, sure } = found;
  const end = count.max === 1 ? readName(tokens, to) : to;
  const aged = readAge(tokens, end);
  const noun = head >= 0 ? (tokens[head] as Token).lower : '';
  const ages = tokens.slice(from, to).flatMap((t) => AGED.exec(t.lower)?.[1] ?? []);
  const kinds = tokens.slice(from, to).flatMap((t) => personNoun(t.lower)?.kind ?? []);
  return {
    from,
    to: aged?.to ?? end,
    form,
    count,
    noun: AGED.test(noun) ? '' : noun,
    kind: personNoun(noun)?.kind ?? kinds.at(-1) ?? null,
    name:
      end > to
        ? tokens
            .slice(to, end)
            .map((t) => t.text)
            .join(' ')
        : null,
    age: aged?.age ?? (ages.length === 1 && Number(ages[0]) ? Number(ages[0]) : null),
    sure,
    members: [],
  };
}

/** Reads the words of a noun phrase from `i`: the place of its last noun for people (-1: none) and where the phrase ends. */
function readBody(tokens: readonly Token[], i: number, longest = LONGEST): { head: number; end: number } {
  let head = -1;
  let j = i;
  for (; j < tokens.length && j - i < longest; j++) {
    const token = tokens[j] as Token;
    if (token.text === '(' && head < 0) {
      const close = closing(tokens, j);
      if (close < 0) break;
      j = close;
    } else if (/^'s?$/.test(token.lower) && head >= 0) {
      const owned = readBody(tokens, j + 1, 4);
      return owned.head >= 0 ? owned : { head, end: j };
    } else if (token.text === '/' || token.text === '&') continue;
    else if (token.kind === 'mark' || endsPhrase(token.lower)) break;
    else if (personNoun(token.lower) || AGED.test(token.lower)) head = j;
    else if (harmVerb(token.lower) && (head >= 0 || !personNoun(tokens[j + 1]?.lower ?? ''))) break;
    else if (head >= 0 && !leadsOn(tokens, j)) break;
  }
  return { head, end: head >= 0 ? head + 1 : j };
}

/** A plain word after a noun for people goes on to a further one: 'staff security guard', 'police training officer'. */
function leadsOn(tokens: readonly Token[], j: number): boolean {
  if (AGED.test(tokens[j - 1]?.lower ?? '')) return !/ed$|ing$/.test((tokens[j] as Token).lower);
  return (
    !/ed$|s$|^\p{Lu}\p{Ll}/u.test((tokens[j] as Token).text) && personNoun(tokens[j + 1]?.lower ?? '') !== undefined
  );
}

function closing(tokens: readonly Token[], open: number): number {
  for (let j = open + 1; j < Math.min(tokens.length, open + LONGEST); j++) if (tokens[j]?.text === ')') return j;
  return -1;
}

/** Where a run of capitalised words that may be a person's name ends; `i` when none begins there. */
function readName(tokens: readonly Token[], i: number): number {
  let j = i;
  while (j < tokens.length && j - i < 6 && isNameWord(tokens, j, i)) j++;
  return j;
}

const NAME_MARK = /^["'.]$/;
function isNameWord(tokens: readonly Token[], j: number, start: number): boolean {
  const { text, lower, kind } = tokens[j] as Token;
  if (NAME_MARK.test(text))
    return (
      j > start &&
      /^\p{Lu}/u.test(tokens[j + 1]?.text ?? '') &&
      /^(?:\p{Lu}|[JS]r|\p{Lu}\p{Ll}+)$/u.test(tokens[j - 1]?.text ?? '')
    );
  if (kind !== 'word' || !/^\p{Lu}[\p{L}'.-]*$/u.test(text)) return false;
  if (/^\p{Lu}{3,}$/u.test(text)) return false;
  return !endsPhrase(lower) && !harmVerb(lower) && !personNoun(lower) && !NOT_NAMES.test(lower);
}

const NOT_NAMES =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|june|july|august|september|october|november|december|.{0,12}(?:street|avenue|road|county|city|hospital|department|university|school|district|state|center|centre|park|news|tv))$/;

/** ', 27,' · '(27)' · ', age 27'. */
function readAge(tokens: readonly Token[], i: number): { age: number; to: number } | null {
  const [a, b, c] = [tokens[i]?.text, tokens[i + 1]?.text, tokens[i + 2]?.text];
  const named = /^aged?$/.test(b ?? '');
  const age = named ? c : b;
  if ((a !== ',' && a !== '(') || !/^\d{1,2}$/.test(age ?? '')) return null;
  const after = tokens[i + (named ? 3 : 2)]?.text;
  if (a === '(' ? after !== ')' : after !== undefined && !/^[,.;)]$|^(?:of|and|was|were|from|who)$/.test(after))
    return null;
  return { age: Number(age), to: i + (named ? 3 : 2) + (a === '(' ? 1 : 0) };
}
