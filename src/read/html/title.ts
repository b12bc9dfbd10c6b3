import { type Clues, firstMeta } from './clues.ts';
import { squeeze, textOf } from './dom.ts';
import { furnitureOf } from './furniture.ts';
import { isArticle, namesIn } from './json-ld.ts';

const PARTED = /\s+[|–—»·-]\s+|\s*(?:::|\|)\s*/;

/** The headline: the `<h1>` that the page's other titles speak of, else those titles without the site's name. */
export function findTitle(clues: Clues): string | null {
  const stated = firstMeta(clues, ['og:title', 'twitter:title', 'dc.title', 'sailthru.title']);
  const whole = textOf(clues.document.querySelector('title'));
  const headline = clues.things.filter(isArticle).flatMap((t) => namesIn(t.headline))[0];
  const spoken = [whole, stated ?? '', headline ?? ''].map(fold).filter((t) => t !== '');
  const headings = clues.headings.slice(0, 20).filter((h) => !h.closest('nav,footer,aside'));
  const texts = headings.map(textOf).filter((t) => t.length > 0 && t.length <= 300);
  const named = texts.filter((t) => fold(t).split(' ').length >= 2 && spoken.some((s) => s.includes(fold(t))));
  const heading = named.sort((a, b) => b.length - a.length)[0];
  if (heading && fold(heading) !== fold(findSite(clues) ?? '')) return heading;
  const other = headline ?? stated ?? whole;
  const cleaned = withoutSite(squeeze(unescaped(other)), findSite(clues), clues.url);
  const plainHeadings = headings.filter((h) => furnitureOf(h) === null).map(textOf);
  const nameless = /[|–—-]\s{0,3}$/.test(other); // 'Coast Herald - ': the headline's place is empty
  if (nameless) return plainHeadings[0] || textOf(clues.document.querySelector('h2')) || cleaned || null;
  return cleaned || plainHeadings[0] || texts[0] || null;
}

/** The site's own name for itself. */
export function findSite(clues: Clues): string | null {
  const published = clues.things.flatMap((t) => namesIn(t.publisher))[0];
  const site =
    firstMeta(clues, ['og:site_name']) ??
    published ??
    firstMeta(clues, ['application-name', 'dc.publisher', 'publisher', 'apple-mobile-web-app-title']);
  return site && !/^https?:/.test(site) ? squeeze(site) : null;
}

/** 'Ferry sinks off Lamu | Coast Herald' → 'Ferry sinks off Lamu'. */
function withoutSite(title: string, site: string | null, url: string): string {
  const parts = title.split(PARTED).filter((p) => p.trim() !== '');
  const host = /^https?:\/\/(?:www\.)?([^/:]{1,80})/.exec(url)?.[1] ?? '';
  const isSite = (part: string): boolean => {
    const packed = fold(part).replaceAll(' ', '');
    return (
      packed !== '' && (packed === fold(site ?? '').replaceAll(' ', '') || host.replace(/[.-]/g, '').includes(packed))
    );
  };
  if (parts.length < 2) return title;
  const last = parts.at(-1) as string;
  if (isSite(last)) return title.slice(0, title.lastIndexOf(last)).replace(/[\s|–—»·:-]+$/, '');
  return isSite(parts[0] as string) ? title.slice((parts[0] as string).length).replace(/^[\s|–—»·:-]+/, '') : title;
}

const fold = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
/** Titles are often escaped twice. */
const unescaped = (text: string): string =>
  text
    .replace(/&#(\d{2,5});/g, (_, code: string) => String.fromCharCode(Number(code)))
    .replace(/&(amp|quot|apos|nbsp);/g, (_, name: string) => ({ amp: '&', quot: '"', apos: "'" })[name] ?? ' ');
