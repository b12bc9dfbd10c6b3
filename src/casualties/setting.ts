import { isReportDate } from '../assertion/index.ts';
import type { Timex } from '../dates/index.ts';
import type { Doc, Sentence } from '../document/index.ts';
import type { Place } from '../locations/index.ts';
import { re } from '../text/re.ts';
import { overlaps, type Span } from '../text/span.ts';
import type { CasualtyNeeds } from './casualty.ts';
import { sourceOf } from './detail.ts';
import type { Harm } from './harm.ts';

/** When and where a harm happened and who says so, by nearness in its sentence. */
export interface Setting {
  readonly date: Timex | null;
  readonly place: Place | null;
  /** The words for who says so, in lower case. */
  readonly source: string | null;
  /** The sentence itself sets it apart: 'later attacked', 'elsewhere', 'in a separate raid'. */
  readonly separate: boolean;
  /** Told of several places or days: 'in separate shootings', 'across the city'. */
  readonly scattered: boolean;
}

const ATTACK = re`(?: attacks? | attacked | raids? | raided | ambush(?:es|ed)? | stormed | bomb(?:s|ed|ings?) | shell(?:ed|ing) | strikes? | struck | blasts? | explosions? | clash(?:es|ed)? | crash(?:es|ed)? | accidents? | incidents? | shootings? | opened[ ]fire )`;
const SEPARATE = re`^ meanwhile , | ^ (?: on[ ] )? the[ ]same[ ]day \b | ^ [^,]{0,20}? \b hours [ ] later , (?! [ ] the[ ](?: death[ ] )? toll ) | \b(?: elsewhere | separately | (?: later | earlier | previously | subsequently | also | then )[ ]${ATTACK} | (?: another | separate | second | similar | previous | unrelated | later | earlier )[ ] (?: \p{L}{3,12}[ ] )? ${ATTACK} )\b`;

const SCATTERED = /\b(?:separate|across the|throughout the|different parts)\b/i;

export function settingOf(doc: Doc, harm: Harm, span: Span, needs: CasualtyNeeds): Setting {
  return {
    date: dateOf(doc, needs.dates, harm.sentence, span),
    place: placeOf(doc, needs.locations, [span]),
    source: sourceOf(doc, harm.sentence, span, needs)?.text.toLowerCase() ?? null,
    separate: SEPARATE.test(harm.sentence.text),
    scattered: SCATTERED.test(harm.sentence.text),
  };
}

/** True when the two cannot be one event: days apart, in two towns, or set apart by the words themselves. */
export function isOtherEvent(a: Setting, b: Setting): boolean {
  return a.separate !== b.separate || daysApart(a.date, b.date) || elsewhere(a.place, b.place);
}

const SOME_DAYS = 3 * 86_400_000;

function daysApart(a: Timex | null, b: Timex | null): boolean {
  if (!a?.earliest || !a.latest || !b?.earliest || !b.latest) return weekdaysApart(a, b);
  const gap = Math.max(Date.parse(a.earliest) - Date.parse(b.latest), Date.parse(b.earliest) - Date.parse(a.latest));
  return gap > SOME_DAYS;
}

/** Sunday and Thursday of an undated article, three days apart or four. */
function weekdaysApart(a: Timex | null, b: Timex | null): boolean {
  const [from, to] = [a, b].map((d) => Number(/^XXXX-WXX-(\d)$/.exec(d?.value ?? '')?.[1]));
  const days = Math.abs((from ?? 0) - (to ?? 0));
  return Math.min(days, 7 - days) >= 3;
}

const elsewhere = (a: Place | null, b: Place | null): boolean =>
  a !== null &&
  b !== null &&
  a !== b &&
  ((a.kind === b.kind && /^(?:city|admin|country)$/.test(a.kind)) ||
    (a.admin1 !== null && b.admin1 !== null && a.country === b.country && a.admin1 !== b.admin1) ||
    (a.country !== null && b.country !== null && a.country !== b.country));

const ANOTHER_CLAUSE = 60;

/** The nearest date of the sentence, of its own clause if it has one. */
export function dateOf(doc: Doc, dates: readonly Timex[], sentence: Sentence, span: Span): Timex | null {
  const far = (d: Timex): number => {
    const between = doc.plain.slice(Math.min(d.end, span.end), Math.max(d.start, span.start));
    return gap(d, span) + (/, (?:and|but|while|when)\b|;/.test(between) ? ANOTHER_CLAUSE : 0);
  };
  const now = doc.published?.latest;
  const own = dates.filter(
    (d) =>
      d.sentence === sentence &&
      /^(?:date|time)$/.test(d.type) &&
      !(now && d.earliest && d.earliest > now) && // 'a strike would begin next Monday'
      !isReportDate(sentence, d),
  );
  return own.sort((a, b) => far(a) - far(b))[0] ?? null;
}

/** The nearest place of the sentences that tell the fact, a town or a province before a country. */
export function placeOf(doc: Doc, places: readonly Place[], spans: readonly Span[]): Place | null {
  const near = spans.slice(0, 3).flatMap((span) => nearest(places, doc.sentenceAt(span.start) ?? span, span) ?? []);
  return near.find((place) => place.kind !== 'country') ?? near[0] ?? null;
}

const gap = (a: Span, b: Span): number => Math.max(0, a.start - b.end, b.start - a.end);

function nearest<T extends { readonly mentions: readonly Span[] }>(
  items: readonly T[],
  within: Span,
  to: Span,
): T | null {
  let best: T | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const item of items)
    for (const mention of item.mentions)
      if (overlaps(mention, within) && gap(mention, to) < least) [best, least] = [item, gap(mention, to)];
  return best;
}
