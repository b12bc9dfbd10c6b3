import { wordList } from '../lexicon/lexicon.ts';

/** Between two members of a list: commas, 'and', whose they are. */
const JOINT =
  /^[\s,)]*(?:(?:,|and|or|as well as|along with|together with|including|of|from|belonging to|members of|two|three|four|the|an?|his|her|their|its|other|another|alias|\(|\[)[\s,"]*){0,4}$/i;

const WORD = "[\\p{L}\\d'.-]+";
const ON = `(?!(?:${wordList('list-breaks.txt').join('|')})\\b)`;
/** What may stand before a name: no preposition, no pronoun, no participle. */
const BEFORE = `(?:\\s${ON}(?!(?:in|on|at|to|of|with|from|against|for)\\b)(?!(?:then|later|also|not|they|he|she|it)\\b)(?!\\w+(?:ed|ing|ly)\\b)${WORD}){0,5}\\s?`;
/** An alias, an age, a town: ' [DAS]', ', 34', ' of Goma'. */
const AFTER = `(?:\\s?[[(][^\\])]{1,80}[\\])])?(?:,?\\s\\d{1,2})?(?:\\s(?:of|in|from)(?:\\s${ON}(?!(?:and|or|as)\\b)${WORD}){1,6})?`;
/** ', mayor of the town of Goma' */
const APPOSED = `(?:,(?!\\s(?:and|or|as)\\b)(?:\\s${ON}(?!and\\b|or\\b)[\\p{L}\\d'.()[\\]-]+){1,9})`;
const AND = '\\s(?:and|or|as well as)';

const LISTED = new RegExp(`^${AFTER}(?:${APPOSED},?(?:;|;?${AND})|,?${AND}|;)${BEFORE}$`, 'iu');
const NAMES = new RegExp(`^${AFTER}${APPOSED}{0,2}(?:,|[,;]?${AND}|;)${BEFORE}$`, 'iu');
const OPENING = new RegExp(`^${BEFORE}$`, 'iu');
const CLOSING = new RegExp(`^${AFTER}(?:${APPOSED}{1,2},)?\\s?$`, 'iu');
const APPOSITION = new RegExp(
  `^(${APPOSED}{1,3},)\\s(?:(?:was|were|is|are|has|had|have|been|being|also|then|later|[a-z]+ly)\\s)*$`,
  'iu',
);

/** The text between two mentions joins them: ', ', ' and Kenyan leader ', ', mayor of Goma; and '. */
export const isJoined = (gap: string): boolean => JOINT.test(gap) || LISTED.test(gap);

/** The same of two names, for which a comma is enough: ', 34, of Goma, '. */
export const areNamesJoined = (gap: string): boolean => JOINT.test(gap) || NAMES.test(gap);

/** From a name to the verb: how far it is told who that is, as in ', mayor of Goma, | was '; 0 if it is not. */
export const appositionIn = (gap: string): number => APPOSITION.exec(gap)?.[1]?.length ?? 0;

/** Nothing stands before the first name of a list but what he or she is: ' 34-year-old nurse '. */
export const opensList = (text: string): boolean => OPENING.test(text);

/** Nothing stands behind the last name of a list but who he or she is: ', 34, of Goma, '. */
export const closesList = (text: string): boolean => CLOSING.test(text);
