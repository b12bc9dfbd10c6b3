import nlp from 'compromise/three';
import { type VerbForm, verbLemmas } from '../text/lemma.ts';
import type { Token } from './tokens.ts';

/** Universal Dependencies' parts of speech (universaldependencies.org/u/pos), those that the tagger can tell. */
export type Pos =
  | 'NOUN'
  | 'PROPN'
  | 'VERB'
  | 'AUX'
  | 'ADJ'
  | 'ADV'
  | 'NUM'
  | 'DET'
  | 'ADP'
  | 'PRON'
  | 'CCONJ'
  | 'SCONJ'
  | 'PART'
  | 'PUNCT'
  | 'X';

export interface Tag {
  readonly pos: Pos;
  readonly lemma: string;
  /** Only for verbs. */
  readonly form: VerbForm | null;
}

interface Term {
  readonly pre: string;
  readonly text: string;
  readonly post: string;
  readonly normal: string;
  readonly tags: ReadonlySet<string>;
}

const LONGEST_TAGGED = 2_000;
const MOST_TOKENS = 400;
const PUNCT: Tag = { pos: 'PUNCT', lemma: '', form: null };

/**
 * Tags of a sentence by compromise, one for each of our tokens, in our own names. Marks are hidden from the tagger, whose
 * tokenizer is quadratic on runs of them; a sentence of more than 400 words gets the tag X throughout.
 */
export function tagSentence(sentence: {
  readonly start: number;
  readonly text: string;
  readonly tokens: readonly Token[];
}): readonly Tag[] {
  const words = sentence.tokens.filter((t) => t.kind !== 'mark');
  if (words.length === 0 || words.length > MOST_TOKENS || sentence.text.length > LONGEST_TAGGED)
    return sentence.tokens.map((t) => (t.kind === 'mark' ? PUNCT : { pos: 'X', lemma: t.lower, form: null }));
  const shown = sentence.text
    .replace(/[^\p{L}\p{M}\p{N}\s,;:'$%&/.-]/gu, ' ')
    .replace(/\.(?=\s*\S)(?<!\b\p{L}\.)/gu, ' ');
  const at = termStarts(shown);
  let term: Term | undefined;
  return sentence.tokens.map((token) => {
    if (token.kind === 'mark') return PUNCT;
    term = at.get(token.start - sentence.start) ?? term;
    return toTag(token.lower, token.text, term);
  });
}

/** compromise's terms by the offset where their text begins; a contraction's second term, which has no text, is left out. */
function termStarts(shown: string): Map<number, Term> {
  const starts = new Map<number, Term>();
  let offset = 0;
  for (const terms of nlp(shown).docs as unknown as Term[][]) {
    for (const term of terms) {
      const begin = offset + term.pre.length;
      if (term.text !== '') starts.set(begin, term);
      offset = begin + term.text.length + term.post.length;
    }
  }
  return starts;
}

const BY_TAG: readonly (readonly [tag: string, pos: Pos])[] = [
  ['Pronoun', 'PRON'],
  ['Modal', 'AUX'],
  ['Auxiliary', 'AUX'],
  ['Copula', 'AUX'],
  ['Verb', 'VERB'],
  ['ProperNoun', 'PROPN'],
  ['Value', 'NUM'],
  ['Determiner', 'DET'],
  ['Preposition', 'ADP'],
  ['Conjunction', 'CCONJ'],
  ['Adverb', 'ADV'],
  ['Adjective', 'ADJ'],
  ['Noun', 'NOUN'],
  ['Particle', 'PART'],
];

/** Closed classes are decided by the word itself: the tagger takes 'police' for a verb and 'that' for a determiner. */
const CLOSED: Readonly<Record<string, Pos>> = {
  and: 'CCONJ',
  or: 'CCONJ',
  but: 'CCONJ',
  nor: 'CCONJ',
  although: 'SCONJ',
  because: 'SCONJ',
  if: 'SCONJ',
  unless: 'SCONJ',
  whereas: 'SCONJ',
  while: 'SCONJ',
  the: 'DET',
  a: 'DET',
  an: 'DET',
  not: 'PART',
  "n't": 'PART',
  "'s": 'PART',
  "'": 'PART',
  he: 'PRON',
  she: 'PRON',
  it: 'PRON',
  they: 'PRON',
  we: 'PRON',
  i: 'PRON',
  you: 'PRON',
  him: 'PRON',
  them: 'PRON',
  us: 'PRON',
  who: 'PRON',
  whom: 'PRON',
  of: 'ADP',
  in: 'ADP',
  at: 'ADP',
  from: 'ADP',
  with: 'ADP',
  by: 'ADP',
  into: 'ADP',
  police: 'NOUN',
};

const FORMS: readonly (readonly [tag: string, form: VerbForm])[] = [
  ['Gerund', 'gerund'],
  ['PastTense', 'past'],
  ['Participle', 'participle'],
  ['PresentTense', 'third'],
  ['Infinitive', 'base'],
];

function toTag(lower: string, text: string, term: Term | undefined): Tag {
  const closed = Object.hasOwn(CLOSED, lower) ? CLOSED[lower] : undefined;
  if (closed) return { pos: closed, lemma: lower, form: null };
  if (!term) return { pos: 'X', lemma: lower, form: null };
  const pos = BY_TAG.find(([tag]) => term.tags.has(tag))?.[1] ?? (/^\p{Lu}/u.test(text) ? 'PROPN' : 'X');
  if (pos !== 'VERB' && pos !== 'AUX') return { pos, lemma: lower, form: null };
  const form = FORMS.find(([tag]) => term.tags.has(tag))?.[1] ?? null;
  return { pos, lemma: verbLemmas(lower)[0] as string, form };
}
