import { describe, expect, it } from 'vitest';
import { type Place, resolveLocations } from '../../src/locations/index.ts';
import type { Name } from '../../src/names/index.ts';
import { docOf } from '../rules.ts';

/** The places of a text in which [brackets] mark names of places and {braces} those of countries. */
function placesOf(marked: string): Place[] {
  const text = marked.replace(/[[\]{}]/g, '');
  const doc = docOf(text);
  const names: Name[] = [];
  let dropped = 0;
  for (const m of marked.matchAll(/([[{])([^\]}]+)[\]}]/g)) {
    const start = m.index - dropped;
    dropped += 2;
    const sentence = doc.sentenceAt(start);
    if (!sentence) throw new Error(`no sentence at ${start}`);
    const words = m[2] as string;
    const kind = m[1] === '[' ? 'place' : 'country';
    const rest = { subtype: null, title: null, country: null, canonical: null, rule: 'test' };
    names.push({ start, end: start + words.length, text: words, sentence, kind, ...rest });
  }
  return resolveLocations(doc, { names });
}

describe('a place is told from others of its name', () => {
  const cases: [string, string, Partial<Place>][] = [
    ['by the state after it', 'A fire broke out in [Paris], [Texas], on Monday.', { name: 'Paris', admin1: 'Texas' }],
    ['by a shortened state', 'Two died in [Lebanon], [Tenn]., on Monday.', { name: 'Lebanon', admin1: 'Tennessee' }],
    ['by its size alone', 'A fire broke out in [Paris] on Monday.', { name: 'Paris', country: 'FR' }],
    [
      'by the country of the article',
      'Clashes hit [Tripoli] as Lebanese troops moved into the north of {Lebanon}.',
      { name: 'Tripoli', country: 'LB' },
    ],
    ['by the noun after it', 'Troops left [Kandahar] province.', { name: 'Kandahar', kind: 'admin' }],
    ['by the noun before it', 'Troops left the city of [Kandahar].', { name: 'Kandahar', kind: 'city' }],
    [
      'by the people who act',
      'American officials in [Georgia] said Texas and U.S. police had flown to [Atlanta].',
      { name: 'Atlanta', country: 'US' },
    ],
    ['by a distance to it', 'The village lies 60 km east of [Goma], in {Congo}.', { name: 'Goma', country: 'CD' }],
  ];
  it.each(cases)('%s: %s', (_, text, expected) => {
    expect(placesOf(text)).toContainEqual(expect.objectContaining(expected));
  });
});

it('a village that no gazetteer knows lies in the district that is named with it', () => {
  const [village, district] = placesOf('Rebels attacked [Kondapara], [Dantewada District], in {India}.');
  expect(village).toMatchObject({ name: 'Kondapara', country: 'IN', latitude: null, within: district });
  expect(district).toMatchObject({ kind: 'admin', country: 'IN' });
});

it('a list of towns is no chain', () => {
  const places = placesOf('Shelling hit [Goma], [Bukavu] and [Uvira].');
  expect(places.map((p) => [p.name, p.country, p.within])).toEqual([
    ['Goma', 'CD', null],
    ['Bukavu', 'CD', null],
    ['Uvira', 'CD', null],
  ]);
});

it('a town lies in its country when the article names both', () => {
  const [city, country] = placesOf('Gangs hold most of [Port-au-Prince], the capital. Police were sent to {Haiti}.');
  expect(city?.within).toBe(country);
});

describe('a country is a place where it is used as one', () => {
  const cases: [string, string[]][] = [
    ['{Kenya} sent 400 officers.', []],
    ['Officers from {Kenya} arrived.', ['Kenya']],
    ['1. Ann Lee ({Kenya}) 10.3', ['Kenya']],
    ['Fighting in northern {Kenya} went on.', ['Kenya']],
    ["{Kenya}'s capital is quiet.", ['Kenya']],
    ['Talks between officials were held in [Nairobi], {Kenya}.', ['Nairobi', 'Kenya']],
  ];
  it.each(cases)('%s', (text, names) => expect(placesOf(text).map((p) => p.name)).toEqual(names));
});

it('two names of one country make one row', () => {
  const places = placesOf('Thousands fled to {Burma} in May. Others stayed in {Myanmar}.');
  expect(places.map((p) => p.mentions.map((m) => m.text))).toEqual([['Burma', 'Myanmar']]);
});

describe('a facility is a place within a place', () => {
  it('by its noun', () => {
    const [hospital, city] = placesOf('They were taken to Keysaney hospital in [Mogadishu].');
    expect(hospital).toMatchObject({ name: 'Keysaney hospital', kind: 'facility', country: 'SO', within: city });
  });
  it('as a name of its own', () => {
    expect(placesOf('They were held at [Evin Prison].')[0]).toMatchObject({ kind: 'facility' });
  });
});

it('a place of no known country is not put into any', () => {
  expect(placesOf('He lives in [Zzyzxburg].')[0]).toMatchObject({ kind: 'other', country: null, latitude: null });
});

it('a name that no gazetteer knows and that nothing is put in is no place', () => {
  expect(placesOf('He spoke of [Zzyzxburg].')).toEqual([]);
});

it('a list of countries is a list of places when its first is', () => {
  const places = placesOf('It works in {Hungary}, {Poland} and the {Czech Republic}. {Sudan} objected.');
  expect(places.map((p) => p.name)).toEqual(['Hungary', 'Poland', 'Czech Republic']);
});

it('capitals are kept out of names', () => {
  expect(placesOf('Police came to [PORT-AU-PRINCE] in {HAITI}.').map((p) => p.name)).toEqual([
    'Port-Au-Prince',
    'Haiti',
  ]);
});

it('a lake lies in nothing, a town in its province rather than in a district', () => {
  const [lake, town, , province] = placesOf(
    'Fighters near [Lake Chad] left [Nguigmi] for [Mainé-Soroa Department] in the [Diffa] region.',
  );
  expect(lake?.within).toBeNull();
  expect(town?.within).toBe(province);
});

it('time grows with the text, not with its square', () => {
  for (const unit of ['[Goma], ', '[Kafr Zita] ', '{Kenya} and ', 'Camp A. B. ', 'Al Shifa al-']) {
    const time = (n: number): number => {
      const marked = `In ${unit.repeat(n)}.`;
      const started = performance.now();
      placesOf(marked);
      return performance.now() - started;
    };
    time(200);
    expect(time(4000)).toBeLessThan(Math.max(250, 5 * time(2000)));
  }
});

it('a quarter lies in the town that the article names most, whatever town bears its name', () => {
  const [city, quarter] = placesOf('He lives in [Nairobi]. The shop is in the [Springfield] neighbourhood.');
  expect(quarter).toMatchObject({ name: 'Springfield', kind: 'other', latitude: null, within: city });
});

it('a street is no town of its name', () => {
  expect(placesOf('A bomb went off on [Kinshasa] avenue.')).toEqual([]);
});

it("'the capital' is a mention of it", () => {
  const [city] = placesOf('He left [Bamako] at dawn. Shots were heard in the capital.');
  expect(city?.mentions.map((m) => m.text)).toEqual(['Bamako', 'the capital']);
});
