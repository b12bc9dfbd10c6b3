import { re } from './re.ts';

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const MULTIPLES: Readonly<Record<string, number>> = {
  dozen: 12,
  score: 20,
  hundred: 1e2,
  thousand: 1e3,
  lakh: 1e5,
  million: 1e6,
  crore: 1e7,
  billion: 1e9,
  trillion: 1e12,
};
const ORDINALS: Readonly<Record<string, string>> = {
  first: 'one',
  second: 'two',
  third: 'three',
  fifth: 'five',
  eighth: 'eight',
  ninth: 'nine',
  twelfth: 'twelve',
};

const MULTIPLE = re`(?: ${Object.keys(MULTIPLES)} )`;
const SMALL = re`(?: ${TENS} (?: [- ] ${ONES.slice(1, 10)} )? | ${ONES} )`;
const FIGURES = re`(?: \d{1,3} (?: ,\d{2,3} ){1,4} | \d{1,12} ) (?: \.\d{1,4} | [ ]?[½¼¾] | [- ]\d/\d(?!\d) )?`;
const HALF = re`[- ] and [- ] (?: an? [- ] (?: half | quarter ) | three [- ] quarters )`;
const GROUP = re`(?: ${SMALL} | ${FIGURES} ) ${HALF}?`;

/**
 * A run of number words or figures, to be used within other patterns: 'twenty-one', 'two and a half', 'a hundred', '1,200',
 * '2.5 million', 'half a dozen', '3 lakh'. Bring your own boundaries. A lone 'a', 'dozens' and 'hundreds of' are none.
 */
export const NUMBER = re`(?:
  (?: half [ ] an? | an? (?: ${HALF} )? | ${GROUP} ) [- ] ${MULTIPLE} (?! s ) (?: [- ] ${MULTIPLE} ){0,4}
    (?: (?: [- ] | ,[ ] | [ ] and [ ] ) ${GROUP} (?: [- ] ${MULTIPLE} ){1,4} ){0,4} (?: (?: [ ] and [ ] | [- ] ) ${SMALL} )?
  | ${GROUP}
)`;

/** 'third', '21st', 'twenty-first'; to be used within other patterns. */
export const ORDINAL = re`(?: \d{1,4} (?: st | nd | rd | th ) | (?: ${TENS} [- ] )? (?: ${Object.keys(ORDINALS)}
  | (?: four | six | seven | ten | eleven | thirteen | fourteen | fifteen | sixteen | seventeen | eighteen | nineteen ) th )
  | (?: twent | thirt | fort | fift | sixt | sevent | eight | ninet ) ieth )`;

const ALL_NUMBER = new RegExp(`^${NUMBER.source}$`);
const ALL_ORDINAL = new RegExp(`^${ORDINAL.source}$`);

/** The number that such a run says, or null when the words are anything else: 'two dozen' → 24, 'half a million' → 500000. */
export function parseNumber(words: string): number | null {
  if (/^\d{1,12}$/.test(words)) return Number(words);
  if (!ALL_NUMBER.test(words)) return null;
  let total = 0;
  let current = 0;
  for (const word of toTerms(words)) {
    const multiple = MULTIPLES[word];
    if (multiple === undefined) current += toSmall(word);
    else if (multiple <= 100) current *= multiple;
    else if (current === 0) total *= multiple;
    else {
      total += current * multiple;
      current = 0;
    }
  }
  return total + current;
}

/** The place that an ordinal names: 'third' → 3, 'twenty-first' → 21, '21st' → 21; null for other words. */
export function parseOrdinal(words: string): number | null {
  if (!ALL_ORDINAL.test(words)) return null;
  const figures = /^\d+/.exec(words);
  if (figures) return Number(figures[0]);
  const cardinal = words
    .toLowerCase()
    .replace(/[a-z]+$/, (last) => ORDINALS[last] ?? last.replace(/ieth$/, 'y').replace(/th$/, ''));
  return parseNumber(cardinal);
}

/** Lower-case words and figures, fractions as decimals: 'two and a half million' → two, .5, million. */
function toTerms(words: string): string[] {
  return words
    .toLowerCase()
    .replace(/half an?\b|\ban?[- ]half|½/g, ' .5')
    .replace(/\ban?[- ]quarter|¼/g, ' .25')
    .replace(/three[- ]quarters|¾/g, ' .75')
    .replace(/[- ](\d)\/(\d)/g, (_, a: string, b: string) => ` ${Number(a) / Number(b)}`)
    .replace(/(\d),(?=\d)/g, '$1')
    .split(/[-\s,]+/)
    .filter((word) => word !== '' && word !== 'and');
}

function toSmall(word: string): number {
  if (/^an?$/.test(word)) return 1;
  const tens = TENS.indexOf(word);
  if (tens >= 0) return (tens + 2) * 10;
  const ones = ONES.indexOf(word);
  return ones >= 0 ? ones : Number(word);
}
