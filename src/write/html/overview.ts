import type { ArticleRecord } from '../../record/index.ts';

interface Range {
  readonly low: number;
  readonly best: number | null;
  readonly high: number | null;
}

/** One row of the index's tables, flat enough to sort and filter. */
export interface IncidentSummary {
  readonly article: number;
  readonly id: string;
  readonly type: string;
  readonly background: boolean;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly place: string | null;
  readonly country: string | null;
  readonly killed: Range | null;
  readonly injured: Range | null;
  readonly trigger: string;
}

export interface CasualtySummary {
  readonly article: number;
  readonly id: string;
  readonly outcome: string;
  readonly min: number | null;
  readonly max: number | null;
  readonly victims: string;
  readonly assertion: string;
  readonly background: boolean;
  readonly part: boolean;
}

/** What the index page shows of all articles. */
export interface Overview {
  readonly articles: readonly {
    readonly id: string;
    readonly title: string | null;
    readonly published: string | null;
    readonly facts: number;
    readonly warnings: number;
  }[];
  readonly incidents: readonly IncidentSummary[];
  readonly casualties: readonly CasualtySummary[];
}

/** The n-th article's share of the index. */
export function summarize(record: ArticleRecord, n: number): Overview {
  const { article, actors, dates, casualties, quotes, locations, incidents } = record;
  return {
    articles: [
      {
        id: record.id,
        title: article.title,
        published: article.published?.value ?? null,
        warnings: record.warnings.length,
        facts: [actors, dates, casualties, quotes, locations, incidents].reduce((sum, rows) => sum + rows.length, 0),
      },
    ],
    incidents: incidents.map((incident) => {
      const place = locations.find((l) => l.id === incident.location);
      return {
        article: n,
        id: incident.id,
        type: incident.type,
        background: incident.background,
        earliest: incident.date?.earliest ?? null,
        latest: incident.date?.latest ?? null,
        place: place?.name ?? null,
        country: place?.country ?? null,
        killed: range(incident.killed),
        injured: range(incident.injured),
        trigger: incident.trigger.text,
      };
    }),
    casualties: casualties.map((c) => ({
      article: n,
      id: c.id,
      outcome: c.outcome,
      min: c.count.min,
      max: c.count.max,
      victims: c.victims?.text ?? '',
      assertion: c.assertion,
      background: c.background,
      part: c.partOf !== null,
    })),
  };
}

const range = (tally: Range | null): Range | null => tally && { low: tally.low, best: tally.best, high: tally.high };
