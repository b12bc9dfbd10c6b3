import { createRequire } from 'node:module';
import type { ParsedResult } from 'chrono-node/en';
import type { Doc, Sentence } from '../document/index.ts';
import { toDay } from './calendar.ts';
import { dateReading, type FoundTimex } from './timex.ts';

/** Formats that tables, logs and forms bring into an article, which are no prose: 12/Mar/2025, 3-Apr-25. */
const ODD_FORMAT = /\b\d{1,2}[-/](?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}[-/]\d{2,4}\b/i;

/**
 * Days in odd formats, by chrono-node; only whole days that it is certain of. It is loaded when an article has one, and sees a
 * sentence at a time, since it slows down more than in proportion on long text.
 */
export function findOddDates(doc: Doc): FoundTimex[] {
  return ODD_FORMAT.test(doc.plain) ? doc.sentences.filter((s) => ODD_FORMAT.test(s.text)).flatMap(inSentence) : [];
}

function inSentence(sentence: Sentence): FoundTimex[] {
  const { strict } = createRequire(import.meta.url)('chrono-node/en') as typeof import('chrono-node/en');
  return strict.parse(sentence.text).flatMap((result) => toTimex(result, sentence) ?? []);
}

function toTimex({ start: parts, text, index }: ParsedResult, sentence: Sentence): FoundTimex | null {
  const [year, month, day] = (['year', 'month', 'day'] as const).map((part) =>
    parts.isCertain(part) ? parts.get(part) : null,
  );
  const odd = ODD_FORMAT.exec(text);
  if (!odd || !year || !month || !day) return null;
  const start = sentence.start + index + odd.index;
  const reading = dateReading({ unit: 'day', n: toDay(year, month, day) });
  return { ...reading, start, end: start + odd[0].length, text: odd[0], rule: 'dates/odd-format', sentence };
}
