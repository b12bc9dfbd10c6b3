import type { Doc, Sentence } from '../document/index.ts';
import type { Name } from '../names/index.ts';
import { matchesOf } from '../text/matches.ts';
import { overlaps } from '../text/span.ts';
import type { Entity } from './entities.ts';
import { namesBySentence } from './sentences.ts';

const DESCRIPTION =
  /\b[Tt]he (?<noun>mission|group|movement|party|coalition|militia|company|firm|president|prime minister|governor|mayor|organi[sz]ation)\b(?! [a-z]{3,}(?:er|or|ist)s?\b)/g;

/**
 * Adds definite descriptions ('the mission', 'the president') and he, she to the entity that they clearly stand for: the
 * one named last whose name or role holds the noun; for a pronoun the only person of the sentence before.
 */
export function addAnaphora(doc: Doc, entities: readonly Entity[], names: readonly Name[]): void {
  const inSentence = new Map<Sentence, Map<Entity, number>>();
  for (const entity of entities)
    for (const mention of entity.mentions) {
      const sentence = doc.sentenceAt(mention.start);
      if (!sentence) continue;
      const own = inSentence.get(sentence) ?? new Map<Entity, number>();
      inSentence.set(sentence, own.set(entity, Math.min(mention.start, own.get(entity) ?? mention.start)));
    }
  const bearers = bearersIn(entities);
  const named = namesBySentence(names);
  for (const sentence of doc.sentences) {
    describe(doc, sentence, bearers, named.get(sentence) ?? []);
    pronouns(doc, sentence, inSentence);
  }
}

type Bearers = (noun: string) => readonly Entity[];

/** The first two entities, by first mention, whose name or role holds a noun; computed once a noun. */
function bearersIn(entities: readonly Entity[]): Bearers {
  const known = new Map<string, readonly Entity[]>();
  const compute = (noun: string): Entity[] => {
    const word = new RegExp(`\\b${noun}\\b`, 'i');
    const holds = (e: Entity) =>
      /^(?:company|firm)$/.test(noun) && e.subtype === 'company'
        ? true
        : noun === 'group'
          ? e.kind === 'group' && e.mentions[0]?.form === 'name'
          : (e.kind !== 'person' || e.role !== null) &&
            e.kind !== 'country' &&
            word.test(`${e.name} ${[...e.names].join(' ')} ${e.role ?? ''}`);
    return entities
      .filter(holds)
      .sort((a, b) => firstStart(a) - firstStart(b))
      .slice(0, 2);
  };
  return (noun) => {
    const found = known.get(noun) ?? compute(noun);
    known.set(noun, found);
    return found;
  };
}

const firstStart = (e: Entity): number => e.mentions[0]?.start ?? 0;

/** A description counts when just one entity named before it bears the noun. */
function describe(doc: Doc, sentence: Sentence, bearers: Bearers, names: readonly Name[]): void {
  for (const match of matchesOf(DESCRIPTION, sentence.text)) {
    const start = sentence.start + match.index;
    const end = start + match[0].length;
    const [only, rival] = bearers(match.groups?.noun ?? '');
    if (!only || firstStart(only) >= start || (rival && firstStart(rival) < start)) continue;
    if (names.some((n) => overlaps(n, { start, end }))) continue;
    only.mentions.push({ start, end, text: doc.text.slice(start, end), rule: 'actors/description', form: 'nominal' });
  }
}

/** He or she at the head of a sentence, or before a verb of saying. */
function pronouns(doc: Doc, sentence: Sentence, inSentence: ReadonlyMap<Sentence, ReadonlyMap<Entity, number>>): void {
  const match = /(?:^["']?|[,"] )(?<who>[Hh]e|[Ss]he) /d.exec(sentence.text);
  const [from, to] = match?.indices?.groups?.who ?? [];
  if (from === undefined || to === undefined) return;
  const earlier = doc.sentences[sentence.index - 1];
  const personsOf = (at: Sentence | undefined, before: number): Entity[] =>
    [...((at && inSentence.get(at)) ?? [])].flatMap(([e, start]) => (e.kind === 'person' && start < before ? [e] : []));
  const own = personsOf(sentence, sentence.start + from);
  const [only, ...others] = own.length > 0 ? own : personsOf(earlier, sentence.start);
  if (!only || others.length > 0) return;
  const start = sentence.start + from;
  const end = sentence.start + to;
  only.mentions.push({ start, end, text: doc.text.slice(start, end), rule: 'actors/pronoun', form: 'pronoun' });
}
