import { wordSet } from '../lexicon/lexicon.ts';

const LEAD =
  /^(?:(?:story|words|text|written|posted|published|reported|report|photos?|article|compiled|reporting|by|von|por|par|di|door|af|av|da|autor|author|authors|redaktion|texte)\b:?\s{0,3}){1,3}/i;
const PARTICLES = new Set('de da del della di do dos van von der den ter bin ibn al el la le du y ben abu'.split(' '));
const MOST = 8;

/** The persons of a byline: 'By Ana de la Cruz and JOE FIELD, Staff Writers' → both names. Desks, agencies and sites are none. */
export function toPersons(byline: string): string[] {
  const line = byline
    .slice(0, 300)
    .replace(/\s+/g, ' ')
    .replace(/\([^()]{0,80}\)/g, ' ')
    .trim()
    .replace(LEAD, '');
  const main =
    line.split(
      /\s[|•·–—-]\s|\s\/\/\s|[|•·]|\s(?:for|in|at|of|from|on)\s(?=\p{Lu})|\b(?:Published|Updated|Posted)\b|\d/u,
    )[0] ?? '';
  const parts = main.split(/\s?[,;/&]\s?(?:(?:and|und|et|e|y)\s)?|\s(?:and|und|et|e|y|with|og|och|en)\s/iu);
  const names = parts.map(toName).filter((n): n is string => n !== null);
  return [...new Set(names)].slice(0, MOST);
}

/** The one word with which a blogger signs, where a page marks it as its author's; no role and no word for a site. */
export function toPenName(text: string): string[] {
  const name = text.trim().replace(/^(?:by|von)\s/i, '');
  return /^\p{L}[\p{L}\p{M}'’-]{1,24}$/u.test(name) && !wordSet('not-a-person.txt').has(name.toLowerCase())
    ? [name]
    : [];
}

/** A person's name put in usual case, or null when the words are no such name. */
function toName(part: string): string | null {
  const words = part
    .trim()
    .replace(/^(?:by|mr|mrs|ms|dr|prof)\.?\s/i, '')
    .replace(/[.:]$/, '')
    .split(' ')
    .filter(Boolean);
  if (words.length < 2 || words.length > 5) return null;
  if (words.some((w) => wordSet('not-a-person.txt').has(w.toLowerCase().replace(/[.']s?$/, '')))) return null;
  const shaped = words.every((w) => /^\p{Lu}[\p{L}\p{M}.'’-]{0,24}$/u.test(w) || PARTICLES.has(w.toLowerCase()));
  if (!shaped || !/^\p{Lu}/u.test(words[0] as string)) return null;
  const name = words.join(' ');
  return /\p{Ll}/u.test(name) ? name : titleCase(name);
}

/** 'JOE O’NEIL-SMITH' → 'Joe O’Neil-Smith'. */
const titleCase = (name: string): string => name.toLowerCase().replace(/(?<![\p{L}])\p{L}/gu, (c) => c.toUpperCase());
