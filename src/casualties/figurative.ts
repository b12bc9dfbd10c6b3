import { wordList, wordSet } from '../lexicon/lexicon.ts';
import { re } from '../text/re.ts';
import type { Harm } from './harm.ts';
import { lazy } from './words.ts';

const sport = lazy(
  () =>
    re`\b(?: ${wordList('sport-injuries.txt')} | ${/\d{1,2}-\d{1,2}/} [ ](?: win | defeat | victory | loss | draw ) )\b`,
);
const VIOLENT = re`\b(?: shot | shooting | stab | gun | bomb | attack | blast | explosi | crash | fire | police | riot | stampede | collaps )`;

const AT_GOAL = /^ (?:at goal|wide|over|low|high|just|straight|past the)\b/;

/** Sport tells its defeats and strains in words of harm, trade its losses: no casualty unless the sentence tells of violence too. */
export const isFigurative = (harm: Harm): boolean =>
  harm.outcome === 'injured' && (isSporting(harm) || isEconomic(harm));

const isSporting = ({ sentence, end }: Harm): boolean =>
  sport().test(sentence.text) &&
  (AT_GOAL.test(sentence.text.slice(end - sentence.start)) || !VIOLENT.test(sentence.text));

/** 'Higher prices hurt drivers'. */
const isEconomic = ({ text, sentence }: Harm): boolean =>
  /\b(?:hurt|harm|wound)/i.test(text) &&
  sentence.tokens.some((t) => wordSet('economic-causes.txt').has(t.lower)) &&
  !VIOLENT.test(sentence.text);
