import type { Sentence } from '../document/index.ts';
import { wordSet } from '../lexicon/lexicon.ts';
import type { Place } from '../locations/index.ts';
import type { Span } from '../text/span.ts';
import type { Trigger } from './triggers.ts';

const LOCATIVE = /\b(?:in|at|near|outside|on|around|of|from|to|between)\s+(?:the\s+)?(?:[\w-]+\s+){0,3}$/i;

/** '42, from Kisumu', 'two men from Kisumu': where people live says nothing of where it happened. */
const ORIGIN =
  /\b(?:\d{1,2}|(?:year|month)-old(?:\s\w+)?|man|men|woman|women|boys?|girls?|students?|residents?|natives?|born|originally),?\sfrom\s(?:the\s)?(?:[\w-]+\s){0,2}$/i;

/** '80 km north of Goma', '40 miles from the capital Lima' */
const LANDMARK =
  /\b(?:km|kms|kilomet(?:er|re)s?|miles?)(?:\s(?:to\sthe\s)?(?:north|south|east|west)[\w-]*)?\s(?:of|from)\s(?:the\s)?(?:[\w-]+\s){0,2}$/i;

/** 'A convoy heading to Goma', 'on the way from Uvira' */
const TRAVEL =
  /\b(?:going|heading|headed|bound|travell?ing|driving|returning|flying|en route|on (?:the|its|his|her|their) way)(?: back| home)? (?:to|for|from|towards?) (?:the )?(?:[\w-]+ (?:and|to) )?$/i;

/** Of 'from New Addington, South London' both are. */
const CHAINED =
  /(\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)?, )(?:(?:North|South|East|West|Central|northern|southern|eastern|western|central) )?$/u;

/** What a place is to those whom its sentence tells of: where it happened, where they live or go, neither. */
export function partOf({ text, start }: Sentence, m: Span): 'scene' | 'home' | 'elsewhere' {
  const before = text.slice(Math.max(0, m.start - start - 80), m.start - start);
  const chained = CHAINED.exec(before);
  const leads = chained ? [before, before.slice(0, chained.index)] : [before];
  if (isCare(before, text.slice(m.start - start, m.end - start + 25))) return 'home';
  if (leads.some((led) => [ORIGIN, LANDMARK, TRAVEL].some((rule) => rule.test(led)))) return 'home';
  return leads.some((led) => isElsewhere(led, text.slice(m.end - start))) ? 'elsewhere' : 'scene';
}

/** 'Died at Rosales hospital', 'taken to a clinic in Goma': where the hurt were brought. */
const isCare = (before: string, there: string): boolean =>
  BROUGHT.test(before) && (CARE.test(there) || CARE.test(before.slice(-40)));
const BROUGHT =
  /\b(?:died|dies|treated|taken|rushed|admitted|brought|flown|evacuated|transferred|transported|carr(?:y|ied|ying)|hospitali[sz]ed|recovering|succumbed|pronounced)\b[^.;]{0,60}$/i;
const CARE = /\b(?:hospitals?|clinic|infirmary|medical cent(?:er|re)|trauma cent(?:er|re))\b/i;

/** 'The ambassador to Peru', 'a conference held in Lima', 'it was reported in Lima that' */
function isElsewhere(before: string, after: string): boolean {
  const [, said, word] = OF_WORD.exec(before) ?? [];
  if (!word) return false;
  const told = wordSet('no-scenes.txt').has(word.toLowerCase());
  return told && (!/^report/i.test(word) || said !== undefined || /^(?:,? today| yesterday)? that\b/.test(after));
}
const OF_WORD =
  /(\bit (?:was|has been) (?:\w+ly )?)?\b([\p{L}-]+),?(?: (?:today|yesterday|tonight|here|late|early|last night|on \p{Lu}\p{L}+day|\p{Lu}\p{L}+day))? (?:in|at|of|from|to|for|near) (?:the )?(?:[\p{L}-]+ (?:(?:city|town|capital) (?:of )?)?){0,2}$/iu;

/** 'The Croydon tram crash', 'a Goma market blast'; a country before an attack is more often whose it is. */
const isPartOfName = ({ voice, start, sentence }: Trigger, { place, end }: PlaceHere): boolean =>
  voice === null &&
  place.kind !== 'country' &&
  end < start &&
  /^\s(?:(?!(?:in|on|of|for|to|by|with|from|after|and|was|were|is|said)\s)[\p{L}-]+\s){0,2}$/u.test(
    sentence.text.slice(end - sentence.start, start - sentence.start),
  );

export type PlaceHere = Span & { readonly place: Place };

/** A place that a preposition of place leads in: a town before a street or a house, these before a country. */
export function nearestPlace(trigger: Trigger, mentions: readonly PlaceHere[]): Place | null {
  const { text, start } = trigger.sentence;
  const led = mentions.filter(
    (m) => LOCATIVE.test(text.slice(Math.max(0, m.start - start - 30), m.start - start)) || isPartOfName(trigger, m),
  );
  const towns = led.filter((m) => m.place.kind === 'city');
  const narrow = led.filter((m) => m.place.kind !== 'country' && m.place.kind !== 'region');
  const areas = narrow.filter((m) => m.place.kind !== 'facility');
  return [towns, areas, narrow, led].map((all) => nearest(trigger, all)).find((m) => m)?.place ?? null;
}

const OTHER_CLAUSE = /;|,\s(?:and|but|while|whereas)\s|\s(?:following|after|before|when|while|since|because|that)\s/;

/** The span nearest to the trigger, one in its own clause before others. */
export function nearest<T extends Span>(
  trigger: Span & { readonly sentence: Sentence },
  spans: readonly T[],
): T | null {
  let best: T | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const span of spans) {
    const from = Math.min(span.end, trigger.end);
    const to = Math.max(span.start, trigger.start);
    const gap = trigger.sentence.text.slice(from - trigger.sentence.start, to - trigger.sentence.start);
    const distance = gap.length + (OTHER_CLAUSE.test(gap) ? 120 : 0);
    if (distance < least) [best, least] = [span, distance];
  }
  return best;
}

/** '12 May, Bambari. …': the place with which an entry opens. */
export const openingPlace = (entry: Span, places: readonly Place[]): Place | null =>
  places.find((p) => p.mentions.some((m) => m.start >= entry.start && m.end <= entry.start + ENTRY_HEAD)) ?? null;
const ENTRY_HEAD = 60;
