import { type Assertion, assertionOf } from '../assertion/index.ts';
import { re } from '../text/re.ts';
import type { Harm } from './harm.ts';

/** How a harm stands, by the words before it and by its own: 'feared dead' is no more than feared, 'claimed four lives' claims nothing. */
export function standingOf(harm: Harm): { readonly assertion: Assertion; readonly negated: boolean } {
  if (/^li(?:fe|ves)$/i.test(harm.text)) return { assertion: 'asserted', negated: false };
  if (/\b(?:feared|believed|presumed)\b/i.test(harm.text)) return { assertion: 'feared', negated: false };
  if (PLAYED.test(harm.sentence.text)) return { assertion: 'hypothetical', negated: false };
  if (harm.count.max === 0) return { assertion: 'asserted', negated: false };
  if (/\b(?:reportedly|allegedly|purportedly)\b/i.test(harm.text)) return { assertion: 'claimed', negated: false };
  if (harm.outcome === 'killed' && isNearly(harm)) return { assertion: 'denied', negated: true };
  const stance = assertionOf(harm.sentence, harm);
  const charged = harm.outcome === 'killed' && /\bcharged\b/i.test(stance.cue?.text ?? ''); // who did it is in doubt, not the death
  return charged || (isTakenAsDone(harm) && ASIDE.test(stance.cue?.text ?? ''))
    ? { assertion: 'asserted', negated: false }
    : stance;
}

/** 'He denied the murder of Ann Bell', 'will be tried for her killing': of somebody told by name it was done, whatever is said about it. */
function isTakenAsDone({ rule, text, sentence, start, party }: Harm): boolean {
  if (!/^killed\/(?:of|whose)$/.test(rule) || !/^(?:murder|assassination|killing|slaying)/i.test(text)) return false;
  if (!party?.people.name && party?.people.form !== 'name') return false;
  return (
    rule.endsWith('whose') ||
    /\bthe (?:\w+ )?$/i.test(sentence.text.slice(Math.max(0, start - sentence.start - 30), start - sentence.start))
  );
}
const ASIDE =
  /^(?:not|n't|never|nor|neither|no longer|denied|denies|denying|rejected|will|would|could|may|might|can|should|if|whether)\b(?!.*\b(?:prevent|avoid|stop|lead|mean|cause|risk|plan|order))/i;

/** 'bullets nearly killed his father' */
const isNearly = ({ text, sentence, start }: Harm): boolean =>
  /^(?:nearly|narrowly) /i.test(text) || /\b(?:nearly|almost) $/i.test(sentence.text.slice(0, start - sentence.start));

/** Harm that is acted: 'the drill simulated a bombing that killed 12', 'pupils played wounded victims'. */
const PLAYED = re`\b(?: simulat(?: es | ed | ing | ion[ ]of )[ ] (?: an? | the )\b | fake[ ]blood | role-?play | play(?: ed | ing )[ ](?: the[ ](?: part | role )s?[ ]of[ ] | the[ ] )? (?: dead | wounded | injured | victims | casualties | hostages ) | mock[ ] (?: attack | shooting | bombing | ambush | disaster | emergency | victims | casualties ) )`;
