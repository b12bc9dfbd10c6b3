import { isReportDate } from '../assertion/index.ts';
import type { Timex } from '../dates/index.ts';
import { type Doc, datelineOf } from '../document/index.ts';
import { overlaps } from '../text/span.ts';
import type { Incident } from './incident.ts';
import type { Story } from './sightings.ts';

const DAY = 86_400_000;
const LONGEST = 62;

/** Whole days from one ISO day to another; negative when `to` is earlier. */
export const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / DAY);

/**
 * The day or days of an incident: the narrowest date that its sightings give, else a day told in the sentences beside them,
 * else the day on which it was reported, else that of publication, as news is mostly of the day.
 */
export function dateOf(doc: Doc, dates: readonly Timex[], story: Story): Incident['date'] {
  const told = narrowest(
    doc,
    story.flatMap(({ date }, i) => (date && (i === 0 || doc.published || !isWide(date)) ? [date] : [])),
  );
  if (told) return told;
  const dateline = datelineOf(doc);
  const beside = dates.filter(
    (d) =>
      !overlaps(d, dateline) &&
      d.earliest === d.latest &&
      story.some((s) => isBeside(d.sentence.index, s.sentence.index)),
  );
  const reports = beside.filter((d) => isReportDate(d.sentence, d));
  const published = doc.published && { earliest: doc.published.earliest, latest: doc.published.latest, from: null };
  return (
    narrowest(
      doc,
      beside.filter((d) => !reports.includes(d)),
    ) ??
    narrowest(doc, reports) ??
    published
  );
}

/** A year, told later in an undated article, is that of something else. */
const isWide = ({ earliest, latest }: Timex): boolean => daysBetween(earliest ?? '', latest ?? '') > LONGEST;

const isBeside = (index: number, told: number): boolean => index >= told - 1 && index <= told + 2;

function narrowest(doc: Doc, dates: readonly Timex[]): NonNullable<Incident['date']> | null {
  const { published } = doc;
  const days = dates.flatMap((from) =>
    from.earliest && from.latest && (!published || from.earliest <= published.latest)
      ? [{ earliest: from.earliest, latest: from.latest, from }]
      : [],
  );
  const width = (d: (typeof days)[number]): number => daysBetween(d.earliest, d.latest);
  const best = days.reduce<(typeof days)[number] | null>((a, b) => (a && width(a) <= width(b) ? a : b), null);
  return best && (width(best) <= LONGEST || !published) ? best : null;
}
