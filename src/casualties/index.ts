import { type Doc, entriesOf, entryAt, isFiction, isSport } from '../document/index.ts';
import { findAll } from '../rules/index.ts';
import type { Span } from '../text/span.ts';
import { isBackground } from './background.ts';
import type { Casualty, CasualtyNeeds } from './casualty.ts';
import { isFigurative } from './figurative.ts';
import { withoutFound } from './found.ts';
import { type Harm, wordsOf } from './harm.ts';
import { linkFacts } from './link.ts';
import { mergeHarms, type Told } from './merge.ts';
import { GATE, harmRules } from './rules/index.ts';
import { type Setting, settingOf } from './setting.ts';
import { standingOf } from './standing.ts';
import { settleSurvivors } from './survivors.ts';
import { together } from './together.ts';
import { isEither } from './unclear.ts';

export type { Assertion } from '../assertion/index.ts';
export type { Casualty, CasualtyNeeds } from './casualty.ts';
export type { Count } from './count.ts';
export { findUnclear } from './unclear.ts';
export type { Outcome } from './words.ts';

/** Every casualty fact of the document, in text order. */
export function findCasualties(doc: Doc, needs: CasualtyNeeds): Casualty[] {
  const harms = strongest(
    besideSelf(findAll(harmRules(), doc, GATE).filter((harm) => !isFigurative(harm, doc) && !isEither(harm))),
  );
  if (harms.length === 0 || isFiction(doc)) return [];
  const entries = entriesOf(doc);
  const told = isSport(doc) ? harms.filter((harm) => harm.outcome === 'killed') : harms;
  const facts = withoutFound(doc, mergeHarms(told.flatMap((harm) => tell(harm, doc, needs, entries))));
  settleSurvivors(facts);
  return linkFacts(doc, facts, needs);
}

/** A harm with its standing; none where the text says that it did not happen. */
function tell(told: Harm, doc: Doc, needs: CasualtyNeeds, entries: readonly Span[]): Told[] {
  const harm = UNHARMED.test(told.text) ? nobody(told) : told;
  if (harm.count.max === 0 && SEVERE.test(harm.text)) return []; // 'none had life-threatening injuries' leaves the others open
  const { assertion, negated } = standingOf(harm);
  const real = assertion === 'asserted' || assertion === 'claimed';
  if (negated) return [];
  const background = isBackground(harm.sentence, doc, needs.dates) && !OF_THE_STORY.test(harm.rule);
  const entry = entryAt(entries, harm.start);
  return [{ harm, real, background, entry, setting: lazySetting(doc, harm, needs) }];
}

const SEVERE = /life-threatening|serious|critical|severe|major|grave/i;

/** 'The dead included three men wanted since last year': those that the story tells of. */
const OF_THE_STORY = /^harm\/(?:dead-include|among-the-dead)$/;

/** 'were not hurt', 'was never arrested', 'escaped unhurt'. */
const UNHARMED =
  /\bun(?:hurt|harmed|injured|scathed)$|^escaped (?:without )?(?:any |serious |major )?injur|\b(?:not|never) (?:been |physically |themselves )?[\p{L}-]+$/iu;

/** That somebody was not harmed is told as a number too: zero. */
function nobody(harm: Harm): Harm {
  const count = { min: 0, max: 0, text: /not|never|un\p{L}+$/iu.exec(harm.text)?.[0] ?? '', approximate: false };
  return { ...harm, count, party: harm.party && { parts: [], people: { ...harm.party.people, count } } };
}

/** Looked for when first asked: most facts stand alone. */
function lazySetting(doc: Doc, harm: Harm, needs: CasualtyNeeds): () => Setting {
  let setting: Setting | undefined;
  return () => {
    setting ??= settingOf(doc, harm, harm, needs);
    return setting;
  };
}

/** Of two harms to the same people in one sentence the worse: 'was shot and later died'. */
function strongest(harms: readonly Harm[]): Harm[] {
  const first = new Map<string, Harm>();
  const keyOf = (h: Harm): string => `${h.sentence.index}:${h.party?.people.from}`;
  for (const harm of harms) {
    const other = first.get(keyOf(harm));
    if (bodily(harm) && (!other || isCall(other) || (other.outcome === 'injured' && harm.outcome === 'killed')))
      first.set(keyOf(harm), harm);
  }
  return harms.filter((h) => !bodily(h) || (h.outcome === 'killed' && !isCall(h)) || first.get(keyOf(h)) === h);
}

/** 'five of the dead | were beheaded': the call adds nothing to the verb. */
const isCall = ({ rule }: Harm): boolean => rule === 'harm/of-the-dead';

/** 'detonated his vest, killing himself and | three soldiers': his death is told already. */
function besideSelf(harms: readonly Harm[]): readonly Harm[] {
  const told = new Set(harms.filter((h) => h.rule === 'killed/self').map((h) => h.sentence));
  return harms.map((harm) => {
    const others = harm.party?.people.members.filter((m) => !/^(?:him|her|them)sel/.test(m.noun)) ?? [];
    if (!told.has(harm.sentence) || others.length === 0 || others.length === harm.party?.people.members.length)
      return harm;
    const people = together(others);
    const { count } = people;
    return { ...harm, party: { people, parts: [] }, who: wordsOf(harm.sentence, people), count, min: count.min };
  });
}

const bodily = ({ outcome, party }: Harm): boolean => party !== null && (outcome === 'killed' || outcome === 'injured');
