import type { Doc, Sentence } from '../document/index.ts';
import { daysBetween } from './date.ts';
import { isActor, type Party } from './mentions.ts';
import { compatible, isBeside, type Sighting, type Story } from './sightings.ts';
import type { Trigger } from './triggers.ts';

/** Sightings → incidents: each joins the story it fits best, or begins its own. */
export function merge(doc: Doc, sightings: readonly Sighting[]): Story[] {
  const stories: Sighting[][] = [];
  for (const sighting of sightings) {
    const last = stories.at(-1);
    const fitting = stories.filter((story) => fits(sighting, story, doc, story === last && isBack(sighting)));
    const best = fitting.reduce<Sighting[] | undefined>(
      (a, b) => (a && likeness(sighting, a) > likeness(sighting, b) ? a : b),
      undefined,
    );
    const about = best && strays(sighting, best) ? fitting[0] : best;
    if (about && likeness(sighting, about) >= leastLikeness(sighting)) about.push(sighting);
    else stories.push([sighting]);
  }
  return stories;
}

/** The sentence itself says that this is one more. */
const NEW =
  /^(?:meanwhile|elsewhere|separately)\b|\b(?:another|second|third|separate|similar|previous|earlier)\s(?:\w+\s)?(?:attack|incident|case|raid|operation|action|clash|blast|episode|development)/i;
/** The sentence may speak of others. */
const OTHERS = /\b(?:other|also|later)\b/i;
/** 'M23 later claimed responsibility': for what was told last. */
const CLAIM = /(?:responsibility|credit)$/i;
const ONE_MORE = /\b(?:another|second|third|separate|similar)\s(?:\S+\s)?$/i;

/** The few words before the trigger. */
const before = ({ text, start }: Sentence, trigger: Trigger): string =>
  text.slice(Math.max(0, trigger.start - start - 60), trigger.start - start);

/** How much a sighting must share with a story to be of it. */
function leastLikeness({ sentence, trigger }: Sighting): number {
  const opening = sentence.text.slice(0, 25);
  if (NEW.test(opening) || ONE_MORE.test(before(sentence, trigger))) return 2;
  return OTHERS.test(opening) && !CLAIM.test(trigger.text) ? 1 : 0;
}

/** Harm or arrests told in a new paragraph, with nobody and no place in common, are of what the article is about. */
const strays = (sighting: Sighting, story: Story): boolean =>
  sighting.triggers.every(isBeside) &&
  likeness(sighting, story) === 0 &&
  story.at(-1)?.sentence.paragraph !== sighting.sentence.paragraph;

/** 'The explosion', 'this attack': what was told last, where and of whom it may say more. */
const isBack = ({ sentence, trigger }: Sighting): boolean =>
  trigger.voice === null && !trigger.general && /\b(?:the|this|that)\s(?:\S+\s)?$/i.test(before(sentence, trigger));

function fits(sighting: Sighting, story: Story, doc: Doc, back: boolean): boolean {
  return (
    story.every((s) => s.heads.some((a) => sighting.heads.some((b) => compatible(a, b)))) &&
    (isSameDeath(sighting, story) ||
      (sameTime(sighting, story, doc) && (back || (samePlace(sighting, story) && samePeople(sighting, story)))))
  );
}

/** Nobody is killed twice, whatever days and places the sentences that tell of it name beside. */
const isSameDeath = (sighting: Sighting, story: Story): boolean =>
  isDeath(sighting) &&
  story.some((s) => isDeath(s) && s.targets.some((t) => isNamed(t) && sighting.targets.includes(t)));
const isDeath = ({ triggers }: Sighting): boolean =>
  triggers.some((t) => DEATHS.has(t.type.type) && !t.unreal && !t.denied);
const DEATHS: ReadonlySet<string> = new Set(['killing', 'assassination', 'execution', 'death']);

const APART = 1;
const RECENT = 14;
/** A year or a season leaves open what a day tells. */
const WIDE = 31;

/** No two of their dates exclude each other; one with no date lies within the fortnight before publication. */
function sameTime({ date, weekday }: Sighting, story: Story, doc: Doc): boolean {
  const weekdays = story.flatMap((s) => s.weekday ?? []);
  if (weekday && weekdays.length > 0 && !weekdays.includes(weekday)) return false;
  const told = story.flatMap((s) => (s.date ? [s.date] : []));
  const days = told.filter((d) => daysBetween(d.earliest ?? '', d.latest ?? '') <= WIDE);
  const known = days.length > 0 ? days : told;
  if (!date || (known.length === 0 && !doc.published)) return true;
  if (known.length === 0) return daysBetween(date.latest ?? '', doc.published?.earliest ?? '') <= RECENT;
  return known.some(
    (d) =>
      daysBetween(d.latest ?? '', date.earliest ?? '') <= APART &&
      daysBetween(date.latest ?? '', d.earliest ?? '') <= APART,
  );
}

function samePlace({ place }: Sighting, story: Story): boolean {
  const known = story.flatMap((s) => (s.place && isPoint(s.place) ? [s.place] : []));
  return (
    !place ||
    !isPoint(place) ||
    known.length === 0 ||
    known.some((k) => k === place || k.within === place || place.within === k)
  );
}
const isPoint = (place: NonNullable<Sighting['place']>): boolean => place.kind === 'city' || place.kind === 'facility';

/** Two named victims of one kind of act are two acts, unless one sentence tells of both. */
function samePeople({ targets }: Sighting, story: Story): boolean {
  const theirs = story.flatMap((s) => s.targets.filter(isNamed));
  const ours = targets.filter(isNamed);
  return ours.length === 0 || theirs.length === 0 || ours.some((t) => theirs.includes(t));
}
const isNamed = (party: Party): boolean => isActor(party) && party.kind === 'person' && /^\p{Lu}/u.test(party.name);

/** How much a sighting shares with a story: people, day, place. */
function likeness(sighting: Sighting, story: Story): number {
  const shared = (of: (s: Sighting) => readonly unknown[]): number =>
    of(sighting).some((x) => story.some((s) => of(s).includes(x))) ? 1 : 0;
  return (
    2 * shared((s) => s.targets) +
    shared((s) => s.perpetrators) +
    shared((s) => (s.place ? [s.place] : [])) +
    shared((s) => (s.date ? [s.date.value] : [])) +
    (story[0]?.trigger.type.class === sighting.trigger.type.class ? 1 : 0)
  );
}
