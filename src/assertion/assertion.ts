import type { Sentence } from '../document/index.ts';
import { matchesOf } from '../text/matches.ts';
import { re } from '../text/re.ts';
import type { Span } from '../text/span.ts';

/** How a fact stands: told as so, as a party's word, as not so, as feared, as a possibility, as of another time. */
export type Assertion = 'asserted' | 'claimed' | 'denied' | 'feared' | 'hypothetical' | 'historical';

/** An assertion with the words that tell it; none for what is plainly told. */
export interface Stance {
  readonly assertion: Assertion;
  /** 'not', 'never': what is denied did not happen, what `claimed` people deny may have. */
  readonly negated: boolean;
  readonly cue: (Span & { readonly text: string }) | null;
}

interface Sign {
  readonly assertion: Assertion;
  readonly negated?: boolean;
  /** Looked for in the words before the span, up to its clause's beginning. */
  readonly before: RegExp;
}

const SUBJECT = re`(?: [ ][\p{L}\p{N}',-]{1,20} ){0,4}`;
const SIGNS: readonly Sign[] = [
  {
    assertion: 'denied',
    negated: true,
    before: re`\b(?: not | n't | never | (?<! doctors[ ] | reporters[ ] ) without | nor | neither | no[ ]longer | failed[ ]to )\b [\s\p{L}]{0,30} $`,
  },
  {
    assertion: 'denied',
    before: re`\b(?: denied (?:[ ]that)? ${SUBJECT} | denies | denying | refuted | rejected )\b [\s\p{L}]{0,30} $`,
  },
  {
    assertion: 'feared',
    before: re`\b(?: feared | believed | presumed | thought | fears? (?:[ ]that)? ) (?:[ ]to[ ]have[ ]been | [ ]to[ ]be )? ${SUBJECT} \s? $`,
  },
  {
    assertion: 'hypothetical',
    before: re`\b(?: could | might | may | would | can | should | if | unless | in[ ]case | in[ ]the[ ]event | whether | wants?[ ]to | wanted[ ]to | wish(?:es|ed)?[ ]to | tr(?:y|ies|ied|ying)[ ]to | attempt(?:s|ed|ing)?[ ](?:to|the) | attempted | plan(?:s|ned|ning)?[ ]to | plott(?:ed|ing)[ ]to | threat(?:s|en|ens|ened|ening)?[ ](?:to|of) | vow(?:s|ed|ing)?[ ]to | conspir(?:ed|ing)[ ]to | intend(?:s|ed|ing)?[ ]to | prepar(?:ed|ing)[ ]to | order(?:s|ed)?[ ]to | offer(?:s|ed)?[ ]to | enough[ ]to | capable[ ]of | able[ ]to | designed[ ]to | meant[ ]to | to[ ]avoid | to[ ]prevent | avoid | prevent(?:s|ed|ing)? | risk[ ]of | will | fear[ ]of | threat[ ]of | plot[ ]to | in[ ]order[ ]to | aim(?:s|ed|ing)?[ ]to | hop(?:es|ed|ing)?[ ]to | bid[ ]to | conspiracy[ ]to | intent[ ]to )\b (?: ['\s\p{L}]{0,50} ) $`,
  },
  {
    assertion: 'claimed',
    before: re`\b(?: allegedly | reportedly | purportedly | alleged(?:[ ]to)? | suspected[ ]of | accused[ ]of | accus(?:es|ing)[ ][\p{L} ]{1,30}[ ]of | claim(?:s|ed|ing)?(?:[ ](?:to|that))? | charged[ ](?:with|in) | suspected[ ]in ) ${SUBJECT} \s? $`,
  },
];
/** What a finite verb leaves behind: 'one who tried to escape | was shot', 'the man suspected of killing him | was found'. */
const PAST_IT: Partial<Record<Assertion, RegExp>> = { hypothetical: /\bto\b/, claimed: /\b(?:of|with|in)\b/ };
const FINITE = /^(?:was|were|has|had|is|are)\b/;
const CLAUSE_BREAK =
  /[;:"]|, (?:but|and|while|when|which|who|after|as)\b|\b(?:but|when|while|after)\b|\band (?=(?:said|says|added|insisted|claimed)\b)/g;

/** The stance of a span of a sentence: of its own clause, by the words before it. */
export function assertionOf(sentence: Sentence, span: Span): Stance {
  const before = sentence.text.slice(Math.max(0, span.start - sentence.start - 120), span.start - sentence.start);
  const from = matchesOf(CLAUSE_BREAK, before).at(-1);
  const clause = from ? before.slice(from.index + from[0].length) : before;
  const finite = FINITE.test(sentence.text.slice(span.start - sentence.start));
  for (const { assertion, negated = false, before: sign } of SIGNS) {
    const match = sign.exec(clause);
    if (!match || (finite && PAST_IT[assertion]?.test(match[0]))) continue;
    const start = span.start - clause.length + match.index;
    return { assertion, negated, cue: { start, end: start + match[0].trimEnd().length, text: match[0].trimEnd() } };
  }
  return { assertion: 'asserted', negated: false, cue: null };
}
