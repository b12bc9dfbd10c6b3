const LETTERS: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  ə: 'e',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ð: 'd',
};
const ARTICLE = /^(?:al|el|ar|ad|as|ash|an|at|az) (?=.{3})/;

/** What a place is filed under: 'Port-au-Prince' → 'port au prince', 'N’Djamena' → 'ndjamena', 'Saint-Louis' → 'st louis'. */
export function placeKey(name: string): string {
  const lower = name.toLowerCase();
  const ascii = /^[\x00-\x7f]*$/.test(lower) ? lower : withoutMarks(lower);
  return ascii
    .replace(/['.,]/g, '')
    .replace(/[\s\-/]+/g, ' ')
    .trim()
    .replace(/^the (?=.)/, '')
    .replace(/^(?:saint|sainte|mount|fort)(?= .)/, (word) => SHORT[word] as string);
}

/** The key without an Arabic article, 'al hudaydah' → 'hudaydah'; the key itself when it has none. */
export const withoutArticle = (key: string): string => key.replace(ARTICLE, '');

const DIVISION =
  /^(?:(?:autonomous |metropolitan )?(?:district|province|department|governorate|prefecture|county|state|region|muhafazat|provincia|departamento|oblast) (?:of )?(?=\S))|(?: (?:autonomous|metropolitan))? (?:provinces?|districts?|departments?|states?|regions?|oblast|krai|governorates?|county|counties|agency|division|prefectures?|municipality|commune|canton|township|parish|voivodeship|sub-?district|tehsil|taluka)$/i;

/** The name of a division without the word that says so: 'Helmand province' → 'Helmand', 'State of Kano' → 'Kano'. */
export const bareDivision = (name: string): string => name.replace(DIVISION, '');

/** The name of a town without the word that says so: 'Jalalabad City' → 'Jalalabad'; 'Benin City' is filed whole. */
export const bareTown = (name: string): string => name.replace(/ (?:city|town)$/i, '');

/** 32 bits to find an entry and 8 more to be sure of it: a name that is not there passes once in 10^6 or so. */
export function hashKey(key: string): { readonly hash: number; readonly check: number } {
  let hash = 0x811c9dc5;
  let check = 7;
  for (let i = 0; i < key.length; i++) {
    const code = key.charCodeAt(i);
    hash = Math.imul(hash ^ code, 0x01000193);
    check = (Math.imul(check, 31) + code) | 0;
  }
  return { hash: hash >>> 0, check: (check ^ (check >>> 11) ^ (check >>> 21)) & 0xff };
}

const SHORT: Readonly<Record<string, string>> = { saint: 'st', sainte: 'ste', mount: 'mt', fort: 'ft' };

const withoutMarks = (lower: string): string =>
  lower
    .normalize('NFD')
    .replace(/[\u0300-\u036f‘’ʻʼʾʿ`´]/g, '')
    .replace(/[‐-―]/g, '-')
    .replace(/[øłđıəßæœþð]/g, (letter) => LETTERS[letter] as string);
