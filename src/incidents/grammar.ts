import type { Token } from '../document/index.ts';
import { countryByDemonym, countryByName } from '../lexicon/countries.ts';
import { wordSet } from '../lexicon/lexicon.ts';
import { verbLemmas } from '../text/lemma.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const DETERMINERS = words('the a an this that these those his her their its our another each every no any some');
const NUMBERS = words('two three four five six seven eight nine ten several');
const BE = words("be is are was were been being 's 're get gets got");
const BEFORE_VERB = words(
  "to will would could can may might shall should must not n't did does do they we i you he she who ll 'll",
);
const UNREAL = words(
  'will would could can may might shall should must if unless whether threaten threatened threatening plan planned planning prevent avoid',
);
const TRIED = words('try tried trying attempt attempted attempting');
const TO = words('to');
const WITH_TO = words(
  'due according prior thanks owing led leading response reaction related linked contributed subjected close next',
);
const DENIED = words("not n't never no without neither nor deny denied denies");
const CONNECTORS = words(
  'on against by in at of near from that which who when where while after before during with for as and or but is was are have has had will would could may ended began left continued killed wounded injured took happened occurred . , ; : ) " -',
);
const BETWEEN = words(
  'also then later recently allegedly reportedly apparently brutally seriously slightly badly critically gravely fatally already both all have has had only just subsequently',
);

/** May stand between a verb and its object. */
const SOON = words('dead today yesterday tonight');

export type Voice = 'active' | 'passive';

const lower = (tokens: readonly Token[], i: number): string => tokens[i]?.lower ?? '';

/** Is the word at `i`, which could be a noun or a verb, a noun here? Told by its neighbours alone. */
export function isNounHere(tokens: readonly Token[], i: number): boolean {
  const word = lower(tokens, i);
  const before = lower(tokens, i - 1);
  const after = lower(tokens, i + 1);
  if (DETERMINERS.has(before) || isCounted(tokens, i) || before === "'s" || before === "'") return true;
  if (wordSet('deed-kinds.txt').has(before)) return true; // 'accidental shooting hospitalizes boy'
  if (BEFORE_VERB.has(before) || (BE.has(before) && word.endsWith('ing'))) return false;
  if (word.endsWith('ing')) return !startsNounPhrase(tokens, i + 1);
  return after === '' || CONNECTORS.has(after) || !startsNounPhrase(tokens, i + 1);
}

/** A number stands right before the word at `i`. */
export const isCounted = (tokens: readonly Token[], i: number): boolean =>
  tokens[i - 1]?.kind === 'number' || NUMBERS.has(lower(tokens, i - 1));

/** Does a noun phrase begin at `i`: a determiner, a number, a capital, a plural? */
export function startsNounPhrase(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (!token || token.kind === 'mark') return false;
  if (DAYS.has(token.lower)) return false;
  if (token.kind === 'number' || DETERMINERS.has(token.lower) || token.capital) return true;
  return !CONNECTORS.has(token.lower) && !PREPOSITIONS.has(token.lower) && !token.lower.endsWith('ly');
}

const DAYS = words('monday tuesday wednesday thursday friday saturday sunday');

const PREPOSITIONS = words(
  'in on at by of near from into during after before when while where with without for as about around against outside inside over under through since until to between among here there today yesterday tonight early late last this and but or because amid along behind',
);

/**
 * Voice of a transitive verb at tokens `first`–`last`: passive after a form of be, or as a bare participle with no object
 * (an object that stands within the phrase, 'took them hostage', counts).
 */
export function voiceAt(tokens: readonly Token[], first: number, last: number, hasObject: boolean): Voice {
  const word = lower(tokens, first);
  if (word.endsWith('ing')) return 'active';
  if (verbLemmas(word)[0] === word && !/(?:ed|t|n)$/.test(word)) return 'active';
  if (isBeing(tokens, first - 1)) return 'passive';
  const next = SOON.has(lower(tokens, last + 1)) ? last + 2 : last + 1; // 'shot dead', 'kidnapped today two nurses'
  return hasObject || startsNounPhrase(tokens, next) || lower(tokens, next) === '"' ? 'active' : 'passive';
}

const isParticiple = (word: string): boolean => /(?:ed|en|shot|hit|struck)$/.test(word);

/** A form of be stands at `i` or before it, adverbs and a participle that it shares aside: 'was shot and killed'. */
function isBeing(tokens: readonly Token[], i: number): boolean {
  for (let at = i; at > i - 4; at--) {
    const word = lower(tokens, at);
    if (BE.has(word)) return true;
    if (word === 'and' && isParticiple(lower(tokens, at - 1))) return isBeing(tokens, at - 2);
    if (!BETWEEN.has(word) && !word.endsWith('ly') && !DENIED.has(word)) return false;
  }
  return false;
}

/** Told as wish, threat, plan or condition: 'would kill', 'threatened to attack'. */
export const isUnreal = (tokens: readonly Token[], i: number): boolean =>
  someBefore(tokens, i, UNREAL) ||
  someBefore(tokens, i, TRIED) ||
  (!isPast(lower(tokens, i)) && someBefore(tokens, i, TO, isInfinitive));

/** Told as an attempt: who 'tried to kill him' did it, though nobody died. */
export const isTried = (tokens: readonly Token[], i: number): boolean =>
  someBefore(tokens, i, TRIED) && !someBefore(tokens, i, UNREAL);

/** The 'to' at `i` has a verb behind it: not 'due to a raid', 'led to the attack'. */
const isInfinitive = (tokens: readonly Token[], i: number): boolean =>
  !WITH_TO.has(lower(tokens, i - 1)) && !DETERMINERS.has(lower(tokens, i + 1));

/** No infinitive, so that no 'to' governs it: 'damage to the bank and wounded six'. */
export const isPast = (word: string): boolean =>
  !word.endsWith('ing') && !word.endsWith('s') && ![undefined, word].includes(verbLemmas(word)[0]);

/** Told as not having happened: 'did not attack'. */
export const isDenied = (tokens: readonly Token[], i: number): boolean => someBefore(tokens, i, DENIED);

function someBefore(
  tokens: readonly Token[],
  i: number,
  set: ReadonlySet<string>,
  counts: (tokens: readonly Token[], i: number) => boolean = () => true,
): boolean {
  for (let at = i - 1; at >= 0 && at >= i - 4; at--) {
    const word = lower(tokens, at);
    if (set.has(word) && counts(tokens, at)) return true;
    if (tokens[at]?.kind === 'mark') return false;
  }
  return false;
}

/** The word at `i` has an article, a possessive or a number before it within three words. */
export function isDetermined(tokens: readonly Token[], i: number): boolean {
  for (let at = i - 1; at >= 0 && at >= i - 4; at--) {
    const token = tokens[at] as Token;
    if (DETERMINERS.has(token.lower) || token.lower === "'s" || isCounted(tokens, at + 1)) return true;
    if (token.kind === 'mark' || PREPOSITIONS.has(token.lower)) return false;
  }
  return false;
}

const STRIKES = words('on against hit hits killed kills destroyed injured wounded left targeting targeted');
const STRUCK = words('killed wounded injured hurt died hit destroyed dead');

/**
 * A strike of arms and not of workers, told by the words beside it: 'Israeli strikes', 'a strike on a school', 'killed in a
 * strike'; 'on strike on Monday', 'a general strike', 'a lightning strike' are none.
 */
export function isArmedStrike(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  if (before && (countryByDemonym(before.text) || countryByName(before.text))) return true;
  const determined = DETERMINERS.has(lower(tokens, i - 1));
  if (determined && /^(?:in|by)$/.test(lower(tokens, i - 2)) && STRUCK.has(lower(tokens, i - 3))) return true;
  const bare = determined || lower(tokens, i - 1) === '' || before?.kind === 'mark';
  return bare && STRIKES.has(lower(tokens, i + 1)) && !DAYS.has(lower(tokens, i + 2));
}

const BURNS = words(
  'at in on that which broke swept gutted destroyed engulfed erupted started spread burned burnt tore ripped raced killed injured left claimed happened occurred kills sweeps guts destroys engulfs was had , .',
);

/** A fire that burns and not one of guns: 'a fire at a market', 'the huge fire that swept'; 'under fire', 'the fire chief' are none. */
export function isBlaze(tokens: readonly Token[], i: number): boolean {
  const [before, further] = [lower(tokens, i - 1), lower(tokens, i - 2)];
  const opens =
    before === '' || DETERMINERS.has(before) || (DETERMINERS.has(further) && !wordSet('gunfire.txt').has(before));
  return opens && BURNS.has(lower(tokens, i + 1));
}

const ACTING = words('men women people police militia to and or they we who i you not');

/** A word in its base form has a subject before it that it agrees with: 'soldiers fire at', not 'a strike at', 'rifle fire at'. */
export const hasPluralSubject = (tokens: readonly Token[], i: number): boolean =>
  ACTING.has(lower(tokens, i - 1)) || /[^s]s$/.test(lower(tokens, i - 1)) || BEFORE_VERB.has(lower(tokens, i - 1));
