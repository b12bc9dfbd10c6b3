import { afterward, inverted, invites, leftContent } from './after.ts';
import { colon, signed } from './announced.ts';
import type { Attribution } from './attribution.ts';
import { contentAfter, passiveObject } from './content.ts';
import { contentEnd } from './content-end.ts';
import { type Cue, cueAt, spanOfVerb } from './cues.ts';
import type { Item, Line, Range } from './line.ts';
import { opensLine } from './main-clause.ts';
import { castAs } from './marked.ts';
import { heldByNouns } from './nouns.ts';
import { phraseAfter } from './phrase-after.ts';
import { firstSubject, phraseBefore, subjectFrom } from './phrases.ts';
import { spoken } from './spoken.ts';
import { classOf, isCapital, isCircumstance, isComma, isFiniteVerb, isQuote, isStop, isWh } from './words.ts';

/** The attributions of a line from left to right; what an earlier one quotes is not looked into. */
export function attributionsOf(line: Line): Attribution[] {
  const { items } = line;
  const found: Attribution[] = [];
  let free = 0;
  for (let i = 0; i < items.length; ) {
    const one =
      spoken(line, i, free) ??
      according(line, i, free) ??
      reported(line, i, free, found.at(-1) ?? null) ??
      castAs(line, i, free) ??
      colon(line, i, free) ??
      signed(line, i, free);
    if (!one) {
      i++;
      continue;
    }
    found.push(one);
    free = Math.max(
      i + 1,
      one.cue.to,
      ...one.contents.map((c) => c.to),
      one.speaker && one.speaker.from >= one.cue.to ? one.speaker.to : 0,
    );
    i = free;
  }
  return [...found, ...heldByNouns(line, found)];
}

function according(line: Line, i: number, free: number): Attribution | null {
  const { items } = line;
  if (items[i]?.lower !== 'according' || items[i + 1]?.lower !== 'to') return null;
  const speaker = phraseAfter(items, i + 2, true);
  if (!speaker) return null;
  const opens = i - free < 2;
  const make = (contents: Range[]): Attribution => ({
    line,
    cue: { from: i, to: i + 2 },
    speaker,
    contents,
    addressee: null,
    rule: 'quotes/according-to',
  });
  if (opens && isComma(items[speaker.to]))
    return make([{ from: speaker.to + 1, to: contentEnd(items, speaker.to + 1, null) }]);
  const left = leftContent(items, free, i);
  return left ? make([left]) : null;
}

function reported(line: Line, i: number, free: number, last: Attribution | null): Attribution | null {
  const { items } = line;
  const cue = cueAt(items, i);
  if (!cue || cue.from < free) return null;
  if (cue.passive) return cue.frames.has('marked') ? named(line, cue, free) : passive(line, cue, free);
  const placed = afterward(line, cue, free) ?? (invites(items, cue) ? inverted(line, cue, free) : null);
  if (placed) return placed;
  const right = contentAfter(items, cue);
  if (!right || right.content.to <= right.content.from) return inverted(line, cue, free) ?? closing(line, cue, free);
  const speaker =
    speakerBefore(items, cue, free, last) ?? (opensLine(items, cue) ? subjectFrom(items, right.content.to) : null);
  if (!speaker && !(cue.from === 0 || last)) return null;
  return {
    line,
    cue: { from: cue.from, to: cue.to },
    speaker,
    contents: right.pronoun ? [right.pronoun, right.content] : [right.content],
    addressee: right.addressee,
    rule: `quotes/${cue.lemma}-before`,
  };
}

/** 'The mayor agreed.': a cue that closes its line speaks the quotation that stands by itself behind it. */
function closing(line: Line, cue: Cue, free: number): Attribution | null {
  const { items } = line;
  if (!cue.frames.has('post') || cue.form === 'gerund' || cue.to < items.length - 1 || !isStop(items[cue.to]))
    return null;
  const speaker = phraseBefore(items, cue.from, free);
  if (speaker?.from !== free) return null;
  return {
    line,
    cue: { from: cue.from, to: cue.to },
    speaker,
    contents: [],
    addressee: null,
    rule: `quotes/${cue.lemma}-closing`,
  };
}

/** 'was told by police that …', 'it was reported that …', 'was accused of lying': the subject is spoken to, who speaks stands after 'by'. */
function passive(line: Line, cue: Cue, free: number): Attribution | null {
  const { items } = line;
  const by = items[cue.to]?.lower === 'by' ? phraseAfter(items, cue.to + 1) : null;
  const from = by?.to ?? cue.to;
  const opener = items[from]?.lower ?? '';
  const asked =
    cue.frames.has('np-wh') && (isWh(items[from]) || isQuote(items[isComma(items[from]) ? from + 1 : from]));
  const impersonal = items[cue.from - 1]?.lower === 'it' && opener === 'that' && cue.frames.has('clause');
  if (!impersonal && !asked && !(cue.frames.has(`np-${opener}`) && (opener !== 'to' || by))) return null;
  return {
    line,
    cue: { from: cue.from, to: cue.to },
    speaker: by,
    contents: [{ from: opener === 'of' || isComma(items[from]) ? from + 1 : from, to: contentEnd(items, from, cue) }],
    addressee: impersonal ? null : phraseBefore(items, cue.from, free),
    rule: `quotes/${cue.lemma}-passive`,
  };
}

/** 'It was called “a sham” by the mayor': what is named and its name; who names it stands after 'by'. */
function named(line: Line, cue: Cue, free: number): Attribution | null {
  const { items } = line;
  const object = passiveObject(items, cue);
  if (!object || items[cue.from]?.lower === 'being') return null;
  const relative = isWh(items[cue.from - 1]);
  const subject = relative ? { from: cue.from - 1, to: cue.from } : phraseBefore(items, cue.from, free);
  return {
    line,
    cue: { from: cue.from, to: cue.to },
    speaker: items[object.to]?.lower === 'by' ? phraseAfter(items, object.to + 1) : null,
    contents: subject ? [subject, object] : [object],
    addressee: null,
    rule: `quotes/${cue.lemma}-passive`,
  };
}

/** The subject of a cue on its left; of a second cue the speaker of the first, of a participle the main clause's subject. */
function speakerBefore(items: readonly Item[], cue: Cue, free: number, last: Attribution | null): Range | null {
  const before = items[cue.from - 1];
  const relative = relativeBefore(items, cue.from);
  if (relative !== null) return { from: relative, to: relative + 1 };
  if (items[cue.from]?.lower === 'to') return governing(items, cue.from, free) ?? last?.speaker ?? null;
  const dangling = cue.form === 'gerund' || /^(?:and|but|then|or)$/.test(before?.lower ?? '') || before?.lower === 'to';
  if (dangling && cue.form === 'gerund' && cue.from < cue.verb)
    return phraseBefore(items, cue.from, free) ?? last?.speaker ?? null;
  const shown = cue.form === 'gerund' && before?.kind === 'word' ? shownBefore(items, cue.from, free) : null;
  if (shown) return shown;
  if (dangling) return last?.speaker ?? firstSubject(items, cue.from);
  return phraseBefore(items, cue.from, free > 0 ? free - 1 : 0) ?? last?.speaker ?? null;
}

/** The 'who' of 'who said', 'who in 2010 said'. */
function relativeBefore(items: readonly Item[], to: number): number | null {
  const last = items[to - 1];
  const told = last?.kind === 'number' || isCircumstance(last) || isComma(last);
  for (let i = to - 1; i >= 0 && to - i < (told ? 6 : 2); i--) {
    if (/^(?:who|which)$/.test(items[i]?.lower ?? '') || (items[i]?.lower === 'that' && i === to - 1)) return i;
    if (isFiniteVerb(items[i]) || isStop(items[i]) || isQuote(items[i]) || isCapital(items[i])) return null;
  }
  return null;
}

/** 'Bell refused to say', 'Bell missed no chance to say': the subject of the verb that governs the infinitive at `to`. */
function governing(items: readonly Item[], to: number, free: number): Range | null {
  for (let i = to - 1; i > free && to - i < 8 && !isComma(items[i]) && !isStop(items[i]); i--)
    if (isFiniteVerb(items[i]) || items[i]?.pos() === 'VERB')
      return phraseBefore(items, spanOfVerb(items, i).from, free);
  return phraseBefore(items, to, free);
}

/** 'footage of the mayor saying', 'a crowd of women chanting': the phrase that 'of' or 'with' governs, right before the participle. */
function shownBefore(items: readonly Item[], to: number, free: number): Range | null {
  for (let i = to - 1; i > free && to - i < 8 && !isCircumstance(items[i]); i--) {
    if (/^(?:of|with)$/.test(items[i]?.lower ?? '')) return phraseBefore(items, to, i + 1);
    if (items[i]?.kind !== 'word' || isFiniteVerb(items[i]) || classOf(items[i]) === 'ADP') return null;
  }
  return null;
}

/**
 * Lines where a quotation and the words that say whose it is are one, '“Stop!” the mayor shouted.', '“Stop!” — Jane Bell'; and turns of
 * a printed interview with all their sentences.
 */
export function toTurns(lines: readonly Line[]): Line[] {
  const turns: Line[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Line;
    if (line.turn) {
      const rest = lines
        .slice(i + 1, i + LONGEST_TURN)
        .findIndex((next) => next.turn || next.paragraph !== line.paragraph);
      const all = lines.slice(i, rest < 0 ? i + LONGEST_TURN : i + 1 + rest);
      turns.push({ ...line, items: all.flatMap(({ items }) => items) });
      i += all.length - 1;
      continue;
    }
    const answer = line.items.length === 1 ? answered(line, lines[i + 1]) : null;
    turns.push(answer ?? line);
    if (answer) i++;
  }
  return turns;
}

const LONGEST_TURN = 40;

/** A quotation that is a line of its own, with the line that says whose it is; a signature may be a paragraph of its own. */
function answered(line: Line, next: Line | undefined): Line | null {
  if (!next || !isQuote(line.items[0]) || isQuote(next.items[0])) return null;
  const joined = { ...next, items: [...line.items, ...next.items] };
  const below = next.paragraph.index === line.paragraph.index + 1 && next.items.length < 12;
  const says = next.paragraph === line.paragraph ? spoken(joined, 0, 0) : null;
  return says || ((next.paragraph === line.paragraph || below) && signed(joined, 1, 0)) ? joined : null;
}
