import { table, wordSet } from '../lexicon/lexicon.ts';
import type { Item } from './line.ts';

/** With a capital these are no auxiliaries. */
const isName = ({ capital, text }: Item): boolean => capital && /^(?:May|Will)$/.test(text);

let classes: Map<string, string> | undefined;

/** Part of speech of a closed-class word (Universal Dependencies' name), or undefined for all other words. */
export function classOf(item: Item | undefined): string | undefined {
  if (item?.kind !== 'word' || isName(item)) return undefined;
  classes ??= new Map(table('closed-class.tsv').map((row) => [row.word ?? '', row.pos ?? '']));
  return classes.get(item.lower);
}

const SUBJECTS = new Set(['i', 'you', 'he', 'she', 'it', 'we', 'they', 'there']);
const PRONOUNS =
  /^(?:i|you|he|she|it|we|they|nobody|somebody|someone|everyone|everybody|anyone|others?|many|some|most|both|all|none|few|several|another|these|those|this|one)$/;
const HELPERS =
  /^(?:has|have|had|having|'ve|does|do|did|is|are|was|were|be|been|being|am|'s|'re|'m|will|would|can|cannot|could|may|might|must|should|shall|'ll|'d|keeps?|kept|began|begins?|continues?|continued|appeared|appears?|seemed|seems?|went|goes|going|tried|wants?|wanted)$/;
const ADVERBS =
  /^(?:also|not|n't|never|often|always|then|later|earlier|now|once|still|again|already|just|even|only|sometimes|first|twice|soon|further|too|instead|meanwhile|recently|previously|long|flatly|yet|rather|simply|almost|ever|indeed|thus|to|on)$/;
const WH = /^(?:whether|if|what|who|whom|whose|which|when|where|why|how)$/;

export const isMark = (item: Item | undefined, marks: string): boolean =>
  item?.kind === 'mark' && marks.includes(item.text);
export const isComma = (item: Item | undefined): boolean => isMark(item, ',');
export const isStop = (item: Item | undefined): boolean => item === undefined || isMark(item, '.!?;…');
export const isQuote = (item: Item | undefined): boolean => item?.kind === 'quote';
export const isSubjectPronoun = (item: Item | undefined): boolean => SUBJECTS.has(item?.lower ?? '');
export const standsAlone = (item: Item | undefined): boolean => PRONOUNS.test(item?.lower ?? '');
export const isHelper = (item: Item | undefined): boolean =>
  item !== undefined && HELPERS.test(item.lower) && !isName(item);
export const isWh = (item: Item | undefined): boolean => WH.test(item?.lower ?? '');
export const isCapital = (item: Item | undefined): boolean => item?.capital === true;
export const isAdverb = (item: Item | undefined): boolean =>
  item?.kind === 'word' &&
  (ADVERBS.test(item.lower) || (/^\p{Ll}+ly$/u.test(item.text) && !wordSet('nouns-in-ly.txt').has(item.lower)));
export const isCircumstance = (item: Item | undefined): boolean =>
  wordSet('circumstances.txt').has(item?.lower.replace(/\.$/, '') ?? '');

/** A word by which a clause shows that it has a finite verb: an auxiliary, or a form in -ed or irregular past. */
export const isFiniteVerb = (item: Item | undefined): boolean =>
  classOf(item) === 'AUX' ? item?.lower !== 'be' && item?.lower !== 'been' && item?.lower !== 'being' : isPast(item);
const isPast = (item: Item | undefined): boolean =>
  item?.kind === 'word' &&
  (/^(?:has|have|had|does|do|did|went|took|gave|got|came|made|won|lost|left|knew|thought|saw|ran|means|wants|needs|makes|takes|goes|comes|gets|gives|said|want|need)$/.test(
    item.lower,
  ) ||
    /^\p{Ll}{2,}ed$/u.test(item.text));

/** Ends of what a quotation says as its writer set them: ',' goes on, '.', '!' and '?' close, anything else is a fragment. */
export const endMark = (item: Item): string => {
  const said = item.text.replace(/[\s'"]{1,9}$/, '');
  return item.marked ? said.slice(-1) : '';
};

/** Words in marks that are a sentence of their own: '“Not now.”' */
export const isSentence = (item: Item | undefined): boolean =>
  isQuote(item) && /^\p{Lu}/u.test(item?.initial ?? '') && /[.!?…]/.test(endMark(item as Item));

const TITLE = /^(?=.{1,60}$)\p{Lu}[^\s!]*(?:\s(?:the|a|of|and|in|for|this|with|to|at|on|\p{Lu}[^\s!]*))*$/u;

/** 'on “Morning Watch” that', 'on Radio Kano's “Morning Watch.”', 'her memoir, “The Long Road,”': a programme or work named in marks. */
export function isTitle(items: readonly Item[], i: number): boolean {
  const item = items[i];
  if (!isQuote(item) || !TITLE.test(item?.text ?? '')) return false;
  const noun = items[isComma(items[i - 1]) ? i - 2 : i - 1];
  if (wordSet('works.txt').has(noun?.lower ?? '')) return true;
  const next = items[i + 1];
  const held = /^(?:'s|on|of)$/.test(items[i - 1]?.lower ?? '');
  if (held && (isStop(next) || isComma(next) || /[.,]/.test(endMark(item as Item)))) return true;
  const open = !/[.,!?…-]/.test(endMark(item as Item));
  return open && (/^(?:that|on|last|this)$/.test(next?.lower ?? '') || isCircumstance(next));
}
