import type { PageElement } from './dom.ts';

/** An object of a page's JSON-LD: schema.org's names, values unchecked. */
export type Thing = Readonly<Record<string, unknown>>;

const MOST = 500;

/** All objects of the page's JSON-LD, articles first; of a broken script what can still be read. */
export function readJsonLd(scripts: readonly PageElement[]): Thing[] {
  const things: Thing[] = [];
  for (const script of scripts)
    if (script.getAttribute('type')?.includes('ld+json')) collect(parse(script.textContent ?? ''), things, 0);
  return things.sort((a, b) => Number(isArticle(b)) - Number(isArticle(a)));
}

export const isArticle = (thing: Thing): boolean =>
  /Article|Posting|Report|Review/.test([thing['@type']].flat().join(' '));

/** What a reference by @id stands for elsewhere on the page; any other value is itself. */
export function deref(value: unknown, things: readonly Thing[]): unknown {
  if (Array.isArray(value)) return value.slice(0, 50).map((item) => deref(item, things));
  const id = (value as Thing | null | undefined)?.['@id'];
  if (typeof id !== 'string' || (value as Thing).name) return value;
  return things.find((t) => t['@id'] === id && t.name) ?? value;
}

/** The strings of a value that may be one, a list, or objects with a name. */
export function namesIn(value: unknown): string[] {
  if (typeof value === 'string') return /^\s{0,9}[[{]/.test(value) ? namesIn(parse(value)) : [value]; // put into quotes twice
  if (Array.isArray(value)) return value.slice(0, 50).flatMap(namesIn);
  const { name } = (value ?? {}) as Thing;
  return value && typeof value === 'object' && name ? namesIn(name) : [];
}

function collect(value: unknown, things: Thing[], depth: number): void {
  if (typeof value !== 'object' || value === null || depth > 4 || things.length >= MOST) return;
  if (Array.isArray(value)) for (const item of value.slice(0, MOST)) collect(item, things, depth);
  else {
    things.push(value as Thing);
    for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'hasPart', 'item'])
      collect((value as Thing)[key], things, depth + 1);
  }
}

function parse(raw: string): unknown {
  for (const text of [raw, mend(raw)])
    try {
      return JSON.parse(text);
    } catch {} // the next, milder reading
  return pick(raw);
}

/** Line breaks inside strings, comment marks around, commas before a closing bracket, a semicolon at the end. */
const mend = (raw: string): string =>
  raw
    .replace(/^[^[{]{0,200}/, '')
    .replace(/[^\]}]{0,200}$/, '')
    .replace(/[\x00-\x1f]/g, ' ')
    .replace(/,(?= {0,50}[\]}])/g, '')
    .replace(/\\(?!["\\/bfnrtu])/g, '\\\\');

/** The few values that matter, by their keys. */
function pick(raw: string): Thing {
  const value = (key: string) => new RegExp(`"${key}"\\s{0,20}:\\s{0,20}"([^"\\n]{1,300})"`).exec(raw)?.[1];
  const author = /"author"\s{0,20}:[^\]}]{0,300}?"name"\s{0,20}:\s{0,20}"([^"\n]{1,200})"/.exec(raw)?.[1];
  return {
    '@type': value('@type'),
    headline: value('headline'),
    datePublished: value('datePublished'),
    dateModified: value('dateModified'),
    author,
  };
}
