import { type Draft, placeCueWord, wordsOf } from './draft.ts';
import { isCommonWord, isFirstName, placeSize } from './words.ts';

/** What the article as a whole says of a word: whose last name it is, or which name is written so. */
export type Evidence = ReadonlyMap<string, Draft>;

/** Names that are sure, by their words and, for persons, by each of their names but the first. */
export function evidenceOf(drafts: readonly Draft[]): Map<string, Draft> {
  const evidence = new Map<string, Draft>();
  const put = (key: string, d: Draft) => {
    if (!evidence.has(key)) evidence.set(key, d);
  };
  const late = (d: Draft) => d.rule === 'names/place' && d.to === d.from + 1;
  for (const d of drafts) if (isToldBody(d)) put(wordsOf(d).toLowerCase(), d);
  for (const d of drafts) if (d.kind !== 'unknown' && !late(d)) put(wordsOf(d).toLowerCase(), d);
  for (const d of drafts) {
    if (d.kind !== 'person') continue;
    const words = wordsOf(d)
      .toLowerCase()
      .split(/[\s.]+/)
      .filter((w) => w.length > 1);
    for (const word of words.slice(words.length > 1 ? 1 : 0)) put(word, d);
    if (words.length > 2) put(words.slice(-2).join(' '), d);
    const [first] = words;
    if (first && isFirstName(first)) put(first, d);
  }
  for (const d of drafts) if (late(d)) put(wordsOf(d).toLowerCase(), d);
  return evidence;
}

/** 'the rights group Viasna' */
const isToldBody = ({ kind, rule }: Draft): boolean => kind === 'organization' && rule === 'names/noun';

const SPEECH = new Set(
  'said says told added who announced asked denied warned insisted called wrote argued noted declared admitted claimed explained acknowledged urged accused'.split(
    ' ',
  ),
);
/** Words of business news; an unknown name there is a firm. */
export const isBusiness = (text: string): boolean => (text.slice(0, 3000).match(FIRM)?.length ?? 0) >= 4;
const FIRM = /\b(?:shares?|company|profits?|bank|earnings|stock|sales|firm|dividend|market|million|quarter)\b/gi;

/** Kinds for the drafts that wait, by what the article says elsewhere, then by the words around them. */
export function settle(drafts: readonly Draft[], evidence: Evidence, business: boolean): Draft[] {
  return drafts.flatMap((d) => {
    const words = wordsOf(d).toLowerCase();
    const other = evidence.get(words);
    if (d.kind === 'place' && other?.kind === 'person' && d.to === d.from + 1 && !placeCueWord(d))
      return [as(d, other)];
    if (d.kind === 'person' && !d.title && other && isToldBody(other)) return [as(d, other)];
    if (d.kind !== 'unknown') return [d];
    if (other && other !== d) return [as(d, other)];
    return guess(d, business);
  });
}

/** 'Rural Action Forum (RAF)': in this article RAF is the forum, whatever better known body bears those letters. */
export function defineAcronyms(drafts: readonly Draft[]): void {
  const meant = new Map<string, Draft>();
  for (const [i, d] of drafts.entries()) {
    const body = drafts[i - 1];
    if (body && /^(?:organization|group)$/.test(body.kind) && isDefined(body, d) && !meant.has(wordsOf(d)))
      meant.set(wordsOf(d), body);
  }
  for (const d of drafts) {
    const body = meant.get(wordsOf(d));
    if (body) as(d, body).canonical = body.canonical ?? wordsOf(body);
  }
}

/** The name in brackets right behind another is made of its initials. */
function isDefined(body: Draft, { sentence, from, to }: Draft): boolean {
  const { tokens } = sentence;
  if (body.sentence !== sentence || from !== body.to + 1 || to !== from + 1) return false;
  const initials = tokens.slice(body.from, body.to).filter((t) => t.capital);
  return (
    /^[([]$/.test(tokens[body.to]?.text ?? '') &&
    initials.length > 1 &&
    tokens[from]?.text === initials.map((t) => t.text[0]).join('')
  );
}

function as(d: Draft, other: Draft): Draft {
  d.kind = other.kind;
  d.subtype = other.subtype;
  d.country = other.country;
  d.canonical = other.canonical;
  return d;
}

/** Nothing else in the article tells: the words next to it do, or it is left out. */
function guess(d: Draft, business: boolean): Draft[] {
  if (d.doubtful) return [];
  const { tokens } = d.sentence;
  const token = tokens[d.from];
  const lower = token?.lower ?? '';
  const next = tokens[d.to]?.lower ?? '';
  const before = tokens[d.from - 1]?.lower ?? '';
  if (isFirstName(lower)) d.kind = 'person';
  else if (isCommonWord(lower)) return [];
  else if (before === 'the') return [];
  else if (SPEECH.has(next)) d.kind = business ? 'organization' : 'person';
  else if (placeSize(wordsOf(d)) >= 30_000) d.kind = 'place';
  else if (business) d.kind = 'organization';
  else d.kind = 'person';
  return [d];
}
