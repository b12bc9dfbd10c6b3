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

const COUNT = 100;

/** CPU time (ms an article) of a whole extraction, of each layer, and of compromise's own nlp(text) on the same texts. */
export async function benchLayers(): Promise<Record<string, number>> {
  const { default: nlp } = await import('compromise/three');
  const articles = [...texts(COUNT)];
  const read = (text: string) => readText(text, { id: 'bench', published: '2025-04-04' });
  for (const text of articles.slice(0, 20)) {
    extractArticle(read(text));
    nlp(text);
  }
  const whole = cpu(() => articles.forEach((text) => void extractArticle(read(text))));
  const yardstick = cpu(() => articles.forEach((text) => void nlp(text)));
  const spent: Record<string, number> = {};
  for (const text of articles) layers(text, spent);
  const shares = Object.entries(spent).map(([layer, ms]) => [`layer ${layer}`, ms / COUNT]);
  return {
    'extract, ms an article': whole / COUNT,
    'nlp(text), ms an article': yardstick / COUNT,
    'ratio to nlp(text)': whole / yardstick,
    ...Object.fromEntries(shares),
  };

  function layers(text: string, sums: Record<string, number>): void {
    const time = <T>(layer: string, work: () => T): T => {
      const began = performance.now();
      const result = work();
      sums[layer] = (sums[layer] ?? 0) + performance.now() - began;
      return result;
    };
    const doc = time('document', () => toDoc(read(text)));
    const dates = time('dates', () => findDates(doc));
    const names = time('names', () => findNames(doc));
    const locations = time('locations', () => resolveLocations(doc, { names }));
    const actors = time('actors', () => resolveActors(doc, { names, locations }));
    const quotes = time('quotes', () => findQuotes(doc, { actors }));
    const casualties = time('casualties', () => findCasualties(doc, { actors, quotes, dates, locations }));
    const incidents = time('incidents', () => linkIncidents(doc, { dates, locations, actors, casualties }));
    time('record', () => toRecord(doc, { dates, actors, locations, casualties, quotes, incidents }));
  }
}

/** CPU time (ms) for one article of 1, 2, 4 and 8 times the length. */
export function benchGrowth(): Record<string, number> {
  const once = [...texts(10)].join('\n\n');
  const result: Record<string, number> = {};
  for (const times of [1, 2, 4, 8]) {
    const article = readText(Array(times).fill(once).join('\n\n'), { id: 'bench', published: '2025-04-04' });
    result[`${times} x ${once.length} characters, ms`] = Math.min(
      ...[1, 2, 3].map(() => cpu(() => void extractArticle(article))),
    );
  }
  return result;
}

function cpu(work: () => void): number {
  const began = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1000;
}
