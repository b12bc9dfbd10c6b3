import { assertionOf } from '../assertion/index.ts';
import type { Casualty } from '../casualties/index.ts';
import type { Timex } from '../dates/index.ts';
import type { Doc } from '../document/index.ts';
import { wordSet } from '../lexicon/lexicon.ts';
import { isName } from './able.ts';
import { daysBetween } from './date.ts';
import { isActor } from './mentions.ts';
import { leadOf, type Sighting, type Story } from './sightings.ts';

/** What the record keeps: concrete stories; arrests and disputes only where nothing graver is told. */
export function worthTelling(doc: Doc, stories: readonly Story[], casualties: readonly Casualty[]): Story[] {
  const sure = stories.filter((story) => isConcrete(story, doc));
  const concrete = sure.length > 0 || !casualties.some(isNews) ? sure : likeliest(doc, stories);
  const grave = concrete.filter((story) => !isMinor(story));
  return grave.length > 0 ? grave : concrete.filter((story) => firstOf(story) <= LEAD);
}

/** Where the lead tells of harm something happened: what it tells of best, though it says little. */
function likeliest(doc: Doc, stories: readonly Story[]): Story[] {
  const led = stories.filter((story) => firstOf(story) <= LEAD && story.some(isTold));
  const [best] = led.sort((a, b) => points(b, doc) - points(a, doc));
  return best ? [best] : [];
}

const isNews = ({ assertion, background, count, sentence }: Casualty): boolean =>
  sentence.index <= LEAD && assertion === 'asserted' && !background && (count.min ?? 0) > 0;

/** The index of the sentence that first tells of it. */
export const firstOf = (story: Story): number => Math.min(...story.map((s) => s.sentence.index));

/** Sentences up to this index are the lead. */
const LEAD = 2;

const isMinor = (story: Story): boolean => story.every((s) => MINOR.has(s.trigger.type.class)) && !isDeadlyNews(story);

const MINOR: ReadonlySet<string> = new Set(['arrest', 'protest']);

/** A protest that opens the article and hurt people. */
const isDeadlyNews = (story: Story): boolean =>
  firstOf(story) <= 1 &&
  story.some(
    (s) =>
      s.trigger.type.class === 'protest' && s.casualties.some((c) => c.outcome === 'killed' || c.outcome === 'injured'),
  );

/** Something happened, and the text says enough of to whom, where or when: not talk of attacks in general, not a threat. */
const isConcrete = (story: Story, doc: Doc): boolean =>
  story.some(isTold) && (doc.sentences.length <= BRIEF || points(story, doc) >= ENOUGH);

/** A sentence that tells of an act, as one that was done. */
function isTold(s: Sighting): boolean {
  const { trigger } = s;
  if (trigger.unreal || trigger.denied || UNTRUE.has(assertionOf(s.sentence, trigger).assertion)) return false;
  if (trigger.frame === 'harm') return s.weapons.length > 0 && s.casualties.length > 0;
  if (trigger.type.class === 'accusation' || isFigurative(s)) return false;
  if (!trigger.doubtful) return true;
  if (s.casualties.some((c) => c.outcome === 'killed')) return true;
  return trigger.type.class === 'abduction' ? takesPeople(s) : s.casualties.length + s.targets.length > 0;
}

/** 'Killed its margin', with nobody harmed in the sentence; 'robbed a family of their daughter'. */
const isFigurative = ({ sentence, trigger, casualties, targets }: Sighting): boolean =>
  (trigger.type.type === 'killing' && trigger.voice === 'active' && casualties.length + targets.length === 0) ||
  (trigger.type.type === 'robbery' && isNoLoot(sentence.text.slice(trigger.end - sentence.start)));

/** 'robbed a family of their daughter on Monday': whom or what nobody can carry off ends the phrase after 'of'. */
const isNoLoot = (rest: string): boolean => wordSet('no-loot.txt').has(OF_WHAT.exec(rest)?.[1]?.toLowerCase() ?? '');
const OF_WHAT = /^\s(?:[\w'-]+\s){0,4}of\s(?:[\w'-]+\s){0,2}([\w-]+)(?=[.,;]|\s(?:on|in|at|by|when|after)\b|$)/i;

const UNTRUE: ReadonlySet<string> = new Set(['denied', 'hypothetical']);

/** 'Seized', 'captured' are of weapons and ground unless someone is named or counted. */
const takesPeople = (s: Sighting): boolean =>
  s.casualties.some((c) => c.outcome === 'abducted') ||
  s.targets.some((t) => isActor(t) && t.kind === 'person' && isName(t));

const ENOUGH = 14;
/** A note of so few sentences has little room to say more, and is about what it tells. */
const BRIEF = 4;

function points(story: Story, doc: Doc): number {
  const lead = leadOf(story);
  return SIGNS.reduce((sum, [weight, isSo]) => sum + (isSo(story, doc, lead) ? weight : 0), 0);
}

type Sign = readonly [points: number, isSo: (story: Story, doc: Doc, lead: Sighting) => boolean];
const some =
  (isSo: (s: Sighting, doc: Doc) => boolean): Sign[1] =>
  (story, doc) =>
    story.some((s) => isSo(s, doc));
const every =
  (isSo: (s: Sighting, doc: Doc) => boolean): Sign[1] =>
  (story, doc) =>
    story.every((s) => isSo(s, doc));

const lead =
  (isSo: (s: Sighting) => boolean): Sign[1] =>
  (_, __, s) =>
    isSo(s);

/** What speaks for one event of its own, and what for talk of many, of old ones, of none. */
const SIGNS: readonly Sign[] = [
  [7, some((s) => s.targets.some((t) => isActor(t) && t.kind === 'person' && isName(t)))],
  [6, some((s) => s.perpetrators.some((p) => isActor(p) && p.subtype === 'armed-group'))],
  [5, some((s) => s.casualties.length > 0)],
  [3, some((s) => s.casualties.some((c) => !c.background && (c.count.min ?? 0) > 0 && (c.count.min ?? 0) < 100))],
  [-3, some((s) => s.casualties.some((c) => (c.count.min ?? 0) >= 300))],
  [5, some(isOfThings)],
  [4, lead((s) => s.place?.kind === 'city')],
  [4, lead((s) => s.trigger.type.class === 'bombing')],
  [6, some(isNewsOfNow)],
  [-10, (story, doc) => isLongAgo(story, doc) && story.every((s) => s.casualties.length === 0)],
  [5, some((s) => s.casualties.length > 0 && s.date !== null && widthOf(s.date) <= 31)],
  [-7, (story) => story.some((s) => s.date) && story.every((s) => !s.date || widthOf(s.date) > NEWS)],
  [4, (story) => firstOf(story) === 0],
  [8, some((s) => s.sentence.index <= 1 && s.casualties.some((c) => !c.background && c.count.max !== 0))],
  [2, (story) => story.length > 1],
  [2, (story) => story.length > 4],
  [12, lead(({ trigger }) => trigger.type.class === 'arson')],
  [6, lead((s) => s.trigger.type.class === 'missing' && s.casualties.length > 0)],
  [-3, some((s) => s.trigger.type.class === 'clash')],
  [4, some((s) => s.trigger.voice === null && !s.trigger.general)],
  [-5, lead((s) => s.trigger.general)],
  [-4, lead(isUnbacked)],
  [-6, (story) => isUnbacked(story[0] as Sighting)],
  [-9, lead(isGoingOn)],
  [-6, every(isGoingOn)],
  [-15, lead((s) => s.trigger.frame === 'accuse')],
  [-6, every((s) => FIRST_PERSON.test(s.sentence.text))],
  [-6, every(isQuoted)],
  [-3, some((s) => LASTING.test(s.sentence.text))],
];

/** Days that news looks back. */
const NEWS = 60;

const widthOf = ({ earliest, latest }: Timex): number => daysBetween(earliest ?? '', latest ?? '');

/** Of a day, or nearly one, not long before publication. */
function isNewsOfNow({ date }: Sighting, doc: Doc): boolean {
  if (!date?.latest || widthOf(date) > 6) return false;
  if (!doc.published) return true;
  const age = daysBetween(date.latest, doc.published.latest);
  return age >= 0 && age <= NEWS;
}

/** All days that it is told with are long before publication. */
function isLongAgo(story: Story, { published }: Doc): boolean {
  const days = story.flatMap((s) => s.date?.latest ?? []);
  return published !== null && days.length > 0 && days.every((day) => daysBetween(day, published.latest) > NEWS);
}

/** A word that needs a victim, with nobody harmed. */
function isUnbacked({ trigger, casualties }: Sighting): boolean {
  return trigger.doubtful && casualties.length === 0;
}

/** 'Killing', 'attacking': more often a practice than an act. */
function isGoingOn({ trigger }: Sighting): boolean {
  return trigger.voice !== null && /^\w+ing\b/i.test(trigger.text);
}

/** A building or a vehicle is named near the trigger. */
function isOfThings({ sentence: { tokens }, trigger }: Sighting): boolean {
  const at = tokens.findIndex((t) => t.start >= trigger.start);
  const near = tokens.slice(Math.max(0, at - BEFORE), at + BEHIND);
  return near.some(({ lower }) => THINGS().has(lower) || THINGS().has(lower.replace(/s$/, '')));
}
const THINGS = (): ReadonlySet<string> => wordSet('properties.txt');
const [BEFORE, BEHIND] = [10, 16];

const FIRST_PERSON = /\b(?:we|our|us|you|I|my)\b/;
const LASTING = /\b(?:years|decades?|since|every|always|constant|often|history|war)\b/i;

/** An odd number of marks stands before it in its paragraph. */
function isQuoted({ sentence, trigger }: Sighting, doc: Doc): boolean {
  const before = doc.plain.slice(Math.max(sentence.paragraph.start, trigger.start - 2_000), trigger.start);
  return (before.match(/"/g)?.length ?? 0) % 2 === 1;
}
