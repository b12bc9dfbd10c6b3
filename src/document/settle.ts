import type { Tag } from './tag.ts';
import type { Token } from './tokens.ts';

/**
 * Tags mended by their neighbours: 'the phone' is no verb, 'have' before a participle is an auxiliary, 'to' before a verb a
 * particle. Words only, no marks; one pass from left to right.
 */
export function settle(words: readonly Token[], tags: readonly Tag[]): Tag[] {
  const settled = [...tags];
  for (let i = 0; i < settled.length; i++) settled[i] = settleOne(words, settled, i);
  return settled;
}

function settleOne(words: readonly Token[], tags: readonly Tag[], i: number): Tag {
  const tag = tags[i] as Tag;
  const word = (words[i] as Token).lower;
  const next = afterAdverbs(tags, i + 1);
  if (word === 'to')
    return { ...tag, pos: next?.pos === 'VERB' || next?.lemma === 'be' || next?.lemma === 'have' ? 'PART' : 'ADP' };
  if (word === 'that') return { ...tag, pos: thatPos(tags[i - 1], tags[i + 1]), lemma: 'that', form: null };
  if (tag.lemma === 'have' || tag.lemma === 'do') return { ...tag, pos: isAuxiliary(tag, tags, i) ? 'AUX' : 'VERB' };
  if (tag.pos === 'VERB') return verbOrNot(tag, word, tags[i - 1], words[i - 1], tags[i + 1]);
  return tag;
}

const isAdverb = (tag: Tag | undefined): boolean => tag?.pos === 'ADV' || tag?.pos === 'PART';

function afterAdverbs(tags: readonly Tag[], from: number): Tag | undefined {
  let i = from;
  while (i < from + 3 && isAdverb(tags[i])) i++;
  return tags[i];
}

/** 'said that the' joins clauses; 'that man' points; 'that is' stands alone. */
function thatPos(previous: Tag | undefined, next: Tag | undefined): Tag['pos'] {
  if (previous?.pos === 'VERB' || next?.pos === 'DET' || next?.pos === 'PROPN' || next?.pos === 'PRON') return 'SCONJ';
  return next?.pos === 'NOUN' || next?.pos === 'ADJ' ? 'DET' : 'PRON';
}

/** 'have killed', 'did they say', "didn't go": a verb form follows, past adverbs and a subject pronoun. */
function isAuxiliary(tag: Tag, tags: readonly Tag[], i: number): boolean {
  const following = [afterAdverbs(tags, i + 1), tags[i + 2], tags[i + 3]].find(
    (t) => t && t.pos !== 'PRON' && !isAdverb(t),
  );
  if (following?.pos !== 'VERB' && following?.lemma !== 'be') return false;
  return tag.lemma === 'do'
    ? following.form === 'base'
    : following.form !== 'base' && following.form !== 'third' && following.form !== 'gerund';
}

/** After a determiner or a possessive stands a noun; before a noun a participle is an adjective. */
function verbOrNot(
  tag: Tag,
  word: string,
  previous: Tag | undefined,
  previousWord: Token | undefined,
  next: Tag | undefined,
): Tag {
  const nominal =
    previous?.pos === 'DET' || previous?.pos === 'NUM' || (previousWord?.lower === "'s" && tag.form !== 'gerund');
  if (
    nominal &&
    (tag.form === 'past' || tag.form === 'participle' || tag.form === 'gerund') &&
    (next?.pos === 'NOUN' || next?.pos === 'PROPN')
  )
    return { pos: 'ADJ', lemma: word, form: null };
  const plain = tag.form === 'base' || tag.form === 'third' || tag.form === null;
  if (nominal && previous?.pos !== 'NUM' && (plain || tag.form === 'gerund'))
    return { pos: 'NOUN', lemma: word, form: null };
  if (
    plain &&
    (previous?.pos === 'ADP' || previous?.pos === 'ADJ' || (previous?.pos === 'NUM' && tag.form === 'third'))
  )
    return { pos: 'NOUN', lemma: word, form: null };
  return tag;
}
