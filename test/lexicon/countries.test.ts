import { describe, expect, it } from 'vitest';
import {
  countries,
  countryByCapital,
  countryByDemonym,
  countryByIso,
  countryByName,
} from '../../src/lexicon/countries.ts';

describe('a country goes by each of its names', () => {
  const cases: [string, string | undefined][] = [
    ['Kenya', 'KE'],
    ['KENYA', 'KE'],
    ['Burma', 'MM'],
    ['DRC', 'CD'],
    ['Democratic Republic of Congo', 'CD'],
    ['Côte d’Ivoire', 'CI'],
    ['the Philippines', 'PH'],
    ['US', 'US'],
    ['the US', 'US'],
    ['us', undefined],
    ['U.S.', 'US'],
    ['Northern Ireland', 'GB'],
    ['Rohingya', undefined],
  ];
  it.each(cases)('%s is %s', (name, iso2) => expect(countryByName(name)?.iso2).toBe(iso2));
});

describe('a people tells its country', () => {
  const cases: [string, string | null | undefined][] = [
    ['Kenyan', 'KE'],
    ['Kenyans', 'KE'],
    ['Filipina', 'PH'],
    ['Frenchmen', 'FR'],
    ['Bosnian Serbs', 'BA'],
    ['Rohingya', 'MM'],
    ['Kurdish', null],
    ['Martian', undefined],
  ];
  it.each(cases)('%s is of %s', (word, iso2) => expect(countryByDemonym(word)?.iso2).toBe(iso2));
});

it('codes and capitals lead to the state of today', () => {
  expect(countryByIso('DE')?.name).toBe('Germany');
  expect(countryByCapital('Port-au-Prince')?.name).toBe('Haiti');
});

it('every code of ISO 3166-1 is there once', () => {
  const codes = countries().filter((c) => c.kind !== 'former' && c.numeric);
  expect(codes.length).toBe(new Set(codes.map((c) => c.iso2)).size);
  expect(codes.length).toBe(249);
});
