import { inList, table } from '../lexicon/lexicon.ts';
export type Outcome = 'killed' | 'injured' | 'missing' | 'abducted' | 'detained' | 'displaced';

/** A noun for people. */
export interface PersonNoun {
  readonly plural: boolean;
  readonly kind: string | null;
}

/** A verb of harm in one of its forms. `object`: sure = whom it befalls are people or animals; person = only with a noun for people. */
export interface HarmVerb {
  readonly base: string;
  readonly outcome: Outcome;
  readonly object: 'sure' | 'person' | 'fighter';
}

/** Makes a thing on first use. */
export const lazy = <T>(make: () => T): (() => T) => {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
};

const nouns = lazy(() => {
  const all = new Map<string, PersonNoun>();
  for (const { singular = '', plural = '', kind = '' } of table('people-nouns.tsv')) {
    for (const word of plural.split('|')) all.set(word, { plural: true, kind: kind || null });
    all.set(singular, { plural: plural === singular, kind: kind || null });
  }
  return all;
});

const verbs = lazy(() => {
  const all = new Map<string, HarmVerb>();
  for (const row of table('harm-verbs.tsv')) {
    const verb = { base: row.base ?? '', outcome: row.outcome as Outcome, object: row.object as HarmVerb['object'] };
    for (const form of [row.base, row.third, row.past, row.participle, row.gerund]) all.set(form ?? '', verb);
  }
  return all;
});

/** The noun for people that a lower-case word is, if it is one; a hyphenated word counts by its last part ('cop-killer'). */
export const personNoun = (lower: string): PersonNoun | undefined =>
  nouns().get(lower) ?? (lower.includes('-') ? nouns().get(lower.slice(lower.lastIndexOf('-') + 1)) : undefined);

/** The verb of harm that a lower-case word is a form of, if it is one. */
export const harmVerb = (lower: string): HarmVerb | undefined => verbs().get(lower);

/** Forms of all verbs of harm, one column of the table: 'participle' → killed, slain, shot … */
export const harmForms = (...columns: readonly string[]): string[] => [
  ...new Set(table('harm-verbs.tsv').flatMap((row) => columns.map((column) => row[column] as string))),
];

/** True for words that no phrase for people goes on over: 'was', 'in', 'who', 'and'. */
export const endsPhrase = inList('phrase-ends.txt');

/** True for what may be counted in a sentence of harm and is nobody: 'vehicles', 'rounds', 'days'. */
export const isThing = (lower: string): boolean => isNobody(lower) || isNobody(`${lower}s`);
const isNobody = inList('no-people.txt');
