import type { Doc } from '../document/index.ts';
import { table } from '../lexicon/lexicon.ts';
import type { Name } from '../names/index.ts';
import type { Entity } from './entities.ts';

const NAME = "\\p{Lu}[\\p{L}'-]*";
const AFTER = new RegExp(
  `^,(?: \\d{1,3},)? (?:(?:the|an?|its|his|her|their) )?(?<role>(?<noun>[\\p{L}'-]+(?: [\\p{L}'-]+){0,4}?)(?: (?:of|for|at|in) (?:the )?${NAME}(?: ${NAME}){0,3})?)(?=[,.;:]| who\\b| said\\b|$)`,
  'u',
);
const APPOSED = /(?:^|[ ,"])(?:[Tt]he|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir) (?<role>(?:[\p{Ll}-]+ ){0,3}[\p{Ll}-]+), $/u;
const BEFORE = /(?:^|[\s,"])(?<role>(?:[\p{Ll}-]+ )?[\p{Ll}-]+) $/u;

/** 'X, 47, shot his wife,': no role but a clause. */
const CLAUSE = /\b(?:his|her|its|their|the|an?|was|were|had|has|who)\b/;

let callings: ReadonlySet<string> | undefined;

/** Nouns for one person, and titles: what may end a role. */
function isCalling(noun: string): boolean {
  callings ??= new Set([
    ...table('actor-nouns.tsv').flatMap((row) => (row.number === 'singular' ? [row.noun as string] : [])),
    ...table('titles.tsv').map((row) => (row.title as string).toLowerCase()),
  ]);
  return callings.has(noun.slice(noun.lastIndexOf(' ') + 1).toLowerCase());
}

/** Gives persons without a title the role that stands beside a mention: 'X, 34, a survivor', 'its president, X'. */
export function addRoles(doc: Doc, entities: readonly Entity[], names: readonly Name[]): void {
  const index = new Map(names.map((name, i) => [name.start, i]));
  for (const entity of entities) {
    if (entity.kind !== 'person' || entity.role !== null) continue;
    for (const mention of entity.mentions.slice(0, 5)) {
      const i = mention.form === 'name' ? index.get(mention.start) : undefined;
      if (i !== undefined) entity.role ??= roleOf(doc, names[i] as Name, names[i - 1]);
    }
  }
}

function roleOf(doc: Doc, { start, end, sentence }: Name, previous: Name | undefined): string | null {
  const after = AFTER.exec(doc.plain.slice(end, Math.min(sentence.end, end + 120)))?.groups;
  if (after && isCalling(after.noun ?? '') && !CLAUSE.test(after.noun ?? '')) return after.role ?? null;
  const before = doc.plain.slice(Math.max(sentence.start, start - 80), start);
  const apposed = APPOSED.exec(before)?.groups?.role;
  if (apposed && isCalling(apposed)) return apposed;
  const near = BEFORE.exec(before)?.groups?.role;
  if (!near || !isCalling(near)) return null;
  const body =
    previous?.kind === 'organization' && previous.end < start ? doc.plain.slice(previous.end, start - 1) : '';
  const own = near.slice(near.lastIndexOf(' ') + 1);
  return body.trim() === own ? `${previous?.text} ${own}` : own;
}
