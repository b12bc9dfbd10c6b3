import type { Casualty } from '../casualties/index.ts';
import type { Doc, Sentence, Token } from '../document/index.ts';
import { table } from '../lexicon/lexicon.ts';
import { verbLemmas } from '../text/lemma.ts';
import { remember } from '../text/remember.ts';
import type { Mention } from '../text/span.ts';
import {
  hasPluralSubject,
  isArmedStrike,
  isBlaze,
  isCounted,
  isDenied,
  isDetermined,
  isNounHere,
  isTried,
  isUnreal,
  type Voice,
  voiceAt,
} from './grammar.ts';
import { type IncidentType, incidentType } from './types.ts';

/** How a trigger's neighbours take part; see the head of lexicon/en/incident-triggers.tsv. */
export type Frame = 'act' | 'harm' | 'accuse' | 'who' | 'group' | 'clash' | 'suffer' | 'burst' | 'on' | 'of';

/** A word or phrase that tells of an incident. */
export interface Trigger extends Mention {
  readonly sentence: Sentence;
  readonly type: IncidentType;
  readonly frame: Frame;
  readonly voice: Voice | null;
  readonly unreal: boolean;
  /** Unreal, but for those who tried: 'attempted to kidnap'. */
  readonly tried: boolean;
  readonly denied: boolean;
  /** A plural or bare noun that may speak of many incidents at once: 'attacks', 'terrorist violence'. */
  readonly general: boolean;
  /** Tells of an incident only beside a victim or a casualty: 'seized', 'crash'. */
  readonly doubtful: boolean;
  /** Tells of an incident only where an armed group does it ('broke into'), or where what is done is a deed ('placed bombs'). */
  readonly only: 'attackers' | 'deed' | null;
}

/** Text of the trigger's sentence between two offsets of the article. */
export const between = ({ sentence }: Trigger, from: number, to: number): string =>
  sentence.text.slice(Math.max(0, from - sentence.start), Math.max(0, to - sentence.start));

interface Entry {
  readonly rest: readonly string[];
  readonly pos: 'verb' | 'noun';
  readonly type: string;
  readonly frame: Frame;
  readonly needs: string;
}

/** Every trigger of the document in text order, none overlapping another; of phrases the longest. */
export function findTriggers(doc: Doc): Trigger[] {
  return doc.sentences.flatMap((sentence) => inSentence(sentence, doc));
}

/** People are taken where no word above says so: 'Three nurses were taken from the road by gunmen'. */
export function takings(casualties: readonly Casualty[], triggers: readonly Trigger[], doc: Doc): Trigger[] {
  const told = new Set(triggers.filter((t) => t.type.class === 'abduction').map((t) => t.sentence));
  return casualties.flatMap(({ outcome, assertion, victims, sentence, start, end }) => {
    if (outcome !== 'abducted' || assertion !== 'asserted' || !victims || told.has(sentence)) return [];
    const passive = victims.start === start;
    const span = passive
      ? { start: Math.min(victims.end + 1, end - 1), end }
      : { start, end: Math.max(victims.start - 1, start + 1) };
    const text = doc.text.slice(span.start, span.end);
    const type = incidentType('abduction');
    const voice = passive ? 'passive' : 'active';
    const sure = { unreal: false, tried: false, denied: false, general: false, doubtful: false, only: null };
    return [{ ...span, ...sure, text, rule: 'incidents/taking', sentence, type, frame: 'act', voice } as const];
  });
}

function inSentence(sentence: Sentence, doc: Doc): Trigger[] {
  const found: Trigger[] = [];
  const { tokens } = sentence;
  for (let i = 0; i < tokens.length; i++) {
    const hit = longestAt(tokens, i);
    if (!hit) continue;
    found.push(toTrigger(hit.entry, i, hit.last, sentence, doc));
    if (!hit.entry.rest.includes(GAP)) i = hit.last;
  }
  return found;
}

const GAP = '_';
const WIDEST_GAP = 6;
let lexicon: ReadonlyMap<string, readonly Entry[]> | undefined;

/** Entries by their first word, longer ones first. */
function entries(): ReadonlyMap<string, readonly Entry[]> {
  if (lexicon) return lexicon;
  const byWord = new Map<string, Entry[]>();
  for (const row of table('incident-triggers.tsv')) {
    const [first = '', ...rest] = (row.words ?? '').split(' ');
    const entry = { rest, pos: row.pos, type: row.type, frame: row.frame, needs: row.needs } as Entry;
    byWord.set(
      first,
      [...(byWord.get(first) ?? []), entry].sort((a, b) => b.rest.length - a.rest.length),
    );
  }
  lexicon = byWord;
  return byWord;
}

function longestAt(tokens: readonly Token[], i: number): { entry: Entry; last: number } | null {
  const token = tokens[i] as Token;
  if (token.kind !== 'word') return null;
  for (const [entry, form] of candidates(token.lower)) {
    const last = lastToken(tokens, i, entry);
    if (last !== null && fits(entry, form, tokens, i)) return { entry, last };
  }
  return null;
}

/** Entries whose first word this could be, with how it is inflected, longer ones first. */
const candidates = remember((word: string): readonly (readonly [Entry, 'base' | 'inflected'])[] => {
  const found = verbLemmas(word).flatMap((lemma) =>
    (entries().get(lemma) ?? [])
      .filter((e) => e.pos === 'verb')
      .map((e) => [e, lemma === word ? 'base' : 'inflected'] as const),
  );
  const nouns = [word, word.replace(/s$/, ''), word.replace(/es$/, ''), word.replace(/ies$/, 'y')];
  for (const noun of new Set(nouns))
    for (const e of entries().get(noun) ?? []) if (e.pos === 'noun') found.push([e, 'base'] as const);
  return found.sort((a, b) => b[0].rest.length - a[0].rest.length);
});

function lastToken(tokens: readonly Token[], i: number, entry: Entry): number | null {
  let at = i;
  for (let r = 0; r < entry.rest.length; r++) {
    const word = entry.rest[r] as string;
    if (word !== GAP) {
      if (!isForm(tokens[++at], word)) return null;
      continue;
    }
    const next = entry.rest[r + 1] as string;
    const limit = at + WIDEST_GAP + 1;
    while (at + 1 < limit && !isForm(tokens[at + 1], next)) at++;
    if (!isForm(tokens[at + 1], next)) return null;
  }
  return at;
}

const isForm = (token: Token | undefined, word: string): boolean =>
  token?.lower === word || token?.lower === `${word}s` || token?.lower === `${word}es`;

/** Nouns of harm in some of their senses only, with what tells these. */
const NOUNS: Readonly<Record<string, (tokens: readonly Token[], i: number) => boolean>> = {
  strike: isArmedStrike,
  fire: isBlaze,
};

function fits(entry: Entry, form: string, tokens: readonly Token[], i: number): boolean {
  const word = (tokens[i] as Token).lower;
  const plain = NOUNS[word.replace(/s$/, '')];
  if (plain?.(tokens, i)) return entry.pos === 'noun'; // 'a fire at a plant', not 'they fire at'
  if (plain && !hasPluralSubject(tokens, i)) return false; // 'a strike at a plant'
  if (entry.rest.length > 0) return true;
  if (plain) return false;
  if (entry.pos === 'noun') return word === 'shot' ? false : isNounHere(tokens, i) || !couldBeVerb(word);
  return form === 'inflected' && !/(?:ing|s)$/.test(word) ? true : !isNounHere(tokens, i);
}

const couldBeVerb = (word: string): boolean =>
  verbLemmas(word).some((lemma) => (entries().get(lemma) ?? []).some((e) => e.pos === 'verb' && e.rest.length === 0));

function toTrigger(entry: Entry, first: number, last: number, sentence: Sentence, doc: Doc): Trigger {
  const { tokens } = sentence;
  const start = (tokens[first] as Token).start;
  const end = (tokens[entry.rest.includes(GAP) ? first : last] as Token).end;
  const noun = entry.pos === 'noun';
  const plural = (tokens[last] as Token).lower.endsWith('s') && !isCounted(tokens, first);
  return {
    start,
    end,
    text: doc.text.slice(start, end),
    rule: `incidents/${entry.pos}-${entry.frame}`,
    sentence,
    type: incidentType(entry.type),
    frame: entry.frame,
    voice: noun
      ? null
      : VOICED.has(entry.frame)
        ? voiceAt(tokens, first, last, holdsObject(entry, last - first))
        : 'active',
    unreal: isUnreal(tokens, first),
    tried: isTried(tokens, first),
    denied: isDenied(tokens, first),
    doubtful: entry.needs === 'victim',
    only: entry.needs === 'attackers' || entry.needs === 'deed' ? entry.needs : null,
    general: noun && (plural || (first > 0 && !isDetermined(tokens, first))), // headlines do without articles
  };
}

/** 'took them hostage', 'claimed responsibility': the phrase itself says what was taken or claimed. */
const holdsObject = ({ rest, frame }: Entry, length: number): boolean =>
  rest.includes(GAP) ? length > rest.length - 1 : frame === 'group' && rest.some((word) => !PARTICLES.has(word));
const PARTICLES: ReadonlySet<string> = new Set('out in at on for off up to part behind'.split(' '));

const VOICED: ReadonlySet<Frame> = new Set(['act', 'harm', 'accuse', 'group'] as const);
