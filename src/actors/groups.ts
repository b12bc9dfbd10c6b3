import type { Doc } from '../document/index.ts';
import type { Name } from '../names/index.ts';
import { overlaps } from '../text/span.ts';
import type { Entity } from './entities.ts';
import { findNominals, type Nominal } from './nominals.ts';
import { namesBySentence } from './sentences.ts';

/**
 * Actors told by nouns: a group is one actor however often it is told, 'Iraqi soldiers' apart from 'Turkish soldiers'; a
 * single man or woman ('a spokesman', 'one officer') is an actor for each indefinite mention, and anonymous.
 */
export function mergeNominals(doc: Doc, names: readonly Name[]): Entity[] {
  const entities: Entity[] = [];
  const latest = new Map<string, Entity>();
  const bySentence = namesBySentence(names);
  for (const nominal of findNominals(doc)) {
    const near = bySentence.get(nominal.sentence) ?? [];
    if (near.some((n) => overlaps(n, nominal) || isApposed(n, nominal))) continue;
    const key = `${nominal.number === 'singular' && nominal.kind === 'person' ? 'one ' : ''}${nominal.head}`;
    const same =
      nominal.number === 'singular' && nominal.kind === 'person' && !nominal.definite
        ? undefined
        : find(latest, key, nominal.country);
    const entity = same ?? toEntity(doc, nominal, near);
    if (!same) entities.push(entity);
    latest.set(`${key} ${nominal.country ?? ''}`, entity);
    latest.set(key, entity);
    const text = doc.text.slice(nominal.start, nominal.end);
    entity.names.add(text);
    entity.mentions.push({ start: nominal.start, end: nominal.end, text, rule: 'actors/nominal', form: 'nominal' });
  }
  return entities;
}

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
      .replace(/\s+/g, ' '),
    kind: nominal.kind,
    subtype: nominal.subtype,
    role: null,
    country: nominal.country ?? (nominal.subtype === 'armed-group' ? onlyCountry(near) : null),
    anonymous: nominal.kind === 'person' || nominal.speaks,
    names: new Set(),
    mentions: [],
  };
}

/** The one country that a sentence names, if it names just one. */
function onlyCountry(near: readonly Name[]): string | null {
  const codes = new Set(near.filter((n) => n.kind === 'country').map((n) => n.country));
  return codes.size === 1 ? ([...codes][0] ?? null) : null;
}

/** 'spokesman Paul Otieno': the noun is the person's title. */
const isApposed = (name: Name, nominal: Nominal): boolean =>
  name.kind === 'person' && name.start > nominal.end && name.start - nominal.end < 3;
