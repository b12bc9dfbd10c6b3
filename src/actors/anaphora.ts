import type { Doc, Sentence } from '../document/index.ts';
import type { Entity } from './entities.ts';

const DESCRIPTION =
  /\b[Tt]he (?<noun>mission|group|movement|party|coalition|militia|president|prime minister|governor|mayor|organi[sz]ation)\b(?! [a-z]{3,}(?:er|or|ist)s?\b)/dg;

/**
 * Adds definite descriptions ('the mission', 'the president') and he, she to the entity that they clearly stand for: the
 * one named last whose name or role holds the noun; for a pronoun the only person of the sentence before.
 */
export function addAnaphora(doc: Doc, entities: readonly Entity[]): void {
  const inSentence = new Map<Sentence, Entity[]>();
  for (const entity of entities)
    for (const mention of entity.mentions) {
      const sentence = doc.sentenceAt(mention.start);
      if (sentence) inSentence.set(sentence, [...(inSentence.get(sentence) ?? []), entity]);
    }
  const persons = entities.filter((e) => e.kind === 'person');
  const bodies = entities.filter((e) => e.kind === 'organization' || e.kind === 'group');
  for (const sentence of doc.sentences) {
    describe(doc, sentence, persons, bodies);
    pronouns(doc, sentence, inSentence);
  }
}

function describe(doc: Doc, sentence: Sentence, persons: readonly Entity[], bodies: readonly Entity[]): void {
  for (const match of sentence.text.matchAll(DESCRIPTION)) {
    const noun = match.groups?.noun ?? '';
    const start = sentence.start + match.index;
    const end = start + match[0].length;
    const holds = (e: Entity) =>
      new RegExp(`\\b${noun}\\b`, 'i').test(`${e.name} ${[...e.names].join(' ')} ${e.role ?? ''}`);
    const fits =
      noun === 'group'
        ? bodies.filter((e) => e.kind === 'group')
        : [...persons.filter((e) => e.role), ...bodies].filter(holds);
    const before = fits.filter((e) => e.mentions.some((m) => m.start < start));
    const [only] = before;
    if (before.length !== 1 || !only || entitiesAt(only, start, end)) continue;
    only.mentions.push({ start, end, text: doc.text.slice(start, end), rule: 'actors/description', form: 'nominal' });
  }
}

const entitiesAt = (entity: Entity, start: number, end: number): boolean =>
  entity.mentions.some((m) => m.start < end && start < m.end);

/** He or she at the head of a sentence, or before a verb of saying. */
function pronouns(doc: Doc, sentence: Sentence, inSentence: ReadonlyMap<Sentence, readonly Entity[]>): void {
  const match = /(?:^["']?|[,"] )(?<who>[Hh]e|[Ss]he) /d.exec(sentence.text);
  const [from, to] = match?.indices?.groups?.who ?? [];
  if (from === undefined || to === undefined) return;
  const earlier = doc.sentences[sentence.index - 1];
  const own = (inSentence.get(sentence) ?? []).filter(
    (e) => e.kind === 'person' && e.mentions.some((m) => m.start < sentence.start + from && m.start >= sentence.start),
  );
  const pool = own.length > 0 ? own : earlier ? (inSentence.get(earlier) ?? []).filter((e) => e.kind === 'person') : [];
  const [only, ...others] = new Set(pool);
  if (!only || others.length > 0) return;
  const start = sentence.start + from;
  const end = sentence.start + to;
  only.mentions.push({ start, end, text: doc.text.slice(start, end), rule: 'actors/pronoun', form: 'pronoun' });
}
