import type { Sentence, Token } from '../document/index.ts';
import { countryByName } from '../lexicon/countries.ts';
import { wordSet } from '../lexicon/lexicon.ts';
import { stateByAbbreviation } from '../lexicon/states.ts';
import { type Draft, draft, firstOfTwo, placeCueWord, wordsOf } from './draft.ts';
import { type Step, take } from './step.ts';
import { isCapital, isNoName } from './tokens.ts';
import { isCommonWord, isFirstName, placeSize } from './words.ts';

/** A run that neither lexicon nor title explains: a country, a place, a person, or not known yet. */
export function plainRun(sentence: Sentence, i: number, end: number): Step {
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

/** A plain noun that makes a place of the name beside it: 'province', 'village'. */
export const isPlaceNoun = (word: string): boolean => wordSet('place-nouns.txt').has(word);
const PAPER = /^(?:newspaper|daily|weekly|magazine|television|radio|tv)$/;

/** ', a small village in Turbo municipality', ', the district capital of' */
function isApposedPlace({ sentence: { tokens }, to }: Draft): boolean {
  if (tokens[to]?.text !== ',' || !/^(?:an?|the)$/.test(tokens[to + 1]?.lower ?? '')) return false;
  const noun = [2, 3, 4].find((k) => isPlaceNoun(tokens[to + k]?.lower ?? ''));
  return noun !== undefined && /^(?:in|of|near|located|on|\d+)$/.test(tokens[to + noun + 1]?.lower ?? '');
}

/** 'The Andean city of Cusco' says of which country or range it is. */
const isTownNoun = (word: string): boolean => /^(?:city|town|village)$/.test(word);

/** The plain noun beside a name says what it is: 'the village of X', 'X province', 'X newspaper', 'the X tribe'. */
function byNoun(d: Draft): Draft | null {
  const { tokens } = d.sentence;
  const next = tokens[d.to]?.lower ?? '';
  if (isPlaceNoun(next) && !(isTownNoun(next) && tokens[d.to + 1]?.lower === 'of')) return place(d);
  if (tokens[d.from - 1]?.lower === 'of' && isPlaceNoun(tokens[d.from - 2]?.lower ?? '')) return place(d);
  if (isApposedPlace(d)) return place(d);
  if (PAPER.test(next)) return Object.assign(d, { kind: 'organization', rule: 'names/noun', subtype: 'media' });
  if (isApposedBody(d)) return Object.assign(d, { kind: 'organization', rule: 'names/noun' });
  if (/^(?:tribe|tribesmen|clan|militia|rebels|gang|cartel)$/.test(next))
    return Object.assign(d, { kind: 'group', rule: 'names/noun' });
  return null;
}

const BODY = /^(?:group|charity|agency|organi[sz]ation|watchdog|broadcaster|newspaper|firm|company|ngo)$/;

/** 'the rights group Viasna', 'Viasna, a Minsk-based rights group,': but not 'Ana Ruiz, head of the group,'. */
function isApposedBody({ sentence: { tokens }, from, to }: Draft): boolean {
  const lower = (i: number): string => tokens[i]?.lower ?? '';
  if (isFirstName(lower(from))) return false;
  if (BODY.test(lower(from - 1)) && from > 1 && !/^\p{Lu}/u.test(tokens[from - 1]?.text ?? '')) return true;
  if (lower(to) !== ',' || !/^(?:an?|the)$/.test(lower(to + 1))) return false;
  for (let i = to + 2; i < to + 7; i++) {
    if (BODY.test(lower(i)))
      return tokens[i + 1] === undefined || /^(?:[,.;)]|that|which|based|with|for|of|in)$/.test(lower(i + 1));
    if (tokens[i]?.kind !== 'word' || /^(?:of|for|in|at|who|from|with)$/.test(lower(i))) return false;
  }
  return false;
}

function single(d: Draft): Draft {
  const token = d.sentence.tokens[d.from] as Token;
  const { text } = token;
  if (isNoName(text) || (text.length === 1 && d.to === d.from + 1)) return mark(d, 'unknown', true);
  if (stateByAbbreviation(text) && d.sentence.tokens[d.from - 1]?.text === ',') return place(d);
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
  if (/^[A-Z][A-Z0-9&/-]{1,6}$/.test(text))
    return WEAPON.test(text) || isStressed(token) ? mark(d, 'unknown', true) : organization(d);
  const near = NEAR_CUES.has(before) || placeSize(firstOfTwo(d) ?? '') >= LARGE; // 'between Trump and Obama' has no way
  if (near && !isCommonWord(token.lower) && !isFirstName(token.lower)) return place(d);
  return d;
}

/** People of a town that hardly anybody is named for. */
const LARGE = 50_000;

/** 'New Addington', 'Port Loko', 'Upper Hill': no first name of anybody. */
const NAMED_FOR_A_PLACE = /^(?:new|north|south|east|west|upper|lower|port|fort|mount|lake)$/;

/** 'AK-47', 'C-130', 'VBIED': a make or a bomb, where the lexicon knows no group of that name. */
const WEAPON = /^[A-Z]{1,3}-\d+|^[A-Z]*IEDs?$/;

/** 'heavily ARMED men': a common word in capitals is stressed, not shortened. */
const isStressed = ({ text, lower }: Token): boolean => text.length > 2 && isCommonWord(lower);

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
  if (NAMED_FOR_A_PLACE.test(first.lower))
    return /^(?:in|of|from|to|at|around)$/.test(tokens[d.from - 1]?.lower ?? '') ? place(d) : mark(d, 'unknown', true);
  return words.length <= 4 ? person(d) : mark(d, 'unknown', true);
}

const mark = (d: Draft, kind: Draft['kind'], doubtful: boolean): Draft => Object.assign(d, { kind, doubtful });
const place = (d: Draft): Draft => Object.assign(d, { kind: 'place', rule: 'names/place' });
const organization = (d: Draft): Draft => Object.assign(d, { kind: 'organization', rule: 'names/acronym' });
const person = (d: Draft): Draft => Object.assign(d, { kind: 'person', rule: 'names/person' });
