import { resolveActors } from '../actors/index.ts';
import { findCasualties } from '../casualties/index.ts';
import { findDates } from '../dates/index.ts';
import { toDoc } from '../document/index.ts';
import { extractArticle } from '../extract.ts';
import { linkIncidents } from '../incidents/index.ts';
import { resolveLocations } from '../locations/index.ts';
import { findNames } from '../names/index.ts';
import { findQuotes } from '../quotes/index.ts';
import { readText } from '../read/index.ts';
import { toRecord } from '../to-record.ts';
import { texts } from './texts.ts';

const read = (text: string) => readText(text, { id: 'bench', published: '2025-04-04' });

/** Time (ms an article) of each layer of an extraction, after as many articles that are not counted. */
export function benchLayers(count: number): Record<string, number> {
  const sums: Record<string, number> = {};
  let n = 0;
  for (const text of texts(2 * count)) runLayers(text, n++ < count ? {} : sums);
  return Object.fromEntries(Object.entries(sums).map(([layer, ms]) => [layer, ms / count]));
}

function runLayers(text: string, sums: Record<string, number>): void {
  const time = <T>(layer: string, work: () => T): T => {
    const began = performance.now();
    const result = work();
    sums[layer] = (sums[layer] ?? 0) + performance.now() - began;
    return result;
  };
  const article = time('read', () => read(text));
  const doc = time('document', () => toDoc(article));
  const dates = time('dates', () => findDates(doc));
  const names = time('names', () => findNames(doc));
  const locations = time('locations', () => resolveLocations(doc, { names }));
  const actors = time('actors', () => resolveActors(doc, { names, locations }));
  const quotes = time('quotes', () => findQuotes(doc, { actors }));
  const casualties = time('casualties', () => findCasualties(doc, { actors, quotes, dates, locations }));
  const links = time('incidents', () => linkIncidents(doc, { dates, locations, actors, casualties }));
  time('record', () => toRecord(doc, { dates, actors, locations, casualties, quotes, ...links }));
}

/** CPU time (ms) for one article of 1, 2, 4 and 8 times the length, and what 8 times costs over 8 of one. */
export function benchGrowth(): Record<string, number> {
  const once = [...texts(10)].join('\n\n');
  const times = [1, 2, 4, 8];
  const ms = times.map((n) => {
    const article = read(Array(n).fill(once).join('\n\n'));
    return Math.min(...Array.from({ length: 5 }, () => cpu(() => void extractArticle(article))));
  });
  return {
    ...Object.fromEntries(times.map((n, i) => [`${n} x ${once.length} characters, ms`, ms[i] as number])),
    '8 x, to 8 times the time of 1 x': (ms[3] as number) / (8 * (ms[0] as number)),
  };
}

function cpu(work: () => void): number {
  const began = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1000;
}
