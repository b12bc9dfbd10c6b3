import { matchesOf } from '../text/matches.ts';
import type { Span } from '../text/span.ts';
import { appositionIn, isJoined } from './listed.ts';
import { isActor, isNamedPerson, type Party, type PartyMention } from './mentions.ts';
import { isStruck, owns } from './struck.ts';
import { between, type Trigger } from './triggers.ts';

/** Who did it and to whom, as one trigger's sentence says. */
export interface Parties {
  readonly perpetrators: readonly Party[];
  readonly targets: readonly Party[];
}

/** The parts that the mentions of a trigger's sentence take in it. */
export function partiesOf(trigger: Trigger, mentions: readonly PartyMention[]): Parties {
  const sides = SIDES[trigger.frame](trigger, mentions);
  const perpetrators = people(sides.by);
  const struck = sides.to.filter((m) => isStruck(trigger, m, mentions[mentions.indexOf(m) + 1]));
  return { perpetrators, targets: people(struck).filter((p) => !perpetrators.includes(p)) };
}

/** Who arrests or detains, where `partiesOf` tells who is arrested. */
export const captorsOf = (trigger: Trigger, mentions: readonly PartyMention[]): readonly Party[] =>
  people(act(trigger, mentions).by);

const people = (mentions: readonly PartyMention[]): Party[] => [...new Set(mentions.map((m) => m.party))];

type Mentions = readonly PartyMention[];
type Sides = (trigger: Trigger, all: Mentions) => { readonly by: Mentions; readonly to: Mentions };

const act: Sides = (t, all) =>
  isAdjective(t)
    ? { by: [], to: objectOf(t, all) }
    : t.voice === 'passive'
      ? { by: behind(t, all, BY), to: [...subjectOf(t, all), ...behind(t, all, /\b(?:along|together) with\b/)] }
      : { by: doerOf(t, all), to: objectOf(t, all) };

/** 'the slain leader' */
const isAdjective = (t: Trigger): boolean =>
  /(?:ed|en|ain)$/.test(t.text) && /\b(?:the|an?|his|her|its|their|of)\s$/i.test(between(t, t.start - 7, t.start));

const SIDES: Readonly<Record<Trigger['frame'], Sides>> = {
  act,
  harm: act,
  accuse: (t, all) => ({ by: accusedOf(t, all).filter((m) => !m.struck), to: [] }), // not 'killed two men accused of theft'
  who: (t, all) => ({ by: from(t, all, t.end, 60, NOT_NAMING), to: [] }),
  group: (t, all) => ({
    by: t.voice === 'passive' ? behind(t, all, BY) : doerOf(t, all),
    to: behind(t, all, /\b(?:at|on|against)\b/, PHRASE_BREAK),
  }),
  clash: (t, all) => ({
    by: [...behind(t, all, /\b(?:between|with|against)\b/), ...(t.voice ? subjectOf(t, all) : modifierOf(t, all))],
    to: [],
  }),
  suffer: (t, all) => ({ by: behind(t, all, /\bby\b/), to: subjectOf(t, all) }), // 'came under attack by gunmen'
  burst: () => ({ by: [], to: [] }),
  on: (t, all) => ({
    by: [...modifierOf(t, all), ...behind(t, all, BY), ...behind(t, all, /\bfrom\b/).filter((m) => !isPerson(m))],
    to: behind(t, all, /\b(?:on|against|at|targeting|of)\b/, PHRASE_BREAK),
  }),
  of: (t, all) => ({ by: behind(t, all, BY), to: [...modifierOf(t, all), ...behind(t, all, /\bof\b/)] }),
};

/** What leads in whoever does what is done to somebody. */
const BY = /\b(?:by|at the hands of|(?:on|under) (?:the )?(?:orders|instructions) (?:of|from))\b/i;
const CLAUSE_BREAK =
  /[;:"]|\b(?:said|says|say|reported|announced|confirmed|told|added|stated|claimed|according|(?<!\b(?:of|in|from|by|with)\s)that|whoever|whose|because|when|while|after|before|although|but|where)\b/;
const OBJECT_BREAK = /[,;:"]|\b(?:according|by|in|at|on|when|while|after|with|near|during)\b/;
/** A phrase behind its preposition ends at a comma, too. */
const PHRASE_BREAK = new RegExp(`,|${CLAUSE_BREAK.source}`);
/** Between 'the suspect' and his name, 'the killers' and their group nothing stands but commas and 'identified as', 'members of'. */
const NOT_NAMING =
  /[;:"]|\b(?!(?:was|were|is|are|has|have|been|be|identified|named|as|later|man|woman|an?|the|year-old|themselves|to|who|said|believed|thought|apparently|allegedly|presumably|alleged|suspected|belong(?:ed|s|ing)?|members?|(?<=members?\s)of|from|\d+)\b)[\w-]+/i;
const GOVERNED =
  /\b(?:in|into|inside|at|from|near|to|towards?|for|with|without|against|on|upon|after|before|during|by|than|as|about|among|around|behind|through|outside|under|over|across)\s+(?:the\s+|an?\s+|some\s+)?$/i;
/** 'fighters of the 8th Front of the | ADF', 'gunmen in the pay of | the cartel' */
const BELONGING =
  /^,?\s(?:(?:apparently|allegedly|reportedly|presumably)\s)?(?:of|from|within|belonging to|linked to|loyal to|paid by|hired by|(?:at|in) the (?:service|pay) of)\s(?:(?!of\b|\w+ing\b)[\w'-]+\s){0,4}(?:(?<=(?:front|bloc|command|wing|column|cell)\s)of\s(?:the\s)?(?:[\w-]+\s)?)?["']?$/i;

/** Who does it: not those to whom the verb before has done harm. */
function doerOf(trigger: Trigger, all: Mentions): Mentions {
  const doers = all.filter(
    (m) => m.end <= trigger.start && !m.struck && !owns(trigger, m) && !isObjectBefore(trigger, m),
  );
  const first = hangsOn(trigger, doers) ?? sharesWith(trigger, doers);
  if (!first) return subjectOf(trigger, doers);
  return chain(doers.slice(doers.indexOf(first)), (a, b) => between(trigger, a.end, b.start));
}

/** 'killing five officers and wounding two': the officers wounded nobody. */
const isObjectBefore = (trigger: Trigger, { start, end }: PartyMention): boolean =>
  /^,?\s(?:and|or)\s(?:\w+ly\s)?$/.test(between(trigger, end, trigger.start)) &&
  /\w(?:ing|ed)\s$/.test(between(trigger, start - 12, start));

/** The nearest mention on the left in the same clause that no preposition governs, and those it is joined to. */
function subjectOf(trigger: Trigger, all: Mentions): Mentions {
  const aside = appositionOf(trigger, all) ?? asideOf(trigger);
  const left = all.filter((m) => m.end <= aside.start || (m.start >= aside.end && m.end <= trigger.start)).reverse();
  for (const [i, mention] of left.entries()) {
    const direct = between(trigger, Math.max(mention.end, aside.end), trigger.start);
    const gap = (between(trigger, mention.end, aside.start) + direct).replace(/^"/, '');
    if (gap.length > 90 || CLAUSE_BREAK.test(gap) || ASKED.test(gap)) return [];
    if (/^,?\swho\b/.test(gap) || !isGoverned(trigger, mention)) {
      const joined = chain(left.slice(i), (a, b) => between(trigger, b.end, a.start));
      const other = joined.findIndex((m) => isGoverned(trigger, m));
      return other < 0 ? joined : joined.slice(0, other);
    }
  }
  return [];
}

/** 'Okoth asked | who killed them' */
const ASKED =
  /\b(?:asks?|asked|determine|establish|investigate|disclosed?|know|knows|knew|learn|clear|out|of|on)\swho\b/;

/** Where a relative clause stands between the subject and its verb: 'Okoth, who ran the clinic with his wife, was shot'. */
function asideOf(trigger: Trigger): Span {
  const { start } = trigger;
  const before = between(trigger, start - LONGEST_ASIDE, start);
  const hit = ASIDE.exec(before);
  const from = hit ? start - before.length + hit.index : start;
  return { start: from, end: hit ? from + (hit[1] as string).length : start };
}
/** 'Ann Okoth, mayor of Goma, was shot', 'Ben Otieno, 34, Labour Party hopeful, was shot' */
function appositionOf(trigger: Trigger, all: Mentions): Span | undefined {
  const from = trigger.start - LONGEST_ASIDE;
  const name = all.findLast((m) => m.end <= trigger.start && m.end >= from && isNamedPerson(m));
  const length = name ? appositionIn(between(trigger, name.end, trigger.start)) : 0;
  return name && length > 0 ? { start: name.end, end: name.end + length } : undefined;
}
const LONGEST_ASIDE = 250;
const ASIDE =
  /(,\s(?:(?:who|which|whose|whom|where)\b|(?:(?:an?|the|another|one|former)\s)(?!.{0,80},\s(?:and|or)\b))[^;:"]{3,150},)\s*(?:(?:was|were|is|are|has|had|have|been|being|also|then|later|allegedly|reportedly|[a-z]+ly)\s)*$/i;

const LONGEST_CLAUSE = 200;

/** ', setting houses ablaze': its subject is that of the clause it hangs on, which began it. */
function hangsOn(trigger: Trigger, doers: Mentions): PartyMention | undefined {
  if (!/^\w+ing\b/i.test(trigger.text)) return undefined;
  const from = startOfClause(trigger);
  const [first, ...others] = doers.filter((m) => m.start >= from);
  if (!first || others.length === 0) return undefined;
  const clause = between(trigger, first.end, trigger.start);
  const fits = clause.length < LONGEST_CLAUSE && /,[^,]{0,40}$/.test(clause) && !CLAUSE_BREAK.test(clause);
  return fits && !isGoverned(trigger, first) ? first : undefined;
}

/** 'Rebels attacked the police and | killed three': the subject of the verb before, not its object. */
function sharesWith(trigger: Trigger, doers: Mentions): PartyMention | undefined {
  if (trigger.voice !== 'active' || /^\w+ing\b/i.test(trigger.text)) return undefined;
  if (!/\band\s(?:(?:then|also|later|\w+ly)\s)?$/i.test(between(trigger, trigger.start - 25, trigger.start)))
    return undefined;
  return doers.find((m) => {
    const clause = between(trigger, m.end, trigger.start);
    const apart = CLAUSE_BREAK.test(clause) || /^\]|\b(?:who|believes?|thinks?|which)\b/.test(clause);
    return clause.length < LONGEST_CLAUSE && !apart && !isGoverned(trigger, m);
  });
}

/** 'Two were shot when gunmen ambushed the staff, | killing one': behind the last word that begins a clause. */
function startOfClause({ sentence, start }: Trigger): number {
  const last = matchesOf(CLAUSE_WORD, sentence.text.slice(0, start - sentence.start)).at(-1);
  return sentence.start + (last?.index ?? 0);
}
const CLAUSE_WORD = /\b(?:when|while|where|after|as)\s/gi;

const isGoverned = (trigger: Trigger, { party, start }: PartyMention): boolean =>
  GOVERNED.test(between(trigger, start - 14, start)) ||
  (isActor(party) && party.kind === 'person' && GENITIVE.test(between(trigger, start - 60, start)));
/** 'The murder of Senator Ann Okoth' has her for no subject, 'the body of' has. */
const GENITIVE = /(?<!\bbody|\bbodies|\bremains)\sof\s(?:[\w.'-]+\s){0,6}$/;

/** 'blamed on X', 'X was charged with', 'police accused X'. */
function accusedOf(trigger: Trigger, all: Mentions): Mentions {
  const onto = /^\s(?:on|to)\b/.exec(between(trigger, trigger.end, trigger.end + 4));
  if (onto) return from(trigger, all, trigger.end + onto[0].length, 40, PHRASE_BREAK);
  if (trigger.voice === 'active' && /^(?:blam|attribut)/i.test(trigger.text)) {
    const named = behind(trigger, all, /^attribut/i.test(trigger.text) ? /\bto\b/ : /\bon\b/); // 'blamed the raid on X'
    if (named.length > 0) return named;
  }
  return trigger.voice === 'passive' ? subjectOf(trigger, all) : objectOf(trigger, all);
}

const objectOf = (trigger: Trigger, all: Mentions): Mentions => from(trigger, all, trigger.end, 60, OBJECT_BREAK);

/** Mentions behind the first such preposition on the right, if nothing that ends the clause or phrase stands before it. */
function behind(trigger: Trigger, all: Mentions, preposition: RegExp, stop = CLAUSE_BREAK): Mentions {
  const right = between(trigger, trigger.end, trigger.end + 160);
  const hit = preposition.exec(right);
  if (!hit || stop.test(right.slice(0, hit.index))) return [];
  return from(trigger, all, trigger.end + hit.index + hit[0].length, 40, PHRASE_BREAK);
}

/** A mention right before a noun: "the rebels' attack", "guerrilla raid". */
function modifierOf(trigger: Trigger, all: Mentions): Mentions {
  const last = all.findLast((m) => m.end <= trigger.start);
  const gap = last ? between(trigger, last.end, trigger.start) : '';
  const isOwners = /^'s?(?:\s[\w-]+){0,2}\s$/i.test(gap);
  const stands =
    /^\s(?:[\w-]+\s)?$/.test(gap) &&
    !/\b(?:in|on|of|by|for|the|an?|and|was|were|is|are|to|with|from|had|has)\b/.test(gap);
  return last && (isOwners || stands) ? [last] : [];
}

function from(trigger: Trigger, all: Mentions, offset: number, within: number, stop: RegExp): Mentions {
  const right = all.filter((m) => m.start >= offset);
  const gap = right[0] ? between(trigger, offset, right[0].start) : '';
  const scene = right[0] && isCountry(right[0]) && /\b(?:in|near|of|from|across)\s(?:the\s)?$/.test(gap);
  return scene || gap.length > within || stop.test(gap) ? [] : chain(right, (a, b) => between(trigger, a.end, b.start));
}

const isPerson = ({ party }: PartyMention): boolean => isActor(party) && party.kind === 'person';

const isCountry = ({ party }: PartyMention): boolean => isActor(party) && party.kind === 'country';

/** The first mention and those that follow it as parts of one list or one name. */
function chain(mentions: Mentions, gap: (a: PartyMention, b: PartyMention) => string): Mentions {
  const broken = mentions.findIndex((m, i) => {
    const last = mentions[i - 1];
    if (!last) return false;
    const words = gap(last, m);
    return !isJoined(words) && !BELONGING.test(words) && !isHolder(last, words);
  });
  return broken < 0 ? mentions : mentions.slice(0, broken);
}

/** 'Labour Congress chairman Ann Bell': the body and who holds an office in it are one name. */
const isHolder = ({ party }: PartyMention, gap: string): boolean =>
  isActor(party) && party.kind === 'organization' && OFFICE.test(gap);
const OFFICE =
  /^(?:'s)?\s?(?:[[(][^\])]{1,60}[\])]\s?)?(?:(?!(?:and|or|in|at|on|of|by|to|with|from|against|who)\b)[\w-]+\s){0,4}$/;
