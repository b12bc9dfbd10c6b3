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
  return charged ? { assertion: 'asserted', negated: false } : stance;
}

/** 'bullets nearly killed his father' */
const isNearly = ({ text, sentence, start }: Harm): boolean =>
  /^(?:nearly|narrowly) /i.test(text) || /\b(?:nearly|almost) $/i.test(sentence.text.slice(0, start - sentence.start));

/** Harm that is acted: 'the drill simulated a bombing that killed 12', 'pupils played wounded victims'. */
const PLAYED = re`\b(?: simulat(?: es | ed | ing | ion[ ]of )[ ] (?: an? | the )\b | fake[ ]blood | role-?play | play(?: ed | ing )[ ](?: the[ ](?: part | role )s?[ ]of[ ] | the[ ] )? (?: dead | wounded | injured | victims | casualties | hostages ) | mock[ ] (?: attack | shooting | bombing | ambush | disaster | emergency | victims | casualties ) )`;
