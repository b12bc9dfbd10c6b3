import type { SlashOrder } from '../days.ts';
import { isElement, type PageDocument, type PageElement, type PageNode, squeeze } from './dom.ts';
import { readJsonLd, type Thing } from './json-ld.ts';

/** What a page says of itself, gathered before the parsers change it. */
export interface Clues {
  readonly document: PageDocument;
  readonly headings: readonly PageElement[];
  readonly times: readonly PageElement[];
  /** Elements whose class, id or other attributes may name an author or a date. */
  readonly marked: readonly Marked[];
  readonly things: readonly Thing[];
  /** Contents of `<meta>` by name, property or itemprop in lower case. */
  readonly metas: ReadonlyMap<string, readonly string[]>;
  readonly url: string;
  readonly language: string | null;
  readonly order: SlashOrder;
}

/** An element with its class and id in lower case, and with its rel, itemprop, property and pubdate, where it has them. */
export interface Marked {
  readonly element: PageElement;
  readonly names: string;
  readonly says: string;
}

const DAY_FIRST_SITES = /\.(?:uk|au|nz|in|za|ke|ng|gh|ie|ug|tz|pk|lk|sg|my)(?:[/:]|$)/;

export function gatherClues(document: PageDocument, url: string | null): Clues {
  const seen = walkOnce(document);
  const metas = readMetas(seen.metas);
  const page = document.documentElement;
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? metas.get('og:url')?.[0];
  const address = url ?? (canonical && /^https?:/.test(canonical) ? canonical : '');
  const things = readJsonLd(seen.scripts);
  const language =
    page?.getAttribute('lang') ||
    page?.getAttribute('xml:lang') ||
    metas.get('content-language')?.[0] ||
    metas.get('og:locale')?.[0] ||
    things.map((t) => t.inLanguage).find((l): l is string => typeof l === 'string') ||
    null;
  const american = language === null || /^en(?:[-_]us)?$/i.test(language);
  const order = american && !DAY_FIRST_SITES.test(address.slice(0, 80)) ? 'month-first' : 'day-first';
  const { headings, times, marked } = seen;
  return { document, headings, times, marked, things, metas, url: address, language, order };
}

const SPEAKING = /auth|byline|dat|fecha|publish|posted|pubd|timestamp|entry|created|submitted|meta|info|time/;

/** All that metadata are read from, in one walk: each query of the parser's own would walk the page again. */
function walkOnce(document: PageDocument) {
  const seen = {
    metas: [] as PageElement[],
    scripts: [] as PageElement[],
    headings: [] as PageElement[],
    times: [] as PageElement[],
    marked: [] as Marked[],
  };
  const lists: Readonly<Record<string, PageElement[]>> = {
    meta: seen.metas,
    script: seen.scripts,
    h1: seen.headings,
    time: seen.times,
  };
  const walk = (node: PageNode): void => {
    for (let child = node.firstChild; child; child = child.nextSibling) {
      if (!isElement(child)) continue;
      if (Object.hasOwn(lists, child.localName)) lists[child.localName]?.push(child);
      const { names, says } = marksOf(child);
      if (says !== '' || SPEAKING.test(names)) seen.marked.push({ element: child, names, says });
      walk(child);
    }
  };
  if (document.documentElement) walk(document.documentElement); // a doctype of linkedom has no next sibling
  return seen;
}

function marksOf(element: PageElement): { names: string; says: string } {
  let names = '';
  let says = '';
  for (const { name, value } of element.attributes) {
    if (name === 'class' || name === 'id') names += `${value} `;
    else if (/^(?:rel|itemprop|property|pubdate)$/.test(name)) says += `${name}=${value.slice(0, 200)} `;
  }
  return { names: names.slice(0, 1_000).toLowerCase(), says };
}

function readMetas(elements: readonly PageElement[]): Map<string, string[]> {
  const metas = new Map<string, string[]>();
  for (const meta of elements) {
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
