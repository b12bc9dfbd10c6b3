import type { Doc, Sentence, Token } from '../document/index.ts';
import { countryByDemonym, countryByName } from '../lexicon/countries.ts';
import { inList, table } from '../lexicon/lexicon.ts';
import type { Span } from '../text/span.ts';

/** People told by a noun: 'two Kenyan police officers', 'gunmen', 'a spokesman'. */
export interface Nominal extends Span {
  readonly sentence: Sentence;
  /** The noun in the plural where it has one: 'officers', 'gunmen', 'police'. */
  readonly head: string;
  readonly kind: 'person' | 'organization' | 'group';
  readonly subtype: string;
  readonly country: string | null;
  readonly number: 'singular' | 'plural';
  readonly definite: boolean;
  /** The number that counts them, as it stands ('seven', '31', 'hundreds'); null for none. */
  readonly count: string | null;
  /** Says something in this sentence. */
  readonly speaks: boolean;
}

interface PeopleNoun {
  readonly number: 'singular' | 'plural';
  readonly kind: Nominal['kind'];
  readonly subtype: string;
}

let nouns: Map<string, PeopleNoun> | undefined;

function peopleNouns(): Map<string, PeopleNoun> {
  nouns ??= new Map(
    table('actor-nouns.tsv').map((row) => [
      row.noun as string,
      { number: row.number, kind: row.kind, subtype: row.subtype } as PeopleNoun,
    ]),
  );
  return nouns;
}

const ALWAYS = /^(?:armed-group|security-force|protesters)$/;
const HARM =
  /\b(?:kill|wound|injur|dead\b|death|died|dies|shot\b|shoot|abduct|kidnap|arrest|detain|missing|hurt\b|hostage|murder|massacr|execut|behead|stabb|displac|fle[ed]|casualt|attack|bomb|explo|clash|assassin|assault|ambush|gunned|machinegun|lynch|tortur|raped?\b|raid|captur|seiz|disappear|drown|perish|dynamit|grenade|gunfire|fired (?:on|at)\b)/;
const SPEECH =
  /^(?:said|says|say|told|tells|added|announced|confirmed|denied|warned|claimed|reported|stated|accused|insisted)$/;

/**
 * People nouns of the document that act, speak or suffer: armed groups, forces and protesters wherever they stand, others
 * where they speak or where the sentence tells of harm. A noun that only qualifies another ('police station') is none.
 */
export function findNominals(doc: Doc): Nominal[] {
  const nominals: Nominal[] = [];
  for (const sentence of doc.sentences) {
    const harm = HARM.test(sentence.text);
    for (let i = 0; i < sentence.tokens.length; i++) {
      const noun = nounAt(sentence.tokens, i);
      const found = noun && toNominal(sentence, i, noun);
      if (found && (harm || found.speaks || found.country || ALWAYS.test(noun.subtype))) nominals.push(found);
    }
  }
  return nominals;
}

const GROUP_WORD = /^(?:groups?|bands?|squads?|factions?|columns?|cells?|rings?|units?|elements|forces|men|youths)$/;
const ARMED =
  /^(?:armed|criminal|militant|rebel|insurgent|extremist|terrorist|jihadist|islamist|guerr?illa|subversive|masked|separatist|paramilitary|hooded|death|trafficking|drug-trafficking|militia|commando)$/;

/** 'Syrians', 'two Kenyans'. */
const PEOPLE: PeopleNoun = { number: 'plural', kind: 'group', subtype: 'civilian' };

/** The noun at a token, with the word before it where both are listed ('aid workers'); 'criminal groups' and 'rebel forces' are armed groups. */
function nounAt(tokens: readonly Token[], i: number): PeopleNoun | undefined {
  const { lower, text, capital, kind } = tokens[i] as Token;
  if (kind !== 'word') return undefined;
  if (GROUP_WORD.test(lower)) {
    if (ARMED.test(tokens[i - 1]?.lower ?? '')) return { number: 'plural', kind: 'group', subtype: 'armed-group' };
    if (
      lower === 'forces' &&
      /^(?:government|security|army|police|coalition|federal|loyalist|allied|special)$/.test(tokens[i - 1]?.lower ?? '')
    )
      return { number: 'plural', kind: 'group', subtype: 'security-force' };
    if (lower === 'forces' && countryByDemonym(tokens[i - 1]?.text ?? ''))
      return { number: 'plural', kind: 'group', subtype: 'security-force' };
  }
  if (capital && lower.endsWith('s') && !countryByName(text) && countryByDemonym(text)) return PEOPLE;
  const own = peopleNouns().get(lower); // the last word of every pair is listed too
  return own && (peopleNouns().get(`${tokens[i - 1]?.lower} ${lower}`) ?? own);
}

const DETERMINER =
  /^(?:the|a|an|one|another|this|that|these|those|some|several|many|his|her|its|their|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|no|unidentified|unknown)$/;
const FOLLOWS =
  /^(?:\p{P}|and|or|who|that|which|were|was|are|is|have|has|had|be|been|in|on|at|from|of|to|with|by|for|as|near|after|before|when|while|during|but|also|will|would|could|may|might|not|said|told|inside|within|against|over|under|loyal|armed|believed|suspected|\p{L}+ed|\p{L}+ing|say|says|killed|shot|fled|died|began|took|went|came|stormed|opened|held|broke|set|left|threw|fought|lost|blew|hit|led|ran|kept|gave|made|put|saw|found|met|won|sent|did|do|does|can|should|must|there|here|out|up|into|across|outside|around|through|because|since|so|if|where|than|then|yesterday|today|last|early|late|'s|')$/u;

const isModifier = inList('nominal-modifiers.txt');

/** Plural nouns seldom qualify another noun, 'police' and 'rebel' do. */
const PLURAL = /(?:[^s]s|men|women)$/;

/** A capital says nothing at the start, nor behind a dateline: 'GOMA, May 3 - Gunmen'. */
const opens = (tokens: readonly Token[], i: number): boolean =>
  i === 0 || /^(?:[-\u2013\u2014:]+|\])$/.test(tokens[i - 1]?.text ?? '');

/** Where the phrase begins whose noun stands at `i`: numbers, articles and what qualifies people belong to it. */
function startAt(tokens: readonly Token[], i: number): number {
  let from = i;
  while (from > 0 && i - from < 8 && isWithin(tokens[from - 1] as Token, tokens[from] as Token)) from--;
  const loose = (at: number): boolean =>
    /^(?:of|at|than|over|about|around|more|us)$/.test(tokens[at]?.lower ?? '') && tokens[at + 1]?.lower !== 'least';
  while (from < i && loose(from)) from++;
  return from;
}

const isWithin = (before: Token, next: Token): boolean =>
  !isVerbHere(before, next) &&
  !(before.lower === 'at' && next.lower !== 'least') &&
  (isPeople(before) ||
    before.kind === 'number' ||
    isModifier(before.lower) ||
    peopleNouns().has(`${before.lower} ${next.lower}`) ||
    (DETERMINER.test(before.lower) && before.lower !== 'that'));

const isPeople = ({ capital, text }: Token): boolean => capital && countryByDemonym(text) !== undefined;

/** The country whose people's adjective stands last among the words. */
const countryOf = (tokens: readonly Token[]): string | null =>
  countryByDemonym(tokens.findLast(isPeople)?.text ?? '')?.iso2 ?? null;

function toNominal(sentence: Sentence, i: number, noun: PeopleNoun): Nominal | null {
  const { tokens } = sentence;
  const token = tokens[i] as Token;
  const next = tokens[i + 1];
  if (token.capital && !opens(tokens, i) && noun !== PEOPLE) return null;
  if (next && !PLURAL.test(token.lower) && !FOLLOWS.test(next.lower)) return null;
  const from = startAt(tokens, i);
  const first = tokens[from] as Token;
  if (noun.number === 'singular' && from === i) return null;
  if (first.lower === 'no' || isMeasure(tokens, from, i)) return null;
  const count = tokens.slice(from, i).find(isCount)?.lower ?? null;
  const speaks =
    SPEECH.test(next?.lower ?? '') ||
    SPEECH.test(tokens[i + 2]?.lower ?? '') ||
    accordingTo(tokens, from) ||
    (count === null && SPEECH.test(tokens[from - 1]?.lower ?? ''));
  const { number, kind, subtype } = noun;
  const definite = /^(?:the|these|those|this|his|her|its|their)$/.test(first.lower);
  return {
    start: first.start,
    end: token.end,
    sentence,
    head: headOf(tokens, i),
    kind,
    subtype,
    country: countryOf(tokens.slice(from, noun === PEOPLE ? i + 1 : i)),
    number,
    definite,
    count,
    speaks,
  };
}

/** 'wounded | six passers-by': what stands before a number or an article qualifies nothing. */
const isVerbHere = ({ lower }: Token, next: Token): boolean =>
  (lower.endsWith('ed') || lower === 'dead') && (isCount(next) || DETERMINER.test(next.lower));

const COUNTING = /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds|thousands|scores)$/;
const isCount = (token: Token): boolean => token.kind === 'number' || COUNTING.test(token.lower);

/** '250,000 people' measures, and 'men' behind an adjective ('brave men') praises: neither acts. */
const isMeasure = (tokens: readonly Token[], from: number, i: number): boolean =>
  /^(?:people|men)$/.test(tokens[i]?.lower ?? '') &&
  (tokens.slice(from, i).some((t) => /^\d{1,3},\d{3}|^\d{5}/.test(t.text)) ||
    (from === i && tokens[i]?.lower === 'men'));

const accordingTo = (tokens: readonly Token[], from: number): boolean =>
  tokens[from - 1]?.lower === 'to' && tokens[from - 2]?.lower === 'according';

/** One word for all numbers of a noun; gangs and criminal groups are one. */
function headOf(tokens: readonly Token[], i: number): string {
  const { lower } = tokens[i] as Token;
  if (lower === 'gang' || (GROUP_WORD.test(lower) && tokens[i - 1]?.lower === 'criminal')) return 'gangs';
  if (GROUP_WORD.test(lower)) return `${tokens[i - 1]?.lower} ${lower}`;
  const plural = lower.endsWith('man')
    ? `${lower.slice(0, -3)}men`
    : lower.endsWith('y')
      ? `${lower.slice(0, -1)}ies`
      : `${lower}s`;
  return peopleNouns().has(plural) ? plural : lower;
}
