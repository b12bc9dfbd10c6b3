import { isActorNoun } from '../names/index.ts';
import type { Item, Range } from './line.ts';
import { phraseAfter } from './phrase-after.ts';
import {
  classOf,
  endMark,
  isAdverb,
  isCapital,
  isComma,
  isFiniteVerb,
  isMark,
  isQuote,
  isStop,
  isSubjectPronoun,
  isWh,
  standsAlone,
} from './words.ts';

const LONGEST_PHRASE = 40;
const INNER =
  /^(?:of|for|from|at|in|with|on|by|to|against|between|within|behind|near|than|about|under|over|as|around|across|outside|through|along|inside|into)$/;

/** The noun phrase that ends before `to`, with its apposition between commas; null when none ends there. */
export function phraseBefore(items: readonly Item[], verb: number, least = 0): Range | null {
  const floats = /^(?:all|both)$/.test(items[verb - 1]?.lower ?? ''); // 'the mayors both said'
  return (floats ? phraseTo(items, verb - 1, least) : null) ?? phraseTo(items, verb, least);
}

function phraseTo(items: readonly Item[], to: number, least: number): Range | null {
  let end = beforeDay(items, to, least);
  if (isMark(items[end - 1], ')')) end = beforeParenthesis(items, end, least);
  if (isMark(items[end - 1], '-')) return betweenDashes(items, end - 1, least);
  if (!isComma(items[end - 1])) return withRelative(items, plainPhrase(items, end, least, to), least);
  const whole = fromHead(items, end - 1, least);
  if (whole) return whole;
  const last = lastComma(items, end - 1, least);
  if (last === null) return null;
  const comma = beforeOrigin(items, last, least);
  const head = plainPhrase(
    items,
    isMark(items[comma - 1], ')') ? beforeParenthesis(items, comma, least) : comma,
    least,
    comma,
  );
  if (!head) return null;
  const apposed = !isAside(items[comma + 1]);
  const before =
    isComma(items[head.from - 1]) &&
    !standsAlone(items[head.from]) &&
    !isCapital(items[head.from]) &&
    !isWh(items[head.from]);
  if (before && items[head.from - 1] && head.from - 1 > least) {
    const named = isAge(items, head.from - 2) ? head.from - 3 : head.from - 1;
    const outer = plainPhrase(items, named, least, named);
    if (outer && isCapital(items[outer.to - 1])) return { from: outer.from, to: apposed ? end - 1 : head.to };
  }
  return apposed ? { from: head.from, to: end - 1 } : head;
}

/** 'Bell, in a speech in Kano, Nigeria, said': the phrase that opens the line, when up to the comma at `end` only a relative clause has a verb. */
function fromHead(items: readonly Item[], end: number, least: number): Range | null {
  if (least > 0 && !isComma(items[least]) && !isQuote(items[least])) return null;
  const start = headAt(items, least > 0 ? least + 1 : 0, end);
  const comma = start === null ? -1 : items.findIndex((item, i) => i > start && i < end && isMark(item, ',('));
  if (start === null || comma < 0 || plainPhrase(items, comma, start, comma)?.from !== start) return null;
  let relative = false;
  for (let i = comma + 1; i < end; i++) {
    relative ||= isWh(items[i]) || items[i]?.lower === 'that';
    if (isStop(items[i]) || isQuote(items[i]) || (!relative && (isFiniteVerb(items[i]) || isSubjectPronoun(items[i]))))
      return null;
  }
  const clause = items.findIndex((item, i) => i > comma && i < end && isComma(item) && isWh(items[i + 1]));
  return { from: start, to: isAside(items[comma + 1]) ? comma : clause < 0 ? end : clause };
}

/** Where the subject may begin: past adverbs, conjunctions, and a phrase with a preposition up to its comma. */
function headAt(items: readonly Item[], from: number, end: number): number | null {
  let i = from;
  while (i < end && (isAdverb(items[i]) || classOf(items[i]) === 'CCONJ' || isComma(items[i]))) i++;
  if (classOf(items[i]) === 'ADP') {
    const comma = items.findIndex((item, k) => k > i && k < end && (isComma(item) || isFiniteVerb(item)));
    if (comma < 0 || !isComma(items[comma])) return null;
    i = comma + 1;
  }
  return isCapital(items[i]) || classOf(items[i]) === 'DET' ? i : null;
}

/** Opens what is no apposition: 'in a speech', 'who was there', 'facing a crowd'. */
const isAside = (item: Item | undefined): boolean =>
  classOf(item) === 'ADP' || isWh(item) || /ing$/.test(item?.lower ?? '');

/** ', 59, of Springfield, Va.': the comma behind the name that an age, and where one is from, follow. */
function beforeOrigin(items: readonly Item[], comma: number, least: number): number {
  const origin = (from: number): boolean => /^(?:of|from|in)$/.test(items[from]?.lower ?? '');
  let named = comma;
  let at = comma;
  for (let from = lastComma(items, at, least); from !== null && at - from < 6; from = lastComma(items, at, least)) {
    const town = items.slice(from + 1, at).every((item) => isCapital(item));
    if (!town && !origin(from + 1) && !isAge(items, at - 1)) break;
    at = from;
    if (!town) named = from;
  }
  return named === comma && origin(comma + 1) && isAge(items, comma - 1) ? comma - 2 : named;
}

/** 'the firm that runs the ferry': the phrase goes back over a relative clause to its noun, when that opens the clause. */
function withRelative(items: readonly Item[], inner: Range | null, least: number): Range | null {
  if (!inner || isSubjectPronoun(items[inner.from])) return inner;
  for (let i = inner.from - 1; i > least + 1 && inner.to - i < LONGEST_PHRASE; i--) {
    const item = items[i] as Item;
    if (isComma(item) || isQuote(item) || isStop(item)) break;
    if (!/^(?:that|who|which)$/.test(item.lower)) continue;
    const noun = isVerb(items[i + 1]) ? plainPhrase(items, i, least, i) : null;
    const opens = noun && (noun.from <= least || isComma(items[noun.from - 1]) || isQuote(items[noun.from - 1]));
    return opens ? { from: noun.from, to: inner.to } : inner;
  }
  return inner;
}

const isVerb = (item: Item | undefined): boolean => isFiniteVerb(item) || item?.pos() === 'VERB';

/** ', 34,' */
const isAge = (items: readonly Item[], i: number): boolean => items[i]?.kind === 'number' && isComma(items[i - 1]);

/** 'Mrs. Bell, a doctor, on Tuesday said' */
function beforeDay(items: readonly Item[], to: number, least: number): number {
  const on = /^(?:on|late|early|earlier)$/.test(items[to - 2]?.lower ?? '');
  return on && DAY.test(items[to - 1]?.lower ?? '') && to - 2 > least ? to - 2 : to;
}

const DAY = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday)$/;

/** 'Mrs. Bell - a doctor - said' */
function betweenDashes(items: readonly Item[], dash: number, least: number): Range | null {
  for (let i = dash - 2; i > least && dash - i < LONGEST_PHRASE; i--) {
    if (isQuote(items[i])) return null;
    if (!isMark(items[i], '-') || isMark(items[i - 1], '-')) continue;
    const inner = isMark(items[i + 1], '-') ? i + 2 : i + 1;
    const to = isAside(items[inner]) ? i : isMark(items[dash - 1], '-') ? dash - 1 : dash;
    return fromHead(items, i, least) ?? plainPhrase(items, i, least, to);
  }
  return null;
}

function beforeParenthesis(items: readonly Item[], end: number, least: number): number {
  for (let i = end - 1; i > least && end - i < 12; i--) if (isMark(items[i], '(')) return i;
  return end;
}

function lastComma(items: readonly Item[], before: number, least: number): number | null {
  for (let i = before - 1; i > least && before - i < LONGEST_PHRASE; i--) {
    if (isQuote(items[i]) || isStop(items[i])) return null;
    if (isComma(items[i])) return i;
  }
  return null;
}

function plainPhrase(items: readonly Item[], end: number, least: number, to: number): Range | null {
  const last = items[end - 1];
  if (!last || end <= least || (last.kind === 'mark' && !isMark(last, ')')) || last.kind === 'quote') return null;
  if (
    isSubjectPronoun(last) ||
    (classOf(last) === 'PRON' && !/^(?:himself|herself|itself|themselves)$/.test(last.lower))
  )
    return overPreposition(items, end, least);
  let from = end;
  while (from > least && end - from < LONGEST_PHRASE && isInner(items, from - 1, from < end)) from--;
  from = dropFront(items, from, end);
  return from < end ? { from, to } : null;
}

/** A pronoun alone; 'those around him', 'officials close to them' with the noun before it. */
function overPreposition(items: readonly Item[], end: number, least: number): Range {
  const governed = classOf(items[end - 2]) === 'ADP' && /^(?:him|her|them|us|me)$/.test(items[end - 1]?.lower ?? '');
  const noun = governed ? plainPhrase(items, end - 2, least, end - 2) : null;
  return { from: noun?.from ?? end - 1, to: end };
}

function isInner(items: readonly Item[], i: number, inside: boolean): boolean {
  const item = items[i] as Item;
  const kind = classOf(item);
  if (item.kind === 'number') return true;
  if (item.kind === 'quote') return inside && item.end - item.start < 40 && !/[,.!?…-]/.test(endMark(item));
  if (item.kind === 'mark')
    return (
      !/[,;:.!?()]/.test(item.text) &&
      item.start === items[i - 1]?.end &&
      (item.text === "'" || item.end === items[i + 1]?.start)
    );
  if (kind === 'CCONJ')
    return item.lower === 'and' && inside && (joinsNames(items, i) || classOf(items[i + 1]) === 'ADP');
  if (kind === 'ADP') return inside && INNER.test(item.lower);
  if (kind === 'AUX' || kind === 'SCONJ' || isWh(item) || isSubjectPronoun(item) || item.lower === 'that') return false;
  if (/^(?:said|says|has|had|have|did|does|do|told|asked|n't|not)$/.test(item.lower)) return false;
  return kind !== 'PRON' || (inside && isHis(item) && classOf(items[i - 1]) === 'ADP');
}

/** 'people close to his campaign' */
const isHis = (item: Item): boolean => /^(?:his|her|their|its|my|our|your)$/.test(item.lower);

const joinsNames = (items: readonly Item[], i: number): boolean =>
  ((isCapital(items[i - 1]) || isMark(items[i - 1], ')')) && isCapital(items[i + 1])) ||
  (!isCapital(items[i + 1]) && !isFiniteVerb(items[i - 2]) && opensPhrase(items, i));

/** ', witnesses and a doctor': between the comma or the line's head and 'and' stands nothing but a short phrase. */
function opensPhrase(items: readonly Item[], and: number): boolean {
  let i = and - 1;
  while (i >= 0 && i >= and - 8 && items[i]?.kind === 'word') i--;
  const opens = i >= and - 8 && (i < 0 || (i < and - 1 && opensBehind(items[i] as Item)));
  const words = opens ? items.slice(i + 1, and) : [];
  // tags last, and none for 'witnesses': they are dear
  return opens && !words.some(isFiniteVerb) && !words.some((w) => !isActorNoun(w.lower) && w.pos() === 'VERB');
}

const opensBehind = (item: Item): boolean => isComma(item) || (isQuote(item) && /,$/.test(endMark(item)));

/** Leaves out what stands before the subject proper: 'In a statement Mrs. Bell', 'But the mayor'. */
function dropFront(items: readonly Item[], from: number, end: number): number {
  let start = pastDay(items, from, end);
  while (start < end && (isAdverb(items[start]) || classOf(items[start]) === 'CCONJ')) start++;
  for (let i = end - 1; i > start; i--) {
    const before = items[i - 1] as Item;
    const opens = classOf(items[i]) === 'DET' || (isCapital(items[i]) && !isCapital(before));
    if (opens && i - 1 > start && isFiniteVerb(before)) return i;
  }
  if (classOf(items[start]) !== 'ADP') return start;
  let i = end - 1;
  while (i > start && (isCapital(items[i]) ? isCapital(items[i - 1]) : classOf(items[i]) !== 'DET')) i--;
  return classOf(items[i - 1]) === 'ADP' && i - 1 > start ? i : i > start ? i : start + 1;
}

/** 'On Friday the army', 'Last week a court': past the words that say when; 'Monday Club' is a name. */
function pastDay(items: readonly Item[], from: number, end: number): number {
  const opened = /^(?:on|in|by|late|early|earlier|last|this)$/.test(items[from]?.lower ?? '');
  let i = opened ? from + 1 : from;
  while (i < end - 1 && WHEN.test(items[i]?.lower ?? '')) i++;
  const told = i > from + (opened ? 1 : 0) && (opened || classOf(items[i]) === 'DET');
  return told ? i : from;
}
const WHEN =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|last|this|week|weekend|month|year|night|morning|afternoon|evening)$/;

/** The subject of the main clause that the item at `before` belongs to: the phrase before its first finite verb. */
export function firstSubject(items: readonly Item[], before: number): Range | null {
  const start = clauseStart(items, before);
  for (let i = start + 1; i < before; i++) {
    if (!isFiniteVerb(items[i]) || isAdverb(items[i])) continue;
    const found = phraseBefore(items, pastAdverbs(items, i), start);
    if (found && !/^(?:who|which|that|but|and)$/.test(items[found.from]?.lower ?? '')) return found;
  }
  const first = classOf(items[start]) === 'ADP' ? null : phraseAfter(items, start);
  return first && first.to <= before ? first : null;
}

/** Past what opens the line with a preposition, up to its comma: 'In a letter released Monday, Bell …'. */
function clauseStart(items: readonly Item[], before: number): number {
  if (classOf(items[0]) !== 'ADP') return 0;
  const comma = items.findIndex((item, i) => i < before && isComma(item));
  return comma < 0 ? 0 : comma + 1;
}

/** The subject of the clause that begins at `from`, past a comma: the phrase before its first verb. */
export function subjectFrom(items: readonly Item[], from: number): Range | null {
  const start = isComma(items[from]) ? from + 1 : from;
  for (let i = start + 1; i < items.length && i - start < LONGEST_PHRASE; i++) {
    if (!isVerb(items[i]) || isAdverb(items[i])) continue;
    const found = phraseBefore(items, pastAdverbs(items, i), start > 0 ? start - 1 : 0);
    return found?.from === start ? found : null;
  }
  return null;
}

/** Back over the adverbs before a verb. */
function pastAdverbs(items: readonly Item[], verb: number): number {
  let end = verb;
  while (end > 1 && isAdverb(items[end - 1])) end--;
  return end;
}
