import type { Sentence } from '../document/index.ts';
import { re } from '../text/re.ts';
import type { Span } from '../text/span.ts';

/** Whether a date without a year or a week lies before publication or after it; null when nothing in the sentence tells. */
export type Direction = 'past' | 'future' | null;

const PARTICIPLE = re`(?: [ ] (?: be | been | have | get ) (?: [ ] [a-z]{1,20}ly )? [ ] [a-z]{2,20} )?`;
const MODAL = re`(?: will | won't | shall | would | may | might | could | should | must | can | cannot | can't | need [ ] to | ought [ ] to | (?: is | are ) [ ] to )`;
const PLANNED = re`(?: (?: is | are | was | were | been | be ) [ ] )? (?: expected | scheduled | set | due | slated | planned | planning | plans? | expects? | hopes? | intends? | aims?
  | likely | payable | effective | redeemable | upcoming | ready | vowed | promised | pledged | threatened | urged | agreed | deadline | continues? ) (?: [ ] to )?`;
const PRESENT = re`(?: (?: re )? (?: convenes | opens | begins | starts | ends | closes | meets ) | resumes | expires? | matures? | runs | faces | arrives | leaves | travels | takes [ ] effect | kicks [ ] off | goes [ ] on )`;
const EXTENDED = re`(?: extend(?: s | ed ) | postpone[sd]? | delay(?: s | ed )? | adjourn(?: s | ed )? | suspend(?: s | ed )? | remand(?: s | ed ) ) \b [^;]{0,100}`;
const FUTURE = re`(?: ${MODAL} (?: [ ] (?: not | also | now ) )? ${PARTICIPLE} | 'll | ${PLANNED} ${PARTICIPLE} | ${PRESENT} | to ${PARTICIPLE} [ ] (?! the\b | a\b | an\b ) [a-z]{2,20} )`;
const PAST = re`(?: [a-z]{2,20}ed | has | have | had | was | were | did | didn't | said | told | went | came | made | took | gave | left | met | held | began | fell | rose | killed | shot
  | struck | hit | broke | won | lost | found | became | saw | got | sent | put | ran | led | brought | spoke | wrote | bought | sold | paid | fled | drew | flew | grew | kept | read | set [ ] off
  | since | last | earlier | ago )`;
const CUES = re`\b (?: (?<future> ${FUTURE} ) | (?<past> ${PAST} ) ) \b`;
const ALL_CUES = new RegExp(CUES.source, 'giu');
const AT_ONCE = new RegExp(
  re`^ '?s? [ ]? (?: (?: morning | evening | night | afternoon ) [ ] )? (?: also [ ] )? ${CUES}`.source,
  'iu',
);
const STILL_TO_COME = new RegExp(
  re`\b ${EXTENDED} \b (?: until | till | to | for ) [ ] (?: [a-z]{1,10} [ ] ){0,2} $`.source,
  'iu',
);
const BY = /\b(?:by|until|till|before|due|no later than|starting|beginning|from)(?: on| the)? $/i;

/** Tense decides, that of the nearest verb before the date in its clause, or of one that follows at once; then prepositions. */
export function directionOf(span: Span, sentence: Sentence): Direction {
  const start = span.start - sentence.start;
  const after = sentence.text.slice(span.end - sentence.start, span.end - sentence.start + 70);
  const before = sentence.text.slice(Math.max(0, start - 140), start);
  if (STILL_TO_COME.test(before)) return 'future';
  const clause = before.slice(
    Math.max(before.lastIndexOf(';'), before.lastIndexOf(' -- '), before.lastIndexOf('"')) + 1,
  );
  const next = AT_ONCE.exec(after);
  const cue = next ?? [...clause.matchAll(ALL_CUES)].at(-1) ?? CUES.exec(after);
  if (cue?.groups?.future) return 'future';
  if (cue?.groups?.past) return 'past';
  return BY.test(before) ? 'future' : null;
}
