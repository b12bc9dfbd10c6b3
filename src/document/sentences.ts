import { wordSet } from '../lexicon/lexicon.ts';
import type { Span } from '../text/span.ts';

const LONGEST_SENTENCE = 2_000;
const CLOSERS = new Set(['"', "'", ')', ']', '}']);
const isEnder = (mark: string | undefined): boolean => mark === '.' || mark === '!' || mark === '?' || mark === '…';

/**
 * Sentence spans of a paragraph of plain text. A closing mark after the stop belongs to the sentence; abbreviations, initials
 * and decimals do not end one; no sentence is longer than 2,000 units, so that no pattern sees a monster. One pass.
 */
export function splitSentences(plain: string, start: number, end: number): Span[] {
  const spans: Span[] = [];
  let from = skipBlanks(plain, start, end);
  let i = from;
  while (i < end) {
    const stop = i - from >= LONGEST_SENTENCE ? lastBlank(plain, from, i) : sentenceEnd(plain, from, i, end);
    if (stop === 0) {
      i++;
      continue;
    }
    spans.push({ start: from, end: stop });
    from = skipBlanks(plain, stop, end);
    i = from;
  }
  const last = trimEnd(plain, from, end);
  if (last > from) spans.push({ start: from, end: last });
  return spans;
}

/** Where the sentence ends whose mark stands at `i`, or 0 when none ends here. */
function sentenceEnd(plain: string, from: number, i: number, end: number): number {
  const mark = plain[i];
  if (!isEnder(mark)) return 0;
  let to = i + 1;
  while (to < end && isEnder(plain[to])) to++;
  const run = to - i;
  while (to < end && CLOSERS.has(plain[to] as string)) to++;
  if (to < end && plain[to] !== ' ') return 0;
  const next = skipBlanks(plain, to, end);
  if (next >= end) return to;
  if (isLower(plain, next)) return 0; // '… it said.' after a quotation, 'Inc. said'
  if (mark === '.' && run === 1 && isAbbreviation(plain, from, i, next, to > i + 1)) return 0;
  return to;
}

function isAbbreviation(plain: string, from: number, stop: number, next: number, closed: boolean): boolean {
  let begin = stop;
  while (begin > from && /[\p{L}\p{N}.&']/u.test(plain[begin - 1] as string) && stop - begin < 20) begin--;
  const word = plain.slice(begin, stop).replace(/^['.]+/, '');
  if (/^\p{Lu}$/u.test(word)) return word !== 'I' || /\p{Lu}\./u.test(plain.slice(next, next + 2)); // an initial
  if (closed) return false;
  if (begin === from && /^\d{1,2}$/.test(word)) return true; // the number of a list's item
  const nextIsNumber = /[\d#]/.test(plain[next] as string);
  if (/^(?:No|Nos|Art|Sec|pp|Vol|Fig)$/.test(word)) return nextIsNumber;
  if (wordSet('abbreviations.txt').has(word)) return true;
  // 'the U.S. Army': goes on unless a word follows that opens sentences
  if (/^(?:\p{L}\.)+\p{L}$/u.test(word) || wordSet('abbreviations-final.txt').has(word))
    return nextIsNumber ? /^[ap]\.?m$/.test(word) === false : !opensSentence(plain, next, word);
  return false;
}

const OPENERS =
  /^["'(]|^(?:The|A|An|In|On|At|It|He|She|They|We|I|But|And|His|Her|Its|Their|This|That|These|Those|There|When|While|After|Before|As|If|For|However|Some|Many|Most|No|One|Two|Three|More|What|Who|Why|How|Police|Officials|Mr|Mrs|Ms|President|According)\b/;

/** What goes on after an hour: '10 p.m. Wednesday', '5 a.m. EST', '9 a.m. March 3'. */
const OF_THE_CLOCK =
  /^(?:\(|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{Ll}*\.? \d|(?:GMT|UTC|EST|EDT|ET|CST|CDT|CT|PST|PDT|PT|BST|CET|EAT|WAT|IST)\b)/u;

/** After a country's or a company's abbreviation only a clear opener ends the sentence; after units and hours any capital does. */
function opensSentence(plain: string, next: number, word: string): boolean {
  const shown = plain.slice(next, next + 12);
  if (/^[ap]\.m$/.test(word) && OF_THE_CLOCK.test(shown)) return false;
  if (/^\p{Ll}/u.test(word)) return true;
  return OPENERS.test(shown);
}

const isLower = (plain: string, i: number): boolean => /\p{Ll}/u.test(plain[i] as string);

function skipBlanks(plain: string, from: number, end: number): number {
  let i = from;
  while (i < end && plain[i] === ' ') i++;
  return i;
}

function trimEnd(plain: string, from: number, end: number): number {
  let i = end;
  while (i > from && plain[i - 1] === ' ') i--;
  return i;
}

/** The last blank in the second half of a run that is too long, or the run's end. */
function lastBlank(plain: string, from: number, to: number): number {
  const blank = plain.lastIndexOf(' ', to);
  return blank > from + LONGEST_SENTENCE / 2 ? blank : to;
}
