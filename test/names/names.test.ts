import { expect, it } from 'vitest';
import { findNames } from '../../src/names/index.ts';
import { docOf } from '../rules.ts';

const CASES: readonly (readonly [text: string, names: readonly string[]])[] = [
  [
    'Talks between President Amina Sesay and Brig. Gen. Paul Mwangi failed.',
    ['person Amina Sesay', 'person Paul Mwangi'],
  ],
  ['The Ministry of Trade and Industry denied it.', ['organization Ministry of Trade and Industry']],
  [
    'Fighters of the Lord’s Resistance Army crossed into South Sudan.',
    ['group Lord’s Resistance Army', 'country South Sudan'],
  ],
  ['Police in Goma said M23 had left.', ['place Goma', 'group M23']],
  ['Kenyan soldiers reached Mogadishu on Monday.', ['place Mogadishu']],
  [
    'He flew from the Democratic Republic of Congo to Rwanda.',
    ['country Democratic Republic of Congo', 'country Rwanda'],
  ],
  ['A statement by Pascaline Mbuyi was read. Mbuyi was not there.', ['person Pascaline Mbuyi', 'person Mbuyi']],
  ['United Nations Secretary-General Dag Hansen spoke.', ['organization United Nations', 'person Dag Hansen']],
  ['The Garissa Teachers Union called a strike.', ['organization Garissa Teachers Union']],
  ['Profits rose at Halvorsen Holdings Ltd last year.', ['organization Halvorsen Holdings Ltd']],
  ['She was born in Kisumu, Kenya.', ['place Kisumu', 'country Kenya']],
  ['However, many of the wounded died in June.', []],
  ['Gunmen kill nine at a wedding', []],
  ['GOMA, May 3 (Lakewire) - Shelling went on.', ['place GOMA', 'organization Lakewire']],
  ['The Islamic State West Africa Province struck.', ['group Islamic State West Africa Province']],
  ['Fines rose, the National Roads and Safety Authority said.', ['organization National Roads and Safety Authority']],
  ['Two were held, the rights group Vorna said.', ['organization Vorna']],
  ['Rikma Sahel, a large charity, left.', ['organization Rikma Sahel']],
  ['Amina Bello, head of the group, left.', ['person Amina Bello']],
  ['The Sri Lanka Army left Mannar.', ['organization Sri Lanka Army', 'place Mannar']],
  ['Heavily ARMED men with AK-47 rifles came at night.', []],
  ['A bomb went off in Kuwait city on Monday.', ['place Kuwait city']],
  ["Aid reached Cox's Bazar at night.", ["place Cox's Bazar"]],
  ['A ship left Port au Prince on Monday.', ['place Port au Prince']],
  ['Two towns near Deir ez-Zor fell.', ['place Deir ez-Zor']],
  ['Shells hit Central Gaza at dawn.', ['place Central Gaza']],
  ['Northern Mali was calm on Monday.', ['country Mali']],
  ['A lorry burned on the Bor-Juba road.', ['place Bor-Juba road']],
  ['A bus burned between Goma and Kibirira.', ['place Goma', 'place Kibirira']],
  ['People fled to camps in Amhara on Monday.', ['place Amhara']],
  ['Elders met in Amhara villages on Monday.', []],
  ['Aftershocks were felt at night.', []],
  ['The car hit a VBIED at noon.', []],
  ['They fled to Kabale, a small village in Masisi.', ['place Kabale', 'place Masisi']],
  ['He is from New Addington.', ['place New Addington']],
  ['Houses fell when Cyclone Marta struck.', []],
];

it.each(CASES)('%s', (text, names) => {
  expect(findNames(docOf(text)).map((n) => `${n.kind} ${n.text}`)).toEqual(names);
});

it('keeps a title apart from the name', () => {
  const [name] = findNames(docOf('The order came from Lt. Col. Jean Bosco Habimana on Friday.'));
  expect(name?.text).toBe('Jean Bosco Habimana');
  expect(name?.title?.text).toBe('Lt. Col.');
});

it.each(['A. B. ', 'Aaa Bbb ', '"', '. ', 'THE ', '12 ', ' '])(
  'time grows with the length of %j, not faster',
  (piece) => {
    const time = (n: number) => {
      const doc = docOf(piece.repeat(n));
      const start = performance.now();
      findNames(doc);
      return performance.now() - start;
    };
    time(2000);
    expect(time(16_000)).toBeLessThan(2.5 * 4 * time(4000) + 50);
  },
);

it.each([
  ['A report by Amnesty International was read.', 'ngo'],
  ['The Ruanda Labour Congress called a strike.', 'ngo'],
  ['GOMA, May 3 (Lakewire) - Shelling went on.', 'media'],
])('%s: %s', (text, subtype) => {
  expect(findNames(docOf(text)).find((n) => n.kind === 'organization')?.subtype).toBe(subtype);
});

it('letters in brackets are those of the name before them', () => {
  const names = findNames(docOf('The Rural Action Forum (RAF) left. The RAF has 20 staff.'));
  expect(names.map((n) => n.canonical ?? n.text)).toEqual([
    'Rural Action Forum',
    'Rural Action Forum',
    'Rural Action Forum',
  ]);
});
