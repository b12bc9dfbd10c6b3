import { countryByDemonym } from '../lexicon/countries.ts';
import { isAble, isName } from './able.ts';
import type { Incident } from './incident.ts';
import { isActor, type Party } from './mentions.ts';
import type { Sighting, Story } from './sightings.ts';
import type { Trigger } from './triggers.ts';

type Actor = Incident['perpetrators'][number];

const unique = <T>(items: readonly T[]): T[] => [...new Set(items)];

/**
 * Who did it: of an arrest, those who arrested. Once a person is named, 'a man' and 'the gunman' are that person; groups stay.
 * 'The rebels' are of the one armed group that the article names.
 */
export function perpetratorsOf(story: Story, lead: Sighting, actors: readonly Actor[]): readonly Actor[] {
  const told = story.flatMap((s) => (isArrest(story) ? s.captors : isArrest([s]) ? suspectsOf(s) : s.perpetrators));
  const able = unique([...told, ...forcesOf(story, actors)])
    .filter(isActor)
    .filter(isAble);
  const fought = new Set(foughtIn(story));
  const all = withoutRepeats(
    able.filter((a) => !fought.has(a)),
    lead,
  );
  const named = all.filter((a) => a.kind === 'person' && isName(a));
  if (named.length > 0) return all.filter(isName);
  const fighters = all.some((a) => !isName(a) && RANK_AND_FILE.test(a.name)) && !all.some(isNamedGroup);
  const groups = fighters ? actors.filter(isNamedGroup) : [];
  return groups.length === 1 ? [...all, ...groups] : all;
}

/** 'Gunmen attacked … The assailants fled': unnamed groups that other sentences than the leading one tell of are those it tells of. */
function withoutRepeats(all: readonly Actor[], lead: Sighting): readonly Actor[] {
  const groups = all.filter((a) => a.kind === 'group' && !isName(a) && UNSURE.has(a.subtype ?? ''));
  const told = groups.filter((a) => lead.perpetrators.includes(a));
  const kept = told.length > 0 ? told : groups.slice(0, 1);
  const fights = all.some((a) => a.subtype === 'armed-group');
  const answers = (a: Actor): boolean =>
    fights && a.subtype === 'security-force' && !isName(a) && !lead.perpetrators.includes(a);
  return all.filter((a) => (kept.includes(a) || !groups.includes(a)) && !answers(a));
}
const UNSURE: ReadonlySet<string> = new Set(['armed-group', 'civilian']);

/** 'Rebels clashed with soldiers': the forces that an armed group fights are the other side, and do not attack. */
export function foughtIn(story: Story): readonly Party[] {
  const acting = new Set(story.flatMap((s) => s.perpetrators.filter((p) => !s.sides.includes(p))));
  const sides = story.flatMap((s) => s.sides).filter((p) => isActor(p) && p.subtype === 'security-force');
  const rebels = story.some((s) => s.perpetrators.some((p) => isActor(p) && p.subtype === 'armed-group'));
  return rebels ? sides.filter((p) => !acting.has(p)) : [];
}

/** 'Israeli airstrikes', 'a Sudanese army drone strike': the forces of that country, where the article names one body of them. */
function forcesOf(story: Story, actors: readonly Actor[]): readonly Actor[] {
  const countries = new Set(story.flatMap((s) => s.triggers.flatMap((t) => ownerOf(t) ?? [])));
  const forces = actors.filter(
    (a) => a.subtype === 'security-force' && a.kind === 'organization' && countries.has(a.country ?? ''),
  );
  return forces.length === 1 ? forces : [];
}

/** The country whose people's adjective stands before a noun of an attack. */
function ownerOf({ voice, frame, start, sentence }: Trigger): string | null | undefined {
  if (voice !== null || frame !== 'on') return undefined;
  const before = /(\p{Lu}[\p{L}-]+)\s(?:[a-z-]+\s)?$/u.exec(
    sentence.text.slice(Math.max(0, start - sentence.start - 60), start - sentence.start),
  );
  return before?.[1] ? countryByDemonym(before[1])?.iso2 : undefined;
}

/** Words for the fighters of a group; a gunman or an attacker may be of none. */
const RANK_AND_FILE = /\b(?:rebel|guerr?illa|insurgent|separatist|militant|jihadist|fighter|commando)(?:s|\b)/i;

const isNamedGroup = (a: Actor): boolean => a.subtype === 'armed-group' && a.kind !== 'person' && isName(a);

/** It tells of nothing but arrests. */
export const isArrest = (story: Story): boolean => story.every((s) => s.trigger.type.class === 'arrest');

/** 'Police arrested 200 people': where the sentence tells of the arrest alone, a person and 'the suspects' may have done it. */
const suspectsOf = ({ perpetrators }: Sighting): readonly Party[] =>
  perpetrators.filter((p) => isActor(p) && (p.kind === 'person' || /\bsuspects?\b/i.test(p.name)));
