import { type Doc, isSport } from '../document/index.ts';
import { inTextOrder } from '../text/span.ts';
import { defineAcronyms, evidenceOf, isBusiness, settle } from './article.ts';
import { isAllCapitals, scanCapitals } from './capitals.ts';
import { type Draft, endOf, startOf } from './draft.ts';
import type { Name, NameKind } from './name.ts';
import { scanSentence } from './scan.ts';
import { asTeams } from './sport.ts';

export type { Name, NameKind } from './name.ts';
export { addLexicon, isActorNoun, type LexiconRow } from './words.ts';

/** Every name of the document with its kind, in text order, none overlapping another. */
export function findNames(doc: Doc): Name[] {
  const setting = { sport: isSport(doc) };
  const lines = doc.sentences.filter(isAllCapitals);
  const capitals = new Set(lines);
  const body = doc.sentences.flatMap((s) => (capitals.has(s) ? [] : scanSentence(s, setting)));
  defineAcronyms(body);
  const evidence = evidenceOf(body);
  const settled = settle(body, evidence, !setting.sport && isBusiness(doc.plain));
  const all = [...settled, ...lines.flatMap((s) => scanCapitals(s, evidence, setting.sport))];
  if (setting.sport) asTeams(all);
  return all
    .filter((d) => d.kind !== 'unknown')
    .map((d) => toName(doc, d))
    .sort(inTextOrder);
}

function toName(doc: Doc, d: Draft): Name {
  const start = startOf(d);
  const end = endOf(d);
  const { sentence, rule, subtype, country, canonical, title } = d;
  return {
    start,
    end,
    text: doc.text.slice(start, end),
    rule,
    sentence,
    kind: d.kind as NameKind,
    subtype,
    title: title && {
      start: title.start,
      end: title.end,
      text: doc.text.slice(title.start, title.end),
      rule,
      kind: title.kind,
    },
    country,
    canonical,
  };
}
