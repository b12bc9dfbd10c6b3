import type { ParagraphKind } from '../document/index.ts';
import { wordSet } from '../lexicon/lexicon.ts';
import { plain } from '../text/plain.ts';
import { LINE_RULES } from './line-rules.ts';

/** What a line of its own is, by its words alone; `rule` says why. */
export interface LineLabel {
  readonly kind: ParagraphKind;
  readonly rule: string;
}

const LONGEST_LINE = 300;

/** The label of a line that is no part of the story's prose, or null. */
export function labelLine(text: string): LineLabel | null {
  if (text.length > LONGEST_LINE) return null;
  const line = plain(text)
    .replace(/ {2,300}/g, ' ')
    .trim();
  const rule = LINE_RULES.find((r) => r.pattern.test(line));
  if (rule) return { kind: rule.kind, rule: rule.name };
  return wordSet('boilerplate.txt').has(fold(line)) ? { kind: 'boilerplate', rule: 'boilerplate/list' } : null;
}

/** True for a word of a page's menus ('World', 'Search'): boilerplate before and after the story, not inside. */
export const isMenuLine = (text: string): boolean => text.length < 40 && wordSet('menu.txt').has(fold(plain(text)));

/** True when a paragraph ends like a sentence and is long enough to be the story's own prose. */
export const isProse = (text: string): boolean =>
  wordCount(text, 25) >= 25 || (wordCount(text, 9) >= 9 && /[.!?…:]["'”’»)\]]{0,3}\s{0,9}$/.test(text.slice(-12)));

/** Number of words, counted up to `enough`. */
export function wordCount(text: string, enough = Number.POSITIVE_INFINITY): number {
  let count = 0;
  WORD.lastIndex = 0;
  while (count < enough && WORD.test(text)) count += 1;
  return count;
}

const WORD = /[\p{L}\p{N}][^\s]{0,100}/gu;

/** Lower case, digits as #, marks at both ends dropped: 'Comments (12)' → 'comments (#'. */
const fold = (line: string): string =>
  line
    .toLowerCase()
    .replace(/\d{1,20}/g, '#')
    .replace(/^[^a-z#]{1,9}|[^a-z#]{1,9}$/g, '');
