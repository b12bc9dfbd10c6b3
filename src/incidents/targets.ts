import type { Casualty } from '../casualties/index.ts';
import { contains } from '../text/span.ts';
import { isFigure, isName, NO_MORE_THAN_A_FIGURE } from './able.ts';
import type { Incident } from './incident.ts';
import { isActor, type Party } from './mentions.ts';
import { foughtIn, isArrest } from './roles.ts';
import { leadOf, type Sighting, type Story } from './sightings.ts';

type Actor = Incident['perpetrators'][number];

const unique = <T>(items: readonly T[]): T[] => [...new Set(items)];

/**
 * Those whom the triggers name or a list of victims does, and the victims of the rows: named where they are, else as the row
 * tells of them. People told by their number alone are counted in the tally, and are targets of a bomb or an accident only,
 * and only where nobody else is told.
 */
export function targetsOf(
  story: Story,
  harm: readonly Casualty[],
  actors: readonly Actor[],
  identified: readonly Party[],
): Party[] {
  const arrest = isArrest(story);
  const violent = leadOf(story).trigger.type.ploverType !== null; // nobody aims an accident, though its words may be of killing
  const victims = victimsOf(harm, arrest, violent);
  const counted = victims.filter((c) => !violent || saysWho(c)).flatMap((c) => namedIn(c, actors) ?? asParty(c));
  const struck = [...story.flatMap((s) => (arrest ? s.perpetrators : s.targets)), ...foughtIn(story)].filter(
    (p) => isActor(p) || !p.partOf,
  );
  const told = unique([...counted, ...identified, ...struck]);
  const all = violent
    ? once(told).filter((p) => isTarget(p) && (arrest || !isSide(p, story)))
    : told.filter(
        (p, i) => (isTarget(p) || counted.includes(p)) && told.findIndex((q) => wordsOf(q) === wordsOf(p)) === i,
      );
  if (all.length === 0 && story.some((s) => s.trigger.type.class === 'bombing')) return onlyCounted(victims, story);
  return inTextOrder(withoutRetold(all, victims, story));
}

/** The rows that tell of those struck, the dead first, each figure once. */
function victimsOf(harm: readonly Casualty[], arrest: boolean, violent: boolean): Casualty[] {
  const victims = harm
    .filter(
      (c) =>
        c.victims &&
        (!c.partOf || isNamed(c)) &&
        !c.background &&
        c.count.max !== 0 &&
        (arrest || c.outcome !== 'detained') &&
        !(violent && c.outcome === 'displaced'), // who is led to safety is struck by nobody
    )
    .sort((a, b) => Number(b.outcome === 'killed') - Number(a.outcome === 'killed'));
  return victims.filter((c, i) => !victims.slice(0, i).some((d) => isRepeat(c, d)));
}

const onlyCounted = (victims: readonly Casualty[], story: Story): Party[] =>
  victims
    .filter((c) => !BARE.test(c.victims?.text ?? ''))
    .flatMap(asParty)
    .filter((p) => !(isActor(p) && p.kind === 'country') && !isSide(p, story));

/** As many as were struck are named: the others are these, told by a noun. Who is listed beside a name is somebody else. */
function withoutRetold(all: readonly Party[], victims: readonly Casualty[], story: Story): readonly Party[] {
  const named = all.filter((p) => isActor(p) && isName(p));
  const most = Math.max(0, ...victims.map((c) => c.count.min ?? 0));
  if (named.length === 0 || named.length < most) return all;
  return all.filter((p) => named.includes(p) || isListedBeside(p, named, story));
}

/** 'A judge, his bodyguard and Senator Ann Okoth' */
const isListedBeside = (party: Party, named: readonly Party[], story: Story): boolean =>
  isActor(party) &&
  ONE_MORE.test(party.mentions[0]?.text ?? '') &&
  story.some(({ targets }) => targets.includes(party) && targets.some((t) => named.includes(t)));
const ONE_MORE = /^(?:an?|his|her|their|another|two|three)\s/i;

const inTextOrder = (parties: readonly Party[]): Party[] => [...parties].sort((a, b) => startOf(a) - startOf(b));
const startOf = (p: Party): number => (isActor(p) ? Math.min(...p.mentions.map((m) => m.start)) : p.start);

/** Fighters whom no state's forces strike are the attackers, and soldiers who fall in a fight with nobody named are one of its sides. */
function isSide(party: Party, story: Story): boolean {
  const kind = (isActor(party) ? party.subtype : party.victims?.kind) ?? '';
  const by = story.flatMap((s) => s.perpetrators);
  if (FIGHTERS.has(kind)) return by.length === 0 || !by.every((p) => isOf(p, 'security-force'));
  if (!FORCES.has(kind) || foughtIn(story).includes(party) || !story.some((s) => s.trigger.type.class === 'clash'))
    return false;
  const telling = story.filter((s) => s.targets.includes(party) || s.casualties.some((c) => asParty(c) === party));
  return telling.every(isFight);
}
const isOf = (p: Party, subtype: string): boolean => isActor(p) && p.subtype === subtype;
const isFight = ({ heads, perpetrators }: Sighting): boolean =>
  heads.every((t) => t.type.class === 'clash') && !perpetrators.some((p) => isOf(p, 'armed-group'));
const FIGHTERS: ReadonlySet<string> = new Set(['armed-group', 'militant']);
const FORCES: ReadonlySet<string> = new Set(['security-force', 'military', 'police']);

/** Each of those told by a noun once: 'five students' and 'the students'. */
function once(parties: readonly Party[]): Party[] {
  const nouns = new Set<string>();
  return parties.filter((p) => {
    const words = wordsOf(p);
    if ((isActor(p) && isName(p)) || /\b(?:other|another|more)\b/i.test(words)) return true;
    const noun = nounOf(words);
    if (nouns.has(noun)) return false;
    nouns.add(noun);
    return true;
  });
}
const wordsOf = (p: Party): string => (isActor(p) ? p.name : (p.victims?.text ?? ''));
const nounOf = (text: string): string =>
  /([\w-]+?)s?(?:\s(?:of|from|in|at|who)\b.*)?$/i.exec(text)?.[1]?.toLowerCase() ?? text;

/** The actor whom a row is of. Of a body it is its people, in the row's words: 'two members of the union'. */
function asParty(row: Casualty): Party | readonly Party[] {
  const actor = row.victims?.actor;
  if (actor?.kind !== 'organization') return actor ?? row;
  return actor.mentions.some((m) => m.start === row.victims?.start && m.end === row.victims.end) ? [] : row;
}

/** No reporter, no country, nobody told by a number or a pronoun alone. */
const isTarget = (party: Party): boolean =>
  isActor(party)
    ? party.subtype !== 'media' && party.kind !== 'country' && !isFigure(party)
    : party.count.max !== 0 &&
      !BARE.test(party.victims?.text ?? '') &&
      !NO_MORE_THAN_A_FIGURE.test(party.victims?.text ?? '');

const BARE = /^(?:no ?one|he|she|they|him|her|them|another|many|hundreds|thousands|\d+)$/i;

/** The words tell more than the tally does: 'two nurses', not 'four people'. */
const saysWho = ({ victims, outcome }: Casualty): boolean =>
  victims?.actor != null || outcome === 'abducted' || !NO_MORE_THAN_A_FIGURE.test(victims?.text ?? '');

/** 'Capt. Ann Okoth, Sgt. Ben Otieno and two nurses': those whom the row's words list, when they are several and no more than it counts. */
function namedIn({ victims, count }: Casualty, actors: readonly Actor[]): readonly Actor[] | undefined {
  if (!victims || !/,|\band\b/.test(victims.text)) return undefined;
  const listed = actors.filter(
    (a) => PEOPLE.has(a.kind) && a.mentions.some((m) => m.form !== 'pronoun' && contains(victims, m)),
  );
  return listed.length > 1 && listed.length <= (count.min ?? 0) ? listed : undefined;
}
const PEOPLE: ReadonlySet<string> = new Set(['person', 'group']);

/** 'Nine people, including a union leader, Ann Okoth' */
const isNamed = (part: Casualty): boolean => part.victims?.actor != null && isName(part.victims.actor);

/** The same figure of the same outcome, told in another sentence. */
const isRepeat = (a: Casualty, b: Casualty): boolean =>
  a.updates === b ||
  (a.outcome === b.outcome && a.sentence !== b.sentence && a.count.min === b.count.min && !a.victims?.actor);
