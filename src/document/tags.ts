import { createRequire } from 'node:module';
import type compromise from 'compromise/two';
import { table } from '../lexicon/lexicon.ts';
import { type VerbForm, verbLemmas } from '../text/lemma.ts';
import { settle } from './settle.ts';
import type { Pos, Tag } from './tag.ts';
import type { Token } from './tokens.ts';

interface Term {
  readonly tags: ReadonlySet<string>;
}

interface View {
  document: Term[][];
  compute(steps: readonly string[]): void;
}

/** The cheap half of compromise's pipeline: its lexicon and word shapes. The other half, its pattern sweep, costs twice as much again. */
const STEPS = ['alias', 'normal', 'machine', 'lexicon', 'preTagger'];
const MOST_WORDS = 400;
const PUNCT: Tag = { pos: 'PUNCT', lemma: '', form: null };

/**
 * Tags of a sentence, one a token, in our own names: compromise reads our tokens (not its own, which are quadratic on runs of
 * marks), closed classes are decided by the word, and `settle` mends what the neighbours tell. A sentence of more than 400
 * words gets the tag X throughout.
 */
export function tagTokens(tokens: readonly Token[]): readonly Tag[] {
  const words = tokens.filter((t) => t.kind !== 'mark');
  if (words.length === 0 || words.length > MOST_WORDS)
    return tokens.map((t) => (t.kind === 'mark' ? PUNCT : unknown(t)));
  const view = nlp()('') as unknown as View;
  // our tokens as its terms: its own reading would part '10-20' and 'cannot', and every tag behind them would be its neighbour's
  const terms = words.map(({ text }) => ({ text, normal: text, pre: '', post: ' ', tags: new Set<string>() }));
  view.document = [terms];
  view.compute(STEPS);
  const tags = words.map((token, i) => toTag(token, terms[i], i === 0));
  const settled = settle(words, tags);
  let next = 0;
  return tokens.map((t) => (t.kind === 'mark' ? PUNCT : (settled[next++] as Tag)));
}

let loaded: typeof compromise | undefined;

/** compromise takes a third of a short article's start-up, and many an article asks for no tags: it is loaded when one does. */
function nlp(): typeof compromise {
  loaded ??= createRequire(import.meta.url)('compromise/two') as typeof compromise;
  return loaded;
}

const unknown = (token: Token): Tag => ({ pos: 'X', lemma: token.lower, form: null });

const BY_TAG: readonly (readonly [tag: string, pos: Pos])[] = [
  ['Pronoun', 'PRON'],
  ['Modal', 'AUX'],
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
];

const FORMS: readonly (readonly [tag: string, form: VerbForm])[] = [
  ['Gerund', 'gerund'],
  ['PastTense', 'past'],
  ['Participle', 'participle'],
  ['Infinitive', 'base'],
  ['PresentTense', 'third'],
];

let closedClass: Map<string, Pos> | undefined;

function toTag(token: Token, term: Term | undefined, first: boolean): Tag {
  closedClass ??= new Map(table('closed-class.tsv').map((row) => [row.word ?? '', row.pos as Pos]));
  const closed = closedClass.get(token.lower);
  if (closed && !(token.text === 'May' && !first))
    return { pos: closed, lemma: closed === 'AUX' ? lemmaOf(token.lower) : token.lower, form: null };
  if (token.kind === 'number') return { pos: 'NUM', lemma: token.lower, form: null };
  if (!term) return unknown(token);
  const pos = BY_TAG.find(([tag]) => term.tags.has(tag))?.[1] ?? 'NOUN';
  if (!first && token.capital && pos !== 'NUM') return { pos: 'PROPN', lemma: token.lower, form: null };
  if (pos !== 'VERB' && pos !== 'AUX') return { pos, lemma: token.lower, form: null };
  return { pos, lemma: lemmaOf(token.lower), form: FORMS.find(([tag]) => term.tags.has(tag))?.[1] ?? null };
}

const lemmaOf = (word: string): string => verbLemmas(word)[0] as string;
