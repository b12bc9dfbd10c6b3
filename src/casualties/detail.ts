import { type Doc, perSentence, type Sentence } from '../document/index.ts';
import { wordList } from '../lexicon/lexicon.ts';
import type { Words } from '../quotes/index.ts';
import { re } from '../text/re.ts';
import { overlaps, type Span } from '../text/span.ts';
import type { Casualty, CasualtyNeeds } from './casualty.ts';
import { actorsIn, quoteAround } from './near.ts';
import { lazy } from './words.ts';

type Details = Pick<Casualty, 'severity' | 'bodyPart' | 'cause' | 'treatment' | 'source'>;

const SEVERITY = re`\b (?<word> (?: non-? | not[ ] )? life[- ]threatening | critical(?:ly)? | serious(?:ly)? | severe(?:ly)? | grievous(?:ly)? | grave(?:ly)? | bad(?:ly)? | minor | slight(?:ly)? | light(?:ly)? | mild | stable | moderate(?:ly)? ) \b`;
const bodyPart = lazy(() => re`\b (?<part> ${wordList('body-parts.txt')} | back (?! [ ]of\b ) ) \b`);
const cause = lazy(
  () => re`\b (?: ${wordList('cause-modifiers.txt')} [- ] ){0,2}
  (?: clash(?:es)?[ ]with[ ][\p{L}]{3,20} | ${wordList('harm-causes.txt')} | (?<! gold[ ] | coal[ ] | copper[ ] | iron[ ] | jade[ ] | diamond[ ] | salt[ ] ) mines? | (?<! nationwide[ ] | general[ ] | hunger[ ] ) strikes? ) \b`,
);
const TREATMENT = re`\b (?: evacuated | airlifted | flown | rushed | taken | transported | admitted | shifted | referred | transferred | brought | treated | hospitali[sz]ed ) \b (?: [ ](?: (?: to | at | in | by | for | on )[ ] ) (?: (?! and\b | where\b | with\b | after\b ) [\p{L}\p{N}'-]{1,20} [ ]? ){1,9} )?`;
const MEDICAL = /hospital|medical|clinic|treat|care|airlift|centre|center|surgery|doctor/i;
const SAYS = re`(?: said | says | told | confirmed | reported | announced | added )`;
const SOURCE = re`(?: ^ | ,[ ] ) (?<put> (?! earlier | later )[\p{L}.'-]{1,20} (?: [ ](?! confirm | acknowledg | ha[sd]\b | have\b | but\b )[\p{L}.'-]{1,20} ){0,5} ) (?: ,[ ](?: which | who )[ ][^,]{1,80} )? (?: [ ](?: confirmed | acknowledged )[ ][^,;]{1,60} [ ] but )? ,? [ ] (?: (?: has | have | had )[ ] )? puts? [ ] the \b | \b according[ ]to [ ] (?<by> [^,.;"]{3,60} ) | (?: , | " ) [ ]? (?<said> (?! (?: in | at | on | by | after | during | when | and | but | including | according )\b ) (?: [\p{L}\p{N}'.-]{1,20} [ ] ){1,6} ) ${SAYS} \b | ^ (?<lead> (?: [\p{L}\p{N}'.-]{1,20} [ ] ){1,6} ) ${SAYS} \b`;
const GROUPS = ['word', 'part', 'by', 'said', 'lead', 'put'] as const;

/** What the sentence adds to a casualty: how badly, where on the body, by what, and who says so. */
export function detailsOf(doc: Doc, sentence: Sentence, span: Span, needs: CasualtyNeeds): Details {
  const clause = clauseAround(sentence, span);
  return {
    severity: find(SEVERITY, sentence, clause)?.text.toLowerCase().replace(/ly$/, '') ?? null,
    bodyPart: find(bodyPart(), sentence, clause)?.text.toLowerCase() ?? null,
    cause: original(doc, find(cause(), sentence, clause) ?? null),
    treatment: treatmentOf(doc, sentence, clause),
    source: sourceOf(doc, sentence, span, needs),
  };
}

/** The span with what follows it up to the next casualty's clause. */
function clauseAround(sentence: Sentence, span: Span): Span {
  const rest = sentence.text.slice(span.end - sentence.start, span.end - sentence.start + 160);
  const stop = rest.search(
    /; |, (?:while|and|but|\w+ of (?:them|whom))\b| while | and (?:\w+ ){1,4}(?:others?|more|people|men|women)\b/,
  );
  return { start: span.start, end: span.end + (stop < 0 ? rest.length : stop) };
}

function find(pattern: RegExp, sentence: Sentence, within: Span): Words | null {
  const from = within.start - sentence.start;
  const match = pattern.exec(sentence.text.slice(from, within.end - sentence.start));
  if (!match) return null;
  const group = GROUPS.find((name) => match.groups?.[name] !== undefined);
  const [begin, end] = (group && match.indices?.groups?.[group]) || [match.index, match.index + match[0].length];
  const text = sentence.text.slice(from + begin, from + end).trimEnd();
  return { start: within.start + begin, end: within.start + begin + text.length, text };
}

const original = <T extends Span>(doc: Doc, words: T | null) =>
  words && { start: words.start, end: words.end, text: doc.text.slice(words.start, words.end) };

/** In the clause itself, or in a sentence after it that begins with the victims: 'Both were evacuated to …'. */
function treatmentOf(doc: Doc, sentence: Sentence, clause: Span): Words | null {
  const next = doc.sentences[sentence.index + 1];
  const own = find(TREATMENT, sentence, clause);
  if (own && MEDICAL.test(own.text)) return original(doc, own);
  if (!next || !/^(?:Both|They|He|She|All|The (?:victims?|injured|wounded))\b/.test(next.text)) return null;
  const later = find(TREATMENT, next, next);
  return later && MEDICAL.test(later.text) ? original(doc, later) : null;
}

/** Whom the sentence names as the one who says so. */
const sourceWords = perSentence((sentence) => find(SOURCE, sentence, sentence));

/** No speaker. */
const RELATIVE = /^(?:who|which|that|nobody|no[- ]one|no group)\b/i;

/** Who says so: the speaker of the words that hold the span, or whom the sentence names for it. */
export function sourceOf(
  doc: Doc,
  sentence: Sentence,
  span: Span,
  { quotes, actors }: CasualtyNeeds,
): Casualty['source'] {
  const quote = quoteAround(quotes, span);
  if (quote?.speaker && !RELATIVE.test(quote.speaker.text)) {
    const { start, end, text, actor } = quote.speaker;
    return { start, end, text, actor, quote };
  }
  const words = original(doc, sourceWords(sentence));
  if (!words || overlaps(words, span) || RELATIVE.test(words.text)) return null;
  const actor = actorsIn(actors, sentence).find((a) => a.mentions.some((m) => overlaps(m, words))) ?? null;
  return { ...words, actor, quote: null };
}
