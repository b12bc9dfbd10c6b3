import { isReportDate } from '../assertion/index.ts';
import type { Casualty } from '../casualties/index.ts';
import type { Timex } from '../dates/index.ts';
import { type Doc, datelineOf, entriesOf, entryAt, type Sentence } from '../document/index.ts';
import type { Place } from '../locations/index.ts';
import type { Words } from '../quotes/index.ts';
import { inTextOrder, overlaps, type Span } from '../text/span.ts';
import { isAttacker } from './able.ts';
import { isDeed } from './deeds.ts';
import type { IncidentNeeds } from './incident.ts';
import { bySentence, isActor, type Party, type PartyMention } from './mentions.ts';
import { captorsOf, type Parties, partiesOf } from './parties.ts';
import { nearest, nearestPlace, openingPlace, partOf } from './scene.ts';
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
  /** Those of its perpetrators that only a word for a fight tells of: one side of it. */
  readonly sides: readonly Party[];
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
export function findSightings(
  doc: Doc,
  needs: IncidentNeeds,
  parties: ReadonlyMap<number, readonly PartyMention[]>,
): Sighting[] {
  const entries = entriesOf(doc);
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
    .filter((t) => !places.get(t.sentence.index)?.some((m) => overlaps(m, t)) && !isTown(t, doc, needs.locations))
    .filter((t) => isSo(t, parties.get(t.sentence.index) ?? []))
    .slice(0, MOST_TRIGGERS)
    .map((t) => (isCapture(t, harm.get(t.sentence.index) ?? []) ? { ...t, type: incidentType('arrest') } : t));
  const told = bySentence(doc, found);
  return groups([...told.values()]).map((triggers) => {
    const trigger = leading(triggers);
    const { sentence } = trigger;
    const at = <T>(lists: ReadonlyMap<number, readonly T[]>): readonly T[] => lists.get(sentence.index) ?? [];
    const beside = at(told);
    const real = triggers.filter((t) => !t.unreal || t.tried);
    const sides = real.map((t) => ofPeople(t, partiesOf(t, at(parties)), at(harm)));
    const acting = new Set(sides.flatMap((s, i) => (real[i]?.frame === 'clash' ? [] : s.perpetrators)));
    const entry = entryAt(entries, sentence.start);
    const here = at(places).map((m) => ({ ...m, part: partOf(sentence, m) }));
    const placed = (part: ReturnType<typeof partOf>): Place | null =>
      nearestPlace(
        trigger,
        here.filter((m) => m.part === part),
      );
    const acts = triggers.filter((t) => !isBeside(t));
    return {
      sentence,
      entry,
      trigger,
      triggers,
      heads: acts.length > 0 ? acts : triggers,
      perpetrators: [...new Set(sides.flatMap((s) => s.perpetrators))],
      sides: [...new Set(sides.flatMap((s) => s.perpetrators))].filter((p) => !acting.has(p)),
      targets: [...new Set(sides.flatMap((s) => s.targets))],
      captors: trigger.type.class === 'arrest' ? captorsOf(trigger, at(parties)) : [],
      date: nearest(trigger, at(dates)),
      weekday: nearest(trigger, at(weekdays))?.value ?? null,
      place: placed('scene') ?? (entry && openingPlace(entry, needs.locations)),
      home: placed('home'),
      weapons: findWeapons(sentence, doc),
      casualties: at(harm).filter((c) => triggers.includes(nearest(c, beside) as Trigger)),
    };
  });
}

/** 'Sinking Spring' is a town, in a headline, too. */
const isTown = ({ start, text }: Trigger, { plain }: Doc, places: readonly Place[]): boolean =>
  /^\p{Lu}/u.test(text) && places.some((p) => p.kind === 'city' && plain.startsWith(p.name, start));

/** 'The gunmen broke into a house', not 'the firemen'; 'placed bombs', not 'placed orders'. */
function isSo(t: Trigger, mentions: readonly PartyMention[]): boolean {
  if (t.only === 'deed') return isDeed(t);
  if (t.only === null) return true;
  const { perpetrators } = partiesOf(t, mentions);
  return perpetrators.length > 0 && perpetrators.every((p) => isActor(p) && isAttacker(p));
}

/** 'Seized rifles': who took things alone abducted nobody. */
const ofPeople = (t: Trigger, told: Parties, harm: readonly Casualty[]): Parties =>
  t.doubtful && t.type.class === 'abduction' && told.targets.length === 0 && !harm.some((c) => c.outcome === 'abducted')
    ? { ...told, perpetrators: [] }
    : told;

/** 'Killed nine fighters and captured three': who is detained is not abducted. */
const isCapture = (t: Trigger, harm: readonly Casualty[]): boolean =>
  t.type.class === 'abduction' && t.doubtful && harm.some((c) => c.outcome === 'detained' && overlaps(c, t));

/** More than any article holds: what is longer is a list or junk, and merging is quadratic in it. */
const MOST_TRIGGERS = 1_000;

const WEEKDAY = /^XXXX-WXX-\d$/;

const isDay = (t: Timex): boolean =>
  (t.type === 'date' || t.type === 'time') && t.earliest !== null && t.latest !== null;

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
const rankOf = (t: Trigger): number =>
  t.type.rank -
  (t.unreal || t.denied ? 100 : 0) -
  (t.frame === 'harm' ? 15 : 0) -
  (t.general ? 30 : 0) -
  (t.doubtful && t.type.class !== 'clash' ? 25 : 0);

/** What one more sentence of the same type adds to its rank, and how many count. */
const REPEATED = { worth: 10, most: 5 };

/** The sighting whose type names the story: of a high rank, or told again and again. */
export function leadOf(story: Story): Sighting {
  const weigh = ({ trigger }: Sighting): number => {
    const same = story.filter((s) => s.trigger.type === trigger.type).length;
    return rankOf(trigger) + REPEATED.worth * Math.min(same, REPEATED.most);
  };
  return story.reduce((a, b) => (weigh(b) > weigh(a) ? b : a));
}
