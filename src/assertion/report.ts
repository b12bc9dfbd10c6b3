import type { Sentence } from '../document/index.ts';
import { re } from '../text/re.ts';
import type { Span } from '../text/span.ts';

const WORDS = re`(?: [ ][\p{L}\p{N}'’.-]{1,20} )`;
const TELLER = re`(?: said | says | stated | added | announced | confirmed | declared | told ${WORDS}{1,4} | informed ${WORDS}{1,4} | (?: statement | news[ ]conference | press[ ]conference | briefing | interview )${WORDS}{0,3} | speaking${WORDS}{0,4} )`;
const SETTING = re`(?: [ ](?: in | at | to | during | by | from | via | through | over )${WORDS}{1,5} | [ ]here | [ ]by[ ](?: phone | telephone ) )?`;
const BEFORE = re`\b${TELLER} ${SETTING} ,? [ ] (?: on[ ] | late[ ] | early[ ] | earlier[ ] ){0,2} $`;
const CONTENT = /\b(?:that|were|was|had|have|has|killed|died|after|when|been)\b/;

/** Is this date when it was said, not when it happened: "…, police said on Wednesday", "told reporters Monday". */
export function isReportDate({ text, start }: Sentence, date: Span): boolean {
  const said = BEFORE.exec(text.slice(Math.max(0, date.start - start - 100), date.start - start));
  return said !== null && !CONTENT.test(said[0]);
}
