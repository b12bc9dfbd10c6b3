import type { Actor } from '../actors/index.ts';
import type { Doc } from '../document/index.ts';
import { cover, inTextOrder, type Span } from '../text/span.ts';
import type { Attribution } from './attribution.ts';
import { attributionsOf, toTurns } from './attributions.ts';
import { joinLoose, type Said } from './join.ts';
import type { Item } from './line.ts';
import { toLines } from './lines.ts';
import { findMarked } from './marks.ts';
import type { Quote, Words } from './quote.ts';
import { actorFinder, toSpeaker } from './speakers.ts';
import { answererOf, turnsOf } from './turns.ts';

export type { Quote, Words } from './quote.ts';

/** Every quote of the document, in text order. */
export function findQuotes(doc: Doc, { actors }: { readonly actors: readonly Actor[] }): Quote[] {
  const turns = turnsOf(doc);
  const lines = toTurns(toLines(doc, findMarked(doc), turns));
  const said = joinLoose(
    lines,
    lines.map((line) => attributionsOf(line)),
  );
  const finder = actorFinder(doc, actors);
  const answerer = answererOf(turns, actors);
  const actorOf = (span: Span) => (doc.text.slice(span.start, span.end) === 'A' ? answerer : finder(span));
  let before: Actor | null = null;
  return said
    .map((one) => {
      const quote = toQuote(doc, one, actorOf, before);
      before = quote.speaker?.actor ?? before;
      return quote;
    })
    .sort(inTextOrder);
}

function toQuote(
  doc: Doc,
  { attribution, pieces }: Said,
  actorOf: (span: Span) => Actor | null,
  before: Actor | null,
): Quote {
  const { line } = attribution;
  const spanOf = (range: Attribution['cue']): Words => {
    const { start, end } = cover(line.items.slice(range.from, range.to));
    return { start, end, text: doc.text.slice(start, end) };
  };
  const speaker = attribution.speaker && spanOf(attribution.speaker);
  const actor =
    speaker &&
    (actorOf(speaker) ?? (/^(?:he|she|his|her)$/i.test(speaker.text) && before?.kind === 'person' ? before : null));
  const addressee = attribution.addressee && spanOf(attribution.addressee);
  const spans = pieces.map((items) => trimmed(items));
  const { start, end } = cover(spans);
  return {
    start,
    end,
    text: spans.map((s) => doc.text.slice(s.start, s.end)).join(' '),
    spans,
    sentence: line.sentence,
    kind: kindOf(pieces),
    speaker: speaker && toSpeaker(doc, speaker, line.sentence, actor),
    cue: spanOf(attribution.cue),
    addressee: addressee && {
      start: addressee.start,
      end: addressee.end,
      text: addressee.text,
      actor: actorOf(addressee),
    },
    rule: attribution.rule,
  };
}

/** A piece's span; of a piece that is one quotation without its marks. */
function trimmed(items: readonly Item[]): Span {
  const first = items[0] as Item;
  const last = items.at(-1) as Item;
  if (items.length === 1) return { ...(first.marked?.inner ?? { start: first.start, end: first.end }) };
  return { start: first.start, end: last.end };
}

function kindOf(pieces: readonly (readonly Item[])[]): Quote['kind'] {
  const items = pieces.flat().filter((item) => item.kind !== 'mark');
  const marked = items.filter((item) => item.kind === 'quote').length;
  return marked === 0 ? 'indirect' : marked === items.length ? 'direct' : 'mixed';
}
