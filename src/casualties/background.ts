import type { Timex } from '../dates/index.ts';
import type { Doc, Sentence } from '../document/index.ts';
import { NUMBER } from '../text/numbers.ts';
import { re } from '../text/re.ts';
import type { Span } from '../text/span.ts';

const PERIOD = re`(?: year | month | decade | century )`;
const ELSEWHEN = re`\b(?:
    since [ ] (?: (?: the[ ] )? (?: start | beginning )[ ]of | (?: last | early | late | mid )[- ] | january | february | march | april | may | june | july | august | september | october | november | december | (?: 1[89] | 20 )\d\d )
  | (?: so[ ]far[ ] | already[ ] | earlier[ ] )? this[ ]year
  | since[ ]the[ ] (?: crisis | war | conflict | protests | unrest | fighting | revolt | uprising | insurgency | rebellion | offensive )[ ] (?: began | started | erupted | broke[ ]out )
  | so[ ]far[ ] in[ ] 20\d\d
  | (?: in | over | during )[ ] (?: the | its | a ) [ ] (?: ${NUMBER} [ ]? -? | several [ ] ) (?: years? | months | decades? ) [ ]? -? (?: old[ ] )? (?: of | war | conflict | insurgency | rebellion )\b
  | toll[ ] (?: in | of | from )[ ]the[ ] (?: war | conflict | offensive | campaign | insurgency )
  | (?: last | previous | past )[ ] (?: ${PERIOD} | (?: \p{L}{3,8}[ ] )? ${PERIOD}s | (?: one | two | three | four | five | six | seven | eight | nine | ten | few | several | \d{1,2} )[ ](?: years? | months? ) )
  | (?: years? | decades? | months )[ ](?: ago | earlier | before ) | (?: \d{2} | ten | twenty | thirty | forty | fifty )[ ](?: years | decades )[ ](?: after | since | on\b )
  | c(?: ame | omes? | oming )[ ] (?: just[ ] | only[ ] | barely[ ] | less[ ]than[ ] | more[ ]than[ ] | a[ ]little[ ] | over[ ] ){0,3} (?: (?: an? | one | two | three | four | five | six | several | \d{1,2} )[ ] )? (?: (?: days? | weeks? | months? | years? )[ ] (?: after | before ) | hours?[ ]before )
  | (?: in | at | during )[ ](?: another | a[ ]separate | an[ ]earlier | a[ ]previous | a[ ]similar | other | separate | unrelated )[ ](?: incidents? | attacks? | shootings? | accidents? | cases? | clash(?:es)? | blasts? | crash | rall(?:y|ies) | protests? | demonstrations? | raids? )
  | (?: every | each | per | a )[ ]year | on[ ]average | annually | anniversary | (?: in | over | during )[ ]the[ ]same[ ]period | it[ ]may[ ]be[ ](?: recalled | mentioned ) | earlier[ ]this[ ]month
  | (?: war | conflict | insurgency | uprising | unrest | violence )[ ] (?: has | have | had | that )[ ](?: \p{L}{1,10}[ ] ){0,2} (?: killed | claimed | left | cost | displaced | uprooted | driven | forced )
)\b`;
/** A war that is over: what happened in it is history. */
const OLD_WAR =
  /\b(?:First|Second) World War\b|\bWorld War (?:I{1,2}|One|Two)\b|\b(?:Korean|Vietnam|Boer|Crimean|Falklands|Gulf|Spanish Civil|American Civil|Iran-Iraq|Cold) War\b/;
const YEAR =
  /\b(?:in|of|on|during|since)\s(?:(?:early|late|mid)[- ])?(?:[\p{L}.]{3,9}\s(?:\d{1,2}(?:st|nd|rd|th)?,?\s)?)?((?:19|20)\d\d)\b/iu;

/** A sentence that opens with its own time tells of that time: 'In May, …', 'Last week, …', 'In December 2017, …'. */
const OPENS_WITH_TIME = re`^ (?: in[ ](?: (?: early | late | mid )[- ] )? (?: january | february | march | april | may | june | july | august | september | october | november | december | ${/(?:19|20)\d\d/} ) \b | (?: last | earlier | the[ ]previous | the[ ]same )[ ] (?: week | month | year | spring | summer | autumn | winter | this[ ](?: week | month | year ) ) \b | (?: an? | two | three | four | several | a[ ]few )[ ](?: days? | weeks? | months? )[ ](?: ago | earlier | before ) )`;

/** True when the clause sets out to tell of a time of its own; not past a further time: 'In May …, and on Friday a man …'. */
export function opensWithTime({ text, start }: Sentence, span: Span): boolean {
  const before = text.slice(0, span.start - start);
  return (
    OPENS_WITH_TIME.test(text) && !/, (?:and|but|while) (?:just |then |only )?(?:last|on|in|this|over)\b/.test(before)
  );
}

const RECENT = 31 * 86_400_000;

const LEAD = 3;

/** The lead's own day is the news, whatever year it goes back to: 'was jailed on Friday for a murder in 1998'. */
const isNews = (sentence: Sentence, now: string, dates: readonly Timex[]): boolean =>
  sentence.index <= LEAD &&
  dates.some(
    (d) => d.sentence === sentence && d.earliest && Math.abs(Date.parse(now) - Date.parse(d.earliest)) < RECENT / 4,
  );

/** True when the sentence tells of another, earlier or wider event than the one reported: a sum of years, an incident of last month. */
export function isBackground(sentence: Sentence, doc: Doc, dates: readonly Timex[]): boolean {
  if (ELSEWHEN.test(sentence.text) || OLD_WAR.test(sentence.text)) return true;
  const now = doc.published?.earliest;
  const year = YEAR.exec(sentence.text)?.[1];
  if (!now) return year !== undefined && sentence.index > 1; // news of the day names no year
  if (year !== undefined && !isNews(sentence, now, dates) && Number(year) < Number(now.slice(0, 4)) - 1) return true;
  const own = dates.filter((d) => d.sentence === sentence && d.type === 'date' && d.latest);
  return (
    own.length > 0 &&
    own.every((d) => Date.parse(now) - Date.parse(d.latest as string) > RECENT) &&
    sentence.index > LEAD
  );
}
