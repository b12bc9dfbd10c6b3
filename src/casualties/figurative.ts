import type { Doc, Sentence } from '../document/index.ts';
import { wordList, wordSet } from '../lexicon/lexicon.ts';
import { re } from '../text/re.ts';
import type { Harm } from './harm.ts';
import { lazy } from './words.ts';

const sport = lazy(
  () =>
    re`\b(?: ${wordList('sport-injuries.txt')} | ${/\d{1,2}-\d{1,2}/} [ ](?: win | defeat | victory | loss | draw ) )\b`,
);
const violence = lazy(() => re`\b ${wordList('violence-stems.txt')}`);

const AT_GOAL = /^ (?:at goal|wide|over|low|high|just|straight|past the)\b/;

/** Sport tells its defeats and strains in words of harm, trade its losses, politics its falls: no casualty unless the words around tell of violence too. */
export const isFigurative = (harm: Harm, doc: Doc): boolean =>
  (harm.outcome === 'injured' &&
    (isSporting(harm) || isEconomic(harm) || isBetrayal(harm, doc) || isContest(harm) || isHack(harm))) ||
  isBySomeBody(harm) ||
  isSurname(harm);

/** 'Bell beat her by nine points', 'the remark hurt him': of somebody told by name, title or pronoun only where the words around are violent. */
const isContest = ({ rule, text, sentence, party }: Harm): boolean =>
  rule === 'harm/active' &&
  /^(?:beat|beats|hurt|hurts|harm|harms|harmed)\b/i.test(text) &&
  /^(?:name|pronoun|definite|bare)$/.test(party?.people.form ?? '') &&
  !blows().test(sentence.text) &&
  !violence().test(sentence.text);
const blows = lazy(() => re`\b ${wordList('beating-stems.txt')}`);

/** 'They hacked the party's mail' */
const isHack = ({ text, sentence }: Harm): boolean =>
  /^hack/i.test(text) &&
  !/\b(?:to death|machetes?|axes?|cutlass|knives|knife|hoes?|panga|blood|limbs?)\b/i.test(sentence.text);

/** 'Mr. Hurt' */
const isSurname = ({ text, sentence, start }: Harm): boolean =>
  /^\p{Lu}/u.test(text) &&
  /\b(?:Mr|Mrs|Ms|Dr)\.? $/.test(sentence.text.slice(Math.max(0, start - sentence.start - 6), start - sentence.start));

const agents = lazy(
  () =>
    re`^ [ ] by [ ] (?: the | his | her | their | its | angry | disappointed )? [ ]? (?: [\p{L}-]{2,14} [ ] )? (?: ${wordList('figurative-agents.txt')} )\b`,
);

/** 'executed by the board', 'killed by critics'. */
const isBySomeBody = ({ sentence, end }: Harm): boolean => agents().test(sentence.text.slice(end - sentence.start));

const IN_THE_BACK = /\b(?:stab|knif)\p{L}* (?:\p{L}+ ){0,3}in (?:the|his|her|their) (?:back|front|heart)\b/iu;
const WOUNDED = /\b(?:police|hospital|paramedics|officers|attacker|assailant|weapon|wounds?)\b/i;

/** 'knifed in the back', in a text that knows no police and no hospital. */
const isBetrayal = ({ sentence, start }: Harm, doc: Doc): boolean =>
  IN_THE_BACK.test(sentence.text.slice(Math.max(0, start - sentence.start - 20))) && !WOUNDED.test(doc.plain);

/** 'Twelve people were injured at a league match': whoever watches strains no hamstring. */
const CROWD = /^(?:people|persons|fans|supporters|spectators|onlookers|bystanders|children|stewards|residents)$/;

const isSporting = ({ sentence, end, party }: Harm): boolean =>
  !CROWD.test(party?.people.noun ?? '') &&
  sport().test(sentence.text) &&
  (AT_GOAL.test(sentence.text.slice(end - sentence.start)) || !violence().test(sentence.text));

/** 'Higher prices hurt drivers'. */
const isEconomic = ({ text, sentence, count, party }: Harm): boolean =>
  /\b(?:hurt|harm|wound)/i.test(text) &&
  ((count.min === null && party?.people.form === 'bare' && /^(?:hurt|harm)/i.test(text)) ||
    ((count.min === null || !/wound/i.test(text)) && hasTrade(sentence))) &&
  !violence().test(sentence.text);

const hasTrade = (sentence: Sentence): boolean =>
  sentence.tokens.some((t) => wordSet('economic-causes.txt').has(t.lower));
