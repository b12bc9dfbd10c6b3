import type { Sentence, Token } from '../document/index.ts';
import { type Country, countryByDemonym, countryByName } from '../lexicon/countries.ts';
import { wordSet } from '../lexicon/lexicon.ts';
import { type Draft, draft } from './draft.ts';
import { type Step, skip, take } from './step.ts';
import { isCapital, isUpper, phraseAt, phraseBefore, runEnd } from './tokens.ts';
import { isCommonWord, isFirstName, organizationWords, titles } from './words.ts';

/** "Workers' Party", "Women's League": a common plural owns the body. */
export function owned(sentence: Sentence, i: number, end: number): Step | null {
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
export function headed(sentence: Sentence, i: number, end: number): Step | null {
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
export function tailed(sentence: Sentence, i: number, end: number): Step | null {
  const { tokens } = sentence;
  const last = tokens[end - 1]?.text === '.' ? end - 1 : end;
  for (let to = last; to > i; to--) {
    const tail = phraseBefore(organizationWords(), tokens, to, i);
    if (!tail || tail.value.position === 'head') continue;
    if (tail.start === i && !standsAlone(tokens, i, to, tail.value.subtype)) continue;
    if (to < last && isFirstName(tokens[to]?.lower ?? '') === false && !phraseAt(titles(), tokens, to, end)) continue;
    if (isFirstName(tokens[i]?.lower ?? '') && to - i === 2 && /company|media|sports/.test(tail.value.subtype))
      continue;
    const title = longCountry(sentence, i) ? null : phraseAt(titles(), tokens, i, end);
    if (title && title.end < to && title.value !== 'sport' && tail.start >= title.end && tail.value.kind !== 'facility')
      return null;
    return take(asWord(draft(sentence, i, to, 'organization', 'names/tail'), tail.value.kind, tail.value.subtype));
  }
  return null;
}

/** The country of two words that a name begins with: 'Sri Lanka Army', where 'Sri' is no title. */
const longCountry = ({ text, start, tokens }: Sentence, i: number): Country | undefined =>
  countryByName(text.slice((tokens[i]?.start ?? 0) - start, (tokens[i + 1]?.end ?? 0) - start));

/** 'National Roads and Safety Authority': plain words that 'and' joins to a body's last word. */
export function paired(sentence: Sentence, i: number, end: number): Step | null {
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
    wordSet('lone-bodies.txt').has(tokens[i]?.text ?? '')
  );
}

function asWord(d: Draft, kind: string, subtype: string): Draft {
  d.kind = kind === 'facility' || kind === 'place' ? 'place' : (kind as Draft['kind']);
  d.subtype = subtype || null;
  const first = d.sentence.tokens[d.from] as Token;
  d.country =
    (longCountry(d.sentence, d.from) ?? countryByDemonym(first.text) ?? countryByName(first.text))?.iso2 ?? null;
  return d;
}
