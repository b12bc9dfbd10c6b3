import type { Doc } from '../document/index.ts';
import { countryByCapital, countryByDemonym } from '../lexicon/countries.ts';
import { findAll, type Match, type Rule } from '../rules/index.ts';
import { reCase } from '../text/re.ts';
import { inTextOrder, type Mention } from '../text/span.ts';
import { mostTold } from './place.ts';
import type { PlaceDraft } from './resolve.ts';

/** A sentence without it names no capital by that word. */
export const CAPITAL_GATE = /\bcapital\b/i;

const INTO = /(?:in|into|inside|outside|near|around|across|throughout|from|of|to|on the outskirts of)/;
const NOT_OF_MONEY =
  /(?=\s?(?:[.,;:)"]|$)|\s(?:in|on|at|and|was|were|is|has|had|where|when|while|after|before|during|by|with|today|yesterday|tonight|last|this|late|early|overnight)\b)/;

/** The capital told by that word alone, as a scene: 'in the capital', 'outside the Malian capital'. */
export const CAPITALS: readonly Rule<Mention>[] = [
  {
    name: 'capital/noun',
    pattern: reCase`(?<= \b ${INTO} [ ] ) (?<place> (?:[Tt]he|THE|this|that|its|the[ ]country's) [ ] (?: \p{Lu}[\p{L}-]{2,20} [ ] )? capital (?: [ ] city )? ) \b ${NOT_OF_MONEY}`,
    produce: (m: Match) => m.span('place') ?? m,
    examples: [
      ['Two bombs went off in the capital on Monday.', 'the capital'],
      ['Shots were heard outside the Malian capital, residents said.', 'the Malian capital'],
      ['He was held on the outskirts of the capital city.', 'the capital city'],
    ],
    counterexamples: [
      'They came to the capital of the province.',
      'Banks draw on the capital market in hard times.',
      'The capital is quiet.',
      'Most of its capital gains are taxed.',
    ],
  },
];

/** Adds each such mention to the row of the capital that it means: its people's, else the one that the article names most. */
export function withCapitals(doc: Doc, drafts: readonly PlaceDraft[]): readonly PlaceDraft[] {
  const capitals = drafts.filter((d) => d.kind === 'city' && countryByCapital(d.name)?.iso2 === d.country);
  const most = mostTold(capitals);
  if (!most) return drafts;
  const more = new Map<PlaceDraft, Mention[]>();
  for (const mention of findAll(CAPITALS, doc, CAPITAL_GATE)) {
    const people = /\p{Lu}[\p{L}-]+(?= capital)/u.exec(mention.text);
    const country = people && countryByDemonym(people[0])?.iso2;
    const meant = people ? capitals.find((d) => d.country === country) : most;
    if (meant) more.set(meant, [...(more.get(meant) ?? []), mention]);
  }
  return drafts.map((d) => {
    const added = more.get(d);
    return added ? { ...d, mentions: [...d.mentions, ...added].sort(inTextOrder) } : d;
  });
}
