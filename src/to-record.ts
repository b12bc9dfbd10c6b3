import type { Actor } from './actors/index.ts';
import type { Casualty } from './casualties/index.ts';
import type { Timex } from './dates/index.ts';
import type { Doc, Warning } from './document/index.ts';
import type { Incident, Tally } from './incidents/index.ts';
import type { Place } from './locations/index.ts';
import type { Quote } from './quotes/index.ts';
import {
  type ActorRow,
  type ArticleInfo,
  type ArticleRecord,
  type CasualtyRow,
  type DateRow,
  type IncidentRow,
  type LocationRow,
  type QuoteRow,
  validate,
} from './record/index.ts';
import type { Mention } from './text/span.ts';

/** What the layers found in one article. */
export interface Findings {
  readonly dates: readonly Timex[];
  readonly actors: readonly Actor[];
  readonly locations: readonly Place[];
  readonly casualties: readonly Casualty[];
  readonly quotes: readonly Quote[];
  readonly incidents: readonly Incident[];
  /** Who did the harm of a row. */
  readonly perpetrators: ReadonlyMap<Casualty, Actor>;
  /** Words of harm that no row is made of, since they do not say which. */
  readonly unclear?: readonly Mention[];
}

interface Ids {
  of(finding: object | null): string | null;
  must(finding: object): string;
}

/** Ids of all findings: a letter for the kind and the place in its list. Made here and only here. */
function toIds(findings: Findings): Ids {
  const ids = new Map<object, string>(
    Object.entries(findings).flatMap(([kind, list]) =>
      Array.isArray(list) ? list.map((finding, i) => [finding, `${kind[0]}${i + 1}`] as const) : [],
    ),
  );
  return {
    of: (finding) => (finding && ids.get(finding)) ?? null,
    must(finding) {
      const id = ids.get(finding);
      if (!id) throw new Error('a finding refers to one that is not in the record');
      return id;
    },
  };
}

/** The record of a document and its findings. Throws an InvalidRecordError when a layer made something impossible. */
export function toRecord(doc: Doc, findings: Findings): ArticleRecord {
  const ids = toIds(findings);
  const { article } = doc;
  return validate({
    schemaVersion: '1',
    id: article.id,
    source: { ...article.source },
    article: toArticleInfo(doc),
    dates: findings.dates.map((d) => toDateRow(d, ids)),
    actors: findings.actors.map((a) => toActorRow(a, ids)),
    locations: findings.locations.map((l) => toLocationRow(l, ids)),
    casualties: findings.casualties.map((c) => toCasualtyRow(c, ids, findings)),
    quotes: findings.quotes.map((q) => toQuoteRow(q, ids)),
    incidents: findings.incidents.map((i) => toIncidentRow(i, ids)),
    warnings: [...article.warnings, ...findings.dates.flatMap(toWarning), ...(findings.unclear ?? []).map(toUnclear)],
  });
}

function toArticleInfo(doc: Doc): ArticleInfo {
  const { article, published } = doc;
  return {
    title: article.title,
    bylines: [...article.bylines],
    publisher: article.publisher,
    section: article.section,
    language: article.language,
    words: doc.sentences.reduce((sum, s) => sum + s.tokens.filter((t) => t.kind !== 'mark').length, 0),
    published,
    modified: article.modified,
    dateline: article.dateline,
    text: article.text,
    paragraphs: article.paragraphs.map(({ start, end, kind }) => ({ start, end, kind })),
  };
}

const toDateRow = (d: Timex, ids: Ids): DateRow => ({
  id: ids.must(d),
  text: d.text,
  start: d.start,
  end: d.end,
  sentence: d.sentence.index,
  type: d.type,
  value: d.value,
  mod: d.mod,
  edtf: d.edtf,
  earliest: d.earliest,
  latest: d.latest,
  anchor: typeof d.anchor === 'string' ? d.anchor : ids.must(d.anchor),
  rule: d.rule,
});

const toActorRow = (a: Actor, ids: Ids): ActorRow => ({
  id: ids.must(a),
  name: a.name,
  kind: a.kind,
  subtype: a.subtype,
  role: a.role,
  country: a.country,
  aliases: [...a.aliases],
  anonymous: a.anonymous,
  mentions: a.mentions.map(({ start, end, text, form, rule }) => ({ start, end, text, form, rule })),
});

const toLocationRow = (l: Place, ids: Ids): LocationRow => ({
  id: ids.must(l),
  name: l.name,
  kind: l.kind,
  country: l.country,
  admin1: l.admin1,
  latitude: l.latitude,
  longitude: l.longitude,
  gazetteerId: l.gazetteerId,
  within: ids.of(l.within),
  mentions: l.mentions.map(({ start, end, text, rule }) => ({ start, end, text, rule })),
});

const words = ({ text, start, end }: { readonly text: string; readonly start: number; readonly end: number }) => ({
  text,
  start,
  end,
});
const wordsOrNull = (w: Parameters<typeof words>[0] | null) => (w ? words(w) : null);

const toCasualtyRow = (c: Casualty, ids: Ids, { incidents, perpetrators }: Findings): CasualtyRow => ({
  id: ids.must(c),
  text: c.text,
  start: c.start,
  end: c.end,
  sentence: c.sentence.index,
  outcome: c.outcome,
  count: {
    min: c.count.min,
    max: c.count.max,
    text: c.count.text,
    approximate: c.count.approximate,
  },
  victims: c.victims && {
    text: c.victims.text,
    start: c.victims.start,
    end: c.victims.end,
    kind: c.victims.kind,
    actor: ids.of(c.victims.actor),
  },
  severity: c.severity,
  bodyPart: c.bodyPart,
  cause: wordsOrNull(c.cause),
  treatment: wordsOrNull(c.treatment),
  perpetrator: ids.of(perpetrators.get(c) ?? null),
  assertion: c.assertion,
  background: c.background,
  source: c.source && {
    text: c.source.text,
    start: c.source.start,
    end: c.source.end,
    actor: ids.of(c.source.actor),
    quote: ids.of(c.source.quote),
  },
  partOf: ids.of(c.partOf),
  updates: ids.of(c.updates),
  mentions: c.mentions.map(words),
  date: ids.of(c.date),
  location: ids.of(c.location),
  incident: ids.of(incidents.find((i) => i.casualties.includes(c)) ?? null),
  rule: c.rule,
});

const toQuoteRow = (q: Quote, ids: Ids): QuoteRow => ({
  id: ids.must(q),
  text: q.text,
  start: q.start,
  end: q.end,
  spans: q.spans.map(({ start, end }) => ({ start, end })),
  sentence: q.sentence.index,
  kind: q.kind,
  speaker: q.speaker && {
    text: q.speaker.text,
    start: q.speaker.start,
    end: q.speaker.end,
    actor: ids.of(q.speaker.actor),
    anonymous: q.speaker.anonymous,
    reason: q.speaker.reason,
  },
  cue: wordsOrNull(q.cue),
  addressee: q.addressee && {
    text: q.addressee.text,
    start: q.addressee.start,
    end: q.addressee.end,
    actor: ids.of(q.addressee.actor),
  },
  rule: q.rule,
});

const toTally = (t: Tally | null, ids: Ids) =>
  t && {
    low: t.low,
    best: t.best,
    high: t.high,
    sources: t.sources.map(ids.must),
  };

const toIncidentRow = (i: Incident, ids: Ids): IncidentRow => ({
  id: ids.must(i),
  type: i.type,
  acledType: i.acledType,
  acledSubType: i.acledSubType,
  ploverType: i.ploverType,
  date: i.date && {
    earliest: i.date.earliest,
    latest: i.date.latest,
    from: ids.of(i.date.from),
  },
  location: ids.of(i.location),
  perpetrators: i.perpetrators.map(ids.must),
  targets: i.targets.map(ids.must),
  weapons: i.weapons.map(words),
  killed: toTally(i.killed, ids),
  injured: toTally(i.injured, ids),
  missing: toTally(i.missing, ids),
  assertion: i.assertion,
  background: i.background,
  evidence: i.evidence.map(({ start, end }) => ({ start, end })),
  trigger: words(i.trigger),
  rule: i.trigger.rule,
});

const toUnclear = ({ text, start, end }: Mention): Warning => ({
  code: 'unclear-casualties',
  message: `not said whether dead or hurt: ${JSON.stringify(text)}`,
  start,
  end,
});

const toWarning = (d: Timex): Warning[] => (d.warning ? [{ ...d.warning, start: d.start, end: d.end }] : []);
