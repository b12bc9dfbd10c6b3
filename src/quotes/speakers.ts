import type { Actor, ActorMention } from '../actors/index.ts';
import type { Doc, Sentence } from '../document/index.ts';
import { wordSet } from '../lexicon/lexicon.ts';
import { matchesOf } from '../text/matches.ts';
import { lengthOf, type Span } from '../text/span.ts';
import type { Quote, Words } from './quote.ts';

type Speaker = NonNullable<Quote['speaker']>;

const FORMS = ['name', 'nominal', 'pronoun'] as const;

/** Finds the actor that a phrase names: the one whose mention covers a head of it, a name before a nominal before a pronoun. */
export function actorFinder(doc: Doc, actors: readonly Actor[]): (span: Span) => Actor | null {
  const all: { readonly actor: Actor; readonly mention: ActorMention }[] = [];
  for (const actor of actors) for (const mention of actor.mentions) all.push({ actor, mention });
  all.sort((a, b) => a.mention.start - b.mention.start);
  return (span) => {
    const heads = headsOf(doc.text.slice(span.start, span.end)).map((at) => span.start + at);
    let best: { actor: Actor; mention: ActorMention } | null = null;
    for (let i = firstFrom(all, span.start); i < all.length && (all[i]?.mention.start ?? 0) < span.end; i++) {
      const one = all[i];
      if (!one || !heads.some((at) => one.mention.start <= at && at < one.mention.end)) continue;
      if (!best || rank(one.mention) > rank(best.mention)) best = one;
    }
    return best?.actor ?? null;
  };
}

function firstFrom(all: readonly { readonly mention: Span }[], start: number): number {
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle]?.mention.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

const PARTS = /[^,()]+|\(/g;
const CONJUNCTS = /(?:(?!\sand\s).)+/gs;
const COMPLEMENT =
  /(?:^|\s)(?:of|for|from|within|inside|in|at|with|on|near|by|under|to|against|who|whose|whom|which|that)(?=\s)/;

/** Where the last letters of a phrase's heads stand: one a conjunct and apposition, without what complements it. */
function headsOf(text: string): number[] {
  const heads: number[] = [];
  let whole = true;
  for (const part of matchesOf(PARTS, text)) {
    if (part[0] === '(' && !whole) break;
    for (const conjunct of matchesOf(CONJUNCTS, part[0])) {
      const head = (conjunct[0].split(COMPLEMENT, 1)[0] ?? '').trimEnd();
      whole = head.length === conjunct[0].trimEnd().length;
      const at = part.index + conjunct.index;
      if (head !== '') heads.push(at + (issuerEnd(conjunct[0], head) ?? head.length) - 1);
    }
  }
  return heads;
}

const ISSUED = /^\s(?:from|by|of)\s(?:(?!\s(?:of|for|from|in|at|on|who|which|that)\s).){1,80}/;

/** A paper speaks for who issued it: in 'a statement from State House' the end of the issuer's name; null for other phrases. */
function issuerEnd(phrase: string, head: string): number | null {
  const noun = head.slice(head.lastIndexOf(' ') + 1).toLowerCase();
  const issued = wordSet('documents.txt').has(noun) ? ISSUED.exec(phrase.slice(head.length)) : null;
  return issued && head.length + issued[0].trimEnd().length;
}

const rank = (m: ActorMention): number => (FORMS.length - FORMS.indexOf(m.form)) * 1_000_000 + lengthOf(m);

const INDEFINITE =
  /^(?:(?:the|those|these)\s+(?:sources?|insiders?)\b|(?:an?|one|another|two|three|four|five|some|several|many|unnamed|anonymous|other|multiple)\b|(?:\p{Ll}+\s){0,3}(?:sources?|insiders?|colleagues|witnesses|residents|officials|aides)\b)/iu;
const WITHHELD =
  /\banonymously\b|\banonymity\b|\b(?:not|asked not|declined|refused) to be (?:named|identified|quoted)\b|\bunnamed\b/i;
const REASON =
  /(?:\banonymously|\banonymity|\bto be (?:named|identified|quoted)),?\s(?:citing|because|for|due to|as|since|in order)(?:\s(?:of|to))?\s?([^.,;"]{3,120})/i;
const CAPITAL = /^(?!The\b|A\b|An\b|One\b|Another\b|Some\b|Several\b|Many\b|Two\b)\p{Lu}|[^.]\s\p{Lu}\p{Ll}+\s\p{Lu}/u;

/** The speaker with its actor; anonymous when the words name nobody and point at nobody named. */
export function toSpeaker(doc: Doc, words: Words, sentence: Sentence, actor: Actor | null): Speaker {
  const withheld = (): boolean => WITHHELD.test(sentence.text);
  const anonymous = actor?.anonymous ?? (!CAPITAL.test(words.text) && (INDEFINITE.test(words.text) || withheld()));
  const reason = anonymous && withheld() ? (REASON.exec(sentence.text)?.[1] ?? null) : null;
  const { start, end, text } = words;
  return { start, end, text, actor, anonymous, reason: reason && doc.text.slice(...place(sentence, reason)) };
}

function place(sentence: Sentence, words: string): [number, number] {
  const start = sentence.start + sentence.text.indexOf(words);
  return [start, start + words.trimEnd().length];
}
