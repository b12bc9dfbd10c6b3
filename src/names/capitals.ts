import type { Sentence, Token } from '../document/index.ts';
import { countryByDemonym, countryByName } from '../lexicon/countries.ts';
import type { Evidence } from './article.ts';
import { type Draft, draft, wordsOf } from './draft.ts';
import { isNoName, phraseAt } from './tokens.ts';
import { isCommonWord, isFirstName, known, placeSize, titles } from './words.ts';

/** A headline or dateline all in capitals, where a capital says nothing. */
export function isAllCapitals(sentence: Sentence): boolean {
  const { text } = sentence;
  if (/[\p{Ll}]{2}/u.test(text.slice(0, 12)) && text.length > 12) return false;
  let upper = 0;
  let lower = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 65 && code <= 90) upper++;
    else if (code >= 97 && code <= 122) lower++;
  }
  return upper >= 3 && upper > 4 * lower;
}

/** Names of a line all in capitals: those that the article's body or a lexicon knows, and persons by their first name. */
export function scanCapitals(sentence: Sentence, evidence: Evidence, sport: boolean): Draft[] {
  const found: Draft[] = [];
  const { tokens } = sentence;
  const heading = sport ? tokens.findIndex((t) => t.text === '-') : -1;
  for (let i = heading > 0 && heading < 5 ? heading + 1 : 0; i < tokens.length; ) {
    const token = tokens[i] as Token;
    const d =
      token.kind === 'word' && !(i === 0 && tokens[1]?.text === '-') ? nameAt(sentence, i, evidence, sport) : null;
    if (d) found.push(d);
    i = d ? d.to : i + 1;
  }
  return found;
}

function nameAt(sentence: Sentence, i: number, evidence: Evidence, sport: boolean): Draft | null {
  const { tokens } = sentence;
  for (let n = 5; n > 0; n--) {
    if (i + n > tokens.length) continue;
    const d = draft(sentence, i, i + n, 'unknown', 'names/capitals');
    const words = wordsOf(d);
    const other = evidence.get(words.toLowerCase());
    const common = n === 1 && isCommonWord(words.toLowerCase());
    if (other && (!common || other.kind === 'person')) {
      const { kind, subtype, country, canonical } = other;
      return Object.assign(d, { kind, subtype, country, canonical });
    }
    if (common || (n === 1 && isNoName(words))) continue;
    const country = countryByName(words);
    if (country) return Object.assign(d, { kind: 'country', country: country.iso2, canonical: country.name });
    const listed = n === 1 ? phraseAt(known(), tokens, i, i + 1) : phraseAt(known(), tokens, i, i + n);
    if (listed?.end === i + n && (sport || listed.value.subtype !== 'club')) {
      const { kind, subtype: sub, country: iso, name } = listed.value;
      return Object.assign(d, { kind, subtype: sub === 'club' ? 'sports' : sub, country: iso, canonical: name });
    }
    if (countryByDemonym(words)) return null;
    const size = placeSize(titleCase(words));
    if (size >= (n === 1 ? 100_000 : 20_000) && !isFirstName(words.toLowerCase()))
      return Object.assign(d, { kind: 'place' });
  }
  return personIn(sentence, i, sport);
}

const titleCase = (words: string): string => words.charAt(0) + words.slice(1).toLowerCase();

/** A first name and the unknown word behind it; in sport, where headlines name players, an unknown word alone. */
function personIn(sentence: Sentence, i: number, sport: boolean): Draft | null {
  const { tokens } = sentence;
  const token = tokens[i] as Token;
  if (isCommonWord(token.lower) || token.text.length < 3 || isNoName(token.text)) return null;
  const next = tokens[i + 1];
  if (isFirstName(token.lower) && next?.kind === 'word' && !isCommonWord(next.lower) && next.text.length > 2)
    return draft(sentence, i, i + 2, 'person', 'names/capitals');
  if (phraseAt(titles(), tokens, i)) return null;
  return sport && !token.text.includes('-') ? draft(sentence, i, i + 1, 'person', 'names/capitals') : null;
}
