import type { Doc } from '../document/index.ts';
import { bareTown, placeKey } from '../lexicon/gazetteer/key.ts';
import { type GazetteerPlace, lookupPlace } from '../lexicon/gazetteer.ts';
import { wordSet } from '../lexicon/lexicon.ts';
import { stateByAbbreviation } from '../lexicon/states.ts';
import type { Name } from '../names/index.ts';
import { choosePlace } from './choose.ts';
import { type CountryWeights, weighCountries } from './evidence.ts';
import type { PlaceMention } from './mentions.ts';
import type { Place } from './place.ts';
import { FACILITY_NOUN } from './rules.ts';

/** A place of the article before it has its row; `holder` is the name that the article puts round it. */
export interface PlaceDraft extends Omit<Place, 'within'> {
  readonly holder: Name | null;
  /** Part of a town that the text need not name beside it. */
  readonly quarter: boolean;
}

/** All mentions of one name: they mean one place. */
interface Group {
  readonly text: string;
  readonly mentions: readonly PlaceMention[];
  readonly candidates: readonly GazetteerPlace[];
}

/** One draft for each place; two names of one place ('U.S.', 'United States') make one. */
export function resolvePlaces(doc: Doc, mentions: readonly PlaceMention[]): PlaceDraft[] {
  const groups = groupByName(
    doc,
    mentions.filter((m) => m.placed || m.name.kind === 'place'),
  );
  const weights = weighCountries(
    doc,
    groups.map((g) => g.candidates),
  );
  // 'Doucoumbo, Mopti': what holds a place that the gazetteer lacks is more likely a province than its town
  const villages = new Set(
    groups.flatMap((g) => (g.candidates.length === 0 && !STREET.test(g.text) ? g.mentions.map((m) => m.holder) : [])),
  );
  const drafts = new Map<string, PlaceDraft>();
  for (const group of groups) {
    const draft = toDraft(
      group,
      weights,
      group.mentions.every((m) => villages.has(m.name)),
    );
    if (!draft) continue;
    const key = draft.latitude === null ? group.text : `${draft.kind} ${draft.latitude} ${draft.longitude}`;
    const same = drafts.get(key);
    drafts.set(key, same ? { ...same, mentions: [...same.mentions, ...draft.mentions] } : draft);
  }
  return [...drafts.values()];
}

function groupByName(doc: Doc, mentions: readonly PlaceMention[]): Group[] {
  const groups = new Map<string, PlaceMention[]>();
  for (const mention of mentions) {
    const key = placeKey(mention.name.text);
    const group = groups.get(key);
    if (group) group.push(mention);
    else groups.set(key, [mention]);
  }
  return [...groups.values()].map((all) => {
    const { name } = all[0] as PlaceMention;
    const placed = all.some((m) => m.placed);
    const state = all.some((m) => isBehindTown(doc, m.name));
    return { text: name.text, mentions: all, candidates: candidatesOf(name, placed, state) };
  });
}

/** 'Baton Rouge, La.', 'Erie (Pa.)': a state is shortened behind its town. */
const isBehindTown = (doc: Doc, { start }: Name): boolean =>
  /[,(]\s?$/.test(doc.plain.slice(Math.max(0, start - 3), start));

/** A club ('Manchester City') is no town, unless something is put there. */
function candidatesOf({ text, canonical }: Name, placed = false, shortened = true): readonly GazetteerPlace[] {
  if (BARE_DIRECTION.test(text)) return [];
  const state = shortened || isSpoken(text) ? stateByAbbreviation(text) : undefined;
  if (state)
    return lookupPlace(state.name).filter((place) => place.country === state.country && place.kind === 'admin');
  const places = lookupPlace(text);
  if (places.length > 0) return places;
  const town = bareTown(text);
  return placed && town !== text ? lookupPlace(town).filter((p) => p.kind === 'city') : lookupPlace(canonical ?? '');
}

/** 'N.Y.', 'NJ': what may stand alone, as 'La' and 'Mo' may not. */
const isSpoken = (text: string): boolean => /[.\p{Lu}]$/u.test(text) || text.length > 3;

const BARE_DIRECTION = /^(?:the )?(?:north|south|east|west|central|centre)(?:east|west)?(?:ern)?$/i;
const DIRECTION = /^(?:the )?(?:(?:north|south)(?:-?(?:east|west))?|east|west|central|upper|lower)(?:ern)?[ -]/i;

/** Null for a name that nothing shows to be a place: neither the gazetteer, nor its words, nor that something is put there. */
function toDraft(group: Group, weights: CountryWeights, holdsVillages: boolean): PlaceDraft | null {
  const placed = group.mentions.some((m) => m.placed || m.hint);
  const holder = group.mentions.find((m) => m.holder)?.holder ?? null;
  const hint = group.mentions.find((m) => m.hint)?.hint ?? (holdsVillages ? 'admin' : null);
  const quarter = hint === 'quarter';
  const holders = group.mentions.flatMap((m) => (m.holder ? [candidatesOf(m.holder)] : []));
  const place = quarter ? null : choosePlace(group.candidates, { hint, holders, weights, placed });
  const mentions = group.mentions.map(({ name: { start, end, text, rule } }) => ({ start, end, text, rule }));
  const name = readable(group.text, place);
  if (!place && !placed && kindByWords(group.text) === 'other' && !isWay(group.text)) return null;
  if (!place) return { ...unknownPlace(group, holders, weights), name, holder, quarter, mentions };
  const { kind, country, admin1, latitude, longitude, id } = place;
  return { name, kind, country, admin1, latitude, longitude, gazetteerId: id, holder, quarter, mentions };
}

/** The article's own spelling, but no abbreviation and not in capitals throughout: 'PORT-AU-PRINCE' → 'Port-Au-Prince'. */
function readable(told: string, place: GazetteerPlace | null): string {
  const isTown = place?.kind === 'city' && placeKey(bareTown(told)) === placeKey(place.name);
  const text = isTown ? bareTown(told) : told;
  if (place && (stateByAbbreviation(text) || (place.kind === 'city' && ABBREVIATION.test(text)))) return place.name;
  if (text.length < 4 || text !== text.toUpperCase() || text.includes('.')) return text;
  if (place?.kind === 'country') return place.name;
  return text.replace(/(?<=[\p{L}'’])\p{L}+/gu, (rest) => rest.toLowerCase());
}

/** 'L.A.', 'D.C' */
const ABBREVIATION = /^\p{Lu}\.\p{Lu}\.?$/u;

/** A place that the gazetteer lacks: what its words and its holder tell, and no coordinates. */
function unknownPlace(group: Group, holders: readonly (readonly GazetteerPlace[])[], weights: CountryWeights) {
  const whole = DIRECTION.test(group.text) ? lookupPlace(group.text.replace(DIRECTION, '')) : [];
  const part = choosePlace(whole, { hint: null, holders: [], weights, placed: true });
  const hint = group.mentions.find((m) => m.hint)?.hint;
  const outer = choosePlace(holders[0] ?? [], { hint: 'admin', holders: [], weights, placed: true });
  return {
    kind: part
      ? 'region'
      : hint === 'quarter'
        ? 'other'
        : (hint ?? (STREET.test(group.text) ? 'facility' : kindByWords(group.text))),
    country: part?.country ?? outer?.country ?? null,
    admin1: outer?.kind === 'admin' ? outer.admin1 : null,
    latitude: null,
    longitude: null,
    gazetteerId: null,
  } as const;
}

const WATER =
  /^(?:river|lake|gulf|bay|strait|sea) | (?:river|lake|sea|ocean|bay|gulf|strait|straits|canal|creek|delta)$/i;
const REGION =
  /(?:^|\s)(?:valley|mountains?|hills|desert|peninsula|islands?|coast|plateau|plains?|forest|region|basin)$/i;

/** 'Bor-Juba road' */
const isWay = (text: string): boolean => wordSet('ways.txt').has(text.slice(text.lastIndexOf(' ') + 1));

/** 'Billy Goat Lane': a street of some town. */
const STREET = / (?:Street|St|Road|Rd|Avenue|Ave|Lane|Drive|Boulevard|Blvd|Highway|Parkway|Court|Place)$/;

function kindByWords(text: string): Place['kind'] {
  if (FACILITY_NOUN.test(text)) return 'facility';
  if (WATER.test(text)) return 'water';
  return REGION.test(text) ? 'region' : 'other';
}
