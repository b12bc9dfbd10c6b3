import type { Token } from '../document/index.ts';
import { type Count, one } from './count.ts';
import { AGED, afterAges, readAge, readName, readNames, textOf } from './phrase.ts';
import { afterChildren } from './sizes.ts';
import { personNoun } from './words.ts';

/** How a phrase for people names them: that tells whether they are new to the reader. */
export type Form = 'counted' | 'indefinite' | 'another' | 'definite' | 'bare' | 'name' | 'pronoun' | 'elliptic';

/** A phrase for people: tokens `from` to `to` (exclusive) of its sentence. */
export interface People {
  readonly from: number;
  readonly to: number;
  readonly form: Form;
  readonly count: Count;
  /** Lower-case noun, '' where there is none ('two', 'Sangita'). */
  readonly noun: string;
  readonly kind: string | null;
  readonly name: string | null;
  readonly age: number | null;
  /** False where only the sentence's verb can tell that these are people ('22 Ugandans', 'a mobilizer'). */
  readonly sure: boolean;
  /** 'four other people': beside those told. */
  readonly besides: boolean;
  /** Who 'one of them' is, by the words after it: 'a schoolgirl' in 'One of them, a schoolgirl,'. */
  readonly apposition?: People;
  /** Of a list: the phrases that make it up. */
  readonly members: readonly People[];
}

/** What has been read of a phrase: where it stands, how it names people, the place of its noun (-1: none). */
export interface Found {
  readonly from: number;
  readonly to: number;
  readonly form: Form;
  readonly count: Count;
  readonly head: number;
  readonly sure: boolean;
}

/** Adds the name and the age that follow: 'a shopkeeper, Mudasir Malik (34)'. */
export function finish(tokens: readonly Token[], found: Found): People {
  const { from, form, head, sure } = found;
  const to = afterChildren(tokens, found.to);
  const noun = head >= 0 ? (tokens[head] as Token).lower : '';
  const listed = found.count.min === null && head === to - 1 && personNoun(noun)?.plural ? readNames(tokens, to) : null;
  if (listed)
    return finish(tokens, {
      ...found,
      to: listed.to,
      count: { ...one(found.count.text), min: listed.names, max: listed.names },
    });
  const { count } = found;
  const end = count.max === 1 ? readName(tokens, to) : afterAges(tokens, to);
  const aged = count.max === 1 ? readAge(tokens, end) : null;
  const ages: string[] = [];
  let kind: string | null = null;
  for (const { lower } of tokens.slice(from, to)) {
    const [, age] = AGED.exec(lower) ?? [];
    if (age !== undefined) ages.push(age);
    kind = personNoun(lower)?.kind ?? kind;
  }
  return {
    from,
    to: aged?.to ?? end,
    form,
    count,
    noun: AGED.test(noun) ? '' : noun,
    kind: personNoun(noun)?.kind ?? kind,
    name: count.max === 1 && end > to ? textOf(tokens, to, end) : null,
    age: aged?.age ?? (ages.length === 1 && Number(ages[0]) ? Number(ages[0]) : null),
    sure,
    besides: form === 'counted' && tokens.slice(from, to).some((t) => t.lower === 'other'),
    members: [],
  };
}
