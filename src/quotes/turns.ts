import type { Actor } from '../actors/index.ts';
import type { Doc } from '../document/index.ts';
import { wordSet } from '../lexicon/lexicon.ts';
import { isLabel } from './labels.ts';

const NAME = /\p{Lu}[\p{L}.'’-]{0,20}(?: \p{Lu}[\p{L}.'’-]{0,20}){0,3}/u.source;
const TURN = new RegExp(`^["“]?(?<label>${NAME}): (?=\\S)`, 'u');

/** Labels by the offset where they stand. */
export type Turns = ReadonlyMap<number, string>;

interface Turn {
  readonly start: number;
  readonly label: string;
}

/**
 * Where the turns of a printed interview begin, by who speaks them: lines that open with a name and a colon ('BELLO: …', 'Q: …',
 * 'Amina Bello: …'). One such line is no interview but the town of a dateline or a list's entry.
 */
export function turnsOf(doc: Doc): Turns {
  const turns = doc.paragraphs.flatMap(({ start, end, kind, sentences }) =>
    sentences.length > 0 && kind !== 'headline' ? inParagraph(doc.text, start, end) : [],
  );
  const many = turns.length > 2 || turns.every(({ label }) => isShouted(label));
  const kept = turns.length > 1 && many ? turns : [];
  return new Map(kept.map(({ start, label }) => [start, label]));
}

/** Who answers a printed interview whose turns are 'Q' and 'A': the first person named above it. */
export function answererOf(turns: Turns, actors: readonly Actor[]): Actor | null {
  const first = [...turns].find(([, label]) => label === 'Q')?.[0];
  if (first === undefined) return null;
  const above = actors.flatMap((actor) =>
    actor.kind === 'person'
      ? actor.mentions.filter((m) => m.form === 'name' && m.end <= first).map(({ start }) => ({ actor, start }))
      : [],
  );
  return above.sort((a, b) => a.start - b.start)[0]?.actor ?? null;
}

function inParagraph(text: string, start: number, end: number): Turn[] {
  const found: Turn[] = [];
  for (let at = start; at < end; at = lineAfter(text, at, end)) {
    const turn = TURN.exec(text.slice(at, Math.min(end, at + 90)));
    const label = turn?.groups?.label ?? '';
    if (turn && isSpeaker(label)) found.push({ start: at + turn[0].indexOf(label), label });
  }
  return found;
}

function lineAfter(text: string, at: number, end: number): number {
  const broken = text.indexOf('\n', at);
  return broken < 0 || broken >= end ? end : broken + 1;
}

/** 'BELLO', 'Q', 'Amina Bello', 'Dr. Bello': no 'Location', no 'UPDATE'. */
function isSpeaker(label: string): boolean {
  if (label === '' || isLabel(label)) return false;
  const [first = '', ...others] = label.split(' ');
  return /^[QA]$/.test(label) || isShouted(label) || (others.length > 0 && isForename(first));
}

const isShouted = (label: string): boolean => /^[\p{Lu}.'’ -]{3,}$/u.test(label) || /^[QA]$/.test(label);

const isForename = (word: string): boolean =>
  wordSet('first-names.txt').has(word) ||
  wordSet('first-names.txt').has(word.toLowerCase()) ||
  /^(?:Mrs?|Ms|Dr|Prof)\.?$/.test(word);
