import { wordSet } from '../../lexicon/lexicon.ts';
import { wordCount } from '../labels.ts';
import { type PageElement, textOf } from './dom.ts';

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
  const text = textOf(element);
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

/** The words of an element's class and id, camel case parted, in lower case. */
export function classWords(element: PageElement): string[] {
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`.slice(0, 500);
  return (names.match(/[A-Z]{2,20}(?![a-z])|[A-Z]?[a-z]{1,30}/g) ?? [])
    .slice(0, MOST_WORDS_OF_CLASS)
    .map((w) => w.toLowerCase());
}
