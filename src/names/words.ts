import { tokenize } from '../document/index.ts';
import { lookupPlace } from '../lexicon/gazetteer.ts';
import { inList, table } from '../lexicon/lexicon.ts';
import { verbLemmas } from '../text/lemma.ts';
import { plain } from '../text/plain.ts';

/** A name that the lexicon knows, as it files it. */
export interface KnownName {
  readonly name: string;
  readonly kind: 'person' | 'organization' | 'group';
  readonly subtype: string | null;
  readonly country: string | null;
  /** In force from … to (ISO dates), '' where always. */
  readonly from: string;
  readonly to: string;
}

/** A row of a user's lexicon: `aliases` parted by '|', `country` ISO 3166-1 alpha-2, `from` and `to` ISO dates; '' where nothing is known. */
export type LexiconRow = Readonly<Record<'name' | 'kind', string>> &
  Readonly<Partial<Record<'aliases' | 'subtype' | 'country' | 'from' | 'to', string>>>;

/** What a word of organization-words.tsv makes of a name. */
export interface OrganizationWord {
  readonly position: 'head' | 'tail' | 'both';
  readonly kind: 'organization' | 'group' | 'facility' | 'place';
  readonly subtype: string;
}

const FILES = [
  'armed-groups',
  'security-forces',
  'intergovernmental',
  'ngos',
  'governments',
  'media',
  'parties',
  'companies',
  'sports-teams',
];
const MOST_WORDS = 9;

/** A phrase as tables are keyed by it: tokens in lower case, full stops dropped. */
export const phraseKey = (name: string): string => {
  if (WORDS.test(name)) return name.toLowerCase();
  const text = plain(name);
  return tokenize(text, 0, text.length).map(wordKey).filter(Boolean).join(' ');
};
/** Nothing to take apart: thousands of the lexicon's names are so. */
const WORDS = /^[a-z]+(?: [a-z]+)*$/i;

export const wordKey = (token: { readonly lower: string }): string =>
  token.lower.includes('.') ? token.lower.replace(/\./g, '') : token.lower;

/** Phrases by key, with the number of words of the longest one that begins with a word. */
export interface PhraseTable<T> {
  readonly rows: Map<string, T>;
  readonly longest: Map<string, number>;
}

const emptyTable = <T>(): PhraseTable<T> => ({ rows: new Map(), longest: new Map() });

function put<T>(into: PhraseTable<T>, phrase: string, value: T, replace: boolean): void {
  const key = phraseKey(phrase);
  if (!key || (!replace && into.rows.has(key))) return;
  const words = key.split(' ');
  const first = words[0] as string;
  into.rows.set(key, value);
  into.longest.set(first, Math.min(MOST_WORDS, Math.max(into.longest.get(first) ?? 0, words.length)));
}

let knownNames: PhraseTable<KnownName> | undefined;

/** Organizations, groups and persons that the lexicon names. */
export function known(): PhraseTable<KnownName> {
  if (knownNames) return knownNames;
  knownNames = emptyTable();
  for (const file of FILES) addRows(table(`${file}.tsv`) as readonly LexiconRow[], false);
  return knownNames;
}

/**
 * Adds a user's own actors (columns: name, aliases, kind, subtype, country, from, to); they win over ours. A row whose kind is
 * none of person, organization, group is left to the gazetteer.
 */
export function addLexicon(rows: readonly LexiconRow[]): void {
  known();
  addRows(rows, true);
}

function addRows(rows: readonly LexiconRow[], replace: boolean): void {
  for (const row of rows) {
    const { kind } = row;
    if (kind !== 'person' && kind !== 'organization' && kind !== 'group') continue;
    const { name, subtype = '', country = '', from = '', to = '' } = row;
    const value = { name, kind, subtype: subtype || null, country: country || null, from, to } as const;
    const names = [name, ...(row.aliases ?? '').split('|')];
    for (const each of names) put(knownNames as PhraseTable<KnownName>, each, value, replace);
  }
}

let titleTable: PhraseTable<string> | undefined;

/** Titles, ranks, offices and callings that stand before a name, with their kind ('military', 'honorific' …). */
export function titles(): PhraseTable<string> {
  if (titleTable) return titleTable;
  titleTable = emptyTable();
  for (const row of table('titles.tsv')) put(titleTable, row.title as string, row.kind as string, true);
  return titleTable;
}

let organizationTable: PhraseTable<OrganizationWord> | undefined;

/** Words that make a name an organization, a group, a facility or a place. */
export function organizationWords(): PhraseTable<OrganizationWord> {
  if (organizationTable) return organizationTable;
  organizationTable = emptyTable();
  for (const { word, position, kind, subtype } of table('organization-words.tsv'))
    put(organizationTable, word as string, { position, kind, subtype } as OrganizationWord, true);
  return organizationTable;
}

let nouns: ReadonlySet<string> | undefined;

/** A noun for people: 'gunmen', 'villagers'. */
export function isActorNoun(lower: string): boolean {
  nouns ??= new Set(table('actor-nouns.tsv').map((row) => row.noun as string));
  return nouns.has(lower);
}

export const isFirstName = (lower: string): boolean =>
  isWholeFirstName(lower) || (lower.includes('-') && isWholeFirstName(lower.slice(0, lower.indexOf('-'))));
const isWholeFirstName = inList('first-names.txt');

/** Known also without a capital: 'profit', 'profits', 'killed'. */
export function isCommonWord(lower: string): boolean {
  if (isCommon(lower) || isFunctionWord(lower) || isLessCommon(lower)) return true;
  if (lower.endsWith('ies') && isCommon(`${lower.slice(0, -3)}y`)) return true;
  if (lower.endsWith('er') && (isCommon(lower.slice(0, -2)) || isCommon(lower.slice(0, -1)))) return true;
  if (lower.endsWith('ly') && isCommon(lower.slice(0, -2))) return true;
  if (lower.includes('-') && lower.split('-').every((part) => part.length < 2 || isCommon(part))) return true;
  return /(?:s|ed|ing)$/.test(lower) && verbLemmas(lower).some(isCommon);
}

const isCommon = inList('common-words.txt');
const isLessCommon = inList('common-words-more.txt');

export const isFunctionWord = inList('function-words.txt');

/** Greatest number of people in a place of the name; countries and regions count as a million, unknown names as -1. */
export function placeSize(name: string): number {
  const [first] = lookupPlace(name);
  if (!first) return -1;
  return first.kind === 'city' && first.id !== null ? first.population : Math.max(first.population, 1_000_000);
}
