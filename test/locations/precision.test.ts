import { expect, it } from 'vitest';
import type { Place } from '../../src/locations/index.ts';
import { acledGeoPrecision, ucdpWherePrecision } from '../../src/locations/precision.ts';

const cases: [Place['kind'], string, string | null, number | null, number | null][] = [
  ['facility', 'Keysaney hospital', 'Banaadir', 1, 1],
  ['city', 'Goma', 'North Kivu', 1, 1],
  ['other', 'Kondapara', null, 2, 2],
  ['admin', 'Dantewada District', 'Chhattisgarh', 3, 3],
  ['admin', 'Helmand province', 'Helmand', 3, 4],
  ['region', 'Sahel', null, 3, 5],
  ['country', 'Kenya', null, null, 6],
  ['water', 'Gulf of Aden', null, 3, 7],
];
it.each(cases)('a %s like %s (%s) has ACLED precision %s and UCDP precision %s', (kind, name, admin1, acled, ucdp) => {
  expect(acledGeoPrecision({ kind })).toBe(acled);
  expect(ucdpWherePrecision({ kind, name, admin1 })).toBe(ucdp);
});
