import type { Doc } from '../document/index.ts';
import type { Name } from '../names/index.ts';

/** A name that can stand for a place, with what its neighbours say of it. */
export interface PlaceMention {
  readonly name: Name;
  /** A noun beside it tells its kind: 'Helmand province', 'the town of Goma', 'the Kariobangi neighbourhood'. */
  readonly hint: 'admin' | 'city' | 'quarter' | null;
  /** Its words put something there ('in Kenya'): not only a government ('Kenya sent') or something else of that name. */
  readonly placed: boolean;
  /** The next place of a chain, that holds this one: 'Kondapara, Dantewada District'. */
  readonly holder: Name | null;
}

/** The names of kinds place and country with what stands around them, in text order. */
export function toPlaceMentions(doc: Doc, names: readonly Name[]): PlaceMention[] {
  const places = names.filter((name) => name.kind === 'place' || name.kind === 'country');
  const mentions: PlaceMention[] = [];
  for (const [i, name] of places.entries()) {
    const before = doc.plain.slice(Math.max(name.sentence.start, name.start - 40), name.start);
    const after = doc.plain.slice(name.end, Math.min(name.sentence.end, name.end + 40));
    if (STREET_AFTER.test(after) && STREET_BEFORE.test(before)) continue;
    const next = places[i + 1];
    const holder = next && next.sentence === name.sentence && holds(doc, name, next) ? next : null;
    const previous = places[i - 1];
    const inChain = previous?.sentence === name.sentence && holds(doc, previous, name);
    const listed = mentions.at(-1);
    const inList = listed?.placed && LIST.test(doc.plain.slice(listed.name.end, name.start));
    const placed =
      inChain ||
      inList ||
      holder !== null ||
      PLACE_BEFORE.test(before) ||
      PLACE_AFTER.test(after) ||
      inTable(before, after);
    mentions.push({ name, hint: hintOf(name, before, after), placed, holder });
  }
  return mentions.map((mention, i) => shareHolder(doc, mention, mentions[i + 1]));
}

/** 'between Douma and Bankass in Mopti', 'in Uvira and Goma, Congo': what holds the second holds the first. */
function shareHolder(doc: Doc, mention: PlaceMention, next: PlaceMention | undefined): PlaceMention {
  const { name, holder } = mention;
  const isPair =
    next?.holder && !holder && name.kind === 'place' && doc.plain.slice(name.end, next.name.start) === ' and ';
  return isPair ? { ...mention, holder: next.holder } : mention;
}

/** 'Ann Lee (Kenya) 10.3', 'Norway 12': origin in brackets or beside a figure. */
const inTable = (before: string, after: string): boolean =>
  before.endsWith('(') || /^\)/.test(after) || (/^ [\d(-]/.test(after) && !/[a-z] $/.test(before));

/** 'in Hungary, Poland and the Czech Republic' */
const LIST = /^(?:,|,? and|,? or) (?:the )?$/;

const DIVISION =
  /^(?:provinc(?:e|es)|district|department|state|region|governorate|prefecture|county|oblast|territory|division|agency)$/i;
const DIVISION_AFTER =
  /^ (?:provinces?|districts?|departments?|states?|regions?|governorates?|county|counties|oblast|territory)\b/i;
const DIVISION_BEFORE = /\b(?:province|district|department|state|region|governorate|county) of (?:the )?$/i;
const TOWN_BEFORE = /\b(?:city|town|village|hamlet|capital|port|township|settlement|municipality)(?: of)? $/i;
/** 'on San Martin street', 'between Alameda and Diez avenues': not the town of that name. */
const STREET_AFTER = /^ (?:streets?|avenues?|boulevard|roads?|highway|lane)\b/i;
const STREET_BEFORE = /\b(?:on|at|along|between|and|of|near) $/i;
const TOWN_AFTER = /^ (?:city|town|village|township)\b(?! of\b)/i;

/** Part of a town: no other town of its name is meant. */
const QUARTER_AFTER =
  /^ (?:neighbou?rhoods?|section of (?:the|town)|quarter|slum|estate|housing (?:complex|project)|suburb)\b/i;
const SIDE = /^(?:east|west|north|south)[ -]?(?:side|end)$/i;
const QUARTER_BEFORE = /\b(?:neighbou?rhood|suburb|quarter|slum) of $/i;

function hintOf(name: Name, before: string, after: string): PlaceMention['hint'] {
  if (QUARTER_AFTER.test(after) || QUARTER_BEFORE.test(before) || SIDE.test(name.text)) return 'quarter';
  const last = name.text.slice(name.text.lastIndexOf(' ') + 1);
  if (DIVISION.test(last) || DIVISION_AFTER.test(after) || DIVISION_BEFORE.test(before)) return 'admin';
  return TOWN_BEFORE.test(before) || TOWN_AFTER.test(after) ? 'city' : null;
}

const DIRECTION = '(?:(?:north|south)(?:-?(?:east|west))?|east|west|central|downtown|upper|lower|mid)(?:ern)?';
const PLACE_BEFORE = new RegExp(
  `(?:\\b(?:in|into|inside|outside|from|to|at|near|across|through|throughout|within|around|over|towards?|via|off|between|visit(?:ed|s|ing)?|left|leav(?:e|es|ing)|enter(?:ed|s|ing)?|fled|flee(?:s|ing)?|reach(?:ed|es)?|hit|struck|invad(?:ed|ing)|${DIRECTION}(?: of)?) (?:and )?(?:the )?|\\b${DIRECTION} )(?:(?:${DIRECTION}|neighbou?ring|nearby) )?$`,
  'i',
);
const PLACE_AFTER =
  /^(?:'s)? (?:(?:north|south|east|west|capital|border|coast|territory|provinces?|districts?|region|cities|city|streets|soil)\b)/i;

/** What may stand between a place and the one that holds it: ', ', ' in ', ' district of the northern '. */
const LINK = new RegExp(
  `^(?: (?:area|areas|districts?|town|city|village|camp|neighbou?rhood|province|region|county|sector|suburb|market))?(?:, ?| ?\\(|,? (?:in|of|near)|, (?:a|the|an?) [a-z ]{1,40}(?:in|of)) ?(?:the )?(?:${DIRECTION} )?(?:(?:province|state|district|department|region|county|city|town|territory) of )?$`,
  'i',
);
/** 'Goma, Bukavu and Uvira' lists, 'Goma, Congo, and' does not tell. */
const LISTED = /^(?:, \p{Lu}[\p{L}-]+)*,? (?:and|or) (?:the )?\p{Lu}/u;

function holds(doc: Doc, inner: Name, outer: Name): boolean {
  const between = doc.plain.slice(inner.end, outer.start);
  if (between.length > 60 || !LINK.test(between)) return false;
  return !(between === ', ' && LISTED.test(doc.plain.slice(outer.end, outer.end + 60)));
}
