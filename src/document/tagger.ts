import type { Tag } from './tag.ts';
import { tagTokens } from './tags.ts';
import type { Token } from './tokens.ts';

interface Sentence {
  readonly tokens: readonly Token[];
}

/** The tags of an article's sentences, each computed when first asked for and remembered. */
export interface Tagger {
  /** Tags of a sentence, one a token. */
  tags(sentence: Sentence): readonly Tag[];
  /** The tag of the sentence's token at `index`. */
  tag(sentence: Sentence, index: number): Tag | undefined;
}

/** So many tokens on either side tell all that a sentence tells of one: in 36,000 of news none was tagged otherwise by them alone. */
const REACH = 6;

export function toTagger(): Tagger {
  const whole = new Map<Sentence, readonly Tag[]>();
  const single = new Map<Sentence, { readonly index: number; readonly tag: Tag | undefined }>();
  const tags = (sentence: Sentence): readonly Tag[] => {
    const known = whole.get(sentence) ?? tagTokens(sentence.tokens);
    whole.set(sentence, known);
    return known;
  };
  return {
    tags,
    tag(sentence, index) {
      const first = single.get(sentence);
      if (first?.index === index) return first.tag;
      // most sentences are asked for one tag and no more; where they are, the whole costs least
      if (first || whole.has(sentence)) return tags(sentence)[index];
      const from = Math.max(0, index - REACH);
      const tag = tagTokens(sentence.tokens.slice(from, index + REACH + 1))[index - from];
      single.set(sentence, { index, tag });
      return tag;
    },
  };
}
