import type { VerbForm } from '../text/lemma.ts';

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
