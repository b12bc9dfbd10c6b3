import * as z from 'zod';

const offset = z.int().nonnegative().describe('UTF-16 code units into article.text');
const start = offset.describe('First code unit in article.text');
const end = offset.describe('One past the last code unit in article.text');
const day = z.iso.date();
const nullableText = z.string().nullable();
const id = z.string().min(1);
const ref = (what: string) => id.nullable().describe(`Id of ${what}, or null`);

const spanShape = { start, end };
const Span = z.object(spanShape);
const Words = z.object({ text: z.string(), ...spanShape });
const sentence = offset.describe('Number of the sentence, from 0');
const rule = z.string().describe('Name of the rule that found it');

export const PublicationDate = z.object({
  value: z.string().describe('As much as is known: 2025, 2025-04 or 2025-04-03'),
  earliest: day,
  latest: day,
  origin: z.enum(['option', 'metadata', 'url', 'dateline', 'inferred']).describe('Where it comes from, surest first'),
});

export const ARTICLE_TEXT_KINDS = ['headline', 'byline', 'dateline', 'body', 'caption', 'boilerplate'] as const;

export const ArticleInfo = z.object({
  title: nullableText,
  bylines: z.array(z.string()).describe('Persons only'),
  publisher: nullableText,
  section: nullableText,
  language: nullableText.describe('BCP 47, e.g. en'),
  words: z.int().nonnegative(),
  published: PublicationDate.nullable(),
  modified: PublicationDate.nullable(),
  dateline: z.object({ place: nullableText, text: z.string() }).nullable(),
  text: z.string().describe('What all offsets point into'),
  paragraphs: z.array(z.object({ ...spanShape, kind: z.enum(ARTICLE_TEXT_KINDS) })),
});

export const DateRow = z.object({
  id,
  text: z.string(),
  ...spanShape,
  sentence,
  type: z.enum(['date', 'time', 'duration', 'set']).describe('TIMEX3 type'),
  value: z.string().describe('TIMEX3 value: 2025-04-03, 2025-W13-WE, P3D, PAST_REF …'),
  mod: z
    .enum([
      'start',
      'mid',
      'end',
      'approx',
      'before',
      'after',
      'on_or_before',
      'on_or_after',
      'less_than',
      'more_than',
      'equal_or_less',
      'equal_or_more',
    ])
    .nullable()
    .describe('TIMEX3 modifier'),
  edtf: nullableText.describe('ISO 8601-2 (EDTF) where a part is unknown: 2025-04-XX'),
  earliest: day.nullable().describe('First day that it can mean; null where it names no span of the calendar'),
  latest: day.nullable().describe('Last day that it can mean'),
  anchor: z.string().describe('What a relative date counts from: none, published, or the id of another date'),
  rule,
});

export const ActorMention = z.object({
  ...spanShape,
  text: z.string(),
  form: z.enum(['name', 'nominal', 'pronoun']),
  rule,
});

export const ActorRow = z.object({
  id,
  name: z.string().describe('Fullest form in the article'),
  kind: z.enum(['person', 'organization', 'group', 'country']),
  subtype: nullableText.describe('armed-group, security-force, government, intergovernmental, media …'),
  role: nullableText.describe('Office, rank or function as the article gives it'),
  country: nullableText.describe('ISO 3166-1 alpha-2'),
  aliases: z.array(z.string()),
  anonymous: z.boolean().describe('A person or source that the article does not name'),
  mentions: z.array(ActorMention),
});

export const LocationRow = z.object({
  id,
  name: z.string(),
  kind: z.string().describe('country, admin, city, facility, region, water …'),
  country: nullableText.describe('ISO 3166-1 alpha-2'),
  admin1: nullableText.describe('Province, state or county of the first order'),
  latitude: z.number().nullable(),
  longitude: z.number().nullable(),
  gazetteerId: nullableText.describe('GeoNames id where the gazetteer has one'),
  within: ref('the location that it lies in'),
  mentions: z.array(z.object({ ...spanShape, text: z.string(), rule })),
});

export const OUTCOMES = ['killed', 'injured', 'missing', 'abducted', 'detained', 'displaced'] as const;
export const ASSERTIONS = ['asserted', 'claimed', 'denied', 'feared', 'hypothetical', 'historical'] as const;

export const Count = z.object({
  min: z.int().nonnegative().nullable().describe('Least number as read; null = unknown'),
  max: z.int().nonnegative().nullable().describe('Greatest number as read; null = open or unknown'),
  text: z.string().describe('The words of the count'),
  approximate: z.boolean(),
});

export const CasualtyRow = z.object({
  id,
  text: z.string(),
  ...spanShape,
  sentence,
  outcome: z.enum(OUTCOMES),
  count: Count,
  victims: z
    .object({
      ...Words.shape,
      kind: nullableText.describe('civilian, police, military, child …'),
      actor: ref('the actor that the victims are or belong to'),
    })
    .nullable(),
  severity: nullableText,
  bodyPart: nullableText,
  cause: Words.nullable().describe('Weapon or event that hurt them'),
  treatment: Words.nullable().describe('Where they were taken or treated'),
  perpetrator: ref('the actor that did it'),
  assertion: z.enum(ASSERTIONS),
  background: z.boolean().describe('Another, earlier or wider event than the one reported'),
  source: z
    .object({
      ...Words.shape,
      actor: ref('the actor'),
      quote: ref('the quote'),
    })
    .nullable()
    .describe('Who gives the figure'),
  partOf: ref('the casualty row that this one is a part of'),
  updates: ref('the casualty row that this one corrects or rivals'),
  mentions: z.array(Words).describe('Further places that state the same fact'),
  date: ref('the date'),
  location: ref('the location'),
  incident: ref('the incident'),
  rule,
});

export const QuoteRow = z.object({
  id,
  text: z.string().describe('Pieces joined by a space, without outer marks'),
  ...spanShape,
  spans: z.array(Span).min(1),
  sentence,
  kind: z.enum(['direct', 'indirect', 'mixed']),
  speaker: z
    .object({
      ...Words.shape,
      actor: ref('the actor'),
      anonymous: z.boolean(),
      reason: nullableText.describe('Why the speaker is not named'),
    })
    .nullable(),
  cue: Words.nullable(),
  addressee: z.object({ ...Words.shape, actor: ref('the actor') }).nullable(),
  rule,
});

export const Tally = z.object({
  low: z.int().nonnegative(),
  best: z.int().nonnegative().nullable(),
  high: z.int().nonnegative().nullable(),
  sources: z.array(z.string()).describe('Ids of the casualty rows'),
});

export const IncidentRow = z.object({
  id,
  type: z
    .string()
    .describe('armed-clash, attack, air-strike, explosion, shooting, abduction, protest, road-accident …'),
  acledType: nullableText.describe('ACLED event type'),
  acledSubType: nullableText.describe('ACLED sub-event type'),
  ploverType: nullableText.describe('PLOVER event type'),
  date: z.object({ earliest: day, latest: day, from: ref('the date') }).nullable(),
  location: ref('the location'),
  perpetrators: z.array(id).describe('Ids of actors'),
  targets: z.array(id).describe('Ids of actors or casualties'),
  weapons: z.array(Words),
  killed: Tally.nullable(),
  injured: Tally.nullable(),
  missing: Tally.nullable(),
  assertion: z.enum(ASSERTIONS),
  background: z.boolean().describe('Not what the article reports, but told beside it'),
  evidence: z.array(Span),
  trigger: Words,
  rule,
});

export const WarningRow = z.object({
  code: z.string(),
  message: z.string(),
  start: start.optional(),
  end: end.optional(),
});

/** One article's record: the contract with the user. */
export const ArticleRecord = z.object({
  schemaVersion: z.literal('1'),
  id,
  source: z.object({
    path: nullableText,
    url: nullableText,
    format: z.enum(['text', 'html']),
    encoding: z.string(),
    bytes: z.int().nonnegative(),
    sha256: z.string(),
  }),
  article: ArticleInfo,
  dates: z.array(DateRow),
  actors: z.array(ActorRow),
  locations: z.array(LocationRow),
  casualties: z.array(CasualtyRow),
  quotes: z.array(QuoteRow),
  incidents: z.array(IncidentRow),
  warnings: z.array(WarningRow),
});

export type ArticleRecord = z.infer<typeof ArticleRecord>;
export type ArticleInfo = z.infer<typeof ArticleInfo>;
export type DateRow = z.infer<typeof DateRow>;
export type ActorRow = z.infer<typeof ActorRow>;
export type LocationRow = z.infer<typeof LocationRow>;
export type CasualtyRow = z.infer<typeof CasualtyRow>;
export type QuoteRow = z.infer<typeof QuoteRow>;
export type IncidentRow = z.infer<typeof IncidentRow>;
export type Outcome = (typeof OUTCOMES)[number];
export type Assertion = (typeof ASSERTIONS)[number];
/** Kinds of facts, by the names that the record gives their lists. */
export const FACT_KINDS = ['actors', 'dates', 'casualties', 'quotes', 'locations', 'incidents'] as const;
export type FactKind = (typeof FACT_KINDS)[number];
