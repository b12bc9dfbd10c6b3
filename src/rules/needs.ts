import { type Node, parsePattern } from './pattern.ts';

/** Letters in a row (symbols, see `symbolOf`) of which a match must hold one: /\b(?:shot|slain)\b/i needs 'shot' or 'slai'. */
export interface Need {
  readonly grams: ReadonlySet<string>;
  /** How often a place in a text meets it by chance, roughly. */
  readonly chance: number;
}

/** So many letters in a row are looked at; one fewer of a string that has no more. */
export const GRAM = 4;

interface Reading {
  /** All that the node can match, where these are few. */
  readonly all: readonly string[] | null;
  /** What a match must hold beside these. */
  readonly needs: readonly Need[];
}

const ANYTHING: Reading = { all: null, needs: [] };
const NOTHING: Reading = { all: [''], needs: [] };
const MOST_JOINED = 12;
const MOST_ALTERNATIVES = 32;

/** What a pattern cannot match without, read off its source: the needs that are seldom met by chance, at most three. */
export function needsOf(pattern: RegExp): readonly Need[] {
  return [...allNeeds(read(parsePattern(pattern)))]
    .filter((need) => need.chance < RARE)
    .sort((a, b) => a.chance - b.chance)
    .slice(0, 3);
}

function read(node: Node): Reading {
  switch (node.kind) {
    case 'symbols':
      return { all: node.symbols, needs: [] };
    case 'sequence':
      return inSequence(node.parts.map(read));
    case 'choice':
      return ofChoice(node.parts.map(read));
    case 'repeat':
      return repeated(read(node.part), node.least, node.most);
    case 'beside':
      return { all: [''], needs: allNeeds(read(node.part)) };
    case 'nothing':
      return NOTHING;
    case 'anything':
      return ANYTHING;
  }
}

/** One after the other: joined as long as there are few. */
function inSequence(parts: readonly Reading[]): Reading {
  const needs: Need[] = [];
  let run: readonly string[] = [''];
  let whole = true;
  for (const part of parts) {
    needs.push(...part.needs);
    if (part.all && run.length * part.all.length <= MOST_JOINED) run = join(run, part.all);
    else {
      needs.push(...toNeeds(run));
      run = part.all ?? [''];
      whole = false;
    }
  }
  return whole ? { all: run, needs } : { all: null, needs: [...needs, ...toNeeds(run)] };
}

const join = (before: readonly string[], after: readonly string[]): string[] =>
  before.flatMap((left) => after.map((right) => left + right));

/** One of several: what each needs, if each needs something. */
function ofChoice(parts: readonly Reading[]): Reading {
  const all = parts.flatMap((part) => part.all ?? []);
  if (parts.every((part) => part.all) && all.length <= MOST_ALTERNATIVES) return { all, needs: [] };
  const best = parts.map((part) => allNeeds(part).reduce(rarer, ALWAYS));
  return { all: null, needs: best.includes(ALWAYS) ? [] : [toNeed(best.flatMap(({ grams }) => [...grams]))] };
}

function repeated(part: Reading, least: number, most: number): Reading {
  const { all } = part;
  if (least === 1 && most === 1) return part;
  if (all && most <= GRAM && (all.length + 1) ** most <= MOST_ALTERNATIVES) {
    const times = Array.from({ length: most + 1 }, (_, n) => Array<readonly string[]>(n).fill(all).reduce(join, ['']));
    return { all: times.slice(least).flat(), needs: [] };
  }
  return { all: null, needs: least > 0 ? allNeeds(part) : [] };
}

const allNeeds = ({ all, needs }: Reading): readonly Need[] => (all ? [...needs, ...toNeeds(all)] : needs);

/** The least common letters of each string; none where one of them is too short. */
function toNeeds(strings: readonly string[]): readonly Need[] {
  const spelt = strings.flatMap(withBlanks);
  if (spelt.length === 0 || spelt.some((string) => string.length < GRAM - 1)) return [];
  return [toNeed(spelt.map(rarestGram))];
}

/** The string with a blank where a word's border says that one is; none when a border stands within a word. */
function withBlanks(string: string): string[] {
  if (!string.includes('|')) return [string];
  if (/\w\|+\w/.test(string)) return [];
  return [string.replace(/^\|+(?=\w)|(?<=\w)\|+$/g, ' ').replaceAll('|', '')];
}

function rarestGram(string: string): string {
  let best = string.slice(0, GRAM);
  for (let i = 1; i <= string.length - GRAM; i += 1) {
    const gram = string.slice(i, i + GRAM);
    if (chanceOf(gram) < chanceOf(best)) best = gram;
  }
  return best;
}

function toNeed(list: readonly string[]): Need {
  const grams = new Set(list);
  let chance = 0;
  for (const gram of grams) chance += chanceOf(gram);
  return { grams, chance };
}

const rarer = (a: Need, b: Need): Need => (b.chance < a.chance ? b : a);
const ALWAYS: Need = { grams: new Set(), chance: 1 };
const RARE = 0.005;

/** Commonest first. */
const COMMON = ' etaoinsrhld0cumfpgwybvkxjqz_';
const SHARES = new Map([...COMMON].map((symbol, rank) => [symbol.charCodeAt(0), 0.2 * 0.87 ** rank]));

function chanceOf(gram: string): number {
  let chance = 1;
  for (let i = 0; i < gram.length; i += 1) chance *= SHARES.get(gram.charCodeAt(i)) as number;
  return chance;
}
