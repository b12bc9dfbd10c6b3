import type { Sentence, Token } from '../document/index.ts';
import { countryByName } from '../lexicon/countries.ts';
import { inList } from '../lexicon/lexicon.ts';
import { stateByAbbreviation } from '../lexicon/states.ts';
import { type Count, findCounts, one, unknown } from './count.ts';
import { finish, type People } from './finish.ts';
import { counted } from './numbered.ts';
import { AGED, isFirstName, readBody, readName, textOf } from './phrase.ts';
import { groupSize, isAge, lengthIn } from './sizes.ts';
import { endsPhrase, harmVerb, isThing, personNoun } from './words.ts';

export type { Form, People } from './finish.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const ARTICLES = words('a an another');
const DETERMINERS = words('the his her their its our my your these those');
const PRONOUNS = words('he she him her himself herself they them themselves all everyone others both victim victims');
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
  if (token.kind === 'mark' || isAge(tokens, i)) return null;
  const count = countAt(i);
  if (count) return counted(tokens, i, i + lengthIn(tokens, i, count.text), count, 'counted');
  if (ARTICLES.has(token.lower)) return indefinite(tokens, i, countAt);
  if (DETERMINERS.has(token.lower) && (token.lower !== 'her' || readBody(tokens, i + 1).head >= 0))
    return definite(tokens, i, countAt);
  const all = token.lower === 'all' && tokens[i - 1]?.lower !== 'in' && tokens[i + 1] ? countAt(i + 1) : undefined; // 'all 21 survivors'
  if (all) return counted(tokens, i, i + 1 + lengthIn(tokens, i + 1, all.text), all, 'definite');
  if (PRONOUNS.has(token.lower) && token.text !== 'Her') return pronoun(tokens, i); // 'Her mind is shot'
  const whole = titled(tokens, i) ?? bare(tokens, i) ?? named(tokens, i);
  return whole && isOne(tokens, whole, countAt) ? whole : null;
}

/** A number or an article amid the words begins a phrase of its own: 'On Sunday | two soldiers', 'In Goma | a trader'. */
function isOne(tokens: readonly Token[], { from, to }: People, countAt: CountAt): boolean {
  for (let j = from + 1; j < to; j++) {
    const { lower, kind } = tokens[j] as Token;
    if (kind === 'mark' || lower === 'of') return true; // an age, a list: what follows is told beside
    if (countAt(j) || ARTICLES.has(lower) || DETERMINERS.has(lower)) return false;
  }
  return true;
}

function indefinite(tokens: readonly Token[], i: number, countAt: CountAt): People | null {
  const word = (tokens[i] as Token).text;
  const next = tokens[i + 1]?.lower ?? '';
  const form =
    /^another$/i.test(word) || /^(?:second|third|fourth|fifth|sixth|seventh|eighth)$/.test(next)
      ? 'another'
      : 'indefinite';
  const at = /^(?:additional|further)$/.test(next) ? i + 2 : i + 1;
  const inner = at > i + 1 || form === 'another' ? countAt(at) : undefined;
  if (inner) return counted(tokens, i, at + lengthIn(tokens, at, inner.text), inner, 'another');
  const body = readBody(tokens, i + 1);
  const count = one(word);
  if (body.head >= 0) {
    const noun = personNoun((tokens[body.head] as Token).lower);
    const of = tokens[body.head + 1]?.lower === 'of' ? countAt(body.head + 2) : undefined;
    if (of && /^(?:family|group|household|crew|party|convoy|team|gang)$/.test((tokens[body.head] as Token).lower))
      return finish(tokens, {
        from: i,
        to: body.head + 2 + lengthIn(tokens, body.head + 2, of.text),
        form,
        count: of,
        head: body.head,
        sure: true,
      });
    const many = noun?.plural && !/^(?:staff|personnel|police|crew)$/.test((tokens[body.head] as Token).lower);
    const staff = (tokens[body.head] as Token).lower === 'staff'; // 'another national staff'
    const size = staff ? count : many ? unknown(word) : groupSize((tokens[body.head] as Token).lower, word);
    return finish(tokens, { from: i, to: body.head + 1, form, count: size, head: body.head, sure: true });
  }
  if (form === 'another' && body.end <= i + 2 && next !== 'second' && !isThing(next))
    return finish(tokens, { from: i, to: Math.max(body.end, i + 1), form, count, head: -1, sure: true });
  if (body.end > i + 1) {
    const last = (tokens[body.end - 1] as Token).lower;
    if (!AGENT.test(last) || isThing(last)) return null;
    return finish(tokens, { from: i, to: body.end, form, count, head: body.end - 1, sure: false });
  }
  return form === 'another' && !isThing(next)
    ? finish(tokens, { from: i, to: i + 1, form, count, head: -1, sure: true })
    : null;
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
  const rest = head === 'other'; // 'one died and the other was hurt'
  return finish(tokens, {
    from: i,
    to: body.head + 1,
    form: rest ? 'elliptic' : 'definite',
    count,
    head: rest ? -1 : body.head,
    sure: true,
  });
}

/** 'the dead', 'the wounded': people by what befell them. */
function collective(tokens: readonly Token[], i: number): People | null {
  const next = tokens[i + 1]?.lower ?? '';
  const after = tokens[i + 2];
  if (!/^(?:dead|deceased|injured|wounded|slain|missing)$/.test(next)) return null;
  if (after && after.kind !== 'mark' && !endsPhrase(after.lower)) return null;
  return finish(tokens, { from: i, to: i + 2, form: 'definite', count: unknown('the'), head: i + 1, sure: true });
}

/** 'he', 'them', 'their' in 'their legs': people told before. */
export function pronoun(tokens: readonly Token[], i: number): People {
  const { lower, text } = tokens[i] as Token;
  const single = /^(?:he|she|him|her|his|himself|herself|victim)$/.test(lower);
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
  if (!first.capital && !personNoun(first.lower) && !isModifier(first.lower) && !AGED.test(first.lower)) return null;
  if (endsPhrase(first.lower) || harmVerb(first.lower) || isTaken(tokens, i)) return null;
  const body = readBody(tokens, i, 4);
  if (body.head < 0 || /^(?:Without|For|Of)$/.test(tokens[body.head + 1]?.text ?? '')) return null;
  const head = (tokens[body.head] as Token).lower;
  const plural = personNoun(head)?.plural || /olds$/.test(head);
  const text = (tokens[body.head] as Token).text;
  const count = plural ? unknown(text) : groupSize(head, text);
  return finish(tokens, { from: i, to: body.head + 1, form: 'bare', count, head: body.head, sure: true });
}

/** 'killed | former justice minister Ann Bell', 'the murder of | mayoral hopeful Ann Bell': what stands before a name. */
function titled(tokens: readonly Token[], i: number): People | null {
  const before = tokens[i - 1]?.lower ?? '';
  if (before !== 'of' && !harmVerb(before)) return null;
  for (let j = i; j < i + 4; j++) {
    const { lower, kind, capital } = tokens[j] ?? { lower: '', kind: 'mark', capital: false };
    const isTitle = personNoun(lower) !== undefined;
    const name = isTitle ? j + 1 : j;
    if (j > i && (isTitle || isFirstName(lower)) && readName(tokens, name) > name + 1)
      return finish(tokens, {
        from: i,
        to: name,
        form: 'bare',
        count: one((tokens[name - 1] as Token).text),
        head: isTitle ? j : -1,
        sure: true,
      });
    if (capital || kind !== 'word' || isTitle || NO_TITLE.test(lower) || endsPhrase(lower) || harmVerb(lower))
      return null;
    if (isThing(lower)) return null;
  }
  return null;
}
const NO_TITLE = /(?:ed|ing|ly|s)$/;

const isModifier = inList('people-modifiers.txt');

/** 'taken hostage', 'held captive' */
const isTaken = (tokens: readonly Token[], i: number): boolean =>
  /^(?:hostage|captive|prisoner)$/.test(tokens[i]?.lower ?? '') &&
  /^(?:tak(?:e|en|es|ing)|took|h[eo]ld|holding|kept)$/.test(tokens[i - 1]?.lower ?? '');

const isCommon = inList('common-words.txt');

/** 'Ruiz was', 'Ruiz, 24': a capital at the beginning of a sentence is a name's where the word is no common one. */
const opensAsName = ([first, next]: readonly Token[]): boolean =>
  /^[(,]/.test(next?.text ?? '') ||
  (/^(?:was|had|died|suffered|sustained|later|succumbed|['’]s?)$/.test(next?.lower ?? '') &&
    !isCommon(first?.lower ?? ''));

/** 'CONROE, Texas - A man', 'HUDSON, Fla. (AP) - A boy': what a dateline names is nobody. */
const isNobody = ({ text }: Token, next: Token | undefined): boolean =>
  next?.text === '-' || /^\p{Lu}{2}$/u.test(text) || stateByAbbreviation(text) !== undefined;

function named(tokens: readonly Token[], i: number): People | null {
  if (!tokens[i]?.capital) return null;
  const before = tokens[i - 1];
  if (before && (/^(?:the|an?)$/.test(before.lower) || (before.capital && !endsPhrase(before.lower)))) return null;
  if (i > 1 && /^(?:Without|For|Of)$/.test(before?.text ?? '')) return null; // 'Doctors Without Borders'
  const to = readName(tokens, i);
  if (/ing$/.test(before?.lower ?? '') && countryByName(textOf(tokens, i, to))) return null; // 'people fleeing | Cuba'
  if (to - i === 1 && isNobody(tokens[i] as Token, tokens[to])) return null;
  if (to === i || (to - i === 1 && i === 0 && !opensAsName(tokens))) return null;
  const text = (tokens[i] as Token).text;
  return finish(tokens, { from: i, to: i, form: 'name', count: one(text), head: -1, sure: to - i > 1 });
}
