import { type Draft, wordsOf } from './draft.ts';

const AFTER =
  /^(?:'s? (?:coach|captain|goalkeeper|striker|midfielder|defender|manager|first|second|opening|lead|team|win|victory|defeat|home)\b| (?:beat|lost|won|drew|defeated|led|trailed|host|hosts|hosted|face|faces|meet|meets|play|plays|played|take on|went|have|are|were|striker|midfielder|defender|goalkeeper|captain|coach|manager|fans|v|vs|versus|at|\d+(?:[ (]|$)))/;
const BEFORE =
  /(?:against|beat|defeated|over|v|vs|versus|joined|for|with|leaders|champions|club|side|team|edged|downed|crushed|\d) $/;
const TABLE = /^(?:\d+\. )?[\p{L} .'-]{3,30}(?: -?[\d.]+){3,}\s*$/u;
const RESULT =
  /(?:^|\s)\d+ (?:\(.{0,60}\) )?\p{Lu}[\p{L} .'-]{2,30} \d+|^\p{Lu}[\p{L} .'-]{2,30} (?:AT|VS|V|at|vs|v) \p{Lu}/u;

/** Towns that play: in tables, results, and beside the verbs of a match. */
export function asTeams(drafts: readonly Draft[]): void {
  const teams = new Set(drafts.filter((d) => d.kind === 'place' && plays(d)).map((d) => wordsOf(d).toLowerCase()));
  for (const d of drafts) {
    if (d.kind === 'person' && inTable(d))
      Object.assign(d, { kind: 'organization', subtype: 'sports', rule: 'names/team' });
    if (d.kind !== 'place' || d.subtype !== null || !teams.has(wordsOf(d).toLowerCase())) continue;
    if (!plays(d) && (isAt(d) || isDateline(d))) continue;
    d.kind = 'organization';
    d.subtype = 'sports';
    d.rule = 'names/team';
  }
}

const around = (d: Draft): readonly [before: string, after: string] => {
  const { text, tokens, start } = d.sentence;
  const from = (tokens[d.from]?.start ?? 0) - start;
  const to = (tokens[d.to - 1]?.end ?? 0) - start;
  return [text.slice(Math.max(0, from - 20), from), text.slice(to, to + 24)];
};

function plays(d: Draft): boolean {
  const [before, after] = around(d);
  if (isDateline(d)) return false;
  if (TABLE.test(d.sentence.text) && d.from < 2) return true;
  if (d.sentence.text.length < 90 && RESULT.test(d.sentence.text)) return !/\($/.test(before);
  return !/\b(?:in|at|near|from) $/.test(before) && (AFTER.test(after) || BEFORE.test(before));
}

/** A name between numbers in a line of results: 'Vestri 2 Hamar 1'. */
function inTable(d: Draft): boolean {
  const { tokens, text } = d.sentence;
  if (!/^[\p{Lu}\d][\p{L}\d .'()/-]*$/u.test(text) || /\b(?:c|b|lbw|not|run|beat|def|st)\b/.test(text)) return false;
  const before = tokens[d.from - 1];
  const after = tokens[d.to]?.text === '(' ? tokens[d.to + 3] : tokens[d.to];
  return (
    (d.from === 0 || before?.kind === 'number' || before?.text === ')') &&
    after?.kind === 'number' &&
    /^\d+$/.test(after.text) &&
    /\D \d+ .*\D \d+|(?: \d+){4}/.test(text)
  );
}

const isAt = (d: Draft): boolean => /\b(?:in|near|from|to|at|of) $/.test(around(d)[0]);
const isDateline = (d: Draft): boolean =>
  d.from === 0 &&
  /^[\p{Lu} .,'-]+(?:, [\p{L} .]{2,20})?(?: \(.{0,20}\))?,? (?:\d{4}-\d\d-\d\d|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))/u.test(
    d.sentence.text,
  );
