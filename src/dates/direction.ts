import type { Sentence } from '../document/index.ts';
import { table } from '../lexicon/lexicon.ts';
import { everywhere, matchesOf } from '../text/matches.ts';
import { re } from '../text/re.ts';
import type { Span } from '../text/span.ts';

/** Whether a date without a year or a week lies before publication or after it; null when nothing in the sentence tells. */
export type Direction = 'past' | 'future' | null;

const PARTICIPLE = re`(?: [ ] (?: be | been | have | get ) (?: [ ] [a-z]{1,20}ly )? [ ] [a-z]{2,20} )?`;
/** 'may have been shot on Monday', 'could be seen Friday' are past. */
const SINCE_DONE = re`(?: may | might | could ) [ ] (?: (?: not [ ] )? have [ ] (?: been | [a-z]{2,20}(?: ed | en ) ) | be [ ] (?: seen | heard | felt ) ) \b`;
const MODAL = re`(?: (?! ${SINCE_DONE} ) (?: will | won't | shall | would | may | might | could | should | must | can | cannot | can't | need [ ] to | ought [ ] to | (?: is | are ) [ ] to ) )`;
const PLANNED = re`(?: (?<! previously [ ] | \b as [ ] | had [ ] been [ ] | \b had [ ] (?= been ) ) (?: (?: is | are | was | were | been | be ) [ ] )? (?: expected | scheduled | due | slated | planned )
  | (?: is | are | was | were | been ) [ ] set | set [ ] for | (?: set | plans? | planning | vowed | promised | pledged | threatened | urged | agreed ) [ ] to | expects? | hopes? | intends? | aims?
  | invited | summoned | likely | payable | effective | redeemable | upcoming | deadline )`;
const PRESENT = re`(?: (?: re )? (?: convenes | opens | begins | starts | ends | closes | meets ) | resumes | expires? | matures? | faces | arrives | travels | takes [ ] effect | kicks [ ] off )`;
const FUTURE = re`(?: ${MODAL} (?: [ ] (?: not | also | now | [a-z]{2,20}ly ) )? ${PARTICIPLE} | 'll | ${PLANNED} (?: [ ] to )? ${PARTICIPLE} | ${PRESENT} )`;
/** Told of in the past far more than in the present. */
const SAME: ReadonlySet<string> = new Set(['hit', 'put', 'read', 'set', 'split']);

/** 'went', 'shot'; what is told ('said') has rules of its own, and a form like the present tells nothing by itself. */
const IRREGULAR = table('verbs-irregular.tsv')
  .flatMap(({ lemma, past = '' }) => past.split('|').filter((form) => form !== lemma || SAME.has(form)))
  .filter((form) => form !== '' && !/^(?:said|told)$/.test(form));
const PAST = re`(?: (?<! \b (?: the | an? | his | her | its | their | of | more | most ) [ ] ) (?! need | indeed | hundred | speed ) [a-z]{2,20}ed | did | didn't | ${IRREGULAR}
  | ${SINCE_DONE} | since | last | ago )`;
const INFINITIVE = re`to (?: [ ] (?: be | have ) )? [ ] (?! the\b | a\b | an\b | people\b | [a-z]{2,16}(?: ers | ors | ists | ians )\b ) [a-z]{2,20}`;
const CUES = everywhere(re`\b (?: (?<future> ${FUTURE} ) | (?<past> ${PAST} ) | (?<infinitive> ${INFINITIVE} ) ) \b`);
const AT_ONCE = re`^ (?: [ ] (?: morning | evening | night | afternoon ) )? [ ] (?: also [ ] )? (?: (?<future> ${FUTURE} ) | (?<past> ${PAST} | said | told ) ) \b`;
const EXTENDED = re`\b (?: extend(?: s | ed ) | postpone[sd]? | delay(?: s | ed )? | adjourn(?: s | ed )? | suspend(?: s | ed )? | remand(?: s | ed ) ) \b [^;]{0,200} \b (?: until | till | to | for ) [ ] (?: [a-z]{1,10} [ ] ){0,2} $`;
/** 'likely to sell as soon as trading opened Monday': a past tense only by agreement. */
const SUBORDINATE = /\b(?:as soon as|once|when|until|before|after) (?:[\w'-]{1,20} ){1,3}$/i;
const BY = /\b(?:by|until|till|before|due|through|no later than|starting|beginning)(?: on| the)? $/i;
/** What was agreed may last into the future, told in the past tense: 'raised loans through January'. */
const THROUGH = /\b(?:through|until|till) $/i;
/** 'said on Monday' is past, whatever he said. */
const TOLD =
  /(?<!\bbe )\b(?:said|told [a-z]{2,20}|announced|reported|says)(?: here| in a statement)?(?: late| early)?(?: on)? $/i;
/** 'as of Sept. 30', 'a June accord', "Friday's vote": told of as known. */
const KNOWN = /\b(?:as of|an?|its|his|her|their) $/i;

/** Tense decides, that of the nearest verb before the date in its clause, or of one that follows at once; then prepositions. */
export function directionOf(span: Span, sentence: Sentence): Direction {
  const start = span.start - sentence.start;
  const after = sentence.text.slice(span.end - sentence.start, span.end - sentence.start + 70);
  const before = sentence.text.slice(Math.max(0, start - 240), start);
  if (EXTENDED.test(before) || /\bahead of (?:the |his |her |its |their )?$/i.test(before)) return 'future';
  const clause = before.slice(
    before.search(/(?:[;"]|, (?:but|and|while) | -- | that )(?!.*(?:[;"]|, (?:but|and|while) | -- | that ))/) + 1,
  );
  const cues = cuesIn(clause);
  const [main, last] = cues.slice(-2);
  if (tenseOf(main) === 'future' && last?.groups?.past && SUBORDINATE.test(clause.slice(0, last.index))) cues.pop();
  const atOnce = tenseOf(AT_ONCE.exec(after));
  if (TOLD.test(before) && atOnce !== 'future') return 'past';
  const tense = atOnce ?? tenseOf(cues.at(-1));
  if (tense === 'future') return tense;
  if (KNOWN.test(before) || /^'s /.test(after)) return 'past';
  if (tense) return THROUGH.test(before) ? null : tense;
  if (cues.length > 0) return BY.test(before) || !cues.some((cue) => cue.groups?.past) ? 'future' : null;
  if (/^,? (?:said|told)\b/.test(after) && !BY.test(before)) return 'past';
  const later = tenseOf(cuesIn(after.slice(0, 40)).find((cue) => !cue.groups?.infinitive));
  return later ?? (BY.test(before) ? 'future' : null);
}

/** Verbs that tell tense; a word with a capital ('United') is none. */
const cuesIn = (words: string): RegExpExecArray[] =>
  matchesOf(CUES, words).filter((cue) => !/^(?:to )?\p{Lu}/u.test(cue[0]));

const tenseOf = (cue: RegExpExecArray | null | undefined): Direction =>
  cue?.groups?.future ? 'future' : cue?.groups?.past ? 'past' : null;
