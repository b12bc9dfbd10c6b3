import { assertionOf } from '../assertion/index.ts';
import type { Doc } from '../document/index.ts';
import { findAll } from '../rules/index.ts';
import { isBackground } from './background.ts';
import type { Casualty, CasualtyNeeds } from './casualty.ts';
import type { Harm } from './harm.ts';
import { linkFacts } from './link.ts';
import { mergeHarms } from './merge.ts';
import { GATE, harmRules } from './rules/index.ts';

export type { Assertion } from '../assertion/index.ts';
export type { Casualty, CasualtyNeeds } from './casualty.ts';
export type { Count } from './count.ts';
export type { Outcome } from './words.ts';

/** Every casualty fact of the document, in text order. */
export function findCasualties(doc: Doc, needs: CasualtyNeeds): Casualty[] {
  const harms = strongest(findAll(harmRules(), doc, GATE));
  const told = harms.filter((harm) => !assertionOf(harm.sentence, harm).negated);
  const facts = mergeHarms(told.map((harm) => ({ harm, background: isBackground(harm.sentence, doc) })));
  return linkFacts(doc, facts, needs);
}

/** Of two harms to the same people in one sentence the worse: 'was shot and later died'. */
function strongest(harms: readonly Harm[]): Harm[] {
  const worse = (a: Harm, b: Harm): boolean =>
    a !== b &&
    a.sentence === b.sentence &&
    a.party !== null &&
    a.party.people.from === b.party?.people.from &&
    b.outcome === 'injured' &&
    (a.outcome === 'killed' || (a.outcome === 'injured' && a.start < b.start));
  return harms.filter((b) => !harms.some((a) => worse(a, b)));
}
