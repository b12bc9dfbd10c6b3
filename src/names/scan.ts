import type { Sentence, Token } from '../document/index.ts';
import { countryByDemonym, countryByName } from '../lexicon/countries.ts';
import { wordSet } from '../lexicon/lexicon.ts';
import { type Draft, draft, placeCueWord, startOf, wordsOf } from './draft.ts';
import { personAt } from './persons.ts';
import { isCapital, isNoName, isUpper, phraseAt, phraseBefore, runEnd } from './tokens.ts';
import {
  isActorNoun,
  isCommonWord,
  isFirstName,
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

interface Step {
  readonly drafts: readonly Draft[];
  readonly next: number;
}
const skip = (next: number): Step => ({ drafts: [], next });
const take = (d: Draft): Step => ({ drafts: [d], next: d.to });

/** What stands at the run of capitals that begins at `i`, at least its first part. */
function readRun(sentence: Sentence, i: number, setting: Setting): Step {
  const { tokens } = sentence;
  const end = runEnd(tokens, i);
  return (
    agency(sentence, i, end) ??
    beyond(sentence, i, end) ??
    joined(sentence, i, end) ??
    longCountry(sentence, i, end) ??
    owned(sentence, i, end) ??
    headed(sentence, i, end) ??
    paired(sentence, i, end) ??
    tailed(sentence, i, end) ??
    fromLexicon(sentence, i, end, setting) ??
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
function beyond(sentence: Sentence, i: number, end: number): Step | null {
  const listed = phraseAt(known(), sentence.tokens, i);
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

/** "Workers' Party", "Women's League": a common plural owns the body. */
function owned(sentence: Sentence, i: number, end: number): Step | null {
  const { tokens } = sentence;
  const mark = tokens[end]?.text;
  if ((mark !== "'" && mark !== "'s") || !isCapital(tokens, end + 1) || !isCommonWord(tokens[end - 1]?.lower ?? ''))
    return null;
  const to = runEnd(tokens, end + 1);
  const tail = phraseBefore(organizationWords(), tokens, to, end + 1);
  if (!tail || tail.value.position === 'head') return null;
  return take(asWord(draft(sentence, i, to, 'organization', 'names/tail'), tail.value.kind, tail.value.subtype));
}

/** 'Ministry of Defence', 'Bank of England', 'Gulf of Aden'. */
function headed(sentence: Sentence, i: number, end: number): Step | null {
  const { tokens } = sentence;
  const link = tokens[end]?.lower;
  if (link !== 'of' && link !== 'for') return null;
  const head = phraseBefore(organizationWords(), tokens, end, i);
  if (!head || head.value.position === 'tail') return null;
  const next = tokens[end + 1]?.lower === 'the' ? end + 2 : end + 1;
  if (!isCapital(tokens, next)) return null;
  let to = runEnd(tokens, next);
  if (
    tokens[to]?.lower === 'and' &&
    isCapital(tokens, to + 1) &&
    head.value.subtype === 'government' &&
    isCommonWord(tokens[to + 1]?.lower ?? '')
  )
    to = runEnd(tokens, to + 1);
  if (
    /^(?:Governments?|Administration|Presidency|Parliament|Army)$/.test(tokens[end - 1]?.text ?? '') &&
    countryByName(
      sentence.text.slice((tokens[next]?.start ?? 0) - sentence.start, (tokens[to - 1]?.end ?? 0) - sentence.start),
    )
  )
    return skip(end);
  return take(asWord(draft(sentence, i, to, 'organization', 'names/head'), head.value.kind, head.value.subtype));
}

/** 'Kenya Airways', 'Sudan Liberation Army', 'Mosul University', 'Tigris River'. */
function tailed(sentence: Sentence, i: number, end: number): Step | null {
  const { tokens } = sentence;
  const last = tokens[end - 1]?.text === '.' ? end - 1 : end;
  for (let to = last; to > i; to--) {
    const tail = phraseBefore(organizationWords(), tokens, to, i);
    if (!tail || tail.value.position === 'head') continue;
    if (tail.start === i && !standsAlone(tokens, i, to, tail.value.subtype)) continue;
    if (to < last && isFirstName(tokens[to]?.lower ?? '') === false && !phraseAt(titles(), tokens, to, end)) continue;
    if (isFirstName(tokens[i]?.lower ?? '') && to - i === 2 && /company|media|sports/.test(tail.value.subtype))
      continue;
    const title = phraseAt(titles(), tokens, i, end);
    if (title && title.end < to && title.value !== 'sport' && tail.start >= title.end && tail.value.kind !== 'facility')
      return null;
    return take(asWord(draft(sentence, i, to, 'organization', 'names/tail'), tail.value.kind, tail.value.subtype));
  }
  return null;
}

/** 'National Roads and Safety Authority': plain words that 'and' joins to a body's last word. */
function paired(sentence: Sentence, i: number, end: number): Step | null {
  const { tokens } = sentence;
  if (tokens[end]?.lower !== 'and' || !isCapital(tokens, end + 1) || i === 0) return null;
  const to = runEnd(tokens, end + 1);
  const tail = phraseBefore(organizationWords(), tokens, to, end + 1);
  if (tail?.value.subtype !== 'government' || to - end !== 3) return null;
  const words = [...tokens.slice(i, end), tokens[end + 1] as Token];
  if (!words.every((t) => isCommonWord(t.lower) && !isUpper(t.text))) return null;
  return take(asWord(draft(sentence, i, to, 'organization', 'names/tail'), tail.value.kind, tail.value.subtype));
}

/** A single such word in capitals amid a sentence names the one that all know: 'Parliament', 'the Army'. */
function standsAlone(tokens: readonly Token[], i: number, to: number, subtype: string): boolean {
  return (
    i > 0 &&
    to === i + 1 &&
    /government|security-force/.test(subtype) &&
    /^(?:Parliament|Congress|Senate|Cabinet|Army|Navy|Police|Treasury|Knesset|Presidency|Politburo)$/.test(
      tokens[i]?.text ?? '',
    )
  );
}

function asWord(d: Draft, kind: string, subtype: string): Draft {
  d.kind = kind === 'facility' || kind === 'place' ? 'place' : (kind as Draft['kind']);
  d.subtype = subtype || null;
  const first = d.sentence.tokens[d.from] as Token;
  d.country = (countryByDemonym(first.text) ?? countryByName(first.text))?.iso2 ?? null;
  return d;
}

function fromLexicon(sentence: Sentence, i: number, end: number, setting: Setting): Step | null {
  const { tokens } = sentence;
  const listed = phraseAt(known(), tokens, i);
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
  if (demonymAt(tokens, i) && !(end > i + 1 && isFirstName(lower))) return skip(i + 1);
  if (isOpening(tokens, i) && end === i + 1 && isActorNoun(lower)) return skip(end);
  if (!isOpening(tokens, i) || !isCommonWord(lower) || isUpper(tokens[i]?.text ?? '')) return null;
  if (end > i + 1 && (isFirstName(lower) || tokens[i + 1]?.text === '.')) return null;
  if (countryByName(tokens[i]?.text ?? '')) return null;
  if (end > i + 1) return skip(i + 1);
  const d = draft(sentence, i, i + 1, 'unknown', 'names/article');
  d.doubtful = true;
  return take(d);
}

export const isOpening = (tokens: readonly Token[], i: number): boolean =>
  i === 0 || /^["'([:;*-]$/.test(tokens[i - 1]?.text ?? '');
const demonymAt = (tokens: readonly Token[], i: number): boolean =>
  wordSet('adjectives-of-peoples.txt').has(tokens[i]?.text ?? '') ||
  (countryByDemonym(tokens[i]?.text ?? '') !== undefined && countryByName(tokens[i]?.text ?? '') === undefined);

/** A run that neither lexicon nor title explains: a country, a place, a person, or not known yet. */
function plainRun(sentence: Sentence, i: number, end: number): Step {
  const { tokens } = sentence;
  for (let to = end; to > i; to--) {
    const d = draft(sentence, i, to, 'country', 'names/country');
    const country = countryByName(wordsOf(d));
    if (!country) continue;
    if (to === i + 1 && to < end && isFirstName(tokens[i]?.lower ?? '')) break;
    d.country = country.iso2;
    d.canonical = country.name;
    return take(d);
  }
  const whole = draft(sentence, i, end, 'unknown', 'names/article');
  if (end === i + 1 || (end === i + 2 && tokens[end - 1]?.text === '.')) return take(single(whole));
  return take(several(whole));
}

const NEAR_CUES = new Set('in near outside inside'.split(' '));

const PLACE_NOUN =
  /^(?:river|province|town|village|city|district|airport|island|region|mountains?|valley|suburb|neighbou?rhood|county|square|street|prison|camp|area|border)$/;
const PAPER = /^(?:newspaper|daily|weekly|magazine|television|radio|tv)$/;

/** The plain noun beside a name says what it is: 'the village of X', 'X province', 'X newspaper', 'the X tribe'. */
function byNoun(d: Draft): Draft | null {
  const { tokens } = d.sentence;
  const next = tokens[d.to]?.lower ?? '';
  if (PLACE_NOUN.test(next)) return place(d);
  if (tokens[d.from - 1]?.lower === 'of' && PLACE_NOUN.test(tokens[d.from - 2]?.lower ?? '')) return place(d);
  if (PAPER.test(next)) return Object.assign(d, { kind: 'organization', rule: 'names/noun', subtype: 'media' });
  if (/^(?:tribe|tribesmen|clan|militia|rebels|gang|cartel)$/.test(next))
    return Object.assign(d, { kind: 'group', rule: 'names/noun' });
  return null;
}

function single(d: Draft): Draft {
  const token = d.sentence.tokens[d.from] as Token;
  const { text } = token;
  if (isNoName(text) || (text.length === 1 && d.to === d.from + 1)) return mark(d, 'unknown', true);
  if (wordSet('us-state-abbreviations.txt').has(text) && d.sentence.tokens[d.from - 1]?.text === ',') return place(d);
  const told = byNoun(d);
  if (told) return told;
  const size = placeSize(text);
  const before = d.sentence.tokens[d.from - 1]?.lower ?? '';
  const after = d.sentence.tokens[d.to];
  const partOf =
    after?.text === ',' &&
    placeSize(d.sentence.tokens[d.to + 1]?.text ?? '') >= 500_000 &&
    isCapital(d.sentence.tokens, d.to + 1);
  if (size >= 0 && (placeCueWord(d) || partOf)) return place(d);
  if (size >= 100_000 && !isFirstName(token.lower) && !isCommonWord(token.lower)) return place(d);
  if (/^[A-Z][A-Z0-9&/-]{1,6}$/.test(text)) return organization(d);
  if (NEAR_CUES.has(before) && !isCommonWord(token.lower) && !isFirstName(token.lower)) return place(d);
  return d;
}

function several(d: Draft): Draft {
  const { tokens } = d.sentence;
  const first = tokens[d.from] as Token;
  const second = tokens[d.from + 1] as Token;
  const initial = first.text.length === 1 || /^(?:\p{Lu}\.)+$/u.test(first.text);
  const size = placeSize(wordsOf(d));
  if (initial) return person(d);
  if (/^(?:cyclone|hurricane|typhoon|storm)$/.test(first.lower)) return mark(d, 'unknown', true);
  const told = byNoun(d);
  if (told) return told;
  if (size >= 0 && (placeCueWord(d) || !isFirstName(first.lower))) return place(d);
  if (isFirstName(first.lower) && !(isCommonWord(first.lower) && isCommonWord(second.lower))) return person(d);
  const words = tokens.slice(d.from, d.to).filter((t) => t.kind === 'word');
  const common = words.filter((t) => isCommonWord(t.lower)).length;
  if (common === words.length) return mark(d, 'unknown', true);
  if (placeSize(first.text) >= 300_000 && !isFirstName(first.lower) && words.length === 2)
    return mark(d, 'unknown', true);
  if (isCommonWord((words.at(-1) as Token).lower) && common > 0 && !isFirstName(first.lower))
    return mark(d, 'unknown', true);
  if (NEAR_CUES.has(tokens[d.from - 1]?.lower ?? '')) return place(d);
  return words.length <= 4 ? person(d) : mark(d, 'unknown', true);
}

const mark = (d: Draft, kind: Draft['kind'], doubtful: boolean): Draft => Object.assign(d, { kind, doubtful });
const place = (d: Draft): Draft => Object.assign(d, { kind: 'place', rule: 'names/place' });
const organization = (d: Draft): Draft => Object.assign(d, { kind: 'organization', rule: 'names/acronym' });
const person = (d: Draft): Draft => Object.assign(d, { kind: 'person', rule: 'names/person' });
