import type { SlashOrder } from '../days.ts';
import { type PageDocument, squeeze } from './dom.ts';
import { readJsonLd, type Thing } from './json-ld.ts';

/** What a page says of itself, gathered before the parsers change it. */
export interface Clues {
  readonly document: PageDocument;
  readonly things: readonly Thing[];
  /** Contents of `<meta>` by name, property or itemprop in lower case. */
  readonly metas: ReadonlyMap<string, readonly string[]>;
  readonly url: string;
  readonly language: string | null;
  readonly order: SlashOrder;
}

const DAY_FIRST_SITES = /\.(?:uk|au|nz|in|za|ke|ng|gh|ie|ug|tz|pk|lk|sg|my)(?:[/:]|$)/;

export function gatherClues(document: PageDocument, url: string | null): Clues {
  const metas = readMetas(document);
  const page = document.documentElement;
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? metas.get('og:url')?.[0];
  const address = url ?? (canonical && /^https?:/.test(canonical) ? canonical : '');
  const things = readJsonLd(document);
  const language =
    page?.getAttribute('lang') ||
    page?.getAttribute('xml:lang') ||
    metas.get('content-language')?.[0] ||
    metas.get('og:locale')?.[0] ||
    things.map((t) => t.inLanguage).find((l): l is string => typeof l === 'string') ||
    null;
  const american = language === null || /^en(?:[-_]us)?$/i.test(language);
  const order = american && !DAY_FIRST_SITES.test(address.slice(0, 80)) ? 'month-first' : 'day-first';
  return { document, things, metas, url: address, language, order };
}

function readMetas(document: PageDocument): Map<string, string[]> {
  const metas = new Map<string, string[]>();
  for (const meta of document.querySelectorAll('meta[content]')) {
    const content = squeeze((meta.getAttribute('content') ?? '').slice(0, 2_000));
    for (const key of ['name', 'property', 'itemprop', 'http-equiv']) {
      const name = meta.getAttribute(key)?.toLowerCase();
      if (name && content) metas.set(name, [...(metas.get(name) ?? []), content]);
    }
  }
  return metas;
}

/** The first content among metas of these names, in the order of the names. */
export const firstMeta = ({ metas }: Clues, names: readonly string[]): string | null =>
  names.map((name) => metas.get(name)?.[0]).find((content) => content !== undefined) ?? null;
