import type { Doc } from '../document/index.ts';
import type { Name } from '../names/index.ts';
import { overlaps } from '../text/span.ts';
import type { Entity } from './entities.ts';
import { findNominals, type Nominal } from './nominals.ts';
import { namesBySentence } from './sentences.ts';

/**
 * Actors told by nouns: a group is one actor however often it is told, 'Iraqi soldiers' apart from 'Turkish soldiers',
 * '31 people' apart from 'three people'; a single man or woman ('a spokesman', 'one officer') is an actor for each indefinite mention, and anonymous.
 */
export function mergeNominals(doc: Doc, names: readonly Name[]): Entity[] {
  const entities: Entity[] = [];
  const latest = new Map<string, Entity>();
  const bySentence = namesBySentence(names);
  for (const nominal of findNominals(doc)) {
    const near = bySentence.get(nominal.sentence) ?? [];
    if (near.some((n) => overlaps(n, nominal) || isApposed(doc, n, nominal))) continue;
    const single = nominal.number === 'singular' && nominal.kind === 'person';
    const counted = nominal.count !== null && !nominal.definite ? `${nominal.head} ${nominal.count}` : null;
    const key = `${single ? 'one ' : ''}${nominal.head}`;
    const same = single && !nominal.definite ? undefined : find(latest, counted ?? key, nominal.country);
    const entity = same ?? toEntity(doc, nominal, near);
    if (!same) entities.push(entity);
    for (const each of counted ? [counted, key] : [key]) {
      latest.set(`${each} ${nominal.country ?? ''}`, entity);
      latest.set(each, entity);
    }
    const text = doc.text.slice(nominal.start, nominal.end);
    entity.names.add(text);
    entity.mentions.push({ start: nominal.start, end: nominal.end, text, rule: 'actors/nominal', form: 'nominal' });
  }
  return entities;
}

/** People, not a body: 'officials', but not 'the army'. */
const PEOPLE = /(?:s|men|women|people)$/i;

const find = (latest: ReadonlyMap<string, Entity>, key: string, country: string | null): Entity | undefined => {
  const own = latest.get(`${key} ${country ?? ''}`);
  if (own || country) return own;
  return latest.get(key);
};

function toEntity(doc: Doc, nominal: Nominal, near: readonly Name[]): Entity {
  const text = doc.text.slice(nominal.start, nominal.end);
  return {
    name: text
      .replace(
        /^(?:the|a|an|one|another|some|several|these|those|two|three|four|five|six|seven|eight|nine|ten|\d+) /i,
        '',
      )
      .replace(/^(?:number )?of (?:(?:the|his|her|its|their|our) )?/i, '') // 'six of its employees'
      .replace(/\s+/g, ' '),
    kind: nominal.kind,
    subtype: nominal.subtype,
    role: null,
    country: nominal.country ?? (nominal.subtype === 'armed-group' ? onlyCountry(near) : null),
    anonymous: nominal.kind === 'person' || (nominal.speaks && nominal.kind === 'group' && PEOPLE.test(text)),
    names: new Set(),
    mentions: [],
  };
}

/** The one country that a sentence names, if it names just one. */
function onlyCountry(near: readonly Name[]): string | null {
  const codes = new Set(near.filter((n) => n.kind === 'country').map((n) => n.country));
  return codes.size === 1 ? ([...codes][0] ?? null) : null;
}

/** 'spokesman Paul Otieno', 'Paul Otieno, 34, a trader': the noun is the person's role. */
const isApposed = (doc: Doc, name: Name, { start, end, kind }: Nominal): boolean =>
  name.kind === 'person' &&
  ((name.start > end && name.start - end < 3) ||
    (kind === 'person' &&
      start > name.end &&
      start - name.end < 8 &&
      /^, (?:\d{1,3}, )?$/.test(doc.plain.slice(name.end, start))));
