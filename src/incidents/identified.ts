import type { Doc, Sentence } from '../document/index.ts';
import { wordList } from '../lexicon/lexicon.ts';
import { areNamesJoined, closesList, opensList } from './listed.ts';
import { isNamedPerson, type Party, type PartyMention } from './mentions.ts';
import type { Story } from './sightings.ts';

type Lists = ReadonlyMap<number, readonly Party[]>;

/** Those whom a sentence of its own names as the victims, by its index: 'The dead are Ann Okoth, 34; and Ben Otieno'. */
export function identifiedIn(doc: Doc, parties: ReadonlyMap<number, readonly PartyMention[]>): Lists {
  const found = new Map<number, readonly Party[]>();
  for (const [index, mentions] of parties) {
    const people = mentions.filter(isNamedPerson);
    const sentence = doc.sentences[index];
    if (!sentence || people.length === 0) continue;
    const named = [...listIn(sentence, people, leadsOf(doc, index)), ...listBefore(sentence, people)];
    if (named.length > 0) found.set(index, [...new Set(named)]);
  }
  return found;
}

/** Each list goes to the story told last before it. */
export function identifiedOf(stories: readonly Story[], lists: Lists): ReadonlyMap<Story, readonly Party[]> {
  const shares = new Map<Story, Party[]>();
  for (const [index, people] of lists) {
    let best: Story | undefined;
    let at = index - FARTHEST - 1;
    for (const story of stories)
      for (const { sentence } of story)
        if (sentence.index <= index && sentence.index > at) [best, at] = [story, sentence.index];
    if (best) shares.set(best, [...(shares.get(best) ?? []), ...people]);
  }
  return shares;
}
const FARTHEST = 4;

const VICTIM = `(?:${wordList('victim-words.txt').join('|')})`;
const IDENTIFIED = '\\b(?:identified|named)';
/** What leads in such a list, up to its first name. */
const LEADS: readonly RegExp[] = [
  `\\b${VICTIM}\\b[^.;:]{0,80}?${IDENTIFIED}(?:\\s\\w+){0,2}\\sas\\b:?`, // 'the bodies were later identified as'
  `${IDENTIFIED}\\s[^.;:]{0,80}?\\b${VICTIM}\\b[^.;:]{0,60}?\\bas\\b:?`, // 'police identified the two dead men as'
  `\\b${VICTIM}\\b(?:\\s(?!(?:by|when|after|and|as|that|who)\\b)[\\w'-]+){0,5}\\s(?:is|are|was|were|includ(?:e|es|ed)|have been)\\b:?`, // 'those kidnapped are'
  `\\bfollowing\\b[^.;:]{0,60}\\b${VICTIM}\\b[^.;:]{0,40}:`, // 'the following officers were wounded:'
  `\\b${VICTIM}\\b[^.;:]{0,20}\\bfollowing\\b[^.;:]{0,60}:`, // 'the raid killed the following people:'
  `\\bvictims?\\b[,:]?`, // 'two of the victims, Ann Okoth and Ben Otieno, are nurses'
].map((source) => new RegExp(source, 'i'));

const THEY = /^"?They (?:are|were)\b:?/;
const VICTIMS = new RegExp(`\\b${VICTIM}\\b`, 'i');

/** 'Three nurses were killed. They are Ann Okoth …' */
const leadsOf = ({ sentences }: Doc, index: number): readonly RegExp[] =>
  VICTIMS.test(sentences[index - 1]?.text ?? '') ? [...LEADS, THEY] : LEADS;

function listIn({ text, start }: Sentence, people: readonly PartyMention[], leads: readonly RegExp[]): Party[] {
  for (const lead of leads) {
    const hit = lead.exec(text);
    if (!hit) continue;
    const from = hit.index + hit[0].length;
    const right = people.filter((m) => m.start >= start + from);
    const first = right[0];
    if (!first || SUSPECT.test(text.slice(0, from)) || !opensList(text.slice(from, first.start - start))) continue;
    return joined(right, (a, b) => text.slice(a.end - start, b.start - start));
  }
  return [];
}

/** 'Ann Okoth, 34, and Ben Otieno were among the dead' */
function listBefore({ text, start }: Sentence, people: readonly PartyMention[]): Party[] {
  const hit = LISTED_BEFORE.exec(text);
  if (!hit) return [];
  const left = people.filter((m) => m.end <= start + hit.index).reverse();
  const last = left[0];
  if (!last || !closesList(text.slice(last.end - start, hit.index))) return [];
  return joined(left, (a, b) => text.slice(b.end - start, a.start - start));
}
const LISTED_BEFORE =
  /\b(?:was|were|is|are|ha(?:s|ve) been)\s(?:(?:also|later)\s)?(?:(?:identified|named)\sas\s)?(?:(?:one|two|three|four)\sof\s|among\s)?the\s(?:(?!who|that)\w+\s){0,2}(?:victims?|dead|killed|injured|wounded|murdered|kidnapped)\b/i;

/** The first and those that follow it as members of one list. */
function joined(people: readonly PartyMention[], gap: (a: PartyMention, b: PartyMention) => string): Party[] {
  const broken = people.findIndex((m, i) => {
    const last = people[i - 1];
    return last !== undefined && !areNamesJoined(gap(last, m));
  });
  return (broken < 0 ? people : people.slice(0, broken)).map((m) => m.party);
}

/** They are identified, too. */
const SUSPECT = /\b(?:suspects?|suspected|shooters?|gunm[ae]n|attackers?|assailants?|killers?)\b/i;
