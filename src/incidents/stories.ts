import type { Casualty } from '../casualties/index.ts';
import type { Doc } from '../document/index.ts';
import type { Place } from '../locations/index.ts';
import { cover } from '../text/span.ts';
import { dateOf, daysBetween } from './date.ts';
import type { Incident, IncidentNeeds } from './incident.ts';
import type { Party } from './parties.ts';
import type { Sighting, Story } from './sightings.ts';
import { tally } from './tally.ts';

/** Something happened, and the text says to whom, where or when: not talk of attacks in general, not a threat. */
export function isConcrete(story: Story): boolean {
  return story.some((s) => {
    const { trigger } = s;
    const victims = s.casualties.length + s.targets.length;
    if (
      trigger.unreal ||
      trigger.denied ||
      trigger.frame === 'harm' ||
      trigger.type.class === 'accusation' ||
      (trigger.doubtful && victims === 0)
    )
      return false;
    if (trigger.general && s.casualties.length === 0 && !s.date) return false;
    return victims + s.perpetrators.length > 0 || s.place !== null || s.date !== null;
  });
}

/** Each casualty row goes to the story of its sentence, else to that of the row it belongs to, else to the last one told before it. */
export function shareHarm(
  stories: readonly Story[],
  casualties: readonly Casualty[],
): ReadonlyMap<Story, readonly Casualty[]> {
  const shares = new Map<Story, Casualty[]>(stories.map((s) => [s, []]));
  const home = new Map<Casualty, Story>();
  for (const row of casualties) {
    const own = stories.find((story) => story.some((s) => s.casualties.includes(row)));
    const kin = row.partOf ?? row.updates;
    const story = own ?? (kin && home.get(kin)) ?? (row.background ? undefined : lastBefore(stories, row));
    if (!story) continue;
    home.set(row, story);
    shares.get(story)?.push(row);
  }
  return shares;
}

function lastBefore(stories: readonly Story[], row: Casualty): Story | undefined {
  let best: Story | undefined;
  let at = -1;
  for (const story of stories)
    for (const { sentence } of story)
      if (sentence.index <= row.sentence.index && sentence.index > at) [best, at] = [story, sentence.index];
  return best ?? stories[0];
}

/** The order of a record: headline and lead first, then what the most sentences tell of, background last. */
export function byWeight(doc: Doc, stories: readonly Story[]): Story[] {
  const weigh = (story: Story): number =>
    (isBackground(doc, story) ? -100 : 0) + story.length - 2 * Math.min(firstOf(story), 8);
  return stories
    .map((story, i) => ({ story, i, weight: weigh(story) }))
    .sort((a, b) => b.weight - a.weight || a.i - b.i)
    .map(({ story }) => story);
}
const firstOf = (story: Story): number => Math.min(...story.map((s) => s.sentence.index));

const NEWS = 45;

/** Long before the news of the day. */
function isBackground(doc: Doc, story: Story): boolean {
  const date = dateOf(doc, story);
  return doc.published !== null && date !== null && daysBetween(date.latest, doc.published.earliest) > NEWS;
}

/** The record's view of a story. */
export function toIncident(doc: Doc, needs: IncidentNeeds, story: Story, harm: readonly Casualty[]): Incident {
  const lead = story.reduce((a, b) => (b.trigger.type.rank > a.trigger.type.rank && !b.trigger.unreal ? b : a));
  const { type, acledType, acledSubType, ploverType } = lead.trigger.type;
  const perpetrators = unique(story.flatMap((s) => s.perpetrators)).filter(isActor);
  const targets = targetsOf(story, harm).filter((t) => !perpetrators.includes(t as never));
  return {
    type,
    acledType,
    acledSubType,
    ploverType,
    date: dateOf(doc, story),
    location: placeOf(doc, needs.locations, story),
    perpetrators,
    targets,
    weapons: uniqueWords(story.flatMap((s) => s.weapons)),
    killed: tally(harm, 'killed'),
    injured: tally(harm, 'injured'),
    missing: tally(harm, 'missing'),
    assertion: 'asserted',
    background: isBackground(doc, story),
    evidence: story.map((s) => cover([s.trigger, ...s.triggers, ...s.casualties])),
    trigger: lead.trigger,
    casualties: harm,
  };
}

const unique = <T>(items: readonly T[]): T[] => [...new Set(items)];
const isActor = (party: Party): party is Incident['perpetrators'][number] => 'aliases' in party;

/** Those whom the triggers name, and the victims of the rows: as actor where they are one. */
function targetsOf(story: Story, harm: readonly Casualty[]): Party[] {
  const victims = harm.filter((c) => c.victims && !c.partOf).map((c) => c.victims?.actor ?? c);
  return unique([...victims, ...story.flatMap((s) => s.targets)]);
}

function uniqueWords(words: Incident['weapons']): Incident['weapons'] {
  return words.filter((w, i) => words.findIndex((v) => v.text.toLowerCase() === w.text.toLowerCase()) === i);
}

/** The place that the story's sentences name, else the dateline's, else the narrowest that the lead names. */
function placeOf(doc: Doc, locations: readonly Place[], story: readonly Sighting[]): Place | null {
  const told = story.flatMap((s) => (s.place ? [s.place] : []));
  return told.find((p) => p.kind !== 'country') ?? told[0] ?? datelinePlace(doc, locations) ?? locations[0] ?? null;
}

const datelinePlace = (doc: Doc, locations: readonly Place[]): Place | undefined =>
  locations.find((l) => l.mentions.some((m) => m.start < (doc.sentences[0]?.start ?? 0) + 60));
