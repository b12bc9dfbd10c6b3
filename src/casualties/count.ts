import { perSentence, type Sentence } from '../document/index.ts';
import { everywhere } from '../text/matches.ts';
import { NUMBER, parseNumber } from '../text/numbers.ts';
import { re } from '../text/re.ts';

/** A number of people as read: dozens = {24, null}, no = {0, 0}, unknown = {null, null}. */
export interface Count {
  readonly min: number | null;
  readonly max: number | null;
  readonly text: string;
  readonly approximate: boolean;
}

const AT_LEAST = re`(?: at[ ]least | (?: well[ ] )? (?: more[ ]than | over ) | upwards[ ]of | (?: no | not )[ ](?: fewer | less )[ ]than | in[ ]excess[ ]of )`;
const AT_MOST = re`(?: up[ ]to | as[ ]many[ ]as | (?: fewer | less )[ ]than | no[ ]more[ ]than | at[ ]most | under )`;
const ABOUT = re`(?: about | around | some | nearly | almost | approximately | roughly | an[ ]estimated | close[ ]to | perhaps | maybe | ~ )`;
const VAGUE = re`(?: tens[ ]of[ ]thousands | hundreds[ ]of[ ]thousands | dozens | scores | hundreds | thousands | millions | several | multiple | numerous | countless
  | an?[ ](?: few | handful[ ]of | couple[ ]of | pair[ ]of | score[ ]of | (?: large[ ] | small[ ] | unknown[ ] | unspecified[ ] )? number[ ]of )
  | an[ ](?: unknown | unspecified | undisclosed | undetermined | unconfirmed )[ ]number (?: [ ]of )? | (?<= \b(?: another | further )[ ] ) dozen | a[ ]couple | both | many | some | nobody | no[ -]one | none | no | neither | zero )`;
const MILLIONS = re`\d{1,3} (?: \.\d{1,2} )? m (?= [ ](?: \p{L}{3,12}[ ] )? (?: people | children | refugees | residents | women | others | have )\b )`;
const AGE = re`-?[ ](?: and | or | to )[ ]\d{1,3}-(?: year | month )s?-olds? | [- ]? (?: year | month | week | day )s? [- ]? old | [ ](?: years? | months? )[ ]of[ ]age | [ ]and[ ]\d{1,3} [- ] (?: years? | months? ) [- ] old`;
const QUANTITY = re`(?<! [\p{L}\p{N}$£€#_.,:/'-] ) (?: (?= \p{L} | \d{3} ) | (?<! \b(?: january | february | march | april | june | july | august | september | october | november | december | jan\. | feb\. | aug\. | sept\. | oct\. | nov\. | dec\. )[ ] ) ) (?: (?<least> ${AT_LEAST} )[ ] | (?<most> ${AT_MOST} )[ ] | (?<about> ${ABOUT} )[ ]? ){0,2}
  (?: (?<vague> ${VAGUE} ) (?: [ ]of (?= [ ](?: people | persons | men | women | children | others | (?: (?: wounded | injured | displaced | armed | suspected | unarmed | young )[ ] )? (?: people | [a-z]{3,20}s ) )\b ) )?
    | (?: between[ ] )? (?<first> \d{1,3}[ ]\d{3} (?![\d-]) | ${MILLIONS} | ${NUMBER} ) (?: (?: [ ](?: to | and | or ) [ ] | - | [ ]-[ ] (?= \d ) ) (?<second> ${NUMBER} ) )? (?<plus> \+ | [ ]or[ ]more )? )
  (?! [\p{L}\p{N}%'_] | [.,:/]\d | [- ](?: percent | per[ ]cent | halves | quarters | thirds | fifths | tenths )\b | ${AGE} )`;
const EACH = everywhere(QUANTITY);

const VAGUE_FLOOR: Readonly<Record<string, number>> = {
  dozens: 24,
  scores: 40,
  hundreds: 200,
  thousands: 2_000,
  millions: 2_000_000,
  'tens of thousands': 20_000,
  'hundreds of thousands': 200_000,
  several: 3,
  multiple: 2,
  'a few': 2,
  'a handful of': 2,
};
const VAGUE_EXACT: Readonly<Record<string, number>> = {
  both: 2,
  'a couple': 2,
  'a couple of': 2,
  'a pair of': 2,
  'a score of': 20,
  dozen: 12,
};

/** Numbers of the sentence by the offset in it where they begin; ages, years, sums of money and hours are none. */
export const findCounts = perSentence((sentence): ReadonlyMap<number, Count> => {
  const found = new Map<number, Count>();
  EACH.lastIndex = 0;
  for (let match = EACH.exec(sentence.text); match; match = EACH.exec(sentence.text)) {
    if (isRatio(match, sentence)) continue;
    const { text, second } = firstOf(match, sentence);
    EACH.lastIndex = match.index + text.length;
    const count = toCount(text, match.groups ?? {}, second);
    if (count) found.set(match.index, count);
  }
  return found;
});

const SMALL = /(?:one|two|three|four|five|six|seven|eight|nine|ten|\d{1,3})/.source;
const IN_SO_MANY = new RegExp(
  `^ (?:in|out of) (?:every )?${SMALL}\\b(?! (?:hours|days|weeks|months|years|separate|different|other|places|towns|villages|cities|districts|attacks|incidents|shootings|accidents|crashes))`,
  'i',
);
const SO_MANY_IN = new RegExp(`\\b${SMALL} (?:in|out of) (?:every )?$`, 'i');

/** 'one in five': a share, no number of people. */
const isRatio = ({ 0: words, index }: RegExpExecArray, { text }: Sentence): boolean =>
  (words.length < 6 &&
    IN_SO_MANY.test(text.slice(index + words.length, index + words.length + 40)) &&
    !/[,.]\d/.test(words)) ||
  (/ in |out of/.test(text.slice(Math.max(0, index - 12), index)) &&
    SO_MANY_IN.test(text.slice(Math.max(0, index - 20), index)) &&
    IN_SO_MANY.test(` in ${text.slice(index, index + 40)}`));

/** A range is one number, but 'from 88 to 71' and 'killed 12 and 14 were hurt' are two. */
function firstOf(match: RegExpExecArray, { text }: Sentence): { text: string; second: string | undefined } {
  const [words, second] = [match[0], match.groups?.second];
  const apart =
    second !== undefined &&
    (/ to /.test(words)
      ? text.slice(0, match.index).endsWith('from ')
      : / and /.test(words) && !/^between /i.test(words));
  if (!apart) return { text: words, second };
  return { text: words.slice(0, words.lastIndexOf(second)).replace(/ (?:to|and) $/, ''), second: undefined };
}

export const one = (text: string): Count => ({ min: 1, max: 1, text, approximate: false });

export const unknown = (text: string): Count => ({ min: null, max: null, text, approximate: false });

/** The sum of counts: 14 and 1 → 15; of an open or unknown one only the floor is sure. */
export function sumOf(counts: readonly Count[]): Count {
  if (counts.length === 1) return counts[0] as Count;
  const known = counts.filter((c) => (c.min ?? c.max) !== null);
  return {
    min: known.length === 0 ? null : known.reduce((sum, c) => sum + (c.min ?? c.max ?? 0), 0),
    max: counts.some((c) => c.max === null) ? null : counts.reduce((sum, c) => sum + (c.max as number), 0),
    text: counts.map((c) => c.text).join(' + '),
    approximate: counts.some((c) => c.approximate),
  };
}

type Groups = Readonly<Record<string, string | undefined>>;

function toCount(text: string, groups: Groups, second: string | undefined): Count | null {
  const { least, most, about, vague, first, plus } = groups;
  if (vague)
    return {
      ...vagueBounds(vague.toLowerCase()),
      text,
      approximate: !/^(?:both|no|neither|zero|none|nobody)/i.test(vague),
    };
  const low = toNumber(first ?? '');
  if (low === null || isYear(text)) return null;
  const high = second ? toNumber(second) : null;
  const open = Boolean(least ?? plus);
  const approximate = Boolean(open || most || about || second);
  if (high !== null && high > low) return { min: low, max: high, text, approximate };
  return { min: most ? null : low, max: open ? null : low, text, approximate };
}

function vagueBounds(words: string): { min: number | null; max: number | null } {
  if (/^(?:no|neither|zero|none|nobody)/.test(words)) return { min: 0, max: 0 };
  const exact = VAGUE_EXACT[words];
  return exact === undefined ? { min: VAGUE_FLOOR[words] ?? null, max: null } : { min: exact, max: exact };
}

/** A whole number of people; '3 160' is a thousands mark gone. */
function toNumber(words: string): number | null {
  if (/^[\d.]+m$/i.test(words)) return Math.round(Number.parseFloat(words) * 1e6);
  const n = parseNumber(/^\d{1,3} \d{3}$/.test(words) ? words.replace(' ', '') : words);
  return n !== null && Number.isInteger(n) ? n : null;
}

const isYear = (text: string): boolean => /^(?:1[5-9]|20)\d\d$/.test(text);
