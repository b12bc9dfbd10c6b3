import { describe, expect, it } from 'vitest';
import { bareDivision, placeKey } from '../../src/lexicon/gazetteer/key.ts';
import { lookupPlace } from '../../src/lexicon/gazetteer.ts';

describe('a place is found by each way to write its name', () => {
  const cases: [string, string, string | null][] = [
    ['Goma', 'city', 'CD'],
    ['GOMA', 'city', 'CD'],
    ['Kobani', 'city', 'SY'],
    ['Khan Younis', 'city', 'PS'],
    ['Marawi', 'city', 'PH'],
    ['Jenin', 'city', 'PS'],
    ['Medellin', 'city', 'CO'],
    ['N’Djamena', 'city', 'TD'],
    ['Kiev', 'city', 'UA'],
    ['New York', 'city', 'US'],
    ['Texas', 'admin', 'US'],
    ['North Kivu', 'admin', 'CD'],
    ['Helmand province', 'admin', 'AF'],
    ['State of Kano', 'admin', 'NG'],
    ['Cook County', 'admin', 'US'],
    ['Georgia', 'country', 'GE'],
    ['Burma', 'country', 'MM'],
    ['Calif.', 'admin', 'US'],
    ['eastern Congo', 'region', 'CD'],
    ['Sevare', 'city', 'ML'],
    ['Hodeidah', 'city', 'YE'],
    ['Palmyra', 'city', 'SY'],
    ['Washington', 'city', 'US'],
    ['Gulf of Aden', 'water', null],
    ['the Middle East', 'region', null],
  ];
  it.each(cases)('%s is a %s of %s', (name, kind, country) => {
    expect(lookupPlace(name)[0]).toMatchObject({ kind, country });
  });
});

it('a name with many places gives all, likeliest first', () => {
  expect(lookupPlace('Tripoli').map((p) => p.country)).toEqual(expect.arrayContaining(['LY', 'LB', 'GR']));
  expect(lookupPlace('Paris').some((p) => p.admin1 === 'Texas')).toBe(true);
});

it('what is no place is not found', () => {
  for (const name of ['', ' ', 'Zzyzxville', 'Miss', '...', 'said', 'x'.repeat(10_000)])
    expect(lookupPlace(name)).toEqual([]);
});

it('coordinates are degrees', () => {
  const [goma] = lookupPlace('Goma');
  expect(goma?.latitude).toBeCloseTo(-1.67, 1);
  expect(goma?.longitude).toBeCloseTo(29.23, 1);
  expect(goma?.id).toMatch(/^geonames:\d+$/);
});

it('keys fold what writers vary', () => {
  expect(placeKey('Port-au-Prince')).toBe(placeKey('Port au Prince'));
  expect(placeKey('Saint-Louis')).toBe(placeKey('St. Louis'));
  expect(bareDivision('Helmand province')).toBe('Helmand');
});
