import type { Casualty } from '../casualties/index.ts';
import type { Timex } from '../dates/index.ts';
import { type Doc, entriesOf, entryAt } from '../document/index.ts';
import { contains, cover, type Span } from '../text/span.ts';
import { dateOf, daysBetween } from './date.ts';
import type { Incident, IncidentNeeds } from './incident.ts';
import { isActor, type Party } from './mentions.ts';
import { placeOf } from './place.ts';
import { perpetratorsOf } from './roles.ts';
import { leadOf, type Story } from './sightings.ts';
import { tally } from './tally.ts';
import { targetsOf } from './targets.ts';
import type { Trigger } from './triggers.ts';
import { type IncidentType, incidentType } from './types.ts';
import { firstOf } from './worth.ts';

/** Each casualty row goes to the story of the row it belongs to, else to that of its sentence, else to the last one told before it. */
export function shareHarm(
  doc: Doc,
  dates: readonly Timex[],
  stories: readonly Story[],
  casualties: readonly Casualty[],
): ReadonlyMap<Story, readonly Casualty[]> {
  const shares = new Map<Story, Casualty[]>(stories.map((s) => [s, []]));
  const home = new Map<Casualty, Story>();
  const entries = entriesOf(doc);
  const news = stories.filter((story) => !isBackground(doc, dates, story));
  for (const row of casualties) {
    const own = stories.find((story) => story.some((s) => s.casualties.includes(row)));
    const kin = row.partOf ?? row.updates;
    const story =
      (kin && home.get(kin)) ??
      own ??
      (row.background || row.count.max === 0 ? undefined : lastBefore(news, row, entryAt(entries, row.start)));
    if (!story) continue;
    home.set(row, story);
    shares.get(story)?.push(row);
  }
  return shares;
}

function lastBefore(all: readonly Story[], row: Casualty, entry: Span | null): Story | undefined {
  const stories = entry ? all.filter(([first]) => first && contains(entry, first.sentence)) : all;
  let best: Story | undefined;
  let at = -1;
  for (const story of stories)
    for (const { sentence } of story)
      if (sentence.index <= row.sentence.index && sentence.index > at) [best, at] = [story, sentence.index];
  return best ?? stories[0];
}

/** The order of a record: headline and lead first, then what the most sentences tell of, background last. */
export function byWeight(doc: Doc, dates: readonly Timex[], stories: readonly Story[]): Story[] {
  const weigh = (story: Story): number =>
    (isBackground(doc, dates, story) ? -100 : 0) + story.length - 2 * Math.min(firstOf(story), 8);
  return stories
    .map((story, i) => ({ story, i, weight: weigh(story) }))
    .sort((a, b) => b.weight - a.weight || a.i - b.i)
    .map(({ story }) => story);
}

const NEWS = 45;

/** Long before the news of the day. */
function isBackground(doc: Doc, dates: readonly Timex[], story: Story): boolean {
  const date = dateOf(doc, dates, story);
  return doc.published !== null && date !== null && daysBetween(date.latest, doc.published.earliest) > NEWS;
}

/** The record's view of a story. */
export function toIncident(
  doc: Doc,
  needs: IncidentNeeds,
  story: Story,
  harm: readonly Casualty[],
  named: readonly Party[],
): Incident {
  const lead = leadOf(story);
  const { type, acledType, acledSubType, ploverType } = typeOf(story, lead, harm);
  const perpetrators = lead.trigger.type.ploverType ? perpetratorsOf(story, lead, needs.actors) : [];
  const targets = targetsOf(story, harm, needs.actors, named).filter((t) => !perpetrators.includes(t as never));
  return {
    type,
    acledType,
    acledSubType,
    ploverType,
    date: dateOf(doc, needs.dates, story),
    location: placeOf(doc, needs.locations, story),
    perpetrators,
    targets,
    weapons: uniqueWords(story.flatMap((s) => s.weapons)),
    killed: tally(harm, 'killed'),
    injured: tally(harm, 'injured'),
    missing: tally(harm, 'missing'),
    assertion: 'asserted',
    background: isBackground(doc, needs.dates, story) || (harm.length > 0 && harm.every((c) => c.background)),
    evidence: story.map((s) => cover([s.trigger, ...s.triggers, ...s.casualties])),
    trigger: lead.trigger,
    casualties: harm,
  };
}

/** The fight of a protest is a riot: ACLED's battles are between armed groups. Who is hurt by robbers was attacked. */
function typeOf(story: Story, { trigger }: Story[number], harm: readonly Casualty[]): IncidentType {
  const triggers = story.flatMap((s) => s.triggers);
  const isProtest =
    triggers.some((t) => t.type.class === 'protest') || story.some((s) => s.perpetrators.some(isProtester));
  if (trigger.type.class === 'clash' && isProtest) return incidentType('riot');
  const worse = HURT_WHILE[trigger.type.class];
  if (!worse || !harm.some((c) => worse.has(c.outcome) && c.count.max !== 0 && !c.background)) return trigger.type;
  return triggers.find((t) => isDeed(t) && !t.unreal)?.type ?? trigger.type;
}

/** What makes an attack of robbery and arrest, by the outcome for those robbed or taken. */
const HURT_WHILE: Readonly<Record<string, ReadonlySet<string>>> = {
  robbery: new Set(['killed', 'injured']),
  arrest: new Set(['killed']),
};
const isDeed = ({ type, frame }: Trigger): boolean =>
  type.class === 'attack' || (type.type === 'killing' && frame !== 'harm');

const isProtester = (p: Party): boolean => isActor(p) && p.subtype === 'protesters';

function uniqueWords(words: Incident['weapons']): Incident['weapons'] {
  return words.filter((w, i) => words.findIndex((v) => v.text.toLowerCase() === w.text.toLowerCase()) === i);
}
