import { resolveActors } from './actors/index.ts';
import { findCasualties, findUnclear } from './casualties/index.ts';
import { findDates, inferPublished } from './dates/index.ts';
import { type Article, toDoc } from './document/index.ts';
import { linkIncidents } from './incidents/index.ts';
import { resolveLocations } from './locations/index.ts';
import { findNames } from './names/index.ts';
import { prune } from './prune.ts';
import { findQuotes } from './quotes/index.ts';
import type { ArticleRecord, FactKind } from './record/index.ts';
import { type Findings, toRecord } from './to-record.ts';

/**
 * What to find; layers that nothing asked for needs are not run, rows that nothing asked for refers to are left out.
 * All kinds when empty or absent.
 */
export interface ExtractOptions {
  readonly only?: readonly FactKind[];
  /** Look for facts though the article is not in English. */
  readonly force?: boolean;
}

/**
 * The record of one article: the whole pipeline, in order. Deterministic. Throws only on a bug (a record that does not
 * validate names itself); a strange article gives a poor record with warnings, not an error.
 */
export function extractArticle(article: Article, options: ExtractOptions = {}): ArticleRecord {
  const wants = wanted(options.only ?? []);
  const undated = toDoc(article);
  const published = article.published ?? inferPublished(undated);
  const doc = published === undated.published ? undated : toDoc(article, published);
  if (!options.force && isForeign(article)) return toRecord(doc, NOTHING);
  const dates = wants('dates', 'casualties', 'incidents') ? findDates(doc) : [];
  const names = wants('actors', 'locations', 'quotes', 'casualties', 'incidents') ? findNames(doc) : [];
  const locations = resolveLocations(doc, { names });
  const actors = resolveActors(doc, { names, locations });
  const quotes = wants('quotes', 'casualties', 'incidents') ? findQuotes(doc, { actors }) : [];
  const casualties = wants('casualties', 'incidents') ? findCasualties(doc, { actors, quotes, dates, locations }) : [];
  const links = wants('casualties', 'incidents')
    ? linkIncidents(doc, { dates, locations, actors, casualties })
    : NOTHING;
  const incidents = wants('incidents') ? links.incidents : [];
  const record = toRecord(doc, {
    dates,
    actors,
    locations: [...new Set([...locations, ...incidents.flatMap((i) => i.location ?? [])])], // a country may be told by its towns alone
    casualties,
    quotes,
    incidents,
    perpetrators: links.perpetrators,
    unclear: wants('casualties') ? findUnclear(doc) : [],
  });
  return prune(record, options.only ?? []);
}

const NOTHING: Findings = {
  dates: [],
  actors: [],
  locations: [],
  casualties: [],
  quotes: [],
  incidents: [],
  perpetrators: new Map(),
};

/** Told to be in another language than the rules': its reader has warned of it. */
const isForeign = (article: Article): boolean => article.language !== null && !/^en(?:-|$)/i.test(article.language);

const wanted =
  (only: readonly FactKind[]) =>
  (...kinds: FactKind[]): boolean =>
    only.length === 0 || kinds.some((kind) => only.includes(kind));
