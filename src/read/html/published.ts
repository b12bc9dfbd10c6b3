import type { DateOrigin } from '../../document/index.ts';
import { daysBetween, isoDay, monthOf, parseDay } from '../days.ts';
import { toBlocks } from './blocks.ts';
import { type Clues, firstMeta } from './clues.ts';
import { type PageElement, textOf } from './dom.ts';
import { classWords, isAside } from './furniture.ts';
import { isArticle } from './json-ld.ts';

/** An ISO day of a page and where it was read. */
export interface PageDay {
  readonly day: string;
  readonly origin: DateOrigin;
}

const PUBLISHED = (
  'article:published_time article:published og:published_time og:article:published_time og:pubdate datepublished date_published ' +
  'dcterms.created dcterms.date dcterms.issued dc.date.issued dc.date.created dc.date dc.created dc:date date.created pubdate publishdate ' +
  'publish-date publish_date publish_time published published_date published-date publication_date publicationdate publication-date ' +
  'sailthru.date parsely-pub-date cxenseparse:recs:publishtime citation_publication_date citation_date citation_online_date ' +
  'article.published article_date_original originalpublicationdate displaydate display_date article:post_date article.created ' +
  'bt:pubdate ptime time shareaholic:article_published_time vr:published_time gen_date rnews:datepublished analyticsattributes.articledate ' +
  'created datecreated creation_date date timestamp'
).split(' ');
const MODIFIED =
  'article:modified_time article:modified og:modified_time og:updated_time datemodified dcterms.modified dc.date.modified last-modified lastmod modified revised updated_time article:updated'.split(
    ' ',
  );
const NO_DATE = /^(?:widget|copyright|nav|menu|events?|latest|most)$/;

/**
 * The day of publication: JSON-LD, meta, microdata, URL, `<time>`, elements named for dates, the day of the last change, then the
 * first dated line. A stamp in UTC may have rolled over midnight: the URL's day wins when it is one day off and some time zone makes it so.
 */
export function findPublished(clues: Clues): PageDay | null {
  const inUrl = dayInUrl(clues.url);
  const marked = fromMicrodata(clues);
  const stated =
    fromThings(clues, 'datePublished') ?? fromMetas(clues, PUBLISHED) ?? (marked ? { day: marked, stamp: '' } : null);
  if (stated)
    return inUrl && rolledOver(stated, inUrl) ? { day: inUrl, origin: 'url' } : { day: stated.day, origin: 'metadata' };
  if (inUrl) return { day: inUrl, origin: 'url' };
  const seen = fromTimes(clues) ?? fromNamed(clues);
  if (seen) return { day: seen, origin: 'dateline' };
  const changed = findModified(clues);
  if (changed) return changed;
  const line = fromLines(clues);
  return line ? { day: line, origin: 'dateline' } : null;
}

/**
 * For a page without any other date, the one day that all dated folders of its pictures name: '/images/2022-01-14/peak.jpg'; the
 * pictures of other stories would differ. From the page's source, since the parsers get no pictures.
 */
export function dayOfPictures(html: string): PageDay | null {
  const folders = new Set([...html.slice(0, LONGEST_LOOK).matchAll(DATED_FOLDER)].map(([folder]) => dayInUrl(folder)));
  const [day] = folders.size === 1 ? folders : [];
  return day ? { day, origin: 'url' } : null;
}

const LONGEST_LOOK = 1_000_000;
const DATED_FOLDER = /\/(?:19|20)\d\d[-/]\d\d[-/]\d\d(?=\/[^"'\s<>()/]{1,120}\.(?:jpe?g|png|webp)\b)/gi;

export function findModified(clues: Clues): PageDay | null {
  const found = fromThings(clues, 'dateModified') ?? fromMetas(clues, MODIFIED);
  return found && { day: found.day, origin: 'metadata' };
}

/** A day and the words it was read from. */
interface Stamp {
  readonly day: string;
  readonly stamp: string;
}

/** In Hawaii the day begins at ten in UTC, on the other side of the date line it ends then. */
const DATE_LINE = 10;

function rolledOver({ day, stamp }: Stamp, inUrl: string): boolean {
  const hour = /T(\d\d):\d\d[\d:.]*(?:Z|\+00:?00)$/.exec(stamp)?.[1];
  const apart = daysBetween(day, inUrl);
  if (hour === undefined) return Math.abs(apart) === 1;
  return apart === (Number(hour) < DATE_LINE ? -1 : 1);
}

/** 2019-11-18T23:30:00-05:00 is the 18th as written; ten or thirteen digits count seconds or milliseconds. */
function parseStamp(stamp: string, clues: Clues): string | null {
  if (/^\d{10}(?:\d{3})?$/.test(stamp)) return new Date(Number(stamp.padEnd(13, '0'))).toISOString().slice(0, 10);
  return parseDay(stamp, clues.order);
}

function fromThings(clues: Clues, key: 'datePublished' | 'dateModified'): Stamp | null {
  const articles = clues.things.filter(isArticle);
  const pages = clues.things.filter((t) => /WebPage|NewsMedia|Recipe|CreativeWork/.test(String(t['@type'])));
  for (const thing of [...articles, ...pages]) {
    const stamp = String([thing[key]].flat()[0] ?? '');
    const day = parseStamp(stamp, clues);
    if (day) return { day, stamp };
  }
  return null;
}

function fromMetas(clues: Clues, names: readonly string[]): Stamp | null {
  for (const name of names) {
    const stamp = firstMeta(clues, [name]);
    const day = stamp && parseStamp(stamp, clues);
    if (stamp && day) return { day, stamp };
  }
  return null;
}

const stampOf = (element: PageElement): string =>
  element.getAttribute('content') ??
  element.getAttribute('datetime') ??
  element.getAttribute('title') ??
  textOf(element).slice(0, 120);

const firstDay = (clues: Clues, elements: Iterable<PageElement>): string | null => {
  let looked = 0;
  for (const element of elements) {
    if (++looked > 60) return null;
    const day = isAside(element, NO_DATE)
      ? null
      : (parseStamp(stampOf(element), clues) ?? parseDay(textOf(element).slice(0, 120), clues.order));
    if (day) return day;
  }
  return null;
};

/** Of several marked dates only that beside the headline is the story's: the others are of stories that the page lists. */
function fromMicrodata(clues: Clues): string | null {
  const marked = clues.marked
    .filter(({ says }) => /\b(?:itemprop|property)=datePublished |\bpubdate=/.test(says))
    .map(({ element }) => element);
  const near = marked.filter((e) => isBesideHeading(clues, e));
  return firstDay(clues, marked.length > FEW_MARKED ? near : marked);
}

const FEW_MARKED = 3;

const isBesideHeading = (clues: Clues, element: PageElement): boolean =>
  clues.headings.some((h) => h.parentElement?.contains(element));

function fromTimes(clues: Clues): string | null {
  const times = clues.times.slice(0, 60);
  const near = times.filter((t) => isBesideHeading(clues, t));
  const named = times.filter((t) =>
    classWords(t).some((w) => /^(?:publish|published|pubdate|entry|posted|created)$/.test(w)),
  );
  return firstDay(clues, [...named, ...near, ...times]);
}

const NAMED =
  'date datum fecha data published publish posted pubdate timestamp dateline entry created submitted byline meta info time'.split(
    ' ',
  );

const SOME_NAME = new RegExp(NAMED.join('|'));

/** Short texts in elements whose class or id says date, the surest word first. */
function fromNamed(clues: Clues): string | null {
  const elements = clues.marked
    .filter(({ names }) => SOME_NAME.test(names))
    .slice(0, 400)
    .map(({ element }) => element);
  for (const word of NAMED) {
    const fitting = elements.filter((e) => classWords(e).some((w) => w.startsWith(word)) && textOf(e).length <= 200);
    const day = firstDay(clues, fitting);
    if (day) return day;
  }
  return null;
}

function fromLines({ document, order }: Clues): string | null {
  const body = document.body;
  if (!body) return null;
  const lines = toBlocks(body)
    .map((b) => b.text)
    .filter((text) => text.length <= 120 && !/©|copyright/i.test(text))
    .slice(0, 600);
  for (const line of [...lines.filter((l) => SAYS_SO.test(l)), ...lines]) {
    const day = parseDay(line, order);
    if (day) return day;
  }
  return null;
}

const SAYS_SO = /\b(?:published|posted|updated|modified|date)\b/i;

/** /2019/11/18/, /2019/nov/18/, -2019-11-18, /20191118 */
export function dayInUrl(url: string): string | null {
  const path = url.slice(0, 500).replace(/^https?:\/\/[^/]{0,200}/, '');
  const parted = /[/_.=-](?<y>(?:19|20)\d\d)[/_.-](?<m>\d{1,2}|[a-z]{3,9})[/_.-](?<d>\d{1,2})(?!\d)/i.exec(
    path,
  )?.groups;
  const packed = /(?<!\d)(?<y>20\d\d)(?<m>[01]\d)(?<d>[0-3]\d)(?!\d)/.exec(path)?.groups;
  for (const found of [parted, packed]) {
    const month = found && (monthOf(found.m as string) ?? Number(found.m));
    const day = found && month ? isoDay(Number(found.y), month, Number(found.d)) : null;
    if (day) return day;
  }
  return null;
}
