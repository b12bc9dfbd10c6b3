import type { Doc, Paragraph, Sentence, Token } from '../document/index.ts';
import type { Item, Line } from './line.ts';
import type { Marked } from './marks.ts';
import type { Turns } from './turns.ts';
import { isSentence } from './words.ts';

const MOST_ITEMS = 200;

/** Lines of the document, in text order; none has more than 200 items. */
export function toLines(doc: Doc, marked: readonly (readonly Marked[])[], turns: Turns): Line[] {
  return doc.paragraphs.flatMap((paragraph) => inParagraph(doc, paragraph, marked[paragraph.index] ?? [], turns));
}

function inParagraph(doc: Doc, paragraph: Paragraph, marked: readonly Marked[], turns: Turns): Line[] {
  const lines: Line[] = [];
  let items: Item[] = [];
  let sentence: Sentence | undefined;
  let next = 0;
  const opening =
    paragraph.start +
    (turns.has(paragraph.start) || turns.has(paragraph.start + 1) ? 0 : datelineLength(doc, paragraph.start));
  const cut = () => {
    const turn = turns.has(items[0]?.start ?? -1);
    if (sentence && items.length > 0) lines.push({ items, sentence, paragraph, turn });
    items = [];
    sentence = undefined;
  };
  for (const s of paragraph.sentences) {
    for (const token of s.tokens) {
      if (token.end <= opening) continue;
      if (turns.has(token.start)) cut();
      while (next < marked.length && (marked[next] as Marked).end <= token.start) next++;
      const region = marked[next];
      sentence ??= s;
      const free = !region || token.end <= region.start;
      if (free && (token.text === '"' || (token.text === '.' && token.end < s.end))) continue; // a mark alone, an abbreviation's stop
      if (free) items.push(outside(doc, s, token));
      else if (items.at(-1)?.marked !== region) {
        const quote = toItem(doc, region as Marked);
        if (isSentence(quote) && endsInStop(doc, items.at(-1))) cut();
        sentence ??= s;
        items.push(quote);
      }
      if (items.length >= MOST_ITEMS) cut();
    }
    const region = marked[next];
    if (!region || region.start >= s.end || region.end <= s.end) cut();
  }
  cut();
  return lines;
}

/** '… a nurse from Albany, N.Y. “We were told.”': the stop of an abbreviation closes its sentence where a whole one in marks follows. */
const endsInStop = (doc: Doc, item: Item | undefined): boolean =>
  item !== undefined && item.kind === 'word' && doc.text.charAt(item.end) === '.' && item.text.length < 6;

/** Field by field: of every token of an article one is made, and a spread costs ten times as much. */
const outside = (doc: Doc, sentence: Sentence, { start, end, text, lower, capital, kind, index }: Token): Item => ({
  start,
  end,
  text,
  lower,
  capital,
  kind,
  initial: text.charAt(0),
  marked: null,
  pos: () => doc.tag(sentence, index)?.pos,
});

const DATELINE =
  /^(?:\(\p{Lu}[\p{L}.,'’ -]{2,40}\)|\p{Lu}[\p{Lu}.'’ -]{2,40}(?:,[^"“”—–―:;]{1,40}?)?(?:\s?\([^()]{2,30}\))?|\p{Lu}[\p{L}.,'’ -]{2,50}\s\([^()]{2,30}\))\s{0,2}(?:[—–―]|--?)\s/u;
/** 'LAGOS, Aug. 14 (Newswire) - ' and 'LAGOS: ' stand before what anybody says. */
function datelineLength({ text, article }: Doc, start: number): number {
  const own = article.dateline?.text ?? '';
  const length =
    own !== '' && text.startsWith(own, start)
      ? own.length
      : (DATELINE.exec(text.slice(start, start + 120))?.[0].length ?? 0);
  return length + (/^ ?\[TEXT\]/.exec(text.slice(start + length, start + length + 8))?.[0].length ?? 0);
}

const toItem = (doc: Doc, region: Marked): Item => ({
  start: region.start,
  end: region.end,
  lower: '"',
  text: doc.plain.slice(Math.max(region.inner.start, region.inner.end - 80), region.inner.end),
  capital: false,
  kind: 'quote',
  initial: /[\p{L}\p{N}]/u.exec(doc.plain.slice(region.inner.start, region.inner.start + 10))?.[0] ?? '',
  marked: region,
  pos: () => undefined,
});
