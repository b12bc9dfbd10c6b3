import type { Attribution } from './attribution.ts';
import { pastCircumstances } from './circumstances.ts';
import { contentEnd } from './content-end.ts';
import type { Cue } from './cues.ts';
import type { Item, Line, Range } from './line.ts';
import { phraseAfter } from './phrase-after.ts';
import { phraseBefore } from './phrases.ts';
import {
  endMark,
  isComma,
  isFiniteVerb,
  isMark,
  isQuote,
  isSentence,
  isStop,
  isSubjectPronoun,
  isTitle,
  isWh,
} from './words.ts';

/** Content, speaker, cue: '“…,” the mayor said', '…, police said'. With more of the content when the cue interrupts it. */
export function afterward(line: Line, cue: Cue, free: number): Attribution | null {
  const { items } = line;
  if (!cue.frames.has('post') && cue.lemma !== 'tell' && cue.lemma !== 'call') return null;
  const speaker = afterAs(items, cue.from, free) ?? phraseBefore(items, cue.from, free);
  if (!speaker) return null;
  const before = items[speaker.from - 1];
  const as = before?.lower === 'as';
  if (speaker.from > free && !isQuote(before) && !isComma(before) && !isMark(before, '-') && !as) return null;
  if (isQuote(items[cue.to]) && isComma(items[cue.to - 1]) === false && !isQuote(before)) return null;
  let to = pastCircumstances(items, cue.to);
  let addressee: Range | null = null;
  if (cue.lemma === 'tell') {
    const told =
      phraseAfter(items, cue.to) ??
      (/^(?:him|her|them|me|us)$/.test(items[cue.to]?.lower ?? '') ? { from: cue.to, to: cue.to + 1 } : null);
    if (told) {
      addressee = told;
      to = pastCircumstances(items, told.to);
    }
  }
  const at = items[to];
  const closed =
    at === undefined ||
    isStop(at) ||
    isMark(at, '-)') ||
    isQuote(at) ||
    (isComma(at) && !(items[to + 1]?.lower === 'that'));
  const left = speaker.from > free ? leftContent(items, free, as ? speaker.from - 1 : speaker.from) : null;
  const afterQuote = isQuote(before) && !isTitle(items, speaker.from - 1) && /[,.?!…]/.test(endMark(before as Item));
  const make = (contents: Range[]): Attribution => ({
    line,
    cue: { from: cue.from, to: cue.to },
    speaker,
    contents,
    addressee,
    rule: `quotes/${cue.lemma}-after`,
  });
  if (as && !left) return isComma(at) ? make([{ from: to + 1, to: contentEnd(items, to + 1, null) }]) : null;
  if (!closed && !(afterQuote && !/^(?:that|he|she|it|they|there)$/.test(at?.lower ?? ''))) return null;
  if (isQuote(at) && !afterQuote && !isComma(before)) return null;
  if (
    isComma(at) &&
    isQuote(items[to + 1]) &&
    !afterQuote &&
    (!left || !hasVerb(items, left) || isSentence(items[to + 1]))
  )
    return null;
  if (!left) return null;
  if (!afterQuote && !hasVerb(items, left)) {
    const rest =
      isComma(at) && !/ing$|^(?:who|which|as|when|after|while|in|citing)$/.test(items[to + 1]?.lower ?? '')
        ? { from: to + 1, to: contentEnd(items, to + 1, null) }
        : null;
    return rest ? make([left, rest]) : null;
  }
  const more = continuation(items, to);
  return make(more ? [left, more] : [left]);
}

/** 'As Jane Bell, a nurse and the author of “The Road,” put it, …': all between 'as' and the cue. */
function afterAs(items: readonly Item[], cue: number, free: number): Range | null {
  if (free > 0 || items[0]?.lower !== 'as') return null;
  const to = isComma(items[cue - 1]) ? cue - 1 : cue;
  return to > 1 && !items.slice(1, to).some((item) => isFiniteVerb(item) || isStop(item)) ? { from: 1, to } : null;
}

const hasVerb = (items: readonly Item[], range: Range): boolean =>
  range.to - range.from > 2 &&
  items.slice(range.from, range.to).some((it) => isFiniteVerb(it) || isQuote(it) || isSubjectPronoun(it));

/** '…,” she said, “and so on”'. */
function continuation(items: readonly Item[], to: number): Range | null {
  const from = isQuote(items[to])
    ? to
    : isComma(items[to]) && isQuote(items[to + 1])
      ? to + 1
      : isComma(items[to]) && /^(?:and|but)$/.test(items[to + 1]?.lower ?? '') && isQuote(items[to + 2])
        ? to + 1
        : -1;
  return from < 0 ? null : { from, to: contentEnd(items, from, null) };
}

/** A verb right after a quotation, or at the start of a line, has its subject behind it. */
export const invites = (items: readonly Item[], { from, to, form }: Cue): boolean =>
  form !== 'gerund' &&
  !isQuote(items[to]) &&
  !isComma(items[to]) &&
  (from === 0 ||
    isQuote(items[from - 1]) ||
    (isComma(items[from - 1]) && (isQuote(items[from - 2]) || closesLine(items, to))));

/** '…, said Mrs. Bell, a doctor.': nothing but the speaker follows. */
const closesLine = (items: readonly Item[], from: number): boolean => {
  const speaker = phraseAfter(items, from);
  if (!speaker) return false;
  for (let i = from + 2; i < speaker.to && !isComma(items[i]) && !isWh(items[i]); i++)
    if (isFiniteVerb(items[i])) return false; // a clause that the cue governs
  return isStop(items[speaker.to]) || isMark(items[speaker.to], ',');
};

/** 'Bell, a spokesman, claimed responsibility': what no one says is said by no such thing. */
const ABSTRACT = /(?:ity|tion|ment|ness|ship|ance|ence)$/;

/** '“…,” said the mayor', '…, said Mrs. Bell'. */
export function inverted(line: Line, cue: Cue, free: number): Attribution | null {
  const { items } = line;
  const before = items[cue.from - 1];
  const opens = cue.from <= free + (free === 0 ? 0 : 1);
  if (!opens && !isQuote(before) && !isComma(before) && !isMark(before, '-')) return null;
  if (!cue.frames.has('post') || cue.form === 'gerund') return null;
  const speaker = phraseAfter(items, cue.to);
  if (!speaker || ABSTRACT.test(items[speaker.from]?.lower ?? '')) return null;
  const left = cue.from > free ? leftContent(items, free, cue.from) : null;
  if (!left || (isComma(before) && !hasVerb(items, left))) return null; // 'Mr. Bell, R-Ohio, said …'
  const more = continuation(items, pastCircumstances(items, speaker.to));
  const contents = more ? [left, more] : [left];
  return {
    line,
    cue: { from: cue.from, to: cue.to },
    speaker,
    contents,
    addressee: null,
    rule: `quotes/${cue.lemma}-inverted`,
  };
}

/** What stands between `free` and a speaker or cue that follows its content, without the comma. */
export function leftContent(items: readonly Item[], free: number, end: number): Range | null {
  let to = end;
  while (to > free && items[to - 1]?.kind === 'mark' && isMark(items[to - 1], ',-')) to--;
  let from = free;
  while (from < to && items[from]?.kind === 'mark' && !isMark(items[from], '[($#@')) from++;
  if (free > 0 && /^(?:and|but)$/.test(items[from]?.lower ?? '')) from++;
  return to > from ? { from, to } : null;
}
