import type { Sentence, Token } from '../document/index.ts';
import { countryByDemonym, countryByName } from '../lexicon/countries.ts';
import { wordSet } from '../lexicon/lexicon.ts';
import { headed, owned, paired, tailed } from './bodies.ts';
import { type Draft, draft, placeCueWord, startOf, wordsOf } from './draft.ts';
import { personAt } from './persons.ts';
import { isPlaceNoun, plainRun } from './runs.ts';
import { type Step, skip, take } from './step.ts';
import { isCapital, isUpper, phraseAt, phraseBefore, runEnd } from './tokens.ts';
import { directed, heldTogether, smallCity, wayBetween } from './towns.ts';
import {
  isActorNoun,
  isCommonWord,
  isFirstName,
  isFunctionWord,
  type KnownName,
  known,
  organizationWords,
  placeSize,
  titles,
} from './words.ts';

/** What the whole article says of itself that the scan of a sentence needs. */
export interface Setting {
  readonly sport: boolean;
}

/** The names of a sentence in ordinary letter case, in order, not overlapping. */
export function scanSentence(sentence: Sentence, setting: Setting): Draft[] {
  const { tokens } = sentence;
  const found: Draft[] = [];
  let i = 0;
  while (i < tokens.length) {
    if (!isCapital(tokens, i)) {
      i++;
      continue;
    }
    const step = readRun(sentence, i, setting);
    found.push(...step.drafts);
    i = Math.max(i + 1, step.next);
  }
  return found;
}

/** The longest name of the lexicon that begins at a token. */
type Listed = ReturnType<typeof phraseAt<KnownName>>;

/** What stands at the run of capitals that begins at `i`, at least its first part. */
function readRun(sentence: Sentence, i: number, setting: Setting): Step {
  const { tokens } = sentence;
  const end = runEnd(tokens, i);
  const listed = phraseAt(known(), tokens, i);
  return (
    agency(sentence, i, end) ??
    beyond(sentence, i, end, listed) ??
    joined(sentence, i, end) ??
    smallCity(sentence, i, end) ??
    wayBetween(sentence, i, end) ??
    heldTogether(sentence, i, end) ??
    longCountry(sentence, i, end) ??
    directed(sentence, i, end) ??
    owned(sentence, i, end) ??
    headed(sentence, i, end) ??
    paired(sentence, i, end) ??
    tailed(sentence, i, end) ??
    fromLexicon(sentence, i, end, listed, setting) ??
    titled(sentence, i, end) ??
    opener(sentence, i, end) ??
    plainRun(sentence, i, end)
  );
}

/** Countries and places whose names hold small words: 'Democratic Republic of Congo', 'Bosnia and Herzegovina'. */
function joined(sentence: Sentence, i: number, end: number): Step | null {
  const { tokens } = sentence;
  if (!/^(?:of|and|the)$/.test(tokens[end]?.lower ?? '')) return null;
  const next = tokens[end + 1]?.lower === 'the' ? end + 2 : end + 1;
  if (!isCapital(tokens, next)) return null;
  const to = runEnd(tokens, next);
  const d = draft(sentence, i, to, 'country', 'names/country');
  const country = countryByName(wordsOf(d));
  if (!country) return null;
  d.country = country.iso2;
  d.canonical = country.name;
  return take(d);
}

/** 'GOMA, March 3 (Lakewire) -': what a dateline holds in brackets is a news agency. */
function agency(sentence: Sentence, i: number, end: number): Step | null {
  const { tokens } = sentence;
  const inDateline = i > 1 && i < 12 && tokens[i - 1]?.text === '(' && isUpper(tokens[0]?.text ?? '');
  if (!inDateline || tokens[end]?.text !== ')' || !/^[-\u2013\u2014]+$/.test(tokens[end + 1]?.text ?? '')) return null;
  const d = draft(sentence, i, end, 'organization', 'names/agency');
  const country = countryByName(wordsOf(d));
  return country ? null : take(Object.assign(d, { subtype: 'media' }));
}

/** A listed name that small words hold together, or all of a run: its entry knows more than its words. */
function beyond(sentence: Sentence, i: number, end: number, listed: Listed): Step | null {
  if (!listed || listed.end < end || listed.end < i + 2) return null;
  if (listed.end === end && /^(?:club|sports-body)$/.test(listed.value.subtype ?? '')) return null;
  return take(asListed(draft(sentence, i, listed.end, listed.value.kind, 'names/lexicon'), listed.value));
}

/** 'Czech Republic', 'Sri Lanka', before their first word is read as a people or a title. */
function longCountry(sentence: Sentence, i: number, end: number): Step | null {
  for (let to = Math.min(end, i + 4); to > i + 1; to--) {
    const d = draft(sentence, i, to, 'country', 'names/country');
    const country = countryByName(wordsOf(d));
    if (!country || (to < end && phraseBefore(organizationWords(), sentence.tokens, end, to))) continue;
    d.country = country.iso2;
    d.canonical = country.name;
    return take(d);
  }
  return null;
}

function fromLexicon(sentence: Sentence, i: number, end: number, listed: Listed, setting: Setting): Step | null {
  const { tokens } = sentence;
  if (!listed) return null;
  const { value, end: to } = listed;
  const single = to === i + 1;
  const text = tokens[i]?.text ?? '';
  if (single && !isUpper(text)) {
    if (to < end && !phraseAt(titles(), tokens, to, end)) return null;
    if (isOpening(tokens, i) && isCommonWord(tokens[i]?.lower ?? '') && value.subtype !== 'armed-group') return null;
  }
  if (single && isAcronymOnly(value.name, tokens[i] as Token)) return null;
  const team = value.subtype === 'club' || value.subtype === 'sports-body';
  if (team && !setting.sport && (single || placeSize(text) > 0) && !isUpper(text)) return null;
  const d = draft(sentence, i, to, value.kind, 'names/lexicon');
  return take(asListed(d, value));
}

function asListed(d: Draft, value: KnownName): Draft {
  d.subtype = value.subtype === 'club' || value.subtype === 'sports-body' ? 'sports' : value.subtype;
  d.country = value.country;
  d.canonical = value.name;
  return d;
}

/** 'Who' is not 'WHO': a name of one word that is not the entry's own spelling counts only in capitals. */
const isAcronymOnly = (name: string, token: Token): boolean =>
  !isUpper(token.text) && token.lower !== name.toLowerCase() && token.text.length <= 5 && isCommonWord(token.lower);

/** 'United Nations Secretary-General | António Guterres', 'Brig. Gen. | Paul Mwangi': what stands before, and the person. */
function titled(sentence: Sentence, i: number, end: number): Step | null {
  const { tokens } = sentence;
  for (let k = i; k < end; k++) {
    let title = phraseAt(titles(), tokens, k, end);
    if (!title) continue;
    const start = k;
    for (
      let more = phraseAt(titles(), tokens, title.end, end);
      more && more.end <= end;
      more = phraseAt(titles(), tokens, title.end, end)
    )
      title = more;
    if (title.end >= end) {
      if (k > i) return null;
      return skip(end);
    }
    if (k > i && !/military|political|royal|religious|police|professional|sport/.test(title.value)) continue;
    const person = personAt(sentence, title.end, end, 'names/title');
    person.title = { start: tokens[start]?.start as number, end: tokens[title.end - 1]?.end as number, kind: 'before' };
    const before = k > i ? readRun(cut(sentence, k), i, { sport: false }).drafts : [];
    const [body] = before;
    if (body?.kind === 'organization' && body.to === start) person.title = { ...person.title, start: startOf(body) };
    return { drafts: [...before, person], next: person.to };
  }
  return null;
}

/** The sentence up to a token, for what stands before a title. */
const cut = (sentence: Sentence, to: number): Sentence => ({ ...sentence, tokens: sentence.tokens.slice(0, to) });

/** At a sentence's start a capital says nothing: 'Police', 'Rebels', 'Kenyan soldiers'. */
function opener(sentence: Sentence, i: number, end: number): Step | null {
  const { tokens } = sentence;
  const lower = tokens[i]?.lower ?? '';
  if (demonymAt(tokens, i) && !isSceneHere(sentence, i) && !(end > i + 1 && isFirstName(lower))) return skip(i + 1);
  if (isOpening(tokens, i) && end === i + 1 && isActorNoun(lower)) return skip(end);
  if (!isOpening(tokens, i) || isUpper(tokens[i]?.text ?? '')) return null;
  if (!isCommonWord(lower) && !isPluralSubject(tokens, i)) return null;
  if (end > i + 1 && (isFirstName(lower) || tokens[i + 1]?.text === '.')) return null;
  if (countryByName(tokens[i]?.text ?? '')) return null;
  if (end > i + 1) return skip(i + 1);
  const d = draft(sentence, i, i + 1, 'unknown', 'names/article');
  d.doubtful = true;
  return take(d);
}

/** 'Aftershocks were felt': nobody of that name. */
const isPluralSubject = (tokens: readonly Token[], i: number): boolean =>
  /[^s]s$/.test(tokens[i]?.lower ?? '') && /^(?:are|were|have)$/.test(tokens[i + 1]?.lower ?? '');

/** 'In Amhara on Monday', 'the Amhara region', where a province has the name of its people: no 'in Amhara villages'. */
function isSceneHere(sentence: Sentence, i: number): boolean {
  const { tokens } = sentence;
  const next = tokens[i + 1];
  const region = isPlaceNoun(next?.lower ?? '');
  const alone = !next || next.kind === 'mark' || isFunctionWord(next.lower);
  return (
    (region || (alone && placeCueWord(draft(sentence, i, i + 1, 'place', '')))) && placeSize(tokens[i]?.text ?? '') >= 0
  );
}

export const isOpening = (tokens: readonly Token[], i: number): boolean =>
  i === 0 || /^["'([:;*-]$/.test(tokens[i - 1]?.text ?? '');
const demonymAt = (tokens: readonly Token[], i: number): boolean =>
  wordSet('adjectives-of-peoples.txt').has(tokens[i]?.text ?? '') ||
  (countryByDemonym(tokens[i]?.text ?? '') !== undefined && countryByName(tokens[i]?.text ?? '') === undefined);
