import type { Doc } from '../document/index.ts';
import { re } from '../text/re.ts';
import { type Mention, overlaps } from '../text/span.ts';
import { tokenAt } from './clause.ts';
import { findCounts } from './count.ts';
import type { Harm } from './harm.ts';

const CASUALTIES = re`\b (?: [\p{L}-]{1,20} [ ] ){0,2} casualt(?:y|ies) \b (?! [ ] (?: list | figure | toll | ward | department | unit ) )`;
const AMOUNT =
  /^(?:heavy|mass|many|more|further|unspecified|unknown|civilian|significant|high|huge|severe|serious|large|numerous|multiple)\b/i;
const DEAD = re`(?: killed | dead | died | kill(?:s|ing)? )`;
const HURT = re`(?: [a-z]{2,10}ly[ ] )? (?: wounded | injured | hurt | wounding | injuring | (?: gone[ ] | went[ ] )? missing | disappeared | captured | arrested | detained )`;
/** 'killed and wounded 40': how many of each is not told. */
const BOTH = re`(?: killed[ ]and[ ](?: [a-z]{2,10}ly[ ] )? (?: wounded | injured | hurt ) | killing[ ]and[ ] (?: wounding | injuring ) | kills?[ ]and[ ] (?: wounds? | injures? ) | dead[ ]and[ ](?: wounded | injured )(?= $ | [.,;:)] | [ ](?: in | from | after | among | on | at | during | by | were | are )\b ) )`;
const EITHER = re`\b (?: ${DEAD} [ ] or [ ] ${HURT} | ${HURT} [ ] or [ ] ${DEAD} | ${BOTH} ) \b`;
const MOST = 20;

/** 'killed or wounded': told of people of whom the text leaves open which. */
export function isEither({ sentence, start, end }: Harm): boolean {
  if (!/ (?:or|and) /.test(sentence.text)) return false;
  const match = EITHER.exec(sentence.text);
  return (
    match !== null &&
    overlaps(
      { start: match.index, end: match.index + match[0].length },
      { start: start - sentence.start, end: end - sentence.start },
    )
  );
}

/** Where the text speaks of casualties without saying whether dead or hurt: no row is made of it, a warning is. */
export function findUnclear(doc: Doc): Mention[] {
  const found: Mention[] = [];
  for (const sentence of doc.sentences) {
    if (found.length === MOST || !/casualt| or |(?:ed|ing) and /i.test(sentence.text)) continue;
    const either = EITHER.exec(sentence.text);
    const match = either ?? CASUALTIES.exec(sentence.text);
    if (!match) continue;
    const end = sentence.start + match.index + match[0].length;
    const at = tokenAt(sentence, end - 1);
    const count = [...findCounts(sentence)].find(
      ([i]) => i + sentence.start < end && tokenAt(sentence, i + sentence.start) >= at - 4,
    )?.[1];
    if (
      count?.max === 0 ||
      (!count && !either && !AMOUNT.test(match[0].replace(/^(?:the|with|of|and|suffered|caused|inflicted) /i, '')))
    )
      continue;
    const start = sentence.start + match.index;
    found.push({ start, end, text: doc.text.slice(start, end), rule: 'casualties/unclear' });
  }
  return found;
}
