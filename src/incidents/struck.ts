import { inList } from '../lexicon/lexicon.ts';
import { isPast } from './grammar.ts';
import { isActor, type PartyMention } from './mentions.ts';
import { between, type Trigger } from './triggers.ts';

/** One of those to whom a trigger does it: nobody who only tells of it, and nobody whose man or whose house it is. */
export const isStruck = (trigger: Trigger, mention: PartyMention, next: PartyMention | undefined): boolean =>
  !isTeller(trigger, mention) &&
  !isOwner(trigger, mention) &&
  !isModifier(trigger, mention, next) &&
  !isScene(trigger, mention);

/** '…, police and residents said' */
const isTeller = (trigger: Trigger, { start, end }: PartyMention): boolean =>
  /,\s(?:[\w'-]+\s(?:and|or)\s)?(?:the\s)?$/.test(between(trigger, start - 30, start)) &&
  /^(?:\s(?:and|or)\s[\w' -]{1,30})?\s(?:said|says|told|reported|confirmed|announced|added)\b/.test(
    between(trigger, end, end + 50),
  );

/** "Castillo's son", "the mayor's house": not the owner was struck. */
const isOwner = (trigger: Trigger, m: PartyMention): boolean => owns(trigger, m) && m.end > trigger.end;

/** "Gunmen broke into Okoth's house and shot him": nor did the owner shoot. */
export const owns = (trigger: Trigger, { end }: PartyMention): boolean =>
  /^['\u2019]s?\s\w/i.test(between(trigger, end, end + 4)) && end <= trigger.sentence.end;

/** 'Jesuit priests', 'the DAS headquarters', 'Shell manager Ann Bell', 'the Goma bridge': the words only say which or whose. */
function isModifier(trigger: Trigger, { party, start, end }: PartyMention, next: PartyMention | undefined): boolean {
  if (next && next.start === end + 1) return true;
  const isName = isActor(party) && /^\p{Lu}/u.test(party.name);
  if (!isName || party.kind === 'group' || (party.kind === 'person' && start < trigger.end)) return false;
  const word = NEXT_WORD.exec(between(trigger, end, end + 100))?.[1];
  return word !== undefined && !endsPhrase(word.toLowerCase()) && !NO_NOUN.test(word) && !isPast(word.toLowerCase());
}
const NEXT_WORD = /^[\])]?(?:'s)?(?:\s?[[(][^\])]{1,80}[\])])?\s([\w-]+)/;
const NO_NOUN = /(?:ing|ly|day)$|^(?:last|early|late|tonight|where|again|using|between)$/i;
const endsPhrase = inList('phrase-ends.txt');

/** 'The offices of the DAS', 'three members of the Red Cross', 'killed at the university', 'two soldiers of the army' */
const isScene = (trigger: Trigger, { party, start }: PartyMention): boolean =>
  isActor(party) &&
  ((party.subtype === 'security-force' && OF_THE.test(between(trigger, start - 40, start))) ||
    (party.kind === 'organization' && SCENE.test(between(trigger, start - 30, start))));
const OF_THE = /\b(?!(?:dozens|hundreds|thousands|scores|groups|lots)\b)[a-z]+(?:s|en)\sof\s(?:the\s|an?\s)?$/;
const SCENE = /(?:\b(?:of|in|at|near|from|with|outside|inside)\s(?:the\s|an?\s)?(?:[\w-]+\s)?|[[(])$/;
