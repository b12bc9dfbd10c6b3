import { table } from '../lexicon/lexicon.ts';
import { verbLemmas } from '../text/lemma.ts';
import { remember } from '../text/remember.ts';
import type { Item } from './line.ts';
import { classOf, isAdverb, isCapital, isFiniteVerb, isHelper } from './words.ts';

/** A reporting verb in a line: items `from` (first auxiliary) to `to` (past the particle); `verb` is the verb itself. */
export interface Cue {
  readonly from: number;
  readonly verb: number;
  readonly to: number;
  readonly lemma: string;
  readonly frames: ReadonlySet<string>;
  readonly form: 'past' | 'third' | 'base' | 'gerund';
  readonly passive: boolean;
}

interface Entry {
  readonly lemma: string;
  /** Words that follow the verb: 'out', 'it clear'; empty for most. */
  readonly particle: readonly string[];
  readonly frames: ReadonlySet<string>;
}

let entries: Map<string, Entry[]> | undefined;

const entriesOf = remember((lower: string): readonly Entry[] => {
  entries ??= readEntries();
  return verbLemmas(lower).flatMap((lemma) => entries?.get(lemma) ?? []);
});

function readEntries(): Map<string, Entry[]> {
  const read = new Map<string, Entry[]>();
  for (const { lemma = '', particle = '', frames = '' } of table('cues.tsv'))
    read.set(lemma, [
      ...(read.get(lemma) ?? []),
      { lemma, particle: particle.split(' ').filter(Boolean), frames: new Set(frames.split(' ')) },
    ]);
  return read;
}

/**
 * The cue whose verb stands at `i`, or null. Nouns that look like cues ('the report', 'his claims') are none. Where words of a `said`
 * quotation go before, it is a verb unless a determiner says otherwise: '“…,” the two write'.
 */
export function cueAt(items: readonly Item[], i: number, said = false): Cue | null {
  const item = items[i];
  if (item?.kind !== 'word') return null;
  const found = entriesOf(item.lower);
  if (found.length === 0) return null;
  const entry =
    found.find((e) => e.particle.length > 0 && e.particle.every((word, k) => items[i + 1 + k]?.lower === word)) ??
    found.find((e) => e.particle.length === 0);
  if (!entry || (isCapital(item) && i > 0 && !titleCase(items, i))) return null;
  const report = reportStart(items, i);
  const form = report < i ? 'past' : formOf(item.lower, entry.lemma);
  const from = groupStart(items, report);
  const noun = said ? isGoverned(items, i, from, form) : isNoun(items, i, from, form);
  if (noun || (entry.particle.length === 0 && namesTopic(items, i, form, entry))) return null;
  return {
    from,
    verb: i,
    to: i + 1 + entry.particle.length,
    lemma: entry.lemma,
    frames: entry.frames,
    form,
    passive: report === i && isPassive(items, i, from, form),
  };
}

/** 'is quoted as saying', 'could be heard saying': where the verb stands by which another reports the cue at `i`; else `i`. */
function reportStart(items: readonly Item[], i: number): number {
  if (!items[i]?.lower.endsWith('ing')) return i;
  const verb = items[i - 1]?.lower === 'as' ? i - 2 : i - 1;
  return /^(?:quoted|cited|heard|recorded|filmed|caught)$/.test(items[verb]?.lower ?? '') && isHelper(items[verb - 1])
    ? verb
    : i;
}

const NO_FRAMES: ReadonlySet<string> = new Set();

/** Any verb in the past or third person at `i`, by its tag, as the cue of words that stand before it: 'beamed', 'presses'. */
export function verbAt(items: readonly Item[], i: number): Cue | null {
  const item = items[i];
  if (item?.kind !== 'word' || isCapital(item) || isHelper(item)) return null;
  const form = formOf(item.lower, verbLemmas(item.lower)[0] ?? item.lower);
  if (form === 'base' || form === 'gerund' || item.pos() !== 'VERB') return null; // the tag last: it costs most
  const from = groupStart(items, i);
  const passive = isPassive(items, i, from, form);
  return { from, verb: i, to: i + 1, lemma: verbLemmas(item.lower)[0] ?? item.lower, frames: NO_FRAMES, form, passive };
}

/** Where the group of the verb at `verb` begins, with its auxiliaries and adverbs, and whether it is passive. */
export function spanOfVerb(items: readonly Item[], verb: number): { readonly from: number; readonly passive: boolean } {
  const from = groupStart(items, verb);
  const { lower } = items[verb] as Item;
  return { from, passive: isPassive(items, verb, from, formOf(lower, verbLemmas(lower)[0] ?? lower)) };
}

/** 'Asked whether …, the mayor replied: …': the answer has a speaker of its own. */
export const asksFirst = (cue: Cue | null): boolean => cue?.from === 0 && cue.form === 'past' && cue.lemma === 'ask';

/** In a headline in title case most words are capitals. */
const titleCase = (items: readonly Item[], i: number): boolean =>
  items.slice(0, Math.max(i, 3) + 3).filter((it) => it.kind === 'word' && !isCapital(it) && it.lower.length > 3)
    .length === 0;

function formOf(lower: string, lemma: string): Cue['form'] {
  if (lower.endsWith('ing') && lower !== lemma) return 'gerund';
  if (lower === lemma) return lemma === 'put' || lemma === 'read' ? 'past' : 'base';
  return lower.endsWith('s') ? 'third' : 'past';
}

function groupStart(items: readonly Item[], verb: number): number {
  let from = verb;
  while (from > 0 && verb - from < 6 && (isAdverb(items[from - 1]) || isHelper(items[from - 1]))) from--;
  while (from < verb && isAdverb(items[from]) && items[from]?.lower === 'on') from++;
  return from;
}

const PLURAL =
  /(?:[^s]s|people|men|women|children)$|^(?:police|i|him|them|you|we|they|who|many|some|most|both|all|that|which)$/;

const OBJECT = /^(?:him|them|us|me|it)$/;

function isNoun(items: readonly Item[], i: number, from: number, form: Cue['form']): boolean {
  const before = items[i - 1];
  const own = items[i]?.lower;
  if (before === undefined) return form === 'base' || (form === 'third' && own !== 'says');
  if (form === 'gerund') return classOf(before) === 'DET';
  const kind = classOf(before);
  if (own === 'state' || own === 'states') return !statesWhat(items, i, from);
  if (form === 'past' && from === i && isCounted(items, i)) return true;
  if ((form === 'third' || form === 'base') && /^'s?$/.test(before.lower)) return true;
  if (kind === 'DET' && !/^(?:this|that|these|those|some|another|any|each)$/.test(before.lower)) return true;
  const governed = (kind === 'ADP' && before.lower !== 'on') || before.lower === "'s" || before.lower === "'";
  if (governed && from === i) return true;
  if (
    form === 'third' &&
    !SURE.test(own ?? '') &&
    !/^(?:he|she|it|who|which|that|one)$/.test(before.lower) &&
    isNominal(items, i)
  )
    return true;
  if (governed) return false;
  if (form !== 'base' || own === 'say' || OBJECT.test(items[i + 1]?.lower ?? '')) return false;
  if (from < i && classOf(items[from - 1]) === 'DET') return true; // 'an earlier report'
  return (
    from === i && (!PLURAL.test(before.lower) || before.lower === 'news') && !/^(?:and|or|but)$/.test(before.lower)
  );
}

/** '“…,” the report': behind a quotation only what a determiner or preposition governs is a noun, or what goes before a verb. */
function isGoverned(items: readonly Item[], i: number, from: number, form: Cue['form']): boolean {
  if (form === 'past' || form === 'gerund' || items[i]?.lower === 'says') return isNoun(items, i, from, form);
  const before = items[i - 1];
  if (isFiniteVerb(items[i + 1]) || classOf(before) === 'DET' || classOf(before) === 'ADP') return true;
  const plural = PLURAL.test(before?.lower ?? '') || before?.kind === 'number';
  return form === 'base' ? !plural && before?.lower !== 'two' : /^'s?$/.test(before?.lower ?? '');
}

/** 'opening remarks for', 'reports of': of verbs that take no such object the noun. */
const namesTopic = (items: readonly Item[], i: number, form: Cue['form'], { frames }: Entry): boolean =>
  (form === 'third' || form === 'base') &&
  !frames.has('of') &&
  !frames.has('on') &&
  !SURE.test(items[i]?.lower ?? '') &&
  /^(?:of|from|for|by|regarding|against)$/.test(items[i + 1]?.lower ?? '') &&
  items[i + 2]?.kind !== 'quote';

/** The verb 'state', rare beside the noun: what has words, or one who can state them, before it. */
const statesWhat = (items: readonly Item[], i: number, from: number): boolean =>
  from < i ||
  /^(?:i|we|they|he|she|it|who|which)$/.test(items[i - 1]?.lower ?? '') ||
  isSaid(items[i + 1], items[i + 2])
    ? !/^(?:DET|ADP)$/.test(classOf(items[from - 1]) ?? '')
    : false;
const isSaid = (next: Item | undefined, after: Item | undefined): boolean =>
  next?.kind === 'quote' ||
  (next?.text === ':' && after?.kind === 'quote') ||
  (next?.lower === 'that' && classOf(after) !== 'AUX' && after?.pos() !== 'VERB');
/** '300 pledged votes', 'more confirmed cases': a participle between a number and a plural. */
const isCounted = (items: readonly Item[], i: number): boolean =>
  (items[i - 1]?.kind === 'number' ||
    /^(?:more|fewer|most|many|those|these|all|other|of)$/.test(items[i - 1]?.lower ?? '')) &&
  items[i + 1]?.kind === 'word' &&
  classOf(items[i + 1]) === undefined &&
  /[^s]s$/.test(items[i + 1]?.lower ?? '');

const SURE = /^(?:says|tells)$/;
/** By its tag, or by a relative clause: 'early-morning tweets', 'states that were hit'; not before 'to' with a verb: 'Bell vows to stay'. */
const isNominal = (items: readonly Item[], i: number): boolean =>
  !takesInfinitive(items, i) &&
  ((items[i + 1]?.lower === 'that' && classOf(items[i + 2]) === 'AUX') ||
    /^(?:NOUN|PROPN|ADJ)$/.test(items[i]?.pos() ?? ''));
const takesInfinitive = (items: readonly Item[], i: number): boolean =>
  (isCapital(items[i - 1]) || classOf(items[i - 1]) === 'CCONJ') &&
  items[i + 1]?.lower === 'to' &&
  !isCapital(items[i + 2]) &&
  /^(?:AUX|undefined)$/.test(`${classOf(items[i + 2])}`);

const BE = /^(?:is|are|was|were|be|been|being|'s|'re|am|'m)$/;
const isPassive = (items: readonly Item[], verb: number, from: number, form: Cue['form']): boolean =>
  form === 'past' &&
  items.slice(from, verb).some((it) => BE.test(it.lower)) &&
  !items.slice(from, verb).some((it) => it.lower === 'having');
