import { franc } from 'franc-min';
import { inList } from '../lexicon/lexicon.ts';

const SAMPLE = 4_000;
const ENOUGH = 40;

/**
 * BCP 47 language of a text: English by its function words, others by letter statistics, `declared` (the page's `lang`)
 * where the text is too short to tell; null when nothing does.
 */
export function detectLanguage(text: string, declared: string | null): string | null {
  const words =
    text
      .slice(0, SAMPLE)
      .toLowerCase()
      .match(/[\p{L}\p{M}']{1,40}/gu) ?? [];
  const known = declared && /^[a-z]{2,3}(?![a-z])/i.test(declared) ? declared.replace('_', '-') : null;
  if (words.length < ENOUGH) return known ?? (isEnglish(words, 0.2) ? 'en' : detectScript(text));
  if (isEnglish(words, 0.13)) return known && /^en\b/i.test(known) ? known : 'en';
  if (!isProse(text.slice(0, SAMPLE))) return known;
  const found = TWO_LETTERS[franc(text.slice(0, SAMPLE))];
  return found ?? known;
}

/** Names and figures, a table of results, tell nothing of the language: prose has more small words than capitals and numbers. */
function isProse(text: string): boolean {
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}']{0,40}/gu) ?? [];
  return words.filter((w) => !/^[\p{Lu}\p{N}]/u.test(w)).length >= words.length * 0.4;
}

const isSmallWord = inList('english-words.txt');

const isEnglish = (words: readonly string[], least: number): boolean =>
  words.filter(isSmallWord).length >= words.length * least;

/** A short text in another script is not English, whatever it is. */
const detectScript = (text: string): string | null => {
  const letters = text.slice(0, SAMPLE).match(/\p{L}/gu) ?? [];
  const foreign = letters.filter((l) => !/\p{Script=Latin}/u.test(l)).length;
  return letters.length > 20 && foreign > letters.length / 2 ? 'und' : null;
};

/** ISO 639-3 as franc gives it → BCP 47. */
const TWO_LETTERS: Readonly<Record<string, string>> = {
  eng: 'en',
  swh: 'sw',
  fra: 'fr',
  spa: 'es',
  por: 'pt',
  deu: 'de',
  ita: 'it',
  nld: 'nl',
  swe: 'sv',
  dan: 'da',
  nob: 'nb',
  fin: 'fi',
  pol: 'pl',
  ces: 'cs',
  slk: 'sk',
  hun: 'hu',
  ron: 'ro',
  tur: 'tr',
  rus: 'ru',
  ukr: 'uk',
  bul: 'bg',
  ell: 'el',
  srp: 'sr',
  hrv: 'hr',
  bos: 'bs',
  arb: 'ar',
  heb: 'he',
  pes: 'fa',
  urd: 'ur',
  hin: 'hi',
  ben: 'bn',
  tam: 'ta',
  cmn: 'zh',
  jpn: 'ja',
  kor: 'ko',
  ind: 'id',
  zlm: 'ms',
  tgl: 'tl',
  vie: 'vi',
  tha: 'th',
  som: 'so',
  amh: 'am',
  hau: 'ha',
  yor: 'yo',
  ibo: 'ig',
  zul: 'zu',
  kin: 'rw',
  run: 'rn',
  nya: 'ny',
  sna: 'sn',
  lug: 'lg',
  lin: 'ln',
  mlg: 'mg',
  plt: 'mg',
  bel: 'be',
  kaz: 'kk',
  uzn: 'uz',
  azj: 'az',
  mar: 'mr',
  tel: 'te',
};
