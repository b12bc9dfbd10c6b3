import type { Actor } from '../actors/index.ts';
import { wordSet } from '../lexicon/lexicon.ts';

/** Called by a name somewhere, not only 'the gunman'. */
export const isName = (actor: Actor): boolean => actor.mentions.some((m) => m.form === 'name');

/** Whoever may do violence: no reporter, no helper, no office, no storm, no country, nobody told by a number alone. */
export const isAble = (a: Actor): boolean =>
  a.kind !== 'country' &&
  !BYSTANDERS.has(a.subtype ?? '') &&
  !isOffice(a) &&
  (!isFigure(a) || UNKNOWN.test(a.name)) &&
  !isDoubtfulName(a) &&
  !a.name.split(/[ -]/, 2).some((word) => wordSet('no-attackers.txt').has(word.toLowerCase()));

/** One capitalized word, with no title and no other name: as likely a heading, a misprint or an adjective as somebody. */
const isDoubtfulName = (a: Actor): boolean =>
  a.kind === 'person' && isName(a) && !a.name.includes(' ') && a.role === null;

/** All that is known of many an attacker. */
const UNKNOWN =
  /(?:\b(?:men|individuals|persons)|\b(?:unidentified|unknown|armed|hooded|masked|uniformed|young) (?:persons?|people|man|subjects))$/i;

/** Fighters, criminals and unknown men: whoever is likely to do harm. */
export const isAttacker = (a: Actor): boolean => a.subtype === 'armed-group' || (!isName(a) && UNKNOWN.test(a.name));

/** Those who report and those who help do not do violence. */
const BYSTANDERS: ReadonlySet<string> = new Set([
  'media',
  'ngo',
  'aid-worker',
  'health-worker',
  'intergovernmental',
  'education',
]);

/** Ministries, courts, 'the authorities': a government may do violence, an office does not. */
const isOffice = (a: Actor): boolean =>
  a.subtype === 'government' && a.kind !== 'person' && !/\b(?:government|regime|junta)$/i.test(a.name);

/** Words that say no more of people than how many they are: 'four people', 'two others', 'a man'. */
export const NO_MORE_THAN_A_FIGURE =
  /^(?:(?:at least|more than|over|up to|about|around|approximately|nearly|almost|some|another|the|an?|all|both|\d[\d,.]*) ){0,3}(?:[a-z-]+ )?(?:other )?(?:people|persons?|others?|more|victims?|dead|deaths|fatalities|man|men|woman|individuals?|males?|females?|\d[\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|several)$/i;

/** An actor of whom the text says no more than how many: 'one person', 'three others'. */
export const isFigure = (actor: Actor): boolean => !isName(actor) && NO_MORE_THAN_A_FIGURE.test(actor.name);
