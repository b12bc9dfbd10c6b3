import { table } from '../lexicon/lexicon.ts';
import { re } from '../text/re.ts';

/** How '4/5/2025' is meant where both readings make a date. */
export type SlashOrder = 'day-first' | 'month-first';

let months: Map<string, number> | undefined;

/** Number of a month by its name in any of some twenty-five languages, or undefined. */
export function monthOf(name: string): number | undefined {
  months ??= new Map(
    table('months-all.tsv').flatMap((row) => (row.names ?? '').split(' ').map((n) => [n, Number(row.month)])),
  );
  return months.get(name.toLowerCase());
}

const SHAPES: readonly RegExp[] = [
  /(?<!\d)(?<y>(?:19|20)\d\d)[-./](?<m>\d{1,2})[-./](?<d>\d{1,2})(?!\d)/u,
  /(?<!\d)(?<y>(?:19|20)\d\d)(?<m>\d\d)(?<d>\d\d)(?=T|[_ ]|$)/u,
  /(?<y>(?:19|20)\d\d)\s?年\s?(?<m>\d{1,2})\s?月\s?(?<d>\d{1,2})\s?日/u,
  /(?<y>(?:19|20)\d\d)\s?년\s?(?<m>\d{1,2})\s?월\s?(?<d>\d{1,2})\s?일/u,
  re`(?<! [\p{L}\p{N}] ) (?<d> \d{1,2} ) (?: st | nd | rd | th | er | \. | º | ª )? [ /-]{0,3} (?: de[ ] | of[ ] | d' )? (?<name> \p{L}{3,14} ) \.? ,? [ /-]{1,3} (?: de[ ] | del[ ] )? (?<y> (?:19|20)\d\d ) (?!\d)`,
  re`(?<! [\p{L}\p{N}] ) (?<name> \p{L}{3,14} ) \.? [ ] (?<d> \d{1,2} ) (?: st | nd | rd | th )? [,.]? [ ]? (?: \d{1,2}:\d\d (?: :\d\d )? [ ] )? (?: [a-z]{2,4}[ ] )? (?<y> (?:19|20)\d\d ) (?!\d)`,
  /(?<!\d)(?<d>\d{1,2})\.\s?(?<m>\d{1,2})\.\s?(?<y>(?:19|20)\d\d|\d\d)(?!\d)/u,
  /(?<!\d)(?<a>\d{1,2})[/-](?<b>\d{1,2})[/-](?<y>(?:19|20)\d\d)(?!\d)/u,
];
const LONGEST = 400;

/** The first day that a short text names in full, as 2025-04-03, or null: a date that lacks a part is no date here. */
export function parseDay(text: string, order: SlashOrder = 'month-first'): string | null {
  const short = text.slice(0, LONGEST).replace(/\s+/g, ' ');
  for (const shape of SHAPES) {
    const groups = shape.exec(short)?.groups;
    const day = groups && toDay(groups, order);
    if (day) return day;
  }
  return null;
}

function toDay(groups: Record<string, string | undefined>, order: SlashOrder): string | null {
  const { y = '', a, b } = groups;
  const swap = a !== undefined && (Number(a) > 12 || (order === 'day-first' && Number(b) <= 12));
  const d = Number(groups.d ?? (swap ? a : b));
  const m = groups.name === undefined ? Number(groups.m ?? (swap ? b : a)) : monthOf(groups.name);
  return m ? isoDay(Number(y.length === 2 ? `20${y}` : y), m, d) : null;
}

/** The day as 2025-04-03, or null when the calendar or the age of news has no such day. */
export function isoDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 1900 && year < 2100;
  return real ? date.toISOString().slice(0, 10) : null;
}

/** Days from one ISO day to another. */
export const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;
