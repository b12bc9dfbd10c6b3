import { perSentence, type Sentence, type Token } from '../document/index.ts';
import { lookupPlace } from '../lexicon/gazetteer.ts';
import { wordSet } from '../lexicon/lexicon.ts';
import { stateByAbbreviation } from '../lexicon/states.ts';
import { type Clause, listEndingWith, listFrom, PREPOSITION } from './list.ts';
import { findPeople, type People } from './people.ts';
import { opening, textOf } from './phrase.ts';
import { together } from './together.ts';
import { harmVerb } from './words.ts';

/** The people whom a verb's place in its clause points to, with the parts that the text itself breaks off. */
export interface Party {
  readonly people: People;
  /** 'including two women', 'among them a child'. */
  readonly parts: readonly People[];
}

/** Tokens and phrases for people of a sentence, read once. */
export const clauseOf = perSentence((sentence): Clause => {
  const people = findPeople(sentence);
  return {
    tokens: sentence.tokens,
    people,
    endingAt: new Map(people.map((p) => [p.to - 1, p])),
    startingAt: new Map(people.map((p) => [p.from, p])),
  };
});

/** The index of the token that covers or follows an offset of the article. */
export function tokenAt(sentence: Sentence, offset: number): number {
  const i = sentence.tokens.findIndex((t) => t.end > offset);
  return i < 0 ? sentence.tokens.length : i;
}

const REACH = 30;
const WALL =
  /^(?:[;:"]|is|are|was|were|has|have|had|will|would|could|said|says|told|that|when|while|after|as|because|if|where|but|before|since|until|although|though)$/;
const SUBORDINATE = /^(?:before|after|when|while|as|because|where|until|since)$/;
const MODAL = /^(?:could|would|will|may|might|must|should|can)$/;
const SINGULAR = /^(?:was|is|has|'s)$/;
const PARTS = /^(?:including|includes|include|among|with|mostly|mainly|largely)$/;

/** Whom the verb that begins at token `verb` says something of: the head of the phrase on its left, past what modifies it. */
export function subjectOf(sentence: Sentence, verb: number): Party | null {
  const clause = clauseOf(sentence);
  const { tokens } = clause;
  const singular = SINGULAR.test(tokens[verb]?.lower ?? '');
  const lower = (i: number): string => tokens[i]?.lower ?? '';
  let parts: readonly People[] = [];
  let fallback: People | null = null;
  const { at, shared } = beforeVerb(clause, verb);
  for (let j = at, stop = Math.max(0, verb - REACH); j >= stop; j--) {
    const people = clause.endingAt.get(j);
    if (people && !/^'s?$/.test(lower(j + 1))) {
      const list = listEndingWith(clause, people, singular && lower(verb - 1) !== ','); // 'the group, 16 men and a boy, | was seized'
      const before = lower(list.from - 1);
      const amongThem = /^(?:them|whom)$/.test(before) && lower(list.from - 2) === 'among';
      const past = pastOthers(clause, people, list, shared);
      if (past !== null) {
        j = past;
        continue;
      }
      const nearest = list.to >= verb - 1 ? (atOnce(clause, people, list) ?? oneOfThem(clause, list)) : null;
      if (nearest) return nearest;
      if (amongThem || (PARTS.test(before) && before !== 'with'))
        parts = list.members.length > 0 ? list.members : [list];
      else if (!PREPOSITION.test(before) && lower(list.from - 2) !== 'who')
        return isWhereThey(clause, list) ? theySaid(sentence, list) : { people: withName(clause, list, verb), parts };
      else if (before === 'with' && list.to === verb && harmVerb(lower(verb)))
        return { people: list, parts }; // 'with 28 people injured'
      else if (before === 'by' && !shared) return fallback && { people: fallback, parts };
      else if (/^(?:of|with)$/.test(before) && list.form !== 'name') fallback ??= list;
      j = list.from - (lower(list.from - 2) === 'who' ? 2 : 1); // 'a man who stabbed two clerks | was shot'
    } else if (lower(j) === ')') j = opening(tokens, j);
    else if (lower(j) === '"' && startOfName(tokens, j) < j) j = startOfName(tokens, j);
    else if (lower(j) === ',' && isThingBetween(clause, j, verb)) break;
    else if (WALL.test(lower(j)) && !isSinceDate(tokens, j)) {
      if (/^(?:who|which|that)$/.test(lower(j - 1))) j--;
      else if (shared && /^(?:is|are|was|were|has|have|had)$/.test(lower(j))) return subjectOf(sentence, j);
      else if (!(shared && /ing$/.test(lower(j + 1)))) break; // 'fainted after inhaling gas and | were taken to hospital'
    }
  }
  return fallback && { people: fallback, parts };
}

/** 'members of the "Village Guard" | died': where a name in marks begins that ends at a token; else the token itself. */
function startOfName(tokens: readonly Token[], mark: number): number {
  for (let j = mark - 1; j > mark - 8; j--) {
    const token = tokens[j];
    if (token?.text === '"') return j < mark - 1 ? j : mark;
    if (!token || !(token.capital || /^(?:of|the|and|for|de|del|la)$/.test(token.lower))) break;
  }
  return mark;
}

/** Where the words before a verb begin that may be its subject, and whether the verb shares that of one before it. */
function beforeVerb(clause: Clause, verb: number): { readonly at: number; readonly shared: boolean } {
  const lower = (i: number): string => clause.tokens[i]?.lower ?? '';
  let j = verb - 1;
  while (j >= 0 && /ly$|^(?:also|later|then|both|all|each|now|still|who|,)$/.test(lower(j)) && !clause.endingAt.has(j))
    j--;
  if (MODAL.test(lower(j))) j--;
  j = asideFrom(clause, verb) ?? j;
  const series = lower(verb - 1) === ',' && /(?:ed|en)$/.test(lower(verb - 2)) && !clause.endingAt.has(verb - 2); // 'were ambushed, | abducted and robbed'
  const shared = j >= 0 && (series || /^(?:and|but|or)$/.test(lower(j)));
  return { at: lower(j) === 'but' ? j - 1 : j, shared };
}

/** Where to look on past people who are no subject: those of a clause between ('left before officers arrived, but | was arrested'), home towns, objects. */
function pastOthers(clause: Clause, people: People, list: People, shared: boolean): number | null {
  if (shared && SUBORDINATE.test(clause.tokens[list.from - 1]?.lower ?? '')) return list.from - 2;
  return isHome(clause, list) || isObject(clause, people) ? list.from - 1 : null;
}

const NAMING = 9;

const DIRECTION = /^(?:(?:north|south)(?:-?(?:east|west))?|east|west|central)(?:ern)?$/;

/** 'The man who shot him | was found dead' */
const isObject = ({ tokens }: Clause, { form, from, noun }: People): boolean =>
  form === 'pronoun' && /^(?:him|them)$/.test(noun) && !/^(?:of|among)$/.test(tokens[from - 1]?.lower ?? '');

/** 'A man from Lebanon, Tennessee, | died': where he is from. */
function isHome({ tokens }: Clause, { form, from, to }: People): boolean {
  if (form !== 'name') return false;
  if (DIRECTION.test(tokens[from - 1]?.lower ?? '')) return true; // 'southern Afghanistan'
  if (tokens[from - 1]?.text !== ',') return false;
  const words = textOf(tokens, from, to);
  if (
    to - from > 1
      ? lookupPlace(words)[0]?.kind !== 'admin'
      : lookupPlace(words).length === 0 && !stateByAbbreviation(words)
  )
    return false;
  let i = from - 2;
  while (i > from - 6 && /^\p{Lu}/u.test(tokens[i]?.text ?? '')) i--;
  return i < from - 2 && /^(?:from|of|in|near|outside|at)$/.test(tokens[i]?.lower ?? '');
}

/** 'The student, identified by police as Musa Bello, 22, of Kano, | died': the name says who it is. */
function withName({ tokens, startingAt, endingAt }: Clause, people: People, verb: number): People {
  const owner = endingAt.get(people.from - 2);
  if (isApposed(tokens, people, verb) && owner && (owner.name || owner.form === 'name') && owner.count.max === 1)
    return { ...owner, noun: people.noun, kind: people.kind };
  const told =
    /^(?:identified|named|known)$/.test(tokens[people.to + 1]?.lower ?? '') && tokens[verb - 1]?.text === ',';
  if (!told || people.count.max !== 1) return people;
  for (let j = people.to + 2; j < Math.min(verb, people.to + NAMING); j++) {
    const named = startingAt.get(j);
    if (named?.form === 'name' && !PREPOSITION.test(tokens[j - 1]?.lower ?? ''))
      return { ...named, noun: people.noun, kind: people.kind };
  }
  return people;
}

/** 'Ann Bell, | manager of a bank in Goma, | was shot' */
const isApposed = (tokens: readonly Token[], { from, form, count, name }: People, verb: number): boolean =>
  tokens[from - 1]?.text === ',' &&
  tokens[verb - 1]?.text === ',' &&
  /^(?:indefinite|bare|definite)$/.test(form) &&
  count.max === 1 &&
  name === null;

const isWhereThey = ({ tokens }: Clause, { form, from }: People): boolean =>
  form === 'pronoun' && tokens[from - 1]?.lower === 'where';

/** 'Both were taken to a clinic, where they | died': those of whom the sentence tells before. Where 'they' are nobody so told, it is not known who. */
function theySaid(sentence: Sentence, they: People): Party | null {
  let j = they.from - 2;
  while (j > 0 && !/^(?:was|were|is|are)$/.test(sentence.tokens[j]?.lower ?? '')) j--;
  const people = j > 0 ? subjectOf(sentence, j)?.people : undefined;
  if (people && (people.count.max === 1) === (they.count.max === 1)) return { people, parts: [] };
  return they.count.max === 1 ? { people: they, parts: [] } : null;
}

/** What stands at once before the verb: 'the eight people who | died', 'two soldiers among 11 | dead'. */
function atOnce(clause: Clause, people: People, list: People): Party | null {
  const { tokens, endingAt } = clause;
  const before = tokens[list.from - 1]?.lower ?? '';
  if (tokens[list.to]?.lower === 'who' && PREPOSITION.test(before) && people.count.min !== 1)
    return { people: list, parts: [] };
  if (isKinOf(clause, people, list)) return { people, parts: [] };
  const be = /^(?:is|are|was|were)$/.test(tokens[list.from - 2]?.lower ?? '') ? 1 : 0; // 'two officers were among seven people | killed'
  const few =
    before === 'among' && (tokens[list.to]?.lower === 'dead' || harmVerb(tokens[list.to]?.lower ?? ''))
      ? endingAt.get(list.from - 2 - be)
      : undefined;
  return few ? { people: list, parts: [few] } : null;
}

/** 'One of them, a schoolgirl, | died': one of those told before, and who it is. */
function oneOfThem({ tokens, endingAt }: Clause, apposition: People): Party | null {
  const { from, noun, kind, name, age, count } = apposition;
  if (tokens[from - 1]?.text !== ',' || !/^(?:them|whom|victims|injured|wounded)$/.test(tokens[from - 2]?.lower ?? ''))
    return null;
  const of = tokens[from - 3]?.lower === 'of' ? from - 3 : from - 4;
  const some = tokens[of]?.lower === 'of' ? endingAt.get(of - 1) : undefined;
  if (some?.form !== 'elliptic' || some.count.min !== count.min) return null;
  return { people: { ...some, noun, kind, name, age, apposition }, parts: [] };
}

/** 'Luis Ruiz, the father of | Ana Ruiz, who was hurt' */
const isKinOf = ({ tokens, endingAt }: Clause, { form }: People, { from, to }: People): boolean =>
  form === 'name' &&
  tokens[from - 1]?.lower === 'of' &&
  tokens[to + 1]?.lower === 'who' &&
  wordSet('kin.txt').has(endingAt.get(from - 2)?.noun ?? '');

/** 'If 500 people come, | the thing is dead': the subject is no people. */
const isThingBetween = ({ tokens, startingAt }: Clause, comma: number, verb: number): boolean =>
  /^(?:the|this|that|its|an?)$/.test(tokens[comma + 1]?.lower ?? '') &&
  !startingAt.has(comma + 1) &&
  tokens.slice(comma + 1, verb).every((t) => t.kind === 'word');

const ASIDE = 30;
const ASIDE_WORD = /^(?:identified|named|known|whose|all|mostly|mainly|both)$/;

/** Where the subject ends before an aside about it: '130 villagers, most of them farmers, | were killed', 'the man, whose name was not told, | died', 'a surgeon who treated soldiers, | died'. */
function asideFrom({ tokens, endingAt }: Clause, verb: number): number | undefined {
  if (tokens[verb - 1]?.text !== ',') return undefined;
  let commas = 0;
  for (let j = verb - 2; j > Math.max(0, verb - ASIDE); j--) {
    const { lower, text } = tokens[j] as Token;
    if (/^(?:whom|them)$/.test(lower) && tokens[j - 1]?.lower === 'of') {
      for (let k = j - 2; k > j - 6; k--) if (tokens[k]?.text === ',') return k - 1;
    } else if (lower === 'who' && commas === 0 && endingAt.has(j - 1)) return j - 1;
    else if (lower === 'who' && commas === 0 && tokens[j - 1]?.text === ',' && endingAt.has(j - 2)) return j - 2;
    else if (text === ',' && ASIDE_WORD.test(tokens[j + 1]?.lower ?? '')) return j - 1;
    if (text === ',') commas++;
  }
  return undefined;
}

/** 'trapped since Thursday': a day, no new clause. */
const isSinceDate = (tokens: readonly Token[], j: number): boolean =>
  /^(?:since|until)$/.test(tokens[j]?.lower ?? '') && /^\p{Lu}|^last$/u.test(tokens[j + 1]?.text ?? '');

/** Whom the verb that ends before token `next` befalls: the phrase on its right, with what is coordinated to it; `whole`: up to the verb of 'the bodies of a man and his son were found'. */
export function objectOf(sentence: Sentence, next: number, whole = false): Party | null {
  const clause = clauseOf(sentence);
  const { tokens } = clause;
  let i = next;
  while (i < next + 2 && /ly$|^(?:also|all|up|down|dead)$/.test(tokens[i]?.lower ?? '') && !clause.startingAt.has(i))
    i++;
  const first = clause.startingAt.get(i);
  if (!first) return null;
  const members = listFrom(clause, first, whole);
  return { people: together(members), parts: partsAfter(clause, (members.at(-1) as People).to) };
}

/** The parts that follow a total: ', including a woman and two children'. */
export function partsAfter(clause: Clause, from: number): readonly People[] {
  const { tokens } = clause;
  let i = from;
  for (; i < from + 8 && i < tokens.length; i++)
    if (/^(?:including|among|[.;])$/.test(tokens[i]?.lower ?? '') || harmVerb(tokens[i]?.lower ?? '')) break;
    else if (/^(?:and|while|but)$/.test(tokens[i]?.lower ?? '') && clause.startingAt.has(i + 1)) return [];
  const word = tokens[i]?.lower;
  if (word === 'among' && /^(?:them|whom)$/.test(tokens[i + 1]?.lower ?? '')) i++;
  else if (word !== 'including') return [];
  const first = clause.startingAt.get(
    /^(?:at|the)$/.test(tokens[i + 1]?.lower ?? '') && !clause.startingAt.has(i + 1) ? i + 2 : i + 1,
  );
  if (!first) return [];
  return listFrom(clause, first);
}
