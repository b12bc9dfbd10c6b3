import { wordSet } from '../../lexicon/lexicon.ts';
import { wordCount } from '../labels.ts';
import { type PageElement, textUpTo } from './dom.ts';

const TAGS = new Set('figure figcaption aside nav form footer menu dialog fieldset'.split(' '));
const SHORT = 400;
const LONG = 1_500;
const MOST_WORDS_OF_CLASS = 40;

/**
 * Why an element is furniture, by its tag or by the words of its class and id ('article__byline' → 'byline'), or null.
 * Long elements are furniture only by a word that no story bears, such as 'newsletter'.
 */
export function furnitureOf(element: PageElement): string | null {
  const word = furnitureWord(element);
  if (word === null) return null;
  const text = textUpTo(element, LONG);
  if (text.length > (wordSet('furniture-sure.txt').has(word) ? LONG : SHORT)) return null;
  const sentence = element.localName === 'p' && wordCount(text, 25) >= 25;
  return sentence && !/^(?:caption|credit|figcaption)$/.test(word) ? null : word;
}

function furnitureWord(element: PageElement): string | null {
  if (TAGS.has(element.localName)) return element.localName;
  const words = classWords(element);
  return (
    words.find((w) => wordSet('furniture-sure.txt').has(w)) ??
    words.find((w) => wordSet('furniture.txt').has(w)) ??
    null
  );
}

const ASIDE =
  /^(?:related|comments?|footer|sidebar|recirc|trending|popular|teasers?|promos?|archive|recommended|carousel|references?|bibliography|citations?)$/;

/** Up five elements: does it stand in the furniture around another story? `more` are words of class that say so as well. */
export function isAside(element: PageElement, more: RegExp): boolean {
  let at: PageElement | null = element;
  for (let up = 0; at && up < 6; up++, at = at.parentElement) {
    if (/^(?:aside|footer|nav|figure|figcaption)$/.test(at.localName)) return true;
    if (/^(?:body|html)$/.test(at.localName)) return false;
    if (classWords(at).some((w) => ASIDE.test(w) || more.test(w))) return true;
  }
  return false;
}

/** The words of an element's class and id, camel case parted, in lower case. */
export function classWords(element: PageElement): string[] {
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`.slice(0, 500);
  return (names.match(/[A-Z]{2,20}(?![a-z])|[A-Z]?[a-z]{1,30}/g) ?? [])
    .slice(0, MOST_WORDS_OF_CLASS)
    .map((w) => w.toLowerCase());
}
