import type { Name } from '../names/index.ts';
import { remember } from '../text/remember.ts';
import type { Span } from '../text/span.ts';
import type { Actor, ActorMention } from './actor.ts';

/** An actor in the making: mentions and names gather while the article is read. */
export interface Entity {
  name: string;
  kind: Actor['kind'];
  subtype: string | null;
  role: string | null;
  country: string | null;
  anonymous: boolean;
  readonly names: Set<string>;
  readonly mentions: ActorMention[];
}

/** Names of persons, organizations, groups and countries gathered into one entity each, in order of first mention. */
export function mergeNames(names: readonly Name[]): Entity[] {
  const known: Entity[] = [];
  const byKey = new Map<string, Entity>();
  const longFirst = [...names]
    .filter((n) => n.kind !== 'place')
    .sort((a, b) => b.text.length - a.text.length || a.start - b.start);
  const home = new Map<Name, Entity>();
  for (const name of longFirst) {
    const keys = keysOf(name);
    let entity = keys.map((key) => byKey.get(key)).find((e) => e !== undefined);
    if (!entity || (name.kind === 'person' && !agrees(entity, name))) {
      entity = toEntity(name);
      known.push(entity);
    }
    for (const key of [...keys, ...shortKeys(name)]) if (!byKey.has(key)) byKey.set(key, entity);
    home.set(name, entity);
  }
  names.forEach((name, i) => {
    const entity = home.get(name);
    if (entity) addMention(entity, name, names[i - 1]);
  });
  return known
    .filter((e) => e.mentions.length > 0)
    .sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
}

const fold = remember((text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f.'’]/g, '')
    .replace(/[\s-]+/g, ' ')
    .toLowerCase()
    .replace(/^(?:the|al|el) /, '')
    .replace(/ (?:plc|ltd|limited|inc|corp|co|llc)$/, ''),
);

/** What a name is filed under: 'person ruto', 'organization rapid support forces'. */
function keysOf(name: Name): string[] {
  const family = name.kind === 'person' ? 'person' : name.kind === 'country' ? 'country' : 'body';
  if (name.kind === 'country')
    return [`country ${name.country ?? fold(name.text)} ${fold(name.canonical ?? name.text)}`];
  return [...new Set([name.canonical ?? name.text, name.text])].map((text) => `${family} ${fold(text)}`);
}

/** Shorter ways in which the article may name the same: last name, last two names, first name, initials. */
function shortKeys(name: Name): string[] {
  const words = fold(name.text).split(' ');
  if (name.kind === 'person') {
    if (words.length < 2) return [];
    const [first = '', last = ''] = [words[0], words.at(-1)];
    return [last, words.slice(-2).join(' '), `${first} ${last}`, `${first[0]} ${last}`, first].map(
      (w) => `person ${w}`,
    );
  }
  if (name.kind === 'country' || words.length < 2) return [];
  const initials = name.text.split(/[\s-]+/).filter((w) => /^\p{Lu}/u.test(w));
  const acronym = initials
    .map((w) => w[0])
    .join('')
    .toLowerCase();
  const head = name.subtype === 'company' ? [`body ${words[0]}`] : [];
  return acronym.length > 2 ? [`body ${acronym}`, ...head] : head;
}

/** 'John Smith' is not 'Mary Smith'. */
function agrees(entity: Entity, name: Name): boolean {
  const words = fold(name.text).split(' ');
  if (words.length < 2) return true;
  const own = fold(entity.name).split(' ');
  const [a = '', b = ''] = [own[0], words[0]];
  return own.at(-1) === words.at(-1)
    ? a === b || a[0] === b || a === b[0] || own.includes(b)
    : own.includes(words.at(-1) ?? '');
}

const toEntity = (name: Name): Entity => ({
  name: name.kind === 'person' ? name.text : (name.canonical ?? name.text),
  kind: name.kind === 'place' ? 'organization' : name.kind,
  subtype: name.subtype,
  role: null,
  country: name.country,
  anonymous: false,
  names: new Set(),
  mentions: [],
});

const HONORIFIC =
  /^(?:mr|mrs|ms|miss|sir|dame|madam|madame|lord|lady|hon|honou?rable|his excellency|her excellency)\.?$/i;

function addMention(entity: Entity, name: Name, before: Name | undefined): void {
  const { start, end, text, rule, title } = name;
  entity.mentions.push({ start, end, text, rule, form: 'name' });
  if (entity.kind !== 'country') entity.names.add(text);
  entity.country ??= name.country;
  entity.subtype ??= name.subtype;
  if (title && !HONORIFIC.test(title.text)) {
    const role = (belongs(before, title) ? `${before?.text} ${title.text}` : title.text).replace(/\s+/g, ' ');
    entity.role ??= role;
    entity.names.add(`${role} ${text}`);
  }
}

/** 'United Nations | Secretary-General': the body just before the title is part of the office. */
const belongs = (before: Name | undefined, title: Span): boolean =>
  before?.kind === 'organization' && before.end + 1 === title.start;
