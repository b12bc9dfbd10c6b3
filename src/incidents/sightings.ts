import { isReportDate } from '../assertion/index.ts';
import type { Casualty } from '../casualties/index.ts';
import type { Timex } from '../dates/index.ts';
import { type Doc, datelineOf, entriesOf, entryAt, type Sentence } from '../document/index.ts';
import type { Place } from '../locations/index.ts';
import type { Words } from '../quotes/index.ts';
import { inTextOrder, overlaps, type Span } from '../text/span.ts';
import type { IncidentNeeds } from './incident.ts';
import { captorsOf, type Party, partiesBySentence, partiesOf } from './parties.ts';
import { findTriggers, type Trigger, takings } from './triggers.ts';
import { incidentType } from './types.ts';
import { findWeapons } from './weapons.ts';

/** One sentence's telling of one incident. */
export interface Sighting {
  readonly sentence: Sentence;
  /** The entry of a list of incidents that holds the sentence. */
  readonly entry: Span | null;
  /** The trigger that names it best; the others tell of the same incident. */
  readonly trigger: Trigger;
  readonly triggers: readonly Trigger[];
  /** The words that say what happened; where there are none, those that say who was hurt or blamed. */
  readonly heads: readonly Trigger[];
  readonly perpetrators: readonly Party[];
  readonly targets: readonly Party[];
  /** Those who arrested whom its perpetrators are. */
  readonly captors: readonly Party[];
  readonly date: Timex | null;
  /** The day of the week where an undated article leaves open which. */
  readonly weekday: string | null;
  readonly place: Place | null;
  /** Where those whom it tells of come from. */
  readonly home: Place | null;
  readonly weapons: readonly Words[];
  readonly casualties: readonly Casualty[];
}

/** Sightings of one incident, in text order. */
export type Story = readonly Sighting[];

/** What each sentence tells of incidents, in text order; a sentence may tell of several. */
export function findSightings(doc: Doc, needs: IncidentNeeds): Sighting[] {
  const entries = entriesOf(doc);
  const parties = partiesBySentence(doc, needs.actors, needs.casualties);
  const dateline = datelineOf(doc);
  const dates = bySentence(
    doc,
    needs.dates.filter((d) => isDay(d) && !isReportDate(d.sentence, d) && !overlaps(d, dateline)),
  );
  const weekdays = bySentence(
    doc,
    needs.dates.filter((d) => WEEKDAY.test(d.value)),
  );
  const places = bySentence(
    doc,
    needs.locations.flatMap((place) => place.mentions.map((m) => ({ ...m, place }))),
  );
  const harm = bySentence(doc, needs.casualties);
  const words = findTriggers(doc);
  const found = [...words, ...takings(needs.casualties, words, doc)]
    .filter((t) => !(t.denied && t.type.class === 'arrest')) // nobody was arrested: nothing happened
    .slice(0, MOST_TRIGGERS)
    .map((t) => (isCapture(t, harm.get(t.sentence.index) ?? []) ? { ...t, type: incidentType('arrest') } : t));
  const told = bySentence(doc, found);
  return groups([...told.values()]).map((triggers) => {
    const trigger = leading(triggers);
    const { sentence } = trigger;
    const at = <T>(lists: ReadonlyMap<number, readonly T[]>): readonly T[] => lists.get(sentence.index) ?? [];
    const beside = at(told);
    const sides = triggers.filter((t) => !t.unreal).map((t) => partiesOf(t, at(parties)));
    const entry = entryAt(entries, sentence.start);
    const scene = (home: boolean): Place | null =>
      nearestPlace(
        trigger,
        at(places).filter((m) => isHome(sentence, m) === home),
      );
    const acts = triggers.filter((t) => !isBeside(t));
    return {
      sentence,
      entry,
      trigger,
      triggers,
      heads: acts.length > 0 ? acts : triggers,
      perpetrators: [...new Set(sides.flatMap((s) => s.perpetrators))],
      targets: [...new Set(sides.flatMap((s) => s.targets))],
      captors: trigger.type.class === 'arrest' ? captorsOf(trigger, at(parties)) : [],
      date: nearest(trigger, at(dates)),
      weekday: nearest(trigger, at(weekdays))?.value ?? null,
      place: scene(false) ?? (entry && openingPlace(entry, needs.locations)),
      home: scene(true),
      weapons: findWeapons(sentence, doc),
      casualties: at(harm).filter((c) => triggers.includes(nearest(c, beside) as Trigger)),
    };
  });
}

/** '12 May, Bambari. …': the place with which an entry opens. */
const openingPlace = (entry: Span, places: readonly Place[]): Place | null =>
  places.find((p) => p.mentions.some((m) => m.start >= entry.start && m.end <= entry.start + ENTRY_HEAD)) ?? null;
const ENTRY_HEAD = 60;

/** 'Killed nine fighters and captured three': who is detained is not abducted. */
const isCapture = (t: Trigger, harm: readonly Casualty[]): boolean =>
  t.type.class === 'abduction' && t.doubtful && harm.some((c) => c.outcome === 'detained' && overlaps(c, t));

/** More than any article holds: what is longer is a list or junk, and merging is quadratic in it. */
const MOST_TRIGGERS = 1_000;

const WEEKDAY = /^XXXX-WXX-\d$/;

const isDay = (t: Timex): boolean =>
  (t.type === 'date' || t.type === 'time') && t.earliest !== null && t.latest !== null;

function bySentence<T extends Span>(doc: Doc, items: readonly T[]): ReadonlyMap<number, readonly T[]> {
  const lists = new Map<number, T[]>();
  for (const item of [...items].sort(inTextOrder)) {
    const index = doc.sentenceAt(item.start)?.index;
    if (index === undefined) continue;
    const own = lists.get(index);
    if (own) own.push(item);
    else lists.set(index, [item]);
  }
  return lists;
}

/** Triggers of one sentence whose types may be of one incident; words of harm go with the nearest word that says what happened. */
function groups(sentences: readonly (readonly Trigger[])[]): Trigger[][] {
  return sentences.flatMap((triggers) => {
    const made: Trigger[][] = [];
    for (const trigger of [...triggers.filter((t) => !isBeside(t)), ...triggers.filter(isBeside)]) {
      const own = made.slice(-8).filter((g) => g.every((t) => compatible(t, trigger)));
      const sure = own.filter((g) => g.some((t) => !t.doubtful && !isBeside(t)));
      const joined = isBeside(trigger) ? nearestOf(trigger, sure.length > 0 ? sure : own) : own[0];
      if (joined) joined.push(trigger);
      else made.push([trigger]);
    }
    return made.map((g) => g.sort(inTextOrder)).sort(([a], [b]) => (a?.start ?? 0) - (b?.start ?? 0));
  });
}

/** Harm, blame and arrest: words that tell more of what others name. */
export const isBeside = (t: Trigger): boolean => BESIDE.has(t.type.class);

const nearestOf = (trigger: Trigger, made: readonly Trigger[][]): Trigger[] | undefined => {
  const near = nearest(trigger, made.flat());
  return made.find((g) => near !== null && g.includes(near));
};

const VIOLENT = new Set(['attack', 'bombing', 'clash', 'arson', 'abduction', 'robbery', 'riot']);
/** Words of these classes tell more of an incident that others name. */
const BESIDE = new Set(['harm', 'accusation', 'arrest']);

/** May both words tell of one incident: same class, harm and blame beside anything, 'attack' beside any violence. */
export function compatible(a: Pick<Trigger, 'type'>, b: Pick<Trigger, 'type'>): boolean {
  const [x, y] = [a.type.class, b.type.class];
  if (x === y || ((BESIDE.has(x) || BESIDE.has(y)) && x !== 'missing' && y !== 'missing')) return true;
  if (x === 'disaster' || y === 'disaster') return [a, b].some((t) => t.type.type === 'building-collapse');
  return (x === 'attack' && VIOLENT.has(y)) || (y === 'attack' && VIOLENT.has(x));
}

/** The trigger of the highest rank; of equal ones the first that happened. */
const leading = (triggers: readonly Trigger[]): Trigger =>
  triggers.reduce((best, t) => (rankOf(t) > rankOf(best) ? t : best));

/** How well a trigger names its incident. A clash may be no incident, but it is of no other kind. */
export const rankOf = (t: Trigger): number =>
  t.type.rank -
  (t.unreal || t.denied ? 100 : 0) -
  (t.frame === 'harm' ? 15 : 0) -
  (t.general ? 30 : 0) -
  (t.doubtful && t.type.class !== 'clash' ? 25 : 0);

const OTHER_CLAUSE = /;|,\s(?:and|but|while|whereas)\s/;

/** The span nearest to the trigger, one in its own clause before others. */
function nearest<T extends Span>(trigger: Span & { readonly sentence: Sentence }, spans: readonly T[]): T | null {
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

function isHome({ text, start }: Sentence, m: Span): boolean {
  const before = text.slice(Math.max(0, m.start - start - 80), m.start - start);
  const chained = CHAINED.exec(before);
  return [before, chained ? before.slice(0, chained.index) : ''].some((led) =>
    [ORIGIN, LANDMARK, TRAVEL].some((rule) => rule.test(led)),
  );
}

/** 'The Croydon tram crash', 'a Goma market blast'; a country before an attack is more often whose it is. */
const isPartOfName = ({ voice, start, sentence }: Trigger, { place, end }: PlaceHere): boolean =>
  voice === null &&
  place.kind !== 'country' &&
  end < start &&
  /^\s(?:(?!(?:in|on|of|for|to|by|with|from|after|and|was|were|is|said)\s)[\p{L}-]+\s){0,2}$/u.test(
    sentence.text.slice(end - sentence.start, start - sentence.start),
  );

type PlaceHere = Span & { readonly place: Place };

/** A place that a preposition of place leads in: a town before a street or a house, these before a country. */
function nearestPlace(trigger: Trigger, mentions: readonly PlaceHere[]): Place | null {
  const { text, start } = trigger.sentence;
  const led = mentions.filter(
    (m) => LOCATIVE.test(text.slice(Math.max(0, m.start - start - 30), m.start - start)) || isPartOfName(trigger, m),
  );
  const towns = led.filter((m) => m.place.kind === 'city');
  const narrow = led.filter((m) => m.place.kind !== 'country' && m.place.kind !== 'region');
  const areas = narrow.filter((m) => m.place.kind !== 'facility');
  return [towns, areas, narrow, led].map((all) => nearest(trigger, all)).find((m) => m)?.place ?? null;
}
