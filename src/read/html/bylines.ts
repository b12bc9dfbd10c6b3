import { labelLine } from '../labels.ts';
import { toPenName, toPersons } from '../persons.ts';
import { toBlocks } from './blocks.ts';
import type { Clues, Marked } from './clues.ts';
import { textOf } from './dom.ts';
import { isAside } from './furniture.ts';
import { deref, isArticle, namesIn, type Thing } from './json-ld.ts';

const METAS =
  'author article:author article:author_name parsely-author sailthru.author dc.creator dcterms.creator dc.author byl citation_author article.author cxenseparse:author cse_author og:article:author twitter:creator:name'.split(
    ' ',
  );
const NO_BYLINE = /^(?:caption|credit|bio)$/;
const LONGEST = 160;
const MOST = 60;
const MOST_NAMES = 8;
const MOST_BLOCKS = 300;

/** The persons that a page names as its authors; of the places that may name them the first that does. */
export function findBylines(clues: Clues): string[] {
  const sources: (() => readonly string[])[] = [
    () => ['citation_author', 'dc.creator'].flatMap((name) => clues.metas.get(name) ?? []).flatMap(toPersons),
    () =>
      [clues.things.find(isArticle), clues.things.find(isPage)].flatMap((t) =>
        t ? namesIn(deref(t.author, clues.things)).flatMap(toPersons) : [],
      ),
    () =>
      METAS.flatMap((name) => clues.metas.get(name) ?? [])
        .filter((text) => !/^https?:|\.com\b/.test(text))
        .flatMap(toPersons),
    () =>
      personsIn(
        clues,
        ({ says, element }) => /\bitemprop=name /.test(says) && element.closest('[itemprop="author"]') !== null,
      ),
    () => personsIn(clues, ({ says }) => /\bitemprop=author /.test(says)),
    () => personsIn(clues, isAuthorLink),
    () => personsIn(clues, isAuthorLink, toPenName),
    () => personsIn(clues, ({ names }) => names.includes('byline')),
    () => personsIn(clues, ({ names }) => names.includes('author')),
    () => bylineLines(clues).slice(0, 1).flatMap(toPersons),
  ];
  for (const source of sources) {
    const persons = [...new Set(source())];
    if (persons.length > 0) return persons.slice(0, MOST_NAMES);
  }
  return [];
}

const isAuthorLink = ({ says, element }: Marked): boolean =>
  element.localName === 'a' && /\brel=(?:[\w-]{1,30} ){0,5}author /.test(says);

const isPage = (thing: Thing): boolean => /^WebPage$/.test(String(thing['@type']));

/** Lines of the page that read 'By …'; where a block says no more than 'By', the next one names the author. */
function bylineLines({ document }: Clues): string[] {
  const blocks = document.body ? toBlocks(document.body).slice(0, MOST_BLOCKS) : [];
  return blocks
    .map(({ text }, i) =>
      /^by:?$/i.test(text) ? `By ${blocks[i + 1]?.text ?? ''}` : text.replace(/^[-–—\s]{1,9}/, ''),
    )
    .filter((line) => line.length <= LONGEST && labelLine(line)?.rule === 'byline/by' && toPersons(line).length > 0);
}

/** The persons of the first element that names some and is not another story's; the first story's byline is the page's. */
function personsIn({ marked }: Clues, fits: (marked: Marked) => boolean, read = toPersons): readonly string[] {
  return (
    marked
      .filter(fits)
      .slice(0, MOST)
      .filter(({ element }) => !isAside(element, NO_BYLINE))
      .map(({ element }) => textOf(element))
      .filter((text) => text !== '' && text.length <= LONGEST)
      .map((text) => read(text))
      .find((names) => names.length > 0) ?? []
  );
}
