import type { Article } from '../document/index.ts';
import { reCase } from '../text/re.ts';

const NAME = reCase`\p{Lu} [\p{L}'’.-]{1,24} (?: [ ] (?: (?: de | of | al | el | la | the | and ) [ ] )? \p{Lu} [\p{L}'’.-]{0,24} ){0,4}`;
const REST = reCase`(?: , [ ]? ${NAME} ){0,2}`;
const DAY = reCase`,? [ ] (?: \p{Lu} \p{L}{2,8} \.? [ ] \d{1,2} | \d{1,2} [ ] \p{Lu} \p{L}{2,8} \.? ) (?: ,? [ ] (?: \d{4} | \d{2} ) )?`;
const AGENCY = reCase`[ ]? (?: \( (?<agency> [\p{L}.&' -]{2,40} (?: / [\p{L}.&' -]{2,40} )? ) \) | \|? [ ]? (?<bare> AP | AFP | IRIN | Reuters | Xinhua | UPI ) )`;
const DASH = reCase`[ ]? (?: — | – | -- | - | ― | _ | : | \| ) (?=[ ])`;
/** The place stands in capitals, or an agency, a long dash or a day follows it. */
const FORMS: readonly RegExp[] = [
  reCase`^ (?<place> ${NAME} ${REST} ) ${DAY}? ${AGENCY} ${DASH}`,
  reCase`^ (?<place> \p{Lu} [\p{Lu}'’. -]{2,30} ${REST} ) ${DAY}? ${DASH}`,
  reCase`^ (?<place> ${NAME} ${REST} ) ${DAY}? [ ]? (?: — | -- ) (?=[ ])`,
  reCase`^ (?<place> ${NAME} ${REST} ) ${DAY} ${DASH}`,
  reCase`^ \( (?<agency> \p{Lu} [\p{L}. ]{1,20} ) \) [ ]? (?: — | – | -- | - ) (?=[ ])`,
];

/** The dateline at the head of a story's first paragraph: 'GOMA, Democratic Republic of Congo (AP) —' → its place. */
export function findDateline(paragraph: string): Article['dateline'] {
  const head = paragraph.slice(0, 160);
  for (const form of FORMS) {
    const found = form.exec(head);
    if (found) return { place: found.groups?.place?.trim() ?? null, text: found[0] };
  }
  return null;
}
