import type { Doc, Sentence } from '../document/index.ts';
import { everywhere, matchesOf } from '../text/matches.ts';
import { re } from '../text/re.ts';
import type { Outcome } from './words.ts';

const WORDS: readonly (readonly [Outcome, RegExp])[] = [
  [
    'killed',
    everywhere(
      re`\b(?: kill | dead\b | death | die[ds]\b | fatal | murder | perish | drown | toll\b | bod(?:y|ies)\b )`,
    ),
  ],
  ['injured', everywhere(re`\b(?: injur | wound | hurt\b | shot\b | stab )`)],
  ['abducted', everywhere(re`\b(?: abduct | kidnap | hostage )`)],
  ['detained', everywhere(re`\b(?: arrest | detain )`)],
  ['missing', everywhere(re`\b(?: missing | unaccounted )`)],
];

/** What the words about an offset speak of: the last outcome named before it in the sentence, else the first one after, else the sentence before's. */
export function outcomeAround(sentence: Sentence, offset: number, doc: Doc): Outcome | null {
  const at = offset - sentence.start;
  const before = last(sentence.text.slice(0, at));
  return before ?? first(sentence.text.slice(at)) ?? last(doc.sentences[sentence.index - 1]?.text ?? '');
}

const first = (text: string): Outcome | null =>
  WORDS.map(([outcome, word]) => [outcome, text.search(word)] as const)
    .filter(([, at]) => at >= 0)
    .sort((a, b) => a[1] - b[1])[0]?.[0] ?? null;

const last = (text: string): Outcome | null =>
  WORDS.map(([outcome, word]) => [outcome, lastAt(text, word)] as const)
    .filter(([, at]) => at >= 0)
    .sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;

const lastAt = (text: string, word: RegExp): number => matchesOf(word, text).at(-1)?.index ?? -1;
