import type { Doc } from '../document/index.ts';
import type { Incident } from './incident.ts';
import type { Story } from './sightings.ts';

const DAY = 86_400_000;
const LONGEST = 62;

/** Whole days from one ISO day to another; negative when `to` is earlier. */
export const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / DAY);

/**
 * The day or days of an incident: the narrowest date that its sightings give, earlier sightings first; else the day of
 * publication, as news is mostly of the day.
 */
export function dateOf(doc: Doc, story: Story): Incident['date'] {
  const given = story.flatMap(({ date }) =>
    date?.earliest && date.latest ? [{ earliest: date.earliest, latest: date.latest, from: date }] : [],
  );
  const past = given.filter((d) => !doc.published || d.earliest <= doc.published.latest);
  const width = (d: { readonly earliest: string; readonly latest: string }): number =>
    daysBetween(d.earliest, d.latest);
  const best = past.reduce<(typeof past)[number] | null>((a, b) => (a && width(a) <= width(b) ? a : b), null);
  if (best && (width(best) <= LONGEST || !doc.published)) return best;
  return doc.published && { earliest: doc.published.earliest, latest: doc.published.latest, from: null };
}
