import { expect, it } from 'vitest';
import { readText } from '../../src/read/index.ts';

const LEAD =
  'Two ferry workers were hurt on Monday when a gangway gave way at the port of Lamu, the harbour master said.';
const MORE = 'Both were taken to hospital with broken legs, and the jetty was closed for the rest of the day.';
const kinds = (text: string) => readText(text, { id: 'x' }).paragraphs.map((p) => p.kind);
const read = (text: string) => readText(text, { id: 'x' });

const LABELS: readonly (readonly [what: string, text: string, kinds: readonly string[]])[] = [
  [
    'a pasted page',
    `Gangway collapse injures two at Lamu port\nBy Wanjiru Kamau\nApril 4, 2025\n4 min read\n${LEAD}\nRead more: Port to be rebuilt\n${MORE}\nLEAVE A COMMENT`,
    ['headline', 'byline', 'dateline', 'boilerplate', 'body', 'boilerplate', 'body', 'boilerplate'],
  ],
  [
    'an audio widget',
    `LISTEN TO THIS THE COAST HERALD ARTICLE NOW\nGetting your Trinity Audio player ready...\n|\n${LEAD}\n${MORE}`,
    ['boilerplate', 'boilerplate', 'boilerplate', 'body', 'body'],
  ],
  [
    'menus at both ends',
    `Home\nNews\nWorld\n${LEAD}\n\n${MORE}\n\nMost Read\nGovernor opens school\nRain expected at the coast`,
    ['boilerplate', 'boilerplate', 'boilerplate', 'body', 'body', 'boilerplate', 'boilerplate', 'boilerplate'],
  ],
  ['a caption inside', `${LEAD}\n\nRescuers at the jetty. [Photo: Amina Said]\n\n${MORE}`, ['body', 'caption', 'body']],
  ['a sub-heading inside', `${LEAD}\n\nA port in need\n\n${MORE}`, ['body', 'body', 'body']],
  ['bare text', LEAD, ['body']],
];
it.each(LABELS)('labels %s', (_, text, expected) => expect(kinds(text)).toEqual(expected));

it('joins lines that were broken to a width, moving no offset', () => {
  const wrapped = `GANGWAY COLLAPSE INJURES TWO\nBy Wanjiru Kamau\n\n${wrap(`${LEAD} ${MORE}`)}\n\n${wrap(`${MORE} ${LEAD}`)}\n`;
  const article = read(wrapped);
  expect(article.text).toBe(wrapped);
  expect(article.paragraphs.filter((p) => p.kind === 'body')).toHaveLength(2);
});
const wrap = (text: string) => text.replace(/(.{1,60})(?:\s|$)/g, '$1\n').trim();

const DATELINES: readonly (readonly [text: string, place: string | null, whole: string])[] = [
  [
    'GOMA, Democratic Republic of Congo (AP) — Rain fell.',
    'GOMA, Democratic Republic of Congo',
    'GOMA, Democratic Republic of Congo (AP) —',
  ],
  ['NAIROBI, April 3 (Reuters) - Rain fell.', 'NAIROBI', 'NAIROBI, April 3 (Reuters) -'],
  ['PORT-AU-PRINCE — Rain fell.', 'PORT-AU-PRINCE', 'PORT-AU-PRINCE —'],
  ['Lagos, Nigeria (CNN) -- Rain fell.', 'Lagos, Nigeria', 'Lagos, Nigeria (CNN) --'],
  ['(CNN) — Rain fell.', null, '(CNN) —'],
  ['Kathmandu, July 12: Rain fell.', 'Kathmandu', 'Kathmandu, July 12:'],
  ['Nairobi, 22 October 2021 - Rain fell.', 'Nairobi', 'Nairobi, 22 October 2021 -'],
];
it.each(DATELINES)('reads the dateline of %j', (text, place, whole) =>
  expect(read(text).dateline).toEqual({ place, text: whole }),
);

it.each(['Rain fell in Goma - and then it stopped.', 'He left.', 'The minister — who had denied it — resigned.'])(
  'reads no dateline in %j',
  (text) => expect(read(text).dateline).toBeNull(),
);

const DATES: readonly (readonly [head: string, value: string | null])[] = [
  ['April 4, 2025', '2025-04-04'],
  ['By Joe Field | 4 April 2025', '2025-04-04'],
  ['Published: 2025-04-04 10:15', '2025-04-04'],
  ['Updated April 6, 2025\nPublished April 4, 2025', '2025-04-04'],
  ['3 hours ago', null],
  ['Friday, April 4', null],
];
it.each(DATES)('takes the date line %j as the day of publication', (head, value) => {
  expect(read(`Gangway collapse injures two at port\n${head}\n${LEAD}\n${MORE}`).published?.value ?? null).toBe(value);
});

it('takes bylines, title and publisher from the lines around the story', () => {
  const article = read(
    `Gangway collapse injures two at port\nBy WANJIRU KAMAU and Joe de la Cruz, Staff Reporters\n${LEAD}\n${MORE}\nThe post Gangway collapse appeared first on Coast Herald.`,
  );
  expect(article).toMatchObject({
    title: 'Gangway collapse injures two at port',
    bylines: ['Wanjiru Kamau', 'Joe de la Cruz'],
    publisher: 'Coast Herald',
  });
  expect(read(`LISTEN TO THIS THE COAST HERALD ARTICLE NOW\n${LEAD}`).publisher).toBe('The Coast Herald');
});

it('warns of another language, a stub, an error page and nothing at all', () => {
  const swahili =
    'Watu wawili walijeruhiwa siku ya Jumatatu katika bandari ya Lamu baada ya daraja la kuvukia kuanguka, alisema mkuu wa bandari hiyo. Wote wawili walipelekwa hospitalini kwa matibabu zaidi na bandari ilifungwa kwa siku nzima ili kuruhusu uchunguzi kufanyika na maafisa wa usalama wa nchi.';
  const codes = (text: string) => read(text).warnings.map((w) => w.code);
  expect(read(swahili).language).toBe('sw');
  expect(codes(swahili)).toEqual(['language']);
  expect(codes(`${LEAD}\nSubscribe to continue reading this story.`)).toEqual(['paywall']);
  expect(codes('404 - Page not found')).toEqual(['not-found']);
  expect(codes('')).toEqual(['empty-body']);
  expect(codes(`${LEAD}\n${MORE}`)).toEqual([]);
});
